package org.zicht.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one input into canonical text. Whatever the input is, what comes back is a {@link Reading}:
 * no exception leaves this class.
 *
 * <p>Canonical text is the text as it stands, less a byte-order mark, with CR LF and lone CR read
 * as LF. An input over {@value #LARGEST} bytes is refused before it is read: no report is so long,
 * and every stage after this one keeps several objects for each word.
 */
public final class ReportFile {

  /** The most bytes that one report may have. */
  public static final int LARGEST = 5_000_000;

  private static final String TOO_LARGE = "is larger than 5 MB: too long for one report";

  private static final String SPLIT_IT = "Split it into one file for each report";

  /** How far into a page its declaration of an encoding is looked for. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:-]+)", Pattern.CASE_INSENSITIVE);

  /** Found when the first page is met, once, by the rules of class initialisation. */
  private static final class Pages {
    private static final Optional<PageOpener> OPENER =
        ServiceLoader.load(PageOpener.class).findFirst();
  }

  private ReportFile() {}

  /** The report in {@code file}, which is called by its path. */
  public static Reading read(Path file) {
    String name = file.toString();
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        return new Reading.Failed(name, TOO_LARGE, SPLIT_IT);
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        return read(name, bytes);
      }
    } catch (NoSuchFileException missing) {
      return new Reading.Failed(name, "does not exist", "Check the name and the folder");
    } catch (AccessDeniedException denied) {
      return new Reading.Failed(name, "may not be read by you", "Check its permissions");
    } catch (IOException unreadable) {
      return unreadable(name, unreadable);
    }
  }

  /** The report in {@code bytes}, which is called {@code name}. Does not close the stream. */
  public static Reading read(String name, InputStream bytes) {
    try {
      byte[] content = bytes.readNBytes(LARGEST + 1);
      return content.length > LARGEST
          ? new Reading.Failed(name, TOO_LARGE, SPLIT_IT)
          : of(name, content, Optional.empty());
    } catch (IOException unreadable) {
      return unreadable(name, unreadable);
    }
  }

  /**
   * The report in {@code content}, which is called {@code name}.
   *
   * @param declared the encoding that whoever sent it declares, if any
   */
  public static Reading of(String name, byte[] content, Optional<Charset> declared) {
    if (content.length == 0) {
      return new Reading.Failed(name, "is empty", "Check that it is the right file");
    }
    Format binary = Format.ofBytes(content);
    if (binary != Format.TEXT) {
      return notText(name, binary);
    }
    Decoder.Decoded decoded = Decoder.decode(content, declared.or(() -> declaredInPage(content)));
    String text = decoded.text();
    if (isBinary(text)) {
      return new Reading.Failed(name, "is not text", "Only text can be read");
    }
    Format format = Format.ofText(text);
    if (format == Format.HTML && Pages.OPENER.isPresent()) {
      return page(name, decoded, Pages.OPENER.get());
    }
    if (format != Format.TEXT) {
      return notText(name, format);
    }
    if (isBlank(text)) {
      return new Reading.Failed(
          name, "holds nothing but white space", "Check that it is the right file");
    }
    return new Reading.Read(name, Report.of(canonical(text)), problems(name, decoded));
  }

  private static Reading page(String name, Decoder.Decoded decoded, PageOpener opener) {
    Optional<Report> article = opener.open(decoded.text());
    return article.isPresent()
        ? new Reading.Read(name, article.get(), problems(name, decoded))
        : new Reading.Failed(
            name,
            "is a web page without an article in it",
            "Save the page from the browser once it is shown whole, or its text");
  }

  /** The encoding that a page declares of itself, in bytes that are surely a page. */
  private static Optional<Charset> declaredInPage(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = DECLARED.matcher(head);
    if (Format.ofText(head) != Format.HTML || !charset.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(charset.group(1)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Reading.Failed notText(String name, Format format) {
    return new Reading.Failed(
        name, "is " + format.description() + ": not read yet", format.whatToDo());
  }

  private static Reading.Failed unreadable(String name, IOException reason) {
    String why =
        reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    return new Reading.Failed(
        name,
        "cannot be read (" + why.replace(name + ": ", "") + ")",
        "Check the file and the disk");
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

  private static boolean isBlank(String text) {
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

  /** {@code text} with every end of line as LF. */
  private static String canonical(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder canonical = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit != '\r') {
        canonical.append(unit);
      } else if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        canonical.append('\n');
      }
    }
    return canonical.toString();
  }
}
