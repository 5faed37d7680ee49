package org.zicht.text.number;

import java.util.List;
import org.zicht.text.Sentence;
import org.zicht.text.Upos;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.number.Quantity.Kind;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;

/** Tells from the words beside a number what it measures. */
final class QuantityKinds {

  private static final int OLDEST = 120;

  private final NumberWords words;
  private final CalendarNumbers calendar;
  private final boolean ageBeside;

  QuantityKinds(NumberWords words) {
    this.words = words;
    this.calendar = new CalendarNumbers(words);
    this.ageBeside = words.setting("age-beside").equals("yes");
  }

  /**
   * What the number measures.
   *
   * @param whole the number, or the range from the first number's start to the last one's end
   * @param last the last number of it
   * @param before the kind of the quantity right before, after a comma or 'and'; else null's stand
   *     in, CARDINAL
   */
  Kind kind(Sentence sentence, List<Piece> pieces, Numeral whole, Numeral last, Kind before) {
    switch (last.type()) {
      case ORDINAL -> {
        return calendar.beside(pieces, whole, Role.MONTH) ? Kind.DATE : Kind.ORDINAL;
      }
      case FRACTION -> {
        return Kind.FRACTION;
      }
      case AGE -> {
        return Kind.AGE;
      }
      case DURATION -> {
        return Kind.DURATION;
      }
      case LABEL -> {
        return CalendarNumbers.clock(pieces, whole)
            ? Kind.CLOCK
            : CalendarNumbers.date(pieces, whole) ? Kind.DATE : Kind.LABEL;
      }
      case DIGITS, WORDS, ROUND -> {}
    }
    if (words.has(pieces, whole.start() - 1, Role.CURRENCY)) {
      return Kind.MONEY;
    }
    int tied = last.end() < pieces.size() && pieces.get(last.end()).is("-") ? 1 : 0;
    if (words.find(pieces, last.end() + tied, Role.COUNT_AFTER) != null) {
      return Kind.CARDINAL;
    }
    if (last.is(Numeral.Type.DIGITS)
        && CalendarNumbers.year(last)
        && words.find(pieces, last.end(), Role.YEAR_AFTER) != null) {
      return Kind.YEAR;
    }
    if (words.phraseBefore(pieces, whole.start(), Role.DECADE) && last.value() % 10 == 0) {
      return Kind.YEAR;
    }
    if (calendar.datedBehind(pieces, whole, last)) {
      return Kind.DATE;
    }
    if (calendar.clockPart(sentence, pieces, whole, last)) {
      return Kind.CLOCK;
    }
    if (aged(pieces, whole, last, before)) {
      return Kind.AGE;
    }
    Kind after = after(pieces, whole, last);
    if (after != Kind.CARDINAL) {
      return after;
    }
    if (calendar.told(sentence, pieces, whole, last)) {
      return Kind.CLOCK;
    }
    if (calendar.weekdayBefore(pieces, whole, last)) {
      return Kind.DATE;
    }
    if (tied(pieces, whole)) {
      return last.is(Numeral.Type.DIGITS) && CalendarNumbers.year(last) ? Kind.YEAR : Kind.LABEL;
    }
    if (calendar.dateBeside(pieces, whole, last)) {
      return CalendarNumbers.year(last) && last.is(Numeral.Type.DIGITS) ? Kind.YEAR : Kind.DATE;
    }
    if (calendar.yearAt(sentence, pieces, whole, last)) {
      return Kind.YEAR;
    }
    if (age(sentence, pieces, whole, last, before)) {
      return Kind.AGE;
    }
    if (words.phraseBefore(pieces, whole.start(), Role.MEASURE_BEFORE)) {
      return Kind.MEASURE;
    }
    return label(sentence, pieces, whole, last) ? Kind.LABEL : Kind.CARDINAL;
  }

  /** 'un homme de 21 ans', 'âgé de 21 ans', 'Marie Dupont, 21 ans,'. */
  private boolean aged(List<Piece> pieces, Numeral whole, Numeral last, Kind before) {
    Match<NumberWord> unit = words.find(pieces, last.end(), Role.AGE_UNIT);
    int link = words.after(pieces, last.end(), Role.LINK);
    if (unit == null && link > last.end() && link < pieces.size() && pieces.get(link).digits()) {
      // "мужчины 47 и 60 лет"
      unit = words.find(pieces, link + 1, Role.AGE_UNIT);
    }
    if (unit == null || last.value() > OLDEST || last.scale() > 1 || whole.start() == 0) {
      return false;
    }
    int start = whole.start();
    if (words.phraseBefore(pieces, start, Role.AGE_BEFORE) || before == Kind.AGE) {
      return true;
    }
    if (words.has(pieces, start - 1, Role.OF)) {
      // "un Espagnol de 29 ans"
      boolean named = start > 2 && pieces.get(start - 2).capital();
      return start > 1 && (named || words.has(pieces, start - 2, Role.PERSON));
    }
    Piece previous = pieces.get(start - 1);
    if (!previous.is(",") && !previous.is("(")) {
      // "мужчины 47 лет", but not "girls two years ago"
      return ageBeside && words.has(pieces, start - 1, Role.PERSON);
    }
    Piece next = unit.end() < pieces.size() ? pieces.get(unit.end()) : null;
    boolean closed = next == null || next.is(",") || next.is(")") || next.is(".");
    boolean named =
        start > 1
            && pieces.get(start - 2).word()
            && (pieces.get(start - 2).capital() || words.has(pieces, start - 2, Role.PERSON));
    return closed && (named || previous.is("("));
  }

  /** What the words behind the number make of it. */
  private Kind after(List<Piece> pieces, Numeral whole, Numeral last) {
    int end = last.end();
    boolean hyphen = end < pieces.size() && pieces.get(end).is("-");
    boolean glued = hyphen && pieces.get(end).glued();
    int at = glued ? end + 1 : end;
    boolean noun = last.is(Numeral.Type.ROUND) || last.scale() >= 1000;
    Kind measured = noun ? measured(pieces, end) : Kind.CARDINAL;
    if (measured != Kind.CARDINAL) {
      return measured;
    }
    if (words.find(pieces, at, Role.AGE_AFTER) != null) {
      return Kind.AGE;
    }
    if (words.find(pieces, at, Role.PERCENT) != null) {
      return Kind.PERCENTAGE;
    }
    if (words.find(pieces, at, Role.CURRENCY) != null) {
      return Kind.MONEY;
    }
    if (words.find(pieces, at, Role.MEASURE) != null) {
      return Kind.MEASURE;
    }
    Match<NumberWord> clock = words.find(pieces, at, Role.CLOCK);
    Match<NumberWord> unit = words.find(pieces, at, Role.UNIT);
    if (clock != null && (unit == null || clockBefore(pieces, whole.start()))) {
      return Kind.CLOCK;
    }
    if (unit == null && !glued && at + 1 < pieces.size() && pieces.get(at).word()) {
      // "three straight days": one adjective may stand between; "three men days" does not occur.
      unit = words.find(pieces, at + 1, Role.UNIT);
      if (unit != null && !words.has(pieces, at, Role.UNIT_ADJECTIVE)) {
        unit = null;
      }
    }
    if (unit != null) {
      return Kind.DURATION;
    }
    if (words.find(pieces, at, Role.LABEL_AFTER) != null) {
      return Kind.LABEL;
    }
    return Kind.CARDINAL;
  }

  /**
   * What a noun of number or a vague word that ends at {@code end} is so many of: 'millions
   * d'euros', 'tientallen kilometers', 'dozens of years'; CARDINAL if nothing measured.
   */
  Kind measured(List<Piece> pieces, int end) {
    int of = words.after(pieces, end, Role.OF);
    if (words.find(pieces, of, Role.CURRENCY) != null) {
      return Kind.MONEY;
    }
    if (words.find(pieces, of, Role.MEASURE) != null) {
      return Kind.MEASURE;
    }
    if (words.find(pieces, of, Role.PERCENT) != null) {
      return Kind.PERCENTAGE;
    }
    return words.find(pieces, of, Role.UNIT) != null ? Kind.DURATION : Kind.CARDINAL;
  }

  /** Whether letters, a slash or a hyphen tie the number to something that is no number. */
  private static boolean tied(List<Piece> pieces, Numeral whole) {
    int start = whole.start();
    int end = whole.end();
    Piece first = pieces.get(start);
    if (first.glued() && start > 0) {
      Piece before = pieces.get(start - 1);
      boolean hyphen = before.is("-") || before.is("/");
      boolean word = before.word() && !before.text().endsWith("'");
      if (word || before.digits() || (hyphen && before.glued()) || before.is("#")) {
        return true;
      }
    }
    if (end < pieces.size() && pieces.get(end).glued()) {
      Piece next = pieces.get(end);
      boolean more = end + 1 < pieces.size() && pieces.get(end + 1).glued();
      boolean possessive = next.text().startsWith("'");
      return (next.word() && !possessive && first.digits())
          || ((next.is("-") || next.is("/")) && more && !pieces.get(end + 1).is("-"));
    }
    return false;
  }

  private boolean clockBefore(List<Piece> pieces, int start) {
    return words.phraseBefore(pieces, start, Role.CLOCK_BEFORE);
  }

  static boolean noun(Sentence sentence, List<Piece> pieces, int at) {
    if (at >= pieces.size() || !pieces.get(at).word()) {
      return false;
    }
    Upos upos = sentence.token(pieces.get(at).token()).upos();
    return upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.PROPN;
  }

  private boolean age(
      Sentence sentence, List<Piece> pieces, Numeral whole, Numeral last, Kind before) {
    if (last.value() > OLDEST || last.scale() > 1 || whole.start() == 0) {
      return false;
    }
    if (words.phraseBefore(pieces, whole.start(), Role.AGE_BEFORE)) {
      return true;
    }
    boolean noun = noun(sentence, pieces, last.end());
    if (before == Kind.AGE && !noun) {
      return true;
    }
    Piece previous = pieces.get(whole.start() - 1);
    Piece next = last.end() < pieces.size() ? pieces.get(last.end()) : null;
    boolean person = whole.start() > 1 && words.has(pieces, whole.start() - 2, Role.PERSON);
    if (words.has(pieces, whole.start() - 1, Role.OF)) {
      return person && !noun;
    }
    boolean opened = previous.is(",") || previous.is("(");
    boolean closed = next == null ? previous.is(",") : next.is(",") || next.is(")");
    if (!opened || !closed || whole.start() < 2 || last.value() < 1) {
      return false;
    }
    Piece name = pieces.get(whole.start() - 2);
    boolean dated =
        words.has(pieces, whole.start() - 2, Role.MONTH) || !last.is(Numeral.Type.DIGITS);
    return (person || name.capital()) && name.word() && !dated;
  }

  private boolean label(Sentence sentence, List<Piece> pieces, Numeral whole, Numeral last) {
    int start = whole.start();
    int before = start - 1;
    if (before > 0 && pieces.get(before).is(".") && pieces.get(before).glued()) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    for (int from = Math.max(0, before - 3); from <= before; from++) {
      Match<NumberWord> naming = words.find(pieces, from, Role.LABEL_BEFORE);
      if (naming != null && naming.end() == before + 1) {
        boolean weak = naming.meaning().detail().equals("weak");
        return !weak || (last.is(Numeral.Type.DIGITS) && !noun(sentence, pieces, last.end()));
      }
    }
    Piece name = pieces.get(before);
    boolean digits = last.is(Numeral.Type.DIGITS) && last.scale() == 1;
    boolean proper = name.word() && name.capital() && before == start - 1 && before > 0;
    // "Falcon 9 was launched" names; "In Almaty 12 people died" counts.
    return digits
        && proper
        && !noun(sentence, pieces, last.end())
        && last.value() < 10000
        && sentence.token(name.token()).upos() == Upos.PROPN;
  }
}
