package org.zicht.text.number;

import java.util.List;
import org.zicht.text.Sentence;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;

/** Tells from the words beside a number whether it is a day, a year or a time of the clock. */
final class CalendarNumbers {

  /** A number in a report that could be a year lies in these bounds. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 2100;

  private final NumberWords words;

  CalendarNumbers(NumberWords words) {
    this.words = words;
  }

  /** 'the night of 5 to 6 January', '5 and 6 January': the month of the next number is its own. */
  boolean datedBehind(List<Piece> pieces, Numeral whole, Numeral last) {
    if (last.value() < 1 || last.value() > 31 || last.scale() > 1) {
      return false;
    }
    int to = words.after(pieces, last.end(), Role.TO);
    to = to == last.end() ? words.after(pieces, last.end(), Role.LINK) : to;
    if (to == last.end() && nightBefore(pieces, whole.start())) {
      to = words.after(pieces, last.end(), Role.NIGHT_TO);
    }
    int next = words.after(pieces, words.after(pieces, to, Role.ARTICLE), Role.WEEKDAY);
    if (to == last.end() || next >= pieces.size() || !pieces.get(next).digits()) {
      return false;
    }
    int dot = next + 1 < pieces.size() && pieces.get(next + 1).is(".") ? next + 2 : next + 1;
    return monthAt(pieces, words.after(pieces, dot, Role.OF)) || monthAt(pieces, dot);
  }

  /** 'van 23.00 tot 7.00 uur', 'halb sieben', '18 Uhr 30'. */
  boolean clockPart(Sentence sentence, List<Piece> pieces, Numeral whole, Numeral last) {
    if (last.value() > 60 || last.scale() > 1 || QuantityKinds.noun(sentence, pieces, last.end())) {
      return false;
    }
    int to = words.after(pieces, last.end(), Role.TO);
    boolean range =
        to > last.end()
            && to < pieces.size()
            && pieces.get(to).digits()
            && words.find(pieces, to + 1, Role.CLOCK) != null
            && words.find(pieces, to + 1, Role.UNIT) == null;
    boolean minutes =
        whole.start() > 1
            && words.has(pieces, whole.start() - 1, Role.CLOCK)
            && pieces.get(whole.start() - 2).digits()
            && pieces.get(whole.start()).text().length() == 2;
    return range
        || minutes
        || (last.value() <= 12 && words.phraseBefore(pieces, whole.start(), Role.OFFSET));
  }

  /** 'om 18.30', 'a las ocho': words before the number make a time of the clock of it. */
  boolean told(Sentence sentence, List<Piece> pieces, Numeral whole, Numeral last) {
    if (last.value() > 24 || last.scale() > 1 || QuantityKinds.noun(sentence, pieces, last.end())) {
      return false;
    }
    boolean minutes = pieces.get(last.start()).text().matches("\\d{1,2}\\.[0-5]\\d");
    for (int from = Math.max(0, whole.start() - 4); from < whole.start(); from++) {
      Match<NumberWord> before = words.find(pieces, from, Role.CLOCK_BEFORE);
      if (before != null && before.end() == whole.start()) {
        return minutes || before.meaning().is(Role.CLOCK_BEFORE, "sure");
      }
    }
    return false;
  }

  /** 'martes 19': a day of the month, if no word follows that it could count. */
  boolean weekdayBefore(List<Piece> pieces, Numeral whole, Numeral last) {
    boolean day = last.is(Numeral.Type.DIGITS) && last.value() >= 1 && last.value() <= 31;
    boolean counts = last.end() < pieces.size() && pieces.get(last.end()).word();
    return day && !counts && words.has(pieces, whole.start() - 1, Role.WEEKDAY);
  }

  private boolean nightBefore(List<Piece> pieces, int start) {
    int article = start > 0 && words.has(pieces, start - 1, Role.ARTICLE) ? start - 1 : start;
    return words.phraseBefore(pieces, start, Role.NIGHT_OF)
        || words.phraseBefore(pieces, article, Role.NIGHT_OF);
  }

  static boolean clock(List<Piece> pieces, Numeral whole) {
    String text = pieces.get(whole.start()).text();
    int colon = text.indexOf(':');
    if (colon < 1 || colon > 2 || text.length() < colon + 3) {
      return false;
    }
    int hour = Integer.parseInt(text.substring(0, colon));
    char ten = text.charAt(colon + 1);
    return hour <= 24 && ten <= '5' && Character.isDigit(text.charAt(colon + 2));
  }

  static boolean date(List<Piece> pieces, Numeral whole) {
    String text = pieces.get(whole.start()).text();
    int first = text.indexOf('.');
    return first > 0 && first <= 2 && text.indexOf('.', first + 1) > first;
  }

  boolean beside(List<Piece> pieces, Numeral whole, Role role) {
    int of = words.after(pieces, whole.end(), Role.OF);
    return words.find(pieces, of, role) != null || words.has(pieces, whole.start() - 1, role);
  }

  boolean dateBeside(List<Piece> pieces, Numeral whole, Numeral last) {
    boolean day = last.value() >= 1 && last.value() <= 31;
    if (day && last.scale() == 1 && month(pieces, whole)) {
      return true;
    }
    int before = whole.start() - 1;
    if (before > 0 && pieces.get(before).is(",")) {
      before -= 2;
    }
    return year(last)
        && (words.has(pieces, whole.start() - 1, Role.MONTH)
            || (before >= 0 && words.has(pieces, before, Role.MONTH)));
  }

  private boolean month(List<Piece> pieces, Numeral whole) {
    int after = words.after(pieces, whole.end(), Role.OF);
    return monthAt(pieces, after)
        || monthAt(pieces, whole.start() - 1)
        || (whole.start() > 1
            && pieces.get(whole.start() - 1).is(".")
            && monthAt(pieces, whole.start() - 2));
  }

  /** Where a month's name is also a common word, only its capital tells it. */
  private boolean monthAt(List<Piece> pieces, int at) {
    if (at < 0 || at >= pieces.size()) {
      return false;
    }
    NumberWord month = words.word(pieces.get(at).text(), Role.MONTH);
    return month != null && (!month.detail().contains("capital") || pieces.get(at).capital());
  }

  static boolean year(Numeral numeral) {
    double value = numeral.value();
    return value >= FIRST_YEAR && value <= LAST_YEAR && value == Math.rint(value);
  }

  boolean yearAt(Sentence sentence, List<Piece> pieces, Numeral whole, Numeral last) {
    Piece piece = pieces.get(last.start());
    boolean fourDigits =
        last.is(Numeral.Type.DIGITS) && piece.text().length() == 4 && last.scale() == 1;
    if (whole.start() > 0 && pieces.get(whole.start() - 1).is("'") && piece.glued()) {
      return true;
    }
    if (!fourDigits || !year(last)) {
      return words.phraseBefore(pieces, whole.start(), Role.YEAR_BEFORE)
          && piece.text().startsWith("'");
    }
    NumberWord preposition =
        whole.start() == 0
            ? null
            : words.word(pieces.get(whole.start() - 1).text(), Role.YEAR_BEFORE);
    if (preposition != null && preposition.detail().equals("sure")) {
      return true;
    }
    if (!QuantityKinds.noun(sentence, pieces, last.end())) {
      return last.value() >= 1900 || preposition != null;
    }
    return false;
  }
}
