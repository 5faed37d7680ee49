package org.zicht.exchange.format;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a format. Implementations keep nothing: one may serve many threads. */
public interface Exporter {

  /**
   * Writes what is exported, and tells what the format cannot hold of it.
   *
   * @param out where to; is not closed
   */
  void write(Exported exported, OutputStream out, Losses losses) throws IOException;
}
