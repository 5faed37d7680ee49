package org.zicht.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.zicht;
import static org.zicht.command.Ran.zichtWithInput;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {

  @Test
  void helpShowsExamples() {
    assertThat(zicht("--help").out()).contains("Examples:").contains("zicht read report.txt");
    assertThat(zicht("read", "--help").out())
        .contains("--date")
        .contains("text, jsonl, json, csv, html")
        .contains("Exit status");
    assertThat(zicht("parse", "--help").out())
        .contains("conllu, tree")
        .contains("zicht parse gold.conllu");
    assertThat(zicht("help", "read").out()).isEqualTo(zicht("read", "--help").out());
    assertThat(zicht("--version").out()).startsWith("zicht ");
  }

  @Test
  void everySubcommandShowsExamples() {
    String all = zicht("--help").out();
    String listed = all.substring(all.indexOf("Commands:"), all.indexOf("Examples:"));
    List<String> names =
        Pattern.compile("(?m)^  ([a-z]+) ").matcher(listed).results().map(m -> m.group(1)).toList();

    assertThat(names).contains("read", "tolls", "erase");
    for (String name : names) {
      if (!name.equals("help")) {
        assertThat(zicht(name, "--help").out()).as(name).contains("Examples:");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "reed x.txt",
        "read x.txt --fromat csv",
        "read x.txt --format pdf",
        "read x.txt --date yesterday",
        "read x.txt --date 2022-02-30",
        "read x.txt --language dutch",
        "read x.txt --language xx",
        "read x.txt --colour maybe",
        "parse",
        "parse x.txt --format xml",
        "parse x.txt --language xx",
        "completion tcsh"
      })
  void wrongUsageIsSaidInPlainWordsAndEndsWithTwo(String line) {
    Ran ran = zicht((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isNotEmpty().doesNotContain("Exception").doesNotContain("picocli");
  }

  @Test
  void aSlipOfTheKeyboardGetsASuggestion() {
    assertThat(zicht("read", "x.txt", "--fromat", "csv").err()).contains("--format");
    assertThat(zicht("reed", "x.txt").err()).contains("read");
    assertThat(zicht("../examples/nl-khartoem-2019.txt").err()).contains("zicht read ../examples");
    assertThat(zicht("read", "x.txt", "--date", "6-6-2019").err()).contains("2022-01-06");
    assertThat(zicht("read", "x.txt", "--language", "xx").err()).contains("Dutch (nl)");
  }

  @Test
  void textPrintsTheCanonicalText() {
    Ran ran = zichtWithInput("\uFEFFEen\r\ntwee\rdrie".getBytes(UTF_8), "text", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEqualTo("Een\ntwee\ndrie");
    assertThat(zicht("text", "no-such-file").status()).isEqualTo(1);
  }

  @Test
  void shellsGetTheirScripts() {
    assertThat(zicht("completion", "bash").out()).contains("complete -F");
    assertThat(zicht("completion", "zsh").out()).contains("bashcompinit");
    assertThat(zicht("completion", "fish").out())
        .contains("complete -c zicht -f -n __fish_use_subcommand -a read")
        .contains("-l format -r -f -a 'text jsonl json csv html'");
  }
}
