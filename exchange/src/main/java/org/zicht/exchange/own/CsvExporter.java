package org.zicht.exchange.own;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.exchange.format.CsvText;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;
import org.zicht.views.table.TableForm;

/** The same as {@link JsonLinesExporter} writes, as CSV. */
public final class CsvExporter implements Exporter {

  private static final int NO_TERMINAL = 80;

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    if (exported.what() != What.CLAIMS) {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      TableForm.CSV.write(text, Derived.table(exported), NO_TERMINAL);
      text.flush();
      return;
    }
    CsvText csv = new CsvText(out);
    List<Columns.Column> columns = Columns.all();
    List<@Nullable Object> heading = new ArrayList<>();
    heading.add("record");
    columns.forEach(column -> heading.add(column.name()));
    csv.row(heading);
    new OwnLines(exported)
        .each(
            line -> {
              List<@Nullable Object> cells = new ArrayList<>();
              cells.add(Columns.record(line));
              cells.addAll(Columns.cells(line, columns));
              csv.row(cells);
            },
            losses);
    csv.flush();
  }
}
