package org.zicht.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text.
 *
 * @param text the text, without a byte-order mark
 * @param problems what was odd about the bytes
 */
public record ReportText(String text, List<Problem> problems) {

  /** How far into a page its declaration of an encoding is looked for. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:-]+)", Pattern.CASE_INSENSITIVE);

  /** Keeps a copy of the problems. */
  public ReportText {
    problems = List.copyOf(problems);
  }

  /**
   * The text that {@code content} is, by its byte-order mark, by what is declared of it or in it,
   * or by a guess.
   *
   * @param name what the problems are told of
   * @param declared the encoding that whoever sent it declares, if any
   * @throws Unreadable if it is no text
   */
  public static ReportText of(String name, byte[] content, Optional<Charset> declared)
      throws Unreadable {
    Decoder.Decoded decoded = Decoder.decode(content, declared.or(() -> declaredIn(content)));
    if (isBinary(decoded.text())) {
      throw new Unreadable("is not text", "Only text can be read");
    }
    return new ReportText(decoded.text(), problems(name, decoded));
  }

  /** The encoding that a page or a feed declares of itself, in bytes that are surely one. */
  private static Optional<Charset> declaredIn(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = DECLARED.matcher(head);
    Format format = Format.ofText(head);
    if ((format != Format.HTML && format != Format.XML) || !charset.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(charset.group(1)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static List<Problem> problems(String name, Decoder.Decoded decoded) {
    List<Problem> problems = new ArrayList<>();
    decoded
        .guessed()
        .ifPresent(
            charset ->
                problems.add(
                    new Problem(name, "is not valid UTF-8: read as " + charset + ", a guess")));
    int lost = 0;
    int zeros = 0;
    for (int at = 0; at < decoded.text().length(); at++) {
      char unit = decoded.text().charAt(at);
      lost += unit == 0xFFFD ? 1 : 0;
      zeros += unit == 0 ? 1 : 0;
    }
    if (lost > 0) {
      problems.add(
          new Problem(name, "has characters that were lost before or in reading: " + lost));
    }
    if (zeros > 0) {
      problems.add(new Problem(name, "has zero characters in its text: " + zeros));
    }
    return problems;
  }

  /** Text has next to no control characters; a hundredth of its length is past all doubt. */
  private static boolean isBinary(String text) {
    int controls = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      controls +=
          unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f' ? 1 : 0;
    }
    return controls > 2 && controls > text.length() / 100;
  }

  /** Whether nothing in {@code text} is seen. */
  static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (!Character.isWhitespace(unit)
          && !Character.isSpaceChar(unit)
          && !Character.isISOControl(unit)
          && unit != 0xFEFF
          && unit != 0x200B) {
        return false;
      }
    }
    return true;
  }
}
