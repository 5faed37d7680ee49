package org.zicht.intake.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.report.ReportFile;

/** Reads bytes line by line, whatever they mean. Lines that were read can be put back. */
public final class ByteLines {

  /** A line. */
  public static final class Line {

    private final int number;
    private final byte[] bytes;
    private final boolean whole;

    private Line(int number, byte[] bytes, boolean whole) {
      this.number = number;
      this.bytes = bytes;
      this.whole = whole;
    }

    /** Its number, from 1. */
    public int number() {
      return number;
    }

    /**
     * Its bytes, with those that end it; of a line over {@link ReportFile#LARGEST} bytes so many.
     * Not to be changed.
     */
    public byte[] bytes() {
      return bytes;
    }

    /** Whether these are all its bytes. */
    public boolean whole() {
      return whole;
    }

    /** Whether it has nothing but spaces. */
    public boolean isBlank() {
      for (byte value : bytes) {
        if (value < 0 || value > ' ') {
          return false;
        }
      }
      return true;
    }

    /** Whether it begins with these letters. */
    public boolean startsWith(String letters) {
      byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
      return bytes.length >= wanted.length
          && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
  }

  private static final int BUFFER = 65_536;

  private final InputStream bytes;
  private final byte[] buffer = new byte[BUFFER];
  private final Deque<Line> back = new ArrayDeque<>();
  private int at;
  private int end;
  private int number;

  /** Lines of {@code bytes}, from where they are. */
  public ByteLines(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The next line; null after the last. */
  public @Nullable Line next() throws IOException {
    if (!back.isEmpty()) {
      return back.removeFirst();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean whole = true;
    while (true) {
      if (at == end) {
        end = bytes.read(buffer);
        at = 0;
        if (end <= 0) {
          end = 0;
          break;
        }
      }
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      boolean ended = at < end;
      int length = (ended ? ++at : at) - from;
      int room = Math.max(0, ReportFile.LARGEST - line.size());
      line.write(buffer, from, Math.min(length, room));
      whole &= length <= room;
      if (ended) {
        break;
      }
    }
    return line.size() == 0 ? null : new Line(++number, line.toByteArray(), whole);
  }

  /** Puts lines back, to be read again, the first of them first. */
  public void putBack(List<Line> lines) {
    for (Line line : lines.reversed()) {
      back.addFirst(line);
    }
  }
}
