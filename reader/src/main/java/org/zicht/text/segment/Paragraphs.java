package org.zicht.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.zicht.report.Span;

/**
 * Cuts a text into paragraphs. Blank lines always divide; a single end of line divides unless the
 * text is hard-wrapped: decided for the whole text, from whether its lines break where the next
 * word would not have fitted.
 */
final class Paragraphs {

  /** Hard-wrapped lines are no longer than this; typewriter and mail conventions end at 80. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 40;

  /** Of the lines that go on, so many must have been full. */
  private static final double FULL = 0.7;

  /** A line counts as full if the next word would have come within this of the widest line. */
  private static final int SLACK = 6;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<Boolean> blankBefore = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of {@code text} in order, without the white space around them. */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.readLines();
    return paragraphs.join();
  }

  private void readLines() {
    int at = 0;
    boolean blank = true;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
        end++;
      }
      int first = at;
      while (first < end && Characters.isSpace(text.codePointAt(first))) {
        first += Character.charCount(text.codePointAt(first));
      }
      int last = end;
      while (last > first && Characters.isSpace(text.codePointBefore(last))) {
        last -= Character.charCount(text.codePointBefore(last));
      }
      if (last > first) {
        boolean newParagraph = blank || (at > 0 && text.charAt(at - 1) == 0x2029);
        lines.add(new Span(first, last));
        blankBefore.add(newParagraph);
        blank = false;
      } else {
        blank = true;
      }
      at = end + 1;
    }
  }

  private List<Span> join() {
    int width = wrapWidth();
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean divides = i == 0 || blankBefore.get(i) || divides(i, width);
      if (divides) {
        paragraphs.add(lines.get(i));
      } else {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().union(lines.get(i)));
      }
    }
    return paragraphs;
  }

  /** The width at which the text is wrapped, or 0 if it is not. */
  private int wrapWidth() {
    int widest = 0;
    int inner = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!blankBefore.get(i + 1)) {
        inner++;
        widest = Math.max(widest, lines.get(i).length());
      }
    }
    if (inner < 2 || widest > WIDEST || widest < NARROWEST) {
      return 0;
    }
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!blankBefore.get(i + 1) && isFull(i, widest)) {
        full++;
      }
    }
    return full >= FULL * inner ? widest : 0;
  }

  private boolean isFull(int line, int width) {
    return lines.get(line).length() + 1 + firstWord(line + 1) > width - SLACK;
  }

  private int firstWord(int line) {
    Span span = lines.get(line);
    int at = span.start();
    while (at < span.end() && at < span.start() + WIDEST && text.charAt(at) != ' ') {
      at++;
    }
    return at - span.start();
  }

  /** Whether the end of the line before {@code line} divides paragraphs. */
  private boolean divides(int line, int width) {
    if (isItem(lines.get(line))) {
      return true;
    }
    Span before = lines.get(line - 1);
    boolean ended = endsSentence(before);
    boolean lower = Character.isLowerCase(text.codePointAt(lines.get(line).start()));
    boolean full = width > 0 && isFull(line - 1, width);
    return !full && (ended || !lower);
  }

  private boolean endsSentence(Span line) {
    int at = line.end();
    while (at > line.start()) {
      int point = text.codePointBefore(at);
      if (Characters.isStop(point) || point == ':') {
        return true;
      }
      if (!Characters.isClosing(point) && !Characters.isQuote(point)) {
        return false;
      }
      at -= Character.charCount(point);
    }
    return false;
  }

  /** Whether the line is an item of a list: it begins with a bullet, or a number and a bracket. */
  private boolean isItem(Span line) {
    return isItem(text, line);
  }

  static boolean isItem(String text, Span line) {
    char first = text.charAt(line.start());
    int second = line.start() + 1;
    boolean spaced = second < line.end() && Characters.isSpace(text.charAt(second));
    if ("•‣◦▪●○■–—-*·»>".indexOf(first) >= 0) {
      return spaced;
    }
    int at = line.start();
    while (at < line.end() && at < line.start() + 3 && Characters.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == line.start() && Character.isLetter(first)) {
      at++;
      return at + 1 < line.end() && text.charAt(at) == ')' && text.charAt(at + 1) == ' ';
    }
    return at > line.start()
        && at + 1 < line.end()
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && text.charAt(at + 1) == ' ';
  }
}
