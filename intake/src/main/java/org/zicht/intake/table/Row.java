package org.zicht.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.page.Page;
import org.zicht.intake.page.Passages;
import org.zicht.report.Columns.Field;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.Problem;
import org.zicht.report.PublicationTime;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.report.ReportFile;

/** A report as a row of a table gives it. */
final class Row {

  private final String name;
  private final Map<Field, String> cells;
  private final List<Problem> problems;

  /**
   * @param name what it is called
   * @param cells what it says, by column; blank cells say nothing
   * @param problems what was odd about its bytes
   */
  Row(String name, Map<Field, String> cells, List<Problem> problems) {
    this.name = name;
    this.cells = cells;
    this.problems = new ArrayList<>(problems);
  }

  /** Reads it. */
  void tell(Opening opening) {
    String text = cell(Field.TEXT);
    if (text == null) {
      opening.tell(new Reading.Failed(name, "has no text", "Check the row, or the column's name"));
      return;
    }
    if (text.length() > ReportFile.LARGEST) {
      opening.tell(
          new Reading.Failed(name, "is too long for one report", "Check where its row ends"));
      return;
    }
    Imprint imprint =
        new Imprint(
            cell(Field.URL),
            cell(Field.TITLE),
            cell(Field.PUBLISHER),
            cell(Field.AUTHOR),
            moment(Field.PUBLISHED),
            moment(Field.MODIFIED),
            language());
    opening.tell(new Reading.Read(name, report(imprint, text), problems));
  }

  private static Report report(Imprint imprint, String text) {
    if (text.contains("</p>") || text.contains("<br")) {
      List<String> paragraphs = Passages.of(text);
      if (!paragraphs.isEmpty()) {
        return new Page(imprint, paragraphs).report().orElseThrow();
      }
    }
    String canonical = ReportFile.canonical(text);
    String title = imprint.title();
    boolean titled = title == null || canonical.stripLeading().startsWith(title + "\n");
    return Report.of(titled ? canonical : title + "\n\n" + canonical).with(imprint);
  }

  private @Nullable String cell(Field field) {
    String cell = cells.get(field);
    return cell == null || cell.isBlank() ? null : cell.strip();
  }

  private @Nullable PublicationTime moment(Field field) {
    String cell = cell(field);
    if (cell == null) {
      return null;
    }
    PublicationTime moment = PublicationTime.of(cell).orElse(null);
    if (moment == null) {
      problems.add(
          new Problem(name, "has a date that is not understood: write it as 2022-01-06: " + cell));
    }
    return moment;
  }

  private @Nullable String language() {
    String code = cell(Field.LANGUAGE);
    return code != null && code.matches("[a-zA-Z]{2}") ? code.toLowerCase(Locale.ROOT) : null;
  }
}
