package org.zicht.exchange.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zicht.exchange.Format;
import org.zicht.exchange.Small;
import org.zicht.exchange.format.CsvText;
import org.zicht.exchange.format.What;

/** What is wrong with a file is told line by line. */
final class ImportTest {

  private static List<Import.Problem> problems(String text) throws IOException {
    return Import.read("file", new StringReader(text)).problems();
  }

  private static String lineOf(String schema) throws IOException {
    return Small.lines().lines().filter(line -> line.contains(schema)).findFirst().orElseThrow();
  }

  @Test
  void aClaimWithoutItsReport() throws IOException {
    assertThat(problems("\n" + lineOf("zicht.claim/1")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.line()).isEqualTo(1);
              assertThat(one.message()).contains("\"record\"");
            });
    assertThat(problems(lineOf("zicht.claim/1") + "\n"))
        .singleElement()
        .satisfies(one -> assertThat(one.message()).startsWith("a claim whose report"));
  }

  @Test
  void aQuoteThatItsReportDoesNotSay() throws IOException {
    String changed = Small.lines().replaceFirst("\"quote\":\"", "\"quote\":\"x");
    assertThat(problems(changed))
        .first()
        .satisfies(one -> assertThat(one.message()).startsWith("quotes what its report"));
  }

  @Test
  void linesThatAreBrokenOrOfAnotherFormAreNamedByNumber() throws IOException {
    String broken = lineOf("zicht.report/1") + "\n{\"schema\":\n\n{\"schema\":\"other/9\"}\n{}\n";
    assertThat(problems(broken).stream().map(Import.Problem::line)).containsExactly(2L, 4L, 5L);
  }

  @Test
  void aReportThatStandsTwice() throws IOException {
    String report = lineOf("zicht.report/1");
    assertThat(problems(report + "\n" + report))
        .singleElement()
        .satisfies(one -> assertThat(one.line()).isEqualTo(2));
  }

  @Test
  void aCellOfAnotherSortNamesItsColumnAndTheLineOfItsRow() throws IOException {
    String csv = Small.text(Format.CSV, What.CLAIMS, Small.named());
    String changed =
        csv.replaceFirst(",shelling,asserted,certain,\\[]", ",shelling,asserted,certain,[");
    assertThat(changed).isNotEqualTo(csv);
    List<Import.Problem> problems = problems(changed);

    assertThat(problems.getFirst().message()).startsWith("column unknown does not hold JSON");
    String line = changed.lines().toList().get((int) problems.getFirst().line() - 1);
    assertThat(line).startsWith("claim,").contains(",shelling,");
  }

  @Test
  void aBrokenQuoteEndsNothingElse() throws IOException {
    assertThat(problems("record,id\nclaim,\"abc\nx")).isNotEmpty();
    assertThat(problems("a,b\n1,2\n"))
        .singleElement()
        .satisfies(one -> assertThat(one.message()).contains("no column \"record\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "=1+1", "'=1+1", "-5", "@x", "x", "'x", "''+", "it's"})
  void textComesBackFromACellAsItWas(String text) {
    String safe = CsvText.safe(text);
    assertThat(CsvText.plain(safe)).isEqualTo(text);
    assertThat(safe).isNotEmpty().doesNotMatch("[=+@\\-].*");
  }

  @Test
  void onlySoManyProblemsAreTold() throws IOException {
    String many =
        List.copyOf(java.util.Collections.nCopies(100, "{}")).stream()
            .collect(Collectors.joining("\n"));
    assertThat(problems(many)).hasSize(20);
  }
}
