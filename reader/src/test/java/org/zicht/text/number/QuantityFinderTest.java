package org.zicht.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.phrase.CaseTable;
import org.zicht.text.phrase.PlainSentence;

class QuantityFinderTest {

  private static final QuantityFinder DUTCH = QuantityFinder.of(new Language("nl"));
  private static final QuantityFinder ENGLISH = QuantityFinder.of(new Language("en"));

  static List<CaseTable.Line> dutch() {
    return CaseTable.read(QuantityFinderTest.class, "nl.tsv");
  }

  static List<CaseTable.Line> english() {
    return CaseTable.read(QuantityFinderTest.class, "en.tsv");
  }

  @ParameterizedTest
  @MethodSource("dutch")
  void dutchSentences(CaseTable.Line line) {
    check(DUTCH, PlainSentence.of(line.sentence()), line);
  }

  @ParameterizedTest
  @MethodSource("english")
  void englishSentencesCutAtHyphens(CaseTable.Line line) {
    check(ENGLISH, PlainSentence.of(line.sentence(), true), line);
  }

  @ParameterizedTest
  @MethodSource("english")
  void englishSentencesWithHyphensKept(CaseTable.Line line) {
    check(ENGLISH, PlainSentence.of(line.sentence()), line);
  }

  static Stream<Arguments> untagged() {
    return Stream.of("de", "fr", "es", "ru")
        .flatMap(
            code ->
                CaseTable.read(QuantityFinderTest.class, code + ".tsv").stream()
                    .map(line -> Arguments.of(code, line)));
  }

  @ParameterizedTest
  @MethodSource("untagged")
  void sentencesWithoutTags(String code, CaseTable.Line line) {
    Language language = new Language(code);
    check(QuantityFinder.of(language), PlainSentence.untagged(line.sentence(), language), line);
  }

  @Test
  void theTokensAreThoseOfTheWords() {
    Sentence sentence = PlainSentence.of("Er vielen zeker tien doden.");
    Quantity quantity = DUTCH.find(sentence).getFirst();
    assertThat(quantity.firstToken()).isEqualTo(2);
    assertThat(quantity.lastToken()).isEqualTo(3);
  }

  @Test
  void aLanguageWithoutTableStillHasDigits() {
    List<Quantity> found = QuantityFinder.of(new Language("xx")).find(PlainSentence.of("xx 12 yy"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().min()).isEqualTo(12);
  }

  private static void check(QuantityFinder finder, Sentence sentence, CaseTable.Line line) {
    StringJoiner found = new StringJoiner("; ");
    for (Quantity quantity : finder.find(sentence)) {
      found.add(quantity.span().of(line.sentence()) + " = " + shown(quantity));
    }
    assertThat(found.toString()).as(line.sentence()).isEqualTo(line.expected());
  }

  private static String shown(Quantity quantity) {
    boolean same = Objects.equals(quantity.min(), quantity.max());
    String bounds =
        same ? shown(quantity.min()) : shown(quantity.min()) + ".." + shown(quantity.max());
    String kind = quantity.kind() == Quantity.Kind.CARDINAL ? "" : " " + small(quantity.kind());
    String total = quantity.cumulative() ? " cumulative" : "";
    return (bounds.isEmpty() ? "?" : bounds) + " " + small(quantity.precision()) + kind + total;
  }

  private static String shown(@Nullable Long bound) {
    return bound == null ? "" : bound.toString();
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
