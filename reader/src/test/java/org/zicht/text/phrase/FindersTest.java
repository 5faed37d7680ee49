package org.zicht.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.number.Quantity;
import org.zicht.text.number.QuantityFinder;
import org.zicht.text.time.TimeExpression;
import org.zicht.text.time.TimeFinder;

/** What holds of the finders of numbers and times on any tokens whatever. */
class FindersTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 6);

  /** Words that the finders know, to make nonsense of. */
  private static final String[] KNOWN = {
    "een",
    "twee",
    "twintig",
    "honderd",
    "duizend",
    "miljoen",
    "half",
    "tot",
    "tussen",
    "en",
    "van",
    "de",
    "al",
    "zeker",
    "meer",
    "dan",
    "tientallen",
    "enkele",
    "paar",
    "woensdag",
    "donderdagochtend",
    "januari",
    "31",
    "30",
    "2022",
    "18.30",
    "uur",
    "geleden",
    "over",
    "sinds",
    "week",
    "vorige",
    "dagen",
    "'s",
    "ochtends",
    "nacht",
    "op",
    "half",
    "kwart",
    "(",
    ")",
    ",",
    "-",
    "/",
    "'",
    ".",
    "1.200,5",
    "a",
    "the",
    "of",
    "hundred",
    "and",
    "million",
    "last",
    "next",
    "week",
    "days",
    "ago",
    "since",
    "until",
    "Wednesday",
    "May",
    "5",
    "p.m.",
    "at",
    "midnight",
    "GMT",
    "between",
    "to",
    "from",
    "every",
    "no",
    "number",
    "third",
    "in",
    "year",
    "-",
    "old",
    "$",
    "%",
    "99999999999999999999",
    "0",
    "00:99",
    "2022-13-45",
    "24",
    "25:61",
    "1,2,3",
    "1e9",
    "²",
    "½",
    "٣",
    "九",
    "😀",
    "\u0000",
    "\u200f",
    "ﬁ",
    "İ",
    "vor",
    "drei",
    "Tagen",
    "zweihundertfünfundzwanzig",
    "5.",
    "Anfang",
    "Jahres",
    "il",
    "y",
    "a",
    "trois",
    "derniers",
    "mois",
    "quatre-vingt-dix",
    "dernière",
    "du",
    "au",
    "12h",
    "las",
    "media",
    "primeros",
    "pasada",
    "mil",
    "millones",
    "по",
    "тысячи",
    "сотни",
    "более",
    "полторы",
    "назад",
    "года",
    "часа",
    "дня",
    "последние",
    "5-го"
  };

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "de", "fr", "es", "ru"})
  void anyTokensGiveOrderedSpansInBounds(String code) {
    QuantityFinder quantities = QuantityFinder.of(new Language(code));
    TimeFinder times = TimeFinder.of(new Language(code));
    long seed = 20220106L;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      Sentence sentence = nonsense(random);
      List<Span> spans = new ArrayList<>();
      for (Quantity quantity : quantities.find(sentence)) {
        spans.add(quantity.span());
        Long min = quantity.min();
        Long max = quantity.max();
        assertThat(min == null || max == null || min <= max)
            .as("seed %s, round %s: %s in %s", seed, round, quantity, sentence)
            .isTrue();
        assertThat(quantity.firstToken()).isBetween(0, quantity.lastToken());
        assertThat(quantity.lastToken()).isLessThan(sentence.size());
      }
      checkOrder(spans, sentence, round);
      spans.clear();
      for (TimeExpression time : times.find(sentence, Optional.of(DAY))) {
        spans.add(time.span());
        if (time.start() != null && time.end() != null) {
          assertThat(time.start().day())
              .as("seed %s, round %s: %s in %s", seed, round, time, sentence)
              .isBeforeOrEqualTo(time.end().day());
        }
      }
      checkOrder(spans, sentence, round);
      assertThatCode(() -> times.find(sentence, Optional.empty())).doesNotThrowAnyException();
    }
  }

  private static void checkOrder(List<Span> spans, Sentence sentence, int round) {
    int last = sentence.span().start();
    for (Span span : spans) {
      assertThat(span.start()).as("round %s: %s", round, sentence).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(sentence.span().end());
      last = span.end();
    }
  }

  private static Sentence nonsense(Random random) {
    List<Token> tokens = new ArrayList<>();
    int at = random.nextInt(5);
    int size = 1 + random.nextInt(12);
    Upos[] tags = Upos.values();
    for (int i = 0; i < size; i++) {
      String form = form(random);
      tokens.add(
          new Token(
              i,
              new Span(at, at + form.length()),
              form,
              form,
              tags[random.nextInt(tags.length)],
              random.nextInt(4) == 0 ? "Tense=Past" : "",
              Token.ROOT,
              "root"));
      at += form.length() + random.nextInt(2);
    }
    return new Sentence(0, 0, false, tokens);
  }

  private static String form(Random random) {
    StringBuilder form = new StringBuilder();
    int parts = random.nextInt(6) == 0 ? 3 : 1;
    for (int i = 0; i < parts; i++) {
      form.append(
          random.nextInt(5) == 0
              ? Character.toString(letter(random))
              : KNOWN[random.nextInt(KNOWN.length)]);
    }
    return form.toString();
  }

  private static int letter(Random random) {
    int letter = random.nextInt(0x2FFF) + 1;
    return letter >= 0xD800 && letter < 0xE000 ? 'x' : letter;
  }

  @Test
  void theSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    List<String> expected = read();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(read()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> read() {
    QuantityFinder quantities = QuantityFinder.of(new Language("en"));
    TimeFinder times = TimeFinder.of(new Language("en"));
    Sentence sentence =
        PlainSentence.of("NINE people died at MIDNIGHT on FRIDAY, SIX in INDIA on 5 July.", true);
    List<String> found = new ArrayList<>();
    quantities.find(sentence).forEach(quantity -> found.add(quantity.toString()));
    times.find(sentence, Optional.of(DAY)).forEach(time -> found.add(time.toString()));
    return found;
  }

  @Test
  void sharedByThreads() throws Exception {
    QuantityFinder quantities = QuantityFinder.of(new Language("nl"));
    TimeFinder times = TimeFinder.of(new Language("nl"));
    List<Sentence> sentences = new ArrayList<>();
    for (CaseTable.Line line : CaseTable.read(QuantityFinder.class, "nl.tsv")) {
      sentences.add(PlainSentence.of(line.sentence()));
    }
    List<List<Quantity>> expected = sentences.stream().map(quantities::find).toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> runs = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        runs.add(
            pool.submit(
                () -> {
                  boolean same = true;
                  for (int i = 0; i < sentences.size(); i++) {
                    times.find(sentences.get(i), Optional.of(DAY));
                    same &= quantities.find(sentences.get(i)).equals(expected.get(i));
                  }
                  return same;
                }));
      }
      for (Future<Boolean> run : runs) {
        assertThat(run.get()).isTrue();
      }
    }
  }
}
