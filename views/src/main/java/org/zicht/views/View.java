package org.zicht.views;

import java.io.IOException;

/**
 * A form in which reports with their claims are written: begin, each report, end. One view writes
 * one output, in one thread; nothing is kept but what the end needs.
 */
public interface View {

  /** Writes what stands before the first report. */
  void begin(Appendable out) throws IOException;

  /** Writes one report. */
  void report(Appendable out, Shown shown) throws IOException;

  /** Writes what stands after the last report. */
  void end(Appendable out) throws IOException;
}
