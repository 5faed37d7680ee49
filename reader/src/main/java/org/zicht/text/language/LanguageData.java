package org.zicht.text.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;

/**
 * The folder of data of one language, as it travels in the jar.
 *
 * <p>Tables are UTF-8 text, one entry a line, cells divided by tabs; empty lines and lines that
 * begin with {@code #} are comments.
 */
public final class LanguageData {

  private static final String ROOT = "/org/zicht/languages/";

  private final Language language;

  private LanguageData(Language language) {
    this.language = language;
  }

  /** The folder of {@code language}, whether or not it exists. */
  public static LanguageData of(Language language) {
    return new LanguageData(language);
  }

  /** The language whose folder this is. */
  public Language language() {
    return language;
  }

  /**
   * The lines of a table, each cut at its tabs and its cells trimmed; comments left out. Empty if
   * the language has no such table.
   *
   * @param name the file's name in the folder ({@code speech.tsv})
   */
  public List<String[]> table(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream bytes = stream(name)) {
      if (bytes == null) {
        return rows;
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
          cells[i] = cells[i].strip();
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the program's own file " + name + " of language " + language + " cannot be read",
          unreadable);
    }
  }

  /** A file of the folder as bytes, if the language has it. */
  public Optional<byte[]> bytes(String name) {
    try (InputStream bytes = stream(name)) {
      return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the program's own file " + name + " of language " + language + " cannot be read",
          unreadable);
    }
  }

  /** Whether Zicht reads the language: whether its folder holds a model. */
  public boolean isRead() {
    return LanguageData.class.getResource(ROOT + language.code() + "/model/syntax.bin") != null;
  }

  private @Nullable InputStream stream(String name) {
    return LanguageData.class.getResourceAsStream(ROOT + language.code() + "/" + name);
  }
}
