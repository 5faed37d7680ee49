package org.zicht.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.GoldSentence.GoldWord;

final class MaterialTest {

  @TempDir private Path folder;

  private static final String PLAIN =
      """
      1\tWir\twir\tPRON\t_\t_\t2\tnsubj\t_\t_
      2\tgehen\tgehen\tVERB\t_\t_\t0\troot\t_\t_
      """;

  private static final String JOINED =
      """
      1\tWir\twir\tPRON\t_\t_\t2\tnsubj\t_\t_
      2\tgehen\tgehen\tVERB\t_\t_\t0\troot\t_\t_
      3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_
      3\tzu\tzu\tADP\t_\t_\t5\tcase\t_\t_
      4\tdem\tder\tDET\t_\t_\t5\tdet\t_\t_
      5\tHaus\tHaus\tNOUN\t_\t_\t2\tobl\t_\t_

      """;

  private Material material(boolean holdOut) throws IOException {
    Path recipe = Material.recipe(folder, "de");
    Files.createDirectories(recipe.getParent());
    Files.writeString(
        recipe,
        """
        # a comment
        a.conllu\ttrain\told\tA\tCC BY-SA 4.0
        b.conllu\town\tnew\tB\tLGPL-LR
        c.conllu\thold\tnew\tC\tCC BY-SA 4.0
        d.conllu\ttest\tnew\tD\tCC BY-SA 4.0
        setting\tepochs\t7
        """);
    Files.writeString(folder.resolve("a.conllu"), PLAIN + "\n" + JOINED);
    Files.writeString(folder.resolve("b.conllu"), PLAIN);
    Files.writeString(folder.resolve("c.conllu"), JOINED);
    return Material.of("de", folder, folder, holdOut);
  }

  private static List<String> forms(GoldSentence sentence) {
    return sentence.words().stream().map(GoldWord::form).toList();
  }

  @Test
  void sentencesAreLearnedAsWrittenAndAsDivided() throws IOException {
    Material material = material(false);
    assertThat(material.recipe().epochs()).isEqualTo(7);
    assertThat(material.guideline()).isEqualTo("de/new");
    assertThat(forms(material.shared().written().get(1)))
        .containsExactly("Wir", "gehen", "zum", "Haus");
    assertThat(forms(material.shared().divided().get(1)))
        .containsExactly("Wir", "gehen", "zu", "dem", "Haus");
    assertThat(material.shared().divided())
        .extracting(GoldSentence::again)
        .containsExactly(false, true);
    assertThat(material.shared().all()).hasSize(3);
    assertThat(material.aims()).containsEntry("de/old", "de/new");
  }

  @Test
  void whatOthersMayNotLearnAndWhatIsHeldStaysOutOfTheSharedNet() throws IOException {
    assertThat(material(false).shared().written()).hasSize(2);
    assertThat(material(false).own().written()).hasSize(4);
    assertThat(material(false).held()).isEmpty();
    assertThat(material(true).own().written()).hasSize(3);
    assertThat(forms(material(true).held().getFirst())).contains("zu", "dem");
  }

  @Test
  void aRecipeWithoutTreebanksIsRefused() throws IOException {
    Path recipe = Files.writeString(folder.resolve("r.tsv"), "d.conllu\ttest\tnew\tD\tCC0\n");
    assertThatThrownBy(() -> Recipe.read(recipe))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no treebank");
  }

  @Test
  void aRelationMayBeAnyThatTheAimedGuidelineMakesOfIt() {
    List<GoldSentence> sentences =
        List.of(
            sentence("old", "obl", "flat:name"),
            sentence("old", "obl", "flat:name"),
            sentence("old", "obl", "flat:name"),
            sentence("new", "obl:arg", "flat"),
            sentence("new", "obl:arg", "flat"),
            sentence("new", "obl:arg", "flat"));
    Inventory inventory = new Inventory(sentences, Map.of("old", "new", "new", "new"), Set.of());
    assertThat(inventory.possibleRelations("old", "obl"))
        .containsExactlyInAnyOrder(
            Inventory.numberOf(inventory.relations(), "obl"),
            Inventory.numberOf(inventory.relations(), "obl:arg"));
    assertThat(inventory.possibleRelations("new", "obl:arg")).hasSize(1);
    assertThat(inventory.possibleRelations("old", "flat:name"))
        .containsExactly(Inventory.numberOf(inventory.relations(), "flat"));
  }

  private static GoldSentence sentence(String guideline, String first, String second) {
    return new GoldSentence(
        guideline,
        List.of(
            new GoldWord("a", "a", "VERB", "", -1, "root"),
            new GoldWord("b", "b", "NOUN", "", 0, first),
            new GoldWord("c", "c", "NOUN", "", 1, second)));
  }
}
