package org.zicht.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.zicht;
import static org.zicht.command.Ran.zichtWithInput;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseCommandTest {

  private static final String TEXT =
      "De politie heeft woensdag drie betogers gedood in Utrecht. \"Het was een zwarte dag\", zei de"
          + " burgemeester.\n";

  /** What a treebank might say, all of it wrong but the words. */
  private static final String GIVEN =
      """
      # newdoc id = a
      # sent_id = a-1
      # text = Not this text.
      1\tThe\tLEMMA\tX\tXPOS\tCase=Nom\t3\tdep\t_\tNote=gold
      2-3\tpolice's\t_\t_\t_\t_\t_\t_\t_\t_
      2\tpolice\tLEMMA\tX\tXPOS\t_\t0\troot\t_\t_
      3\t's\tLEMMA\tX\tXPOS\t_\t1\tdep\t_\tSpaceAfter=No
      4\toffices\tLEMMA\tX\tXPOS\t_\t1\tdep\t_\t_
      4.1\tLOST\tLEMMA\tX\tXPOS\t_\t_\t_\t_\t_
      5\tburned\tLEMMA\tX\tXPOS\t_\t1\tdep\t_\t_

      1\tNobody\tLEMMA\tX\tXPOS\t_\t0\troot\t_\t_
      2\tdied\tLEMMA\tX\tXPOS\t_\t1\tdep\t_\t_

      """;

  @TempDir private Path folder;

  private static List<String[]> tokens(Ran ran) {
    return ran.lines().stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void printsSentencesAndTreesAsConllu() {
    Ran ran = zichtWithInput(TEXT.getBytes(UTF_8), "parse", "-", "--language", "nl");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("# text = De politie heeft woensdag drie betogers gedood in Utrecht.\n")
        .contains("# sent_id = 2\n");
    assertThat(tokens(ran)).allSatisfy(cells -> assertThat(cells).hasSize(10));
    assertThat(ran.out())
        .contains("6\tbetogers\tbetoger\tNOUN\t")
        .contains(
            "9\tUtrecht\tUtrecht\tPROPN\t_\tGender=Neut|Number=Sing\t7\tobl\t_\tSpaceAfter=No");
  }

  @Test
  void keepsGivenSentencesAndTokensAndNothingElse() {
    Ran ran =
        zichtWithInput(
            GIVEN.getBytes(UTF_8), "parse", "-", "--language", "en", "--format", "conllu");
    assertThat(ran.status()).isZero();
    assertThat(tokens(ran))
        .extracting(cells -> cells[0] + " " + cells[1])
        .containsExactly(
            "1 The",
            "2-3 police's",
            "2 police",
            "3 's",
            "4 offices",
            "5 burned",
            "1 Nobody",
            "2 died");
    assertThat(ran.out())
        .doesNotContain("LEMMA")
        .doesNotContain("XPOS")
        .doesNotContain("Note=gold")
        .doesNotContain("a-1")
        .doesNotContain("Not this text")
        .contains("5\tburned\tburn\tVERB\t");
  }

  @Test
  void readsItsOwnOutputTheSame() throws Exception {
    Ran first = zicht("parse", Ran.example("nl-khartoem-2019.txt"), "--language", "nl");
    Path file = Files.writeString(folder.resolve("own.conllu"), first.out());
    Ran second = zicht("parse", file, "--language", "nl");
    assertThat(tokens(second)).hasSameSizeAs(tokens(first));
    for (int i = 0; i < tokens(first).size(); i++) {
      assertThat(List.of(tokens(second).get(i)).subList(0, 9))
          .isEqualTo(List.of(tokens(first).get(i)).subList(0, 9));
    }
  }

  @Test
  void tellsTheLanguageByItself() {
    Ran told = zicht("parse", Ran.example("en-dakar-2023.txt"));
    assertThat(told.out())
        .isNotEmpty()
        .isEqualTo(zicht("parse", Ran.example("en-dakar-2023.txt"), "--language", "en").out());
  }

  @Test
  void drawsEachWordUnderItsHead() {
    Ran ran = zichtWithInput(TEXT.getBytes(UTF_8), "parse", "-", "-l", "nl", "-f", "tree");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .contains("De politie heeft woensdag drie betogers gedood in Utrecht.")
        .anySatisfy(line -> assertThat(line).startsWith("gedood  root  VERB  doden"))
        .anySatisfy(line -> assertThat(line).startsWith("├── politie  nsubj  NOUN  politie"))
        .anySatisfy(line -> assertThat(line).startsWith("│   └── De  det  DET  de"));
  }

  @Test
  void nothingInATextSteersTheTerminal() {
    Ran ran =
        zichtWithInput(
            "Drie\u001b[31m doden in \u202eUtrecht.".getBytes(UTF_8),
            "parse",
            "-",
            "-l",
            "nl",
            "-f",
            "tree");
    assertThat(ran.out()).contains("doden").doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void saysWhichLineIsNoConllu() {
    String broken = "1\tNobody\t_\t_\t_\t_\t_\t_\t_\t_\n3\tdied\t_\t_\t_\t_\t_\t_\t_\t_\n";
    Ran ran = zichtWithInput(broken.getBytes(UTF_8), "parse", "-", "-l", "en");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("line 2").contains("token 3 where 2 comes");
    assertThat(zicht("parse", "no-such-file").status()).isEqualTo(1);
  }
}
