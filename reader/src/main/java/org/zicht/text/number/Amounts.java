package org.zicht.text.number;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.number.Quantity.Precision;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;

/** Reads numbers, ranges and vague words, with the bounds that they have by themselves. */
final class Amounts {

  /** A hyphen between numbers further apart than this ties no range. */
  private static final double WIDEST = 10;

  /**
   * A number, range or vague word.
   *
   * @param start the index of its first piece
   * @param end the index of the piece after its last
   * @param bounds its bounds
   * @param last the number that it ends with, or null for words without one
   * @param fraction whether it is a part of a whole
   */
  record Amount(int start, int end, Bounds bounds, @Nullable Numeral last, boolean fraction) {

    static Amount of(int start, Match<NumberWord> match, Bounds bounds) {
      return new Amount(start, match.end(), bounds, null, false);
    }
  }

  private final NumberWords words;
  private final NumberReader reader;

  Amounts(NumberWords words, NumberReader reader) {
    this.words = words;
    this.reader = reader;
  }

  /**
   * The amount that begins at {@code from}, or null.
   *
   * @param bounded whether a word that bounds it stands before
   */
  @Nullable Amount read(List<Piece> pieces, int from, boolean bounded) {
    if (from >= pieces.size()) {
      return null;
    }
    Amount wordy = longer(vague(pieces, from), bounded ? null : closed(pieces, from));
    Amount numeral = number(pieces, from, bounded);
    // "более тысячи": bounded, the form for thousands is one thousand.
    Amount best = bounded && numeral != null ? longer(numeral, wordy) : longer(wordy, numeral);
    if (best == null && bounded) {
      // "rond de 20", "at least the 20": an article may part the bound from its number.
      int article = words.after(pieces, from, Role.ARTICLE);
      return article == from ? null : read(pieces, article, false);
    }
    return best;
  }

  private static @Nullable Amount longer(@Nullable Amount one, @Nullable Amount other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  /** 'geen', 'hoeveel', 'de helft'. */
  private @Nullable Amount closed(List<Piece> pieces, int from) {
    Match<NumberWord> match = words.find(pieces, from, Role.UNKNOWN);
    if (match != null) {
      return Amount.of(from, match, Bounds.UNKNOWN);
    }
    match = words.find(pieces, from, Role.NOBODY);
    if (match == null) {
      return null;
    }
    boolean needsNoun = match.meaning().detail().equals("before");
    boolean followed = match.end() < pieces.size() && pieces.get(match.end()).word();
    return needsNoun && !followed ? null : Amount.of(from, match, Bounds.NONE);
  }

  private @Nullable Amount vague(List<Piece> pieces, int from) {
    Match<NumberWord> fraction = words.find(pieces, from, Role.FRACTION);
    if (fraction != null) {
      return new Amount(from, fraction.end(), Bounds.OPEN, null, true);
    }
    Match<NumberWord> few = words.find(pieces, from, Role.FEW);
    if (few != null) {
      return few(pieces, from, few);
    }
    Match<NumberWord> many = words.find(pieces, from, Role.MANY);
    if (many != null) {
      Match<NumberWord> base = words.find(pieces, many.end(), Role.VAGUE);
      return base == null
          ? Amount.of(from, many, Bounds.OPEN)
          : Amount.of(from, base, bounds(base.meaning(), 1));
    }
    Match<NumberWord> vague = words.find(pieces, from, Role.VAGUE);
    if (vague == null) {
      return null;
    }
    int to = words.after(pieces, vague.end(), Role.TO);
    to = to == vague.end() ? words.after(pieces, to, Role.OR) : to;
    Match<NumberWord> more = to == vague.end() ? null : words.find(pieces, to, Role.VAGUE);
    if (more != null && more.meaning().most() > vague.meaning().most()) {
      // "honderden tot duizenden"
      double most = more.meaning().most();
      return Amount.of(from, more, Bounds.between(vague.meaning().value(), most, Precision.VAGUE));
    }
    return Amount.of(from, vague, bounds(vague.meaning(), 1));
  }

  private Amount few(List<Piece> pieces, int from, Match<NumberWord> few) {
    Match<NumberWord> base = words.find(pieces, few.end(), Role.TIMES);
    base = base == null ? words.find(pieces, few.end(), Role.GROUP) : base;
    if (base != null) {
      return Amount.of(from, base, bounds(few.meaning(), base.meaning().value()));
    }
    Match<NumberWord> vague = words.find(pieces, few.end(), Role.VAGUE);
    if (vague != null && !vague.meaning().detail().isEmpty()) {
      double by = Double.parseDouble(vague.meaning().detail());
      return Amount.of(from, vague, bounds(few.meaning(), by));
    }
    return Amount.of(from, few, bounds(few.meaning(), 1));
  }

  private static Bounds bounds(NumberWord word, double by) {
    return Bounds.between(word.value() * by, word.most() * by, Precision.VAGUE);
  }

  /** A number, or a range of two: '20 tot 30', 'between 20 and 30', 'acht à tien'. */
  private @Nullable Amount number(List<Piece> pieces, int from, boolean bounded) {
    Match<NumberWord> between = words.find(pieces, from, Role.BETWEEN);
    if (between != null) {
      return range(
          pieces, from, words.after(pieces, between.end(), Role.ARTICLE), Role.BETWEEN_AND);
    }
    Match<NumberWord> start = words.find(pieces, from, Role.FROM);
    if (start != null && !change(pieces, from, start.meaning())) {
      return range(pieces, from, words.after(pieces, start.end(), Role.ARTICLE), Role.TO);
    }
    Numeral first = reader.numeral(pieces, from, bounded);
    if (first == null) {
      return null;
    }
    if (first.is(Numeral.Type.WORDS) || first.is(Numeral.Type.DIGITS)) {
      boolean changed = from > 0 && start(pieces, from - 1);
      Amount range = changed ? null : range(pieces, from, from, Role.TO);
      range = range == null ? range(pieces, from, from, Role.OR) : range;
      if (range != null) {
        return range;
      }
      Match<NumberWord> oneIn = words.find(pieces, first.end(), Role.ONE_IN);
      Numeral second = oneIn == null ? null : reader.numeral(pieces, oneIn.end());
      if (oneIn != null && second != null && part(pieces, first, oneIn.meaning(), second)) {
        return new Amount(from, second.end(), Bounds.OPEN, null, true);
      }
    }
    // "more than a dozen" is more than twelve, not more than about twelve.
    boolean round = first.is(Numeral.Type.ROUND) && bounded;
    Bounds bounds =
        round ? Bounds.between(first.value(), first.value(), Precision.EXACT) : Bounds.of(first);
    return new Amount(from, first.end(), bounds, first, false);
  }

  /** Whether 'one in five' is a part of a whole, and not four killed 'in 20 attacks'. */
  private boolean part(List<Piece> pieces, Numeral first, NumberWord between, Numeral second) {
    boolean only = between.detail().equals("one") && first.value() != 1;
    return !only
        && WHOLES.contains((int) second.value())
        && second.value() > first.value()
        && words.find(pieces, second.end(), Role.UNIT) == null
        && words.find(pieces, second.end(), Role.MONTH) == null;
  }

  /** What a part is taken of, where no number is counted. */
  private static final Set<Integer> WHOLES = Set.of(2, 3, 4, 5, 6, 8, 10, 20, 100, 1000);

  /** Whether a number before a change follows: 'rose from 12 to 15'. */
  private boolean start(List<Piece> pieces, int at) {
    Match<NumberWord> from = words.find(pieces, at, Role.FROM);
    return from != null && change(pieces, at, from.meaning());
  }

  private static boolean change(List<Piece> pieces, int at, NumberWord from) {
    for (int i = Math.max(0, at - 8); i < at; i++) {
      if (from.unless().contains(pieces.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Amount range(List<Piece> pieces, int start, int from, Role role) {
    Numeral first = reader.numeral(pieces, from);
    if (first == null || !countable(first)) {
      return null;
    }
    int hyphen = first.end();
    boolean tied = hyphen < pieces.size() && pieces.get(hyphen).is("-");
    boolean glued = tied && pieces.get(hyphen).glued();
    int open = glued && words.find(pieces, hyphen + 1, role) != null ? hyphen + 1 : hyphen;
    Match<NumberWord> to = words.find(pieces, open, role);
    int next = to != null ? to.end() : tied && role == Role.TO ? hyphen + 1 : -1;
    if (next < 0) {
      return null;
    }
    if (to != null) {
      next = words.after(pieces, next, Role.ARTICLE);
    }
    Numeral second = reader.numeral(pieces, next);
    if (second == null || !countable(second)) {
      return null;
    }
    double least = first.value();
    double most = second.value();
    if (first.scale() == 1 && second.scale() >= 100 && least < most / second.scale()) {
      least *= second.scale();
    }
    boolean fits = least < most && least > 0;
    if (to == null) {
      boolean digits = first.is(Numeral.Type.DIGITS) && second.is(Numeral.Type.DIGITS);
      fits &= digits && most <= least * WIDEST && single(pieces, start, second.end());
    } else if (role == Role.OR) {
      fits &= most - least <= Math.max(2, least / 2);
    }
    if (!fits) {
      return null;
    }
    Numeral whole = second.with(second.start(), second.end(), most);
    return new Amount(
        start, second.end(), Bounds.between(least, most, Precision.BETWEEN), whole, false);
  }

  private static boolean countable(Numeral numeral) {
    return (numeral.is(Numeral.Type.DIGITS) || numeral.is(Numeral.Type.WORDS))
        && !Double.isNaN(numeral.value());
  }

  /** Whether no further hyphen or slash makes a date or a telephone number of a range. */
  private static boolean single(List<Piece> pieces, int start, int end) {
    boolean before = pieces.get(start).glued() && start > 0 && tie(pieces.get(start - 1));
    boolean after =
        end < pieces.size()
            && pieces.get(end).glued()
            && tie(pieces.get(end))
            && end + 1 < pieces.size()
            && pieces.get(end + 1).digits();
    return !before && !after;
  }

  private static boolean tie(Piece piece) {
    return piece.is("-") || piece.is("/") || piece.is("+");
  }
}
