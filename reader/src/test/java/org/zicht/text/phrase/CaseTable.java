package org.zicht.text.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table of cases: a sentence, a tab, what is found in it. */
public final class CaseTable {

  private CaseTable() {}

  /**
   * One line.
   *
   * @param sentence the sentence
   * @param expected what is found in it, divided by semicolons; empty for nothing
   */
  public record Line(String sentence, String expected) {

    @Override
    public String toString() {
      return sentence;
    }
  }

  /** The lines of the table {@code name} beside the class {@code owner}. */
  public static List<Line> read(Class<?> owner, String name) {
    try (InputStream bytes = owner.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(CaseTable::line)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Line line(String line) {
    int tab = line.indexOf('\t');
    return tab < 0
        ? new Line(line, "")
        : new Line(line.substring(0, tab), line.substring(tab + 1).strip());
  }
}
