package org.zicht.report;

/**
 * A stretch of a report's canonical text: half open, in UTF-16 code units, never empty.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span is empty or starts before the text
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + "–" + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether every unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The words of this span.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
