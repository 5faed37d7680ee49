package org.zicht.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zicht.pipeline.ReadReport;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** Who is called by name, with what he is, and under which shorter forms he comes back. */
final class NamesTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  /** Each name as a line: 'name | kind | country | role | form, form'. */
  private static List<String> names(String language, String text) {
    ReadReport read = PIPELINE.read(Report.of(text), new Language(language));
    return read.names().all().stream()
        .map(
            named ->
                named.name()
                    + " | "
                    + (named.kind() == null ? "-" : named.kind().code())
                    + " | "
                    + (named.country() == null ? "-" : named.country())
                    + " | "
                    + (named.role() == null ? "-" : named.role())
                    + " | "
                    + named.mentions().stream()
                        .map(mention -> mention.span().of(text))
                        .distinct()
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  @Test
  void aTitleBeforeTheNameAndTheSurnameAlone() {
    assertThat(
            names(
                "nl",
                "President Kassym-Jomart Tokajev riep de noodtoestand uit. Tokajev sprak van"
                    + " terroristen, zei de president."))
        .containsExactly(
            "Kassym-Jomart Tokajev | government | - | President | Kassym-Jomart Tokajev, Tokajev,"
                + " president");
    assertThat(
            names(
                "de",
                "Präsident Daniel Noboa verhängte den Ausnahmezustand. Noboas Sprecher schwieg."))
        .containsExactly("Daniel Noboa | government | - | Präsident | Daniel Noboa, Noboas");
    assertThat(
            names(
                "ru",
                "Президент России Владимир Путин созвал совещание. Путину доложили о случившемся."))
        .containsExactly(
            "Владимир Путин | government | RU | Президент России | Владимир Путин, Путину");
  }

  @Test
  void aRoleInAppositionBehindTheName() {
    assertThat(
            names(
                "en",
                "Ranil Wickremesinghe, the prime minister, declared a curfew. Wickremesinghe said"
                    + " that 42 people were injured."))
        .containsExactly(
            "Ranil Wickremesinghe | government | - | prime minister | Ranil Wickremesinghe,"
                + " Wickremesinghe");
    assertThat(
            names(
                "es",
                "María Eugenia Choque, portavoz de la Defensoría del Pueblo, pidió calma. Choque"
                    + " dijo que hay desaparecidos."))
        .contains(
            "María Eugenia Choque | government | - | portavoz de la Defensoría del Pueblo | María"
                + " Eugenia Choque, Choque");
  }

  @Test
  void aRoleWithItsBodyBeforeTheName() {
    assertThat(
            names(
                "fr",
                "Selon le porte-parole du gouvernement, Patrick Muyaya, dix-sept personnes ont été"
                    + " tuées. M. Muyaya a parlé d'un massacre."))
        .containsExactly(
            "Patrick Muyaya | government | - | porte-parole du gouvernement | Patrick Muyaya,"
                + " Muyaya");
    assertThat(
            names(
                "ru",
                "Министр здравоохранения Татьяна Беляева сообщила, что двое находятся в больнице."))
        .containsExactly(
            "Татьяна Беляева | government | - | Министр здравоохранения | Татьяна Беляева");
    assertThat(
            names(
                "de",
                "Der Bürgermeister von Guayaquil, Aquiles Alvarez, bat um Hilfe. „Wir brauchen"
                    + " Soldaten“, sagte Alvarez."))
        .containsExactly(
            "Aquiles Alvarez | government | EC | Bürgermeister von Guayaquil | Aquiles Alvarez,"
                + " Alvarez");
  }

  @Test
  void aSpeakerHasTheKindOfWhatHeSpeaksFor() {
    assertThat(
            names("en", "Colombo police spokesman Nihal Thalduwa said that ten people were held."))
        .containsExactly(
            "Nihal Thalduwa | police | LK | Colombo police spokesman | Nihal Thalduwa");
  }

  @Test
  void bodiesAndTheWordsForThem() {
    assertThat(
            names(
                "en",
                "The Interior Ministry said three people died. The ministry later said four."))
        .containsExactly("Interior Ministry | government | - | - | Interior Ministry, ministry");
    assertThat(
            names(
                "ru",
                "Министерство внутренних дел сообщило о раненых. В министерстве добавили, что"
                    + " начата проверка."))
        .containsExactly(
            "Министерство внутренних дел | government | - | - | Министерство внутренних дел,"
                + " министерстве");
  }

  @Test
  void initialsInParentheses() {
    assertThat(
            names(
                "fr",
                "La Commission nationale des droits de l'homme (CNDH) a ouvert une enquête. La CNDH"
                    + " a compté douze morts."))
        .containsExactly(
            "Commission nationale des droits de l'homme | - | - | - | Commission nationale des"
                + " droits de l'homme, CNDH");
    assertThat(names("en", "The mayor of Lyon (ZQX) said that ten people died.")).isEmpty();
  }

  @Test
  void mediaByTheWordBeforeThem() {
    assertThat(
            names(
                "nl",
                "De krant Vremja schreef dat er werd geschoten. Volgens Vremja vielen er doden."))
        .containsExactly("Vremja | media | - | - | Vremja");
    assertThat(
            names(
                "ru",
                "Как сообщило агентство «Черновик», задержаны 60 человек. По данным «Черновика»,"
                    + " есть погибшие."))
        .containsExactly("Черновик | news_agency | - | - | Черновик, Черновика");
  }

  @Test
  void aSurnameOfTwoNamesNeither() {
    assertThat(
            names(
                "en",
                "President Kim Jong-un visited the site. General Kim Yong-chol said that it was"
                    + " safe. Kim said nothing."))
        .noneMatch(line -> line.endsWith(", Kim"));
  }

  @Test
  void aBodyNamedTwiceAlikeIsLeftOpen() {
    assertThat(
            names(
                "en",
                "The Interior Ministry said three died. The Health Ministry said four died. The"
                    + " ministry gave no names."))
        .noneMatch(line -> line.endsWith(", ministry"));
  }

  @Test
  void whatIsNoName() {
    assertThat(names("en", "Protesters marched in London on Wednesday, the police said."))
        .isEmpty();
    assertThat(names("ru", "Адвокат Навального сообщил об обыске."))
        .noneMatch(line -> line.contains("Адвокат"));
  }
}
