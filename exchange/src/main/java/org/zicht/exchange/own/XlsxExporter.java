package org.zicht.exchange.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;
import org.zicht.views.table.Row;
import org.zicht.views.table.RowJson;

/**
 * Sheets of a workbook: claims and reports, or incidents, or tolls, and what the workbook leaves
 * out. Words are cells of text, whatever they begin with.
 */
public final class XlsxExporter implements Exporter {

  /** A cell of a workbook holds no more characters. */
  private static final int LONGEST_CELL = 32_767;

  /** A sheet of a workbook holds no more rows. */
  private static final int MOST_ROWS = 1_048_575;

  private static final Pattern TIMES =
      Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

  /** 1980-01-01T00:00 UTC: the earliest that an archive can say, so that it says nothing. */
  private static final long NO_TIME = 315_532_800_000L;

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    Path unfinished = Files.createTempFile("zicht-", ".xlsx");
    try {
      try (OutputStream bytes = Files.newOutputStream(unfinished)) {
        book(exported, bytes, losses);
      }
      timeless(unfinished, out);
    } finally {
      Files.delete(unfinished);
    }
  }

  private static void book(Exported exported, OutputStream bytes, Losses losses)
      throws IOException {
    try (Workbook book = new Workbook(bytes, "Zicht", null)) {
      if (exported.what() == What.CLAIMS) {
        claims(book, exported, losses);
      } else {
        List<Row> rows = Derived.table(exported).rows();
        Sheet sheet = new Sheet(book.newWorksheet(exported.what().toString()), losses);
        if (!rows.isEmpty()) {
          List<String> names = List.copyOf(rows.getFirst().values().keySet());
          sheet.row(names);
          for (Row row : rows) {
            sheet.row(names.stream().map(row::value).toList());
          }
        }
      }
      losses.never("a workbook is for people to look at: 'zicht import' takes JSON lines and CSV");
      Sheet left = new Sheet(book.newWorksheet("left out"), new Losses());
      for (String sentence : losses.sentences()) {
        left.row(List.of(sentence));
      }
    }
  }

  private static void claims(Workbook book, Exported exported, Losses losses) throws IOException {
    Sheet claims = new Sheet(book.newWorksheet("claims"), losses);
    List<String> others = new ArrayList<>();
    claims.row(Columns.CLAIM.stream().map(Columns.Column::name).toList());
    new OwnLines(exported)
        .each(
            line -> {
              if (Columns.record(line).equals("claim")) {
                claims.row(Columns.cells(line, Columns.CLAIM));
              } else {
                others.add(line);
              }
            },
            losses);
    Sheet sheet = new Sheet(book.newWorksheet("reports"), losses);
    List<String> names = new ArrayList<>();
    names.add("record");
    names.add("report");
    Columns.OTHERS.forEach(column -> names.add(column.name()));
    sheet.row(names);
    for (String line : others) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(Columns.record(line));
      cells.addAll(Columns.cells(line, Columns.CLAIM.subList(0, 1)));
      cells.addAll(Columns.cells(line, Columns.OTHERS));
      sheet.row(cells);
    }
  }

  /** A sheet, filled from above. */
  private static final class Sheet {
    private final Worksheet sheet;
    private final Losses losses;
    private int next;

    Sheet(Worksheet sheet, Losses losses) {
      this.sheet = sheet;
      this.losses = losses;
    }

    void row(List<? extends @Nullable Object> cells) {
      if (next >= MOST_ROWS) {
        losses.lost("row", "does not fit on a sheet", "do not fit on a sheet");
        return;
      }
      for (int column = 0; column < cells.size(); column++) {
        switch (cells.get(column)) {
          case null -> {}
          case Long number -> sheet.value(next, column, number);
          case Integer number -> sheet.value(next, column, number);
          case Double number -> sheet.value(next, column, number);
          case Boolean truth -> sheet.value(next, column, truth);
          case Row row -> sheet.value(next, column, words(RowJson.line(row)));
          case List<?> list -> sheet.value(next, column, words(joined(list)));
          case Object other -> sheet.value(next, column, words(other.toString()));
        }
      }
      next++;
    }

    private static String joined(List<?> list) {
      StringBuilder joined = new StringBuilder();
      for (Object item : list) {
        joined.append(joined.isEmpty() ? "" : "\n");
        joined.append(item instanceof Row row ? RowJson.line(row) : String.valueOf(item));
      }
      return joined.toString();
    }

    /** Characters that no XML may hold become spaces. */
    private String words(String words) {
      String clean = words.replaceAll("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}&&[^\\t\\n]]", " ");
      if (clean.length() <= LONGEST_CELL) {
        return clean;
      }
      losses.lost(
          "text",
          "is longer than a cell and is cut after " + LONGEST_CELL + " characters",
          "are longer than a cell and are cut after " + LONGEST_CELL + " characters");
      return clean.substring(0, LONGEST_CELL);
    }
  }

  /** The same archive without the time at which it was made: the same rows give the same bytes. */
  private static void timeless(Path book, OutputStream out) throws IOException {
    ZipOutputStream archive = new ZipOutputStream(out);
    try (ZipFile in = new ZipFile(book.toFile())) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry kept = new ZipEntry(entry.getName());
        kept.setTime(NO_TIME);
        archive.putNextEntry(kept);
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().equals("docProps/core.xml")) {
            String core = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            archive.write(TIMES.matcher(core).replaceAll("").getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(archive);
          }
        }
        archive.closeEntry();
      }
    }
    archive.finish();
  }
}
