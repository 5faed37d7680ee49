package org.zicht.training.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.training.treebank.GoldSentence.GoldWord;

final class TreebankTest {

  @TempDir private Path folder;

  @Test
  void readsWordsAndJoinsWhatATextWritesAsOne() throws IOException {
    List<GoldSentence> sentences =
        read(
            """
            # text = Wir gehen zum Haus.
            1\tWir\twir\tPRON\t_\tCase=Nom\t2\tnsubj\t_\t_
            2\tgehen\tgehen\tVERB\t_\t_\t0\troot\t_\t_
            3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_
            3\tzu\tzu\tADP\t_\t_\t5\tcase\t_\t_
            4\tdem\tder\tDET\t_\t_\t5\tdet\t_\t_
            5\tHaus\tHaus\tNOUN\t_\t_\t2\tobl\t_\t_
            5.1\tgehen\t_\t_\t_\t_\t_\t_\t_\t_
            6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """);

    assertThat(sentences).hasSize(1);
    assertThat(sentences.getFirst().words())
        .extracting(GoldWord::form, GoldWord::upos, GoldWord::head)
        .containsExactly(
            tuple("Wir", "PRON", 1),
            tuple("gehen", "VERB", -1),
            tuple("zum", "ADP", 3),
            tuple("Haus", "NOUN", 1),
            tuple(".", "PUNCT", 1));
  }

  @Test
  void keepsWordsThatStandSideBySideInTheText() throws IOException {
    List<GoldSentence> sentences =
        read(
            """
            1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
            1\tDo\tdo\tAUX\t_\t_\t3\taux\t_\t_
            2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_
            3\tgo\tgo\tVERB\t_\t_\t0\troot\t_\t_
            """);

    assertThat(sentences.getFirst().words())
        .extracting(GoldWord::form)
        .containsExactly("Do", "n't", "go");
  }

  @Test
  void namesTheLineThatIsNone() {
    assertThatThrownBy(() -> read("1\tWir\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1");
  }

  @Test
  void lemmasOfCompoundsAreWrittenAsTheLanguageWritesThem() {
    assertThat(lemma("vredesprocessen", "vrede_proces", "NOUN")).isEqualTo("vredesproces");
    assertThat(lemma("Raadsleden", "raad_lid", "NOUN")).isEqualTo("raadslid");
    assertThat(lemma("VN-troepen", "VN_troep", "NOUN")).isEqualTo("VN-troep");
    assertThat(lemma("meegedaan", "mee_doen", "VERB")).isEqualTo("meedoen");
    assertThat(lemma("huizen", "huis", "NOUN")).isEqualTo("huis");
    assertThat(lemma("_", "_", "PUNCT")).isEqualTo("_");
  }

  private static String lemma(String form, String lemma, String upos) {
    return Compounds.joined(new GoldWord(form, lemma, upos, "", -1, "root"));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private List<GoldSentence> read(String text) throws IOException {
    Path file = folder.resolve("some.conllu");
    Files.writeString(file, text);
    return Treebank.read(file, "any");
  }
}
