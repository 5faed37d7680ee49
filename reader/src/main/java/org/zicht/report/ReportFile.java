package org.zicht.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one report of plain text into canonical text. Whatever the input is, what comes back is a
 * {@link Reading}: no exception leaves this class. Inputs of other kinds, which may hold many
 * reports, are read by an {@link Opening}.
 *
 * <p>Canonical text is the text as it stands, less a byte-order mark, with CR LF and lone CR read
 * as LF. A report over {@value #LARGEST} bytes is refused before it is read: no report is so long,
 * and every stage after this one keeps several objects for each word.
 */
public final class ReportFile {

  /** The most bytes that one report may have. */
  public static final int LARGEST = 5_000_000;

  private ReportFile() {}

  /** The report in {@code file}, which is called by its path. */
  public static Reading read(Path file) {
    String name = file.toString();
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(name, bytes);
    } catch (IOException unreadable) {
      return unreadable(name, unreadable);
    }
  }

  /** The report in {@code bytes}, which is called {@code name}. Does not close the stream. */
  public static Reading read(String name, InputStream bytes) {
    try {
      return of(name, Content.of(name, bytes).whole(LARGEST), Optional.empty());
    } catch (Unreadable unreadable) {
      return unreadable.of(name);
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
    ReportText text;
    try {
      text = ReportText.of(name, content, declared);
    } catch (Unreadable unreadable) {
      return unreadable.of(name);
    }
    Format format = Format.ofText(text.text());
    return format == Format.HTML || format == Format.XML ? notText(name, format) : of(name, text);
  }

  private static Reading of(String name, ReportText text) {
    if (ReportText.isBlank(text.text())) {
      return new Reading.Failed(
          name, "holds nothing but white space", "Check that it is the right file");
    }
    return new Reading.Read(name, Report.of(canonical(text.text())), text.problems());
  }

  private static Reading.Failed notText(String name, Format format) {
    return new Reading.Failed(
        name, "is " + format.description() + ": not read yet", format.whatToDo());
  }

  /** What went wrong in reading {@code name}, in words for the user. */
  static Reading.Failed unreadable(String name, IOException reason) {
    if (reason instanceof NoSuchFileException) {
      return new Reading.Failed(name, "does not exist", "Check the name and the folder");
    }
    if (reason instanceof AccessDeniedException) {
      return new Reading.Failed(name, "may not be read by you", "Check its permissions");
    }
    String why =
        reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    return new Reading.Failed(
        name,
        "cannot be read (" + why.replace(name + ": ", "") + ")",
        "Check the file and the disk");
  }

  /** {@code text} with every end of line as LF. */
  public static String canonical(String text) {
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
