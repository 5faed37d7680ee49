package org.zicht.intake.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that stays open when who reads from it is done: it belongs to somebody else. */
public final class Unclosed extends FilterInputStream {

  private Unclosed(InputStream bytes) {
    super(bytes);
  }

  /** The same bytes, of which the end does not close {@code bytes}. */
  public static InputStream of(InputStream bytes) {
    return new Unclosed(bytes);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return in.read(into, from, length);
  }

  @Override
  public void close() {}
}
