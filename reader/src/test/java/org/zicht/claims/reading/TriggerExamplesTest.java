package org.zicht.claims.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zicht.claims.ClaimType;
import org.zicht.claims.lexicon.Condition;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;
import org.zicht.text.language.LanguageData;

/** Reads the example and the near miss of every trigger of every language. */
final class TriggerExamplesTest {

  /** The parser is wrong now and then: so many of a hundred examples may be silent. */
  private static final double SILENT = 0.06;

  /** And so many of a hundred near misses may fire. */
  private static final double FIRING = 0.03;

  /** An entry that never fires keeps a compound from being read as its last part ('wedstrijd'). */
  private static final List<Condition> NEVER =
      List.of(Condition.Mark.PLURAL, Condition.Mark.SINGULAR);

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  /** The languages whose folder holds a model and triggers. */
  static Stream<String> read() {
    return Stream.of("de", "en", "es", "fr", "nl", "ru")
        .filter(code -> LanguageData.of(new Language(code)).isRead())
        .filter(code -> !LanguageData.of(new Language(code)).table("triggers.tsv").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("read")
  void examplesFireAndNearMissesDoNot(String code) {
    Language language = new Language(code);
    ClaimReader reader = new ClaimReader(LanguageData.of(language));
    List<String> silent = new ArrayList<>();
    List<String> firing = new ArrayList<>();
    int nearMisses = 0;
    for (Trigger trigger : reader.entries()) {
      if (trigger.conditions().containsAll(NEVER)) {
        continue;
      }
      assertThat(trigger.example()).as(trigger.name() + " needs an example").isNotEmpty();
      boolean found =
          reader.triggers(parsed(trigger.example(), language)).stream()
              .anyMatch(one -> one.type() == trigger.type());
      if (!found) {
        silent.add(trigger.name() + ": " + trigger.example());
      }
      if (!trigger.nearMiss().isEmpty()) {
        nearMisses++;
        if (reader.triggers(parsed(trigger.nearMiss(), language)).contains(trigger)) {
          firing.add(trigger.name() + ": " + trigger.nearMiss());
        }
      }
    }
    int all = reader.entries().size();
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d examples found, %d of %d near misses silent%n",
        code,
        all - silent.size(),
        all,
        nearMisses - firing.size(),
        nearMisses);
    assertThat(all).isGreaterThan(400);
    assertThat(silent).as("silent examples").hasSizeLessThanOrEqualTo((int) (SILENT * all));
    assertThat(firing)
        .as("near misses that fire")
        .hasSizeLessThanOrEqualTo((int) (FIRING * nearMisses));
  }

  @ParameterizedTest
  @MethodSource("read")
  void everyTypeHasTriggers(String code) {
    List<Trigger> entries = new ClaimReader(LanguageData.of(new Language(code))).entries();
    for (ClaimType type : ClaimType.values()) {
      assertThat(entries).as("triggers of " + type.code()).anyMatch(one -> one.type() == type);
    }
  }

  private static ParsedReport parsed(String sentence, Language language) {
    Report report = Report.of(sentence).publishedOn(LocalDate.of(2022, 1, 6));
    return PIPELINE.read(report, language).parsed();
  }
}
