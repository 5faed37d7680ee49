package org.zicht.views.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {

  private static final Row FIRST =
      Row.row()
          .text("name", "=SUM(A1)")
          .number("count", 12L)
          .fraction("share", 0.5)
          .truth("known", true)
          .text("nothing", null)
          .texts("list", List.of("one", "two"))
          .rows("nested", List.of(Row.row().text("a", "b").build()))
          .row("one", Row.row().number("n", 1L).build())
          .build();

  private static final Row SECOND =
      Row.row().text("name", "words \u001b[31mthat would steer\u202E a terminal").build();

  private static final Table TABLE =
      Table.of(
          List.of(
              Column.wide("name", row -> String.valueOf(row.value("name"))),
              Column.narrow("count", row -> String.valueOf(row.value("count")))),
          List.of(FIRST, SECOND),
          "Nothing.");

  private static String written(TableForm form, Table table) throws IOException {
    StringBuilder text = new StringBuilder();
    form.write(text, table, 40);
    return text.toString();
  }

  @Test
  void rowsAreReadBackAsTheyWereWritten() {
    assertThat(RowJson.line(RowJson.row(RowJson.line(FIRST)))).isEqualTo(RowJson.line(FIRST));
  }

  @Test
  void everyFormIsItsOwn() throws IOException {
    assertThat(written(TableForm.JSONL, TABLE).lines())
        .hasSize(2)
        .first()
        .asString()
        .isEqualTo(
            "{\"name\":\"=SUM(A1)\",\"count\":12,\"share\":0.5,\"known\":true,\"nothing\":null,"
                + "\"list\":[\"one\",\"two\"],\"nested\":[{\"a\":\"b\"}],\"one\":{\"n\":1}}");
    assertThat(written(TableForm.JSON, TABLE)).startsWith("[\n{").endsWith("}\n]\n");
    assertThat(written(TableForm.CSV, TABLE).lines().toList().get(1))
        .startsWith("'=SUM(A1),12,0.5,true,,one; two,");
    assertThat(written(TableForm.TABLE, TABLE))
        .contains("=SUM(A1)")
        .doesNotContain("\u001b", "\u202E");
    assertThat(written(TableForm.TABLE, TABLE).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
  }

  @Test
  void nothingIsSaidInEveryForm() throws IOException {
    Table none = Table.of(TABLE.columns(), List.of(), "Nothing.");
    assertThat(written(TableForm.TABLE, none)).isEqualTo("Nothing.\n");
    assertThat(written(TableForm.JSON, none)).isEqualTo("[]\n");
    assertThat(written(TableForm.JSONL, none)).isEmpty();
  }

  @Test
  void theFirstRowsAreShown() {
    assertThat(TABLE.first(1).rows()).hasSize(1);
    assertThat(TABLE.first(5)).isEqualTo(TABLE);
  }
}
