package org.zicht.intake.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.intake.stream.ByteLines;
import org.zicht.intake.stream.ByteLines.Line;
import org.zicht.report.Columns;
import org.zicht.report.Columns.Field;
import org.zicht.report.Content;
import org.zicht.report.Format;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.ReportFile;
import org.zicht.report.ReportText;
import org.zicht.report.Unreadable;

/**
 * A table of reports as CSV: a row of names, then one report a row, cells in quotes where they hold
 * the delimiter, a quote or an end of line (RFC 4180).
 *
 * <p>A row with a quote that is never closed would swallow all rows after it; it fails alone, and
 * reading goes on at the line after the one on which it began.
 */
public final class Table {

  /** So many lines with quotes in one row are looked at one by one. */
  private static final int OFTEN = 200;

  private final Content content;
  private final Opening opening;
  private final ByteLines lines;

  private Table(Content content, InputStream bytes, Opening opening) {
    this.content = content;
    this.opening = opening;
    this.lines = new ByteLines(bytes);
  }

  /** Reads each row of the table. */
  public static void open(Content content, Opening opening) throws IOException {
    content.bytes().mark(4);
    byte[] mark = content.bytes().readNBytes(2);
    content.bytes().reset();
    InputStream bytes = content.bytes();
    if (mark.length == 2 && (mark[0] == (byte) 0xFF || mark[0] == (byte) 0xFE || mark[1] == 0)) {
      // two bytes a letter: lines are not found in it
      byte[] wide = content.whole(4 * ReportFile.LARGEST);
      String text = ReportText.of(content.name(), wide, Optional.empty()).text();
      bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
    new Table(content, bytes, opening).read();
  }

  private void read() throws IOException {
    Line first = lines.next();
    if (first == null) {
      return;
    }
    String head = text(first.bytes()).text();
    char delimiter = Format.delimiter(head);
    List<String> names = Cells.of(head, delimiter).cells();
    Columns columns = opening.columns();
    for (Field field : Field.values()) {
      String given = columns.given(field).orElse(null);
      if (given != null && columns.find(field, names).isEmpty()) {
        throw new Unreadable(
            "has no column '" + given + "'", "It has: " + String.join(", ", names));
      }
    }
    Map<Field, Integer> places = new EnumMap<>(Field.class);
    columns.all(names).forEach((field, name) -> places.put(field, names.indexOf(name)));
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        row(line, delimiter, names.size(), places);
      }
    }
  }

  private void row(Line first, char delimiter, int columns, Map<Field, Integer> places)
      throws IOException {
    String name = content.name() + "!line " + first.number();
    List<Line> taken = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first.bytes());
    ReportText text = text(bytes.toByteArray());
    Cells cells = Cells.of(text.text(), delimiter);
    int tried = 0;
    int last = bytes.size();
    while (cells.state() == Cells.State.OPEN && bytes.size() < ReportFile.LARGEST) {
      Line more = lines.next();
      if (more == null) {
        break;
      }
      taken.add(more);
      bytes.writeBytes(more.bytes());
      // only a quote can close it; and where many do not, it is looked at ever more seldom
      boolean quote = new String(more.bytes(), StandardCharsets.ISO_8859_1).indexOf('"') >= 0;
      if (quote && (tried < OFTEN || bytes.size() > 2 * last)) {
        tried++;
        last = bytes.size();
        text = text(bytes.toByteArray());
        cells = Cells.of(text.text(), delimiter);
      }
    }
    if (cells.state() == Cells.State.CLOSED && cells.cells().size() <= columns) {
      Map<Field, String> said = new EnumMap<>(Field.class);
      for (Map.Entry<Field, Integer> place : places.entrySet()) {
        if (place.getValue() < cells.cells().size()) {
          said.put(place.getKey(), cells.cells().get(place.getValue()));
        }
      }
      new Row(name, said, text.problems()).tell(opening);
    } else {
      lines.putBack(taken);
      opening.tell(new Reading.Failed(name, wrong(cells, columns), "Check the quotes in that row"));
    }
  }

  private static String wrong(Cells cells, int columns) {
    return switch (cells.state()) {
      case OPEN -> "has a quote that is never closed";
      case BROKEN -> "has a quote in the middle of a cell";
      case CLOSED -> "has " + cells.cells().size() + " cells under " + columns + " names";
    };
  }

  private ReportText text(byte[] bytes) throws IOException {
    return ReportText.of(content.name(), bytes, Optional.ofNullable(content.charset()));
  }
}
