package org.zicht.intake.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.zicht.report.Unreadable;

/** A stream that fails after so many bytes, and after so much time. */
final class Bounded extends FilterInputStream {

  private final long most;
  private final Duration longest;
  private final LongSupplier nanoseconds;
  private final long begin;
  private long count;

  /**
   * @param most the most bytes
   * @param longest the longest time from now
   * @param nanoseconds the time, from any moment on
   */
  Bounded(InputStream bytes, long most, Duration longest, LongSupplier nanoseconds) {
    super(bytes);
    this.most = most;
    this.longest = longest;
    this.nanoseconds = nanoseconds;
    this.begin = nanoseconds.getAsLong();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int got = in.read(into, from, length);
    count += Math.max(got, 0);
    if (count > most) {
      throw new Unreadable(
          "is larger than " + most / 1_000_000 + " MB", "Fetch it yourself and read the file");
    }
    if (nanoseconds.getAsLong() - begin > longest.toNanos()) {
      throw new Unreadable(
          "takes longer than " + longest.toSeconds() + " seconds to come",
          "Try again later, or fetch it yourself and read the file");
    }
    return got;
  }
}
