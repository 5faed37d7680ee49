package org.zicht.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.report.Columns.Field;
import org.zicht.report.Reading;

final class TableTest {

  @Test
  void aRowIsAReportUnderUsualNames() {
    Opened opened =
        Opened.of(
            """
            id;Titel;Datum;Krant;Tekst
            1;Brand;2022-03-04;De Krant;"Er was ""brand""; niemand
            raakte gewond."

            2;;;;Kort bericht.
            3;Leeg;2022-03-05;x;
            """);

    assertThat(opened.lines())
        .containsExactly("in!line 2: ok", "in!line 5: ok", "in!line 6: has no text");
    assertThat(opened.report(0).text())
        .isEqualTo("Brand\n\nEr was \"brand\"; niemand\nraakte gewond.");
    assertThat(opened.report(0).imprint().published()).hasToString("2022-03-04");
    assertThat(opened.report(0).publisher()).contains("De Krant");
    assertThat(opened.report(1).text()).isEqualTo("Kort bericht.");
  }

  @Test
  void theUserNamesColumns() {
    String table = "a,b,c\nx,Een bericht.,2022-03-04\n";

    assertThat(Opened.of(table).report(0).text()).isEqualTo(table);
    Opened named = Opened.of(table, Map.of(Field.TEXT, "b", Field.PUBLISHED, "c"));
    assertThat(named.lines()).containsExactly("in!line 2: ok");
    assertThat(named.report(0).text()).isEqualTo("Een bericht.");
    assertThat(named.report(0).imprint().published()).hasToString("2022-03-04");
    assertThat(Opened.of(table, Map.of(Field.TEXT, "b", Field.TITLE, "z")).lines())
        .containsExactly("in: has no column 'z'");
  }

  @Test
  void aBrokenQuoteCostsOneRow() {
    assertThat(
            Opened.of(
                    """
                    id,text
                    1,Een.
                    2,"nooit gesloten
                    3,Drie.
                    4,"midden"in een cel
                    5,Vijf.
                    6,te,veel
                    7,"Zeven, heel."
                    """)
                .lines())
        .containsExactly(
            "in!line 2: ok",
            "in!line 3: has a quote in the middle of a cell",
            "in!line 4: ok",
            "in!line 5: has a quote in the middle of a cell",
            "in!line 6: ok",
            "in!line 7: has 3 cells under 2 names",
            "in!line 8: ok");
    assertThat(Opened.of("id,text\n1,\"open\n2,Twee.\n").lines())
        .containsExactly("in!line 2: has a quote that is never closed", "in!line 3: ok");
  }

  @Test
  void manyBrokenQuotesTakeNoLongerThanTheyMust() {
    String rows = "id,text\n" + "a\"b,\"x\n".repeat(3) + "\"\"\n".repeat(200_000);

    assertThat(Opened.of(rows).lines().getFirst()).startsWith("in!line 2: has ");
  }

  @Test
  void encodingsAreToldAndGuessed() {
    String table = "id,text\n1,Een café brandde uit.\n";
    Opened western = Opened.of(table.getBytes(Charset.forName("windows-1252")));
    Opened wide = Opened.of(("\uFEFF" + table).getBytes(Charset.forName("UTF-16LE")));

    assertThat(western.report(0).text()).isEqualTo("Een café brandde uit.");
    assertThat(((Reading.Read) western.readings().getFirst()).problems()).hasSize(1);
    assertThat(wide.report(0).text()).isEqualTo("Een café brandde uit.");
  }

  @Test
  void aDateThatIsNotUnderstoodIsAProblem() {
    Opened opened = Opened.of("date,text\nvorige week,Een bericht.\n");

    assertThat(opened.report(0).published()).isEmpty();
    assertThat(((Reading.Read) opened.readings().getFirst()).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("vorige week"));
  }

  @Test
  void aTextWithCommasInItsFirstLineIsNoTable() {
    for (String text :
        new String[] {
          "Brand, rook en tekst\nEr was brand.",
          "Tekst\nEr was brand.",
          "De tekst, zei hij, klopt.\nEn."
        }) {
      assertThat(Opened.of(text).report(0).text()).isEqualTo(text);
    }
  }

  @Test
  void jsonLinesFailEachAlone() {
    assertThat(
            Opened.of(
                    """
                    {"title": "Brand", "body": "Er was brand.", "date": "2022-03-04"}
                    {kapot

                    {"x": 1}
                    [1]
                    {"text": "<p>Een.</p><p>Twee.</p>"}
                    """)
                .lines())
        .containsExactly(
            "in!line 1: ok",
            "in!line 2: is no well-formed JSON object",
            "in!line 4: has no field with a text",
            "in!line 5: is no well-formed JSON object",
            "in!line 6: ok");
  }

  @Test
  void anArrayOnOneLineMayBeLongerThanAReport() {
    String object = "{\"text\": \"" + "Er was brand. ".repeat(100_000) + "\"}";

    assertThat(
            Opened.of("[" + String.join(",", object, object, object, object, object) + "]").lines())
        .containsExactly("in!1: ok", "in!2: ok", "in!3: ok", "in!4: ok", "in!5: ok");
    assertThat(Opened.of("{\"a\": \"" + "x".repeat(6_000_000) + "\"}").lines())
        .containsExactly("in: is a JSON object larger than 5 MB");
  }

  @Test
  void anArrayOfObjectsIsReadUpToWhereItBreaks() {
    String array =
        "[\n{\"text\": \"Een.\"},\n{\"text\": \"Twee.\", \"author\": [{\"name\": \"A\"}]}\n";

    assertThat(Opened.of(array + "]").lines()).containsExactly("in!1: ok", "in!2: ok");
    assertThat(Opened.of(array + "]").report(1).imprint().author()).isEqualTo("A");
    assertThat(Opened.of(array).lines())
        .startsWith("in!1: ok", "in!2: ok")
        .last()
        .satisfies(line -> assertThat(line).contains("is broken JSON"));
    assertThat(Opened.of("[{\"a\":".repeat(5000)).lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("in: "));
  }
}
