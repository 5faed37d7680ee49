package org.zicht.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;

/** What holds of every text, on random ones; a failure names its seed. */
class SegmenterPropertiesTest {

  private static final List<Segmenter> SEGMENTERS =
      List.of("nl", "en", "de", "fr", "es", "ru", "xx").stream()
          .map(code -> Segmenter.of(new Language(code)))
          .toList();

  private static final String[] PIECES = {
    "de",
    "The",
    "U.S.",
    "J.",
    "dr.",
    "'s",
    "n't",
    "don't",
    "l'homme",
    "-t-il",
    "foto's",
    "-",
    "--",
    "…",
    "...",
    ".",
    "?!",
    "(",
    ")",
    "[",
    "«",
    "»",
    "„",
    "“",
    "”",
    "‘",
    "’",
    "'",
    "\"",
    ",,",
    "''",
    "``",
    "\n",
    "\n\n",
    " ",
    " ",
    " ",
    "\u00A0",
    "\u202F",
    "\t",
    "\uFEFF",
    "\u200B",
    "\u200D",
    "\0",
    "1.200",
    "3,5",
    "10 000",
    "10\u00A0000",
    "5%",
    "%",
    "$",
    "#tag",
    "@a",
    "a@b.example",
    "http://a.example/(b",
    "www.",
    "été",
    "e\u0301",
    "\u0301",
    "Жан",
    "г.",
    "北京",
    "。",
    "שלום",
    "العربية",
    "👩‍👩‍👧",
    "👍🏽",
    "𝔘𝔫",
    "\uD83D",
    "\uDC4D",
    "ﬁ",
    "İ",
    "ı",
    "ß",
    "ALMATY",
    "(Reuters)",
    " - ",
    "jan.",
    "1)",
    "•",
    "\r\n",
    "\r",
    "\u2028",
    "\u2029",
    "A.B.",
    "+44",
    "555-1234",
    ":)"
  };

  @Test
  void everyCharacterThatIsNoSpaceStandsInExactlyOneToken() {
    for (int seed = 0; seed < 3000; seed++) {
      String text = random(seed);
      for (Segmenter segmenter : SEGMENTERS) {
        check(segmenter, text, seed);
      }
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    for (int seed = 0; seed < 300; seed++) {
      String text = random(seed) + " IT WAS IN THE U.S. INC. It Is. THIS I DIDN'T.";
      Report report = Report.of(text);
      List<SegmentedSentence> plain = Segmenter.of(new Language("en")).segment(report);
      try {
        Locale.setDefault(Locale.of("tr", "TR"));
        assertThat(Segmenter.of(new Language("en")).segment(report))
            .as("seed %d", seed)
            .isEqualTo(plain);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void hostileTextTakesLinearTime() {
    String[] units = {
      ".",
      "a.",
      "A. ",
      "(",
      "(a",
      "'",
      "\"",
      "a-",
      "1-",
      "1-2a",
      "-",
      "a'",
      "...a ",
      "@",
      "a@",
      "a@b.",
      "http://",
      "www.",
      "&a",
      "1,",
      "1 ",
      "1\u00A0000",
      "( . ",
      "«",
      "?) ",
      "\n",
      "- \n",
      "ABC, ",
      "\u200D"
    };
    for (String unit : units) {
      String text = unit.repeat(400_000 / unit.length());
      hostile(SEGMENTERS.get(0), unit, text);
      hostile(SEGMENTERS.get(1), unit, text);
      hostile(SEGMENTERS.get(3), unit, text);
    }
  }

  private static void hostile(Segmenter segmenter, String unit, String text) {
    long start = System.nanoTime();
    List<SegmentedSentence> found = segmenter.segment(Report.of(text));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(millis).as("milliseconds for 400,000 units of '%s'", unit).isLessThan(5_000);
    int longest = found.stream().mapToInt(s -> s.tokens().size()).max().orElse(0);
    assertThat(longest).as("longest sentence of '%s'", unit).isLessThan(Boundaries.LONGEST + 20);
  }

  private static void check(Segmenter segmenter, String text, int seed) {
    List<SegmentedSentence> found = segmenter.segment(Report.of(text));
    boolean[] covered = new boolean[text.length()];
    int last = 0;
    int paragraph = 0;
    for (SegmentedSentence sentence : found) {
      assertThat(sentence.paragraph()).as("seed %d", seed).isGreaterThanOrEqualTo(paragraph);
      paragraph = sentence.paragraph();
      for (Span token : sentence.tokens()) {
        assertThat(token.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        assertThat(token.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        last = token.end();
        for (int at = token.start(); at < token.end(); at++) {
          covered[at] = true;
        }
        boolean splitsPair =
            token.end() < text.length()
                && Character.isHighSurrogate(text.charAt(token.end() - 1))
                && Character.isLowSurrogate(text.charAt(token.end()));
        assertThat(splitsPair).as("seed %d: a pair is split", seed).isFalse();
      }
    }
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean solid =
          Character.isLetterOrDigit(unit)
              || Character.isSurrogate(unit)
              || (unit > ' ' && unit < 0x7F);
      if (solid) {
        assertThat(covered[at]).as("seed %d: unit %d of %s", seed, at, text).isTrue();
      }
    }
    assertThat(segmenter.segment(Report.of(text))).as("seed %d", seed).isEqualTo(found);
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(12) == 0) {
        text.appendCodePoint(random.nextInt(0x11_0000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
