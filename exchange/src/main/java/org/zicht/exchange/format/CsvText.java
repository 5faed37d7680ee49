package org.zicht.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV by RFC 4180, in UTF-8. Text that a spreadsheet would take for a formula has an
 * apostrophe before it, and so has text that begins with such apostrophes, so that it can be read
 * back as it was: {@link #plain}. For one thread.
 */
public final class CsvText {

  private final CSVPrinter printer;

  /** Writes to {@code out}, which is not closed. */
  public CsvText(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  /** Writes a row of texts, numbers, truth values and nulls, which are empty cells. */
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    Object[] safe = new Object[cells.size()];
    for (int i = 0; i < safe.length; i++) {
      safe[i] = cells.get(i) instanceof String text ? safe(text) : cells.get(i);
    }
    printer.printRecord(safe);
  }

  /** Writes what is still held back. */
  public void flush() throws IOException {
    printer.flush();
  }

  /** Text as a spreadsheet may have it. Empty text is an apostrophe: an empty cell is absent. */
  public static String safe(String text) {
    return needsApostrophe(text) ? "'" + text : text;
  }

  /** The text that {@link #safe} gave this for; null for an empty cell. */
  public static @Nullable String plain(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    boolean guarded = cell.charAt(0) == '\'' && needsApostrophe(cell.substring(1));
    return guarded ? cell.substring(1) : cell;
  }

  private static boolean needsApostrophe(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at == text.length() || "=+-@\t\r".indexOf(text.charAt(at)) >= 0;
  }
}
