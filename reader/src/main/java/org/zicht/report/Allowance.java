package org.zicht.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much one input may unpack to, all archives in it together: {@value #FREE} bytes, and {@value
 * #RATIO} for each byte read. Texts unpack to some ten times their size; what unpacks to hundreds
 * is made to fill a memory. Not for several threads.
 */
public final class Allowance {

  private static final long FREE = 64_000_000;

  private static final long RATIO = 200;

  private long read;
  private long unpacked;

  /** An allowance of which nothing is used. */
  Allowance() {}

  /** Counts what is read of the input itself. */
  InputStream reading(InputStream bytes) {
    return new Counting(bytes) {
      @Override
      void count(long more) {
        read += more;
      }
    };
  }

  /** Counts what comes out of an archive; fails past the allowance. */
  public InputStream unpacking(InputStream bytes) {
    return new Counting(bytes) {
      @Override
      void count(long more) throws IOException {
        unpacked += more;
        if (unpacked > FREE + RATIO * read) {
          throw new Unreadable(
              "unpacks to more than " + RATIO + " times its size: no archive of reports does",
              "Check where it is from");
        }
      }
    };
  }

  private abstract static class Counting extends FilterInputStream {

    Counting(InputStream bytes) {
      super(bytes);
    }

    abstract void count(long more) throws IOException;

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) {
        count(1);
      }
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = super.read(into, from, length);
      if (got > 0) {
        count(got);
      }
      return got;
    }

    @Override
    public long skip(long length) throws IOException {
      long skipped = super.skip(length);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
