package org.zicht.text.language;

/** The script that most letters of a text are in, by the names of {@code detection.tsv}. */
final class Scripts {

  private record Range(int first, int last, String script) {}

  /** The blocks of letters of the scripts that matter, in order. */
  private static final Range[] RANGES = {
    new Range(0x0041, 0x024F, "Latin"),
    new Range(0x0370, 0x03FF, "Greek"),
    new Range(0x0400, 0x052F, "Cyrillic"),
    new Range(0x0531, 0x058F, "Armenian"),
    new Range(0x0591, 0x05FF, "Hebrew"),
    new Range(0x0600, 0x077F, "Arabic"),
    new Range(0x0900, 0x097F, "Devanagari"),
    new Range(0x0980, 0x09FF, "Bengali"),
    new Range(0x0B80, 0x0BFF, "Tamil"),
    new Range(0x0E00, 0x0E7F, "Thai"),
    new Range(0x1000, 0x109F, "Myanmar"),
    new Range(0x10A0, 0x10FF, "Georgian"),
    new Range(0x1100, 0x11FF, "Hangul"),
    new Range(0x1200, 0x139F, "Ethiopic"),
    new Range(0x1780, 0x17FF, "Khmer"),
    new Range(0x1E00, 0x1EFF, "Latin"),
    new Range(0x1F00, 0x1FFF, "Greek"),
    new Range(0x3041, 0x30FF, "Kana"),
    new Range(0x3400, 0x9FFF, "Han"),
    new Range(0xAC00, 0xD7AF, "Hangul"),
    new Range(0xF900, 0xFAFF, "Han"),
    new Range(0xFB1D, 0xFB4F, "Hebrew"),
    new Range(0xFB50, 0xFDFF, "Arabic"),
    new Range(0xFE70, 0xFEFC, "Arabic"),
  };

  private Scripts() {}

  /** The script of the first {@code limit} units of {@code text}; empty if it has no letters. */
  static String of(String text, int limit) {
    int[] counts = new int[RANGES.length];
    int end = Math.min(text.length(), limit);
    for (int at = 0; at < end; at++) {
      char unit = text.charAt(at);
      if (Character.isLetter(unit)) {
        count(unit, counts);
      }
    }
    int kana = total(counts, "Kana");
    int han = total(counts, "Han");
    String best = "";
    int most = 0;
    for (int i = 0; i < RANGES.length; i++) {
      int total = total(counts, RANGES[i].script());
      if (total > most) {
        most = total;
        best = RANGES[i].script();
      }
    }
    // Japanese mixes its syllables with Chinese characters; Chinese has none of them
    if (most > 0 && kana + han >= most) {
      return kana * 8 > han ? "Kana" : "Han";
    }
    return best;
  }

  private static void count(char unit, int[] counts) {
    for (int i = 0; i < RANGES.length && unit >= RANGES[i].first(); i++) {
      if (unit <= RANGES[i].last()) {
        counts[i]++;
        return;
      }
    }
  }

  private static int total(int[] counts, String script) {
    int total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += RANGES[i].script().equals(script) ? counts[i] : 0;
    }
    return total;
  }
}
