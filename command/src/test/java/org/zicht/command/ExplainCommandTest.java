package org.zicht.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.CLAIM;
import static org.zicht.command.Ran.zicht;
import static org.zicht.command.Ran.zichtWithInput;

import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

  @Test
  void saysOfEachFieldItsWordsItsBasisAndItsRule() {
    Ran ran = zichtWithInput(CLAIM.getBytes(UTF_8), "explain", "-", "--date", "2024-02-29");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("killed ")
        .contains("rule killed:")
        .contains("status asserted: nothing in the words says otherwise")
        .contains("target “drie betogers” (protesters")
        .contains("stated in the clause · by target:")
        .contains("count 3 · “drie” · exact, numbers.tsv")
        .contains("source “de politie” (police")
        .contains("preposition, says (volgens, speech.tsv)");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void oneClaimByItsId() {
    String all = zichtWithInput(CLAIM.getBytes(UTF_8), "explain", "-").out();
    String id = all.lines().findFirst().orElseThrow().split(" +", -1)[1];
    assertThat(zichtWithInput(CLAIM.getBytes(UTF_8), "explain", "-", "--claim", id).out())
        .startsWith("killed  " + id);
    assertThat(zichtWithInput(CLAIM.getBytes(UTF_8), "explain", "-", "--claim", "no-such").out())
        .isEmpty();
  }

  @Test
  void rulesAreListedAndFiltered() {
    Ran killed = zicht("rules", "--language", "nl", "--type", "killed");
    assertThat(killed.status()).isZero();
    assertThat(killed.out()).contains("nl triggers · killed · ").contains("    +   ");
    assertThat(killed.out()).doesNotContain("en triggers").doesNotContain("· injured ·");
    assertThat(zicht("rules", "--word", "strike").out())
        .contains("en triggers · strike · ")
        .contains("    –   ");
    assertThat(zicht("rules", "--table", "speech", "--type", "denies").out())
        .contains("en speech · denies · deny · verb")
        .contains("nl speech · denies · ontkennen · verb");
    assertThat(zicht("rules", "--table", "attribution", "--format", "jsonl").lines()).hasSize(12);
    assertThat(zicht("rules", "--word", "strike", "--format", "jsonl").lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("{\"schema\":\"zicht.rule/1\""));
    assertThat(zicht("rules", "--word", "nosuchword").err()).contains("no such rule");
    assertThat(zicht("rules", "--language", "xx").status()).isEqualTo(2);
  }
}
