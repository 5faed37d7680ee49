package org.zicht.text.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;

/**
 * Reads one number, in digits or words, where it begins. Immutable; shared by threads.
 *
 * <p>What stands before it ('at least') and behind it ('people') is for others to read.
 */
public final class NumberReader {

  private final NumberWords words;
  private final JoinedNumbers joined;
  private final DigitNumbers digits;
  private final boolean tensThenUnit;
  private final boolean linkAfterTens;

  /**
   * A number that counts or orders something.
   *
   * @param end the index of the piece after its last
   * @param value its value
   * @param ordinal whether it is an ordinal
   */
  public record Reading(int end, double value, boolean ordinal) {}

  NumberReader(NumberWords words) {
    this.words = words;
    this.joined = new JoinedNumbers(words);
    this.tensThenUnit = words.setting("tens-then-unit").equals("yes");
    this.linkAfterTens = words.setting("link-after-tens").equals("yes");
    this.digits = new DigitNumbers(words, this);
  }

  /** The reader for {@code language}; one that reads only digits if it has no number words. */
  public static NumberReader of(Language language) {
    return new NumberReader(NumberWords.of(language));
  }

  /**
   * How many, before a unit: 'drie', 'a few', 'een aantal', 'twee tot drie', 'a'.
   *
   * @param end the index of the piece after it
   * @param min the least, or null
   * @param max the most, or null
   */
  public record Count(int end, @Nullable Long min, @Nullable Long max) {}

  /** How many, as said from the piece at {@code from} on; null if nothing is counted there. */
  public @Nullable Count count(List<Piece> pieces, int from) {
    Amounts.Amount amount = new Amounts(words, this).read(pieces, from, false);
    if (amount != null && !amount.fraction()) {
      Numeral last = amount.last();
      boolean counts =
          last == null
              || last.is(Numeral.Type.DIGITS)
              || last.is(Numeral.Type.WORDS)
              || last.is(Numeral.Type.ROUND);
      return counts && amount.bounds().precision() != Quantity.Precision.NONE
          ? new Count(amount.end(), amount.bounds().min(), amount.bounds().max())
          : null;
    }
    Match<NumberWord> article = words.find(pieces, from, Role.ARTICLE);
    return article != null && article.meaning().detail().equals("one")
        ? new Count(article.end(), 1L, 1L)
        : null;
  }

  /** The cardinal or ordinal that begins with the piece at {@code from}; null if there is none. */
  public @Nullable Reading read(List<Piece> pieces, int from) {
    Numeral numeral = numeral(pieces, from);
    if (numeral == null) {
      return null;
    }
    return switch (numeral.type()) {
      case DIGITS, WORDS -> new Reading(numeral.end(), numeral.value(), false);
      case ORDINAL -> new Reading(numeral.end(), numeral.value(), true);
      // "A dozen" is neither a day nor an hour.
      case ROUND, FRACTION, AGE, DURATION, LABEL -> null;
    };
  }

  /** The number that begins with the piece at {@code from}, article and all; or null. */
  @Nullable Numeral numeral(List<Piece> pieces, int from) {
    return numeral(pieces, from, false);
  }

  /**
   * The same.
   *
   * @param bounded whether a word that bounds it stands before, so that forms which by themselves
   *     say 'hundreds' can be one hundred: 'более сотни'
   */
  @Nullable Numeral numeral(List<Piece> pieces, int from, boolean bounded) {
    if (from >= pieces.size()) {
      return null;
    }
    Numeral one = one(pieces, from, bounded);
    if (one != null) {
      return one;
    }
    if (pieces.get(from).digits()) {
      return digits.read(pieces, from);
    }
    Match<NumberWord> article = words.find(pieces, from, Role.ARTICLE);
    if (article != null && article.meaning().detail().equals("one")) {
      Numeral led = afterArticle(pieces, from, article.end());
      if (led != null) {
        return led;
      }
    }
    Numeral led = halves(pieces, from, from);
    return led != null ? led : cardinal(pieces, from);
  }

  /** 'сотня', 'десяток': one of a group, or of a multiplier, without a word for one. */
  private @Nullable Numeral one(List<Piece> pieces, int from, boolean bounded) {
    Match<NumberWord> group = words.find(pieces, from, Role.GROUP);
    if (group != null && alone(group.meaning(), bounded)) {
      double value = group.meaning().value();
      return new Numeral(from, group.end(), value, value, Numeral.Type.ROUND);
    }
    Match<NumberWord> times = words.find(pieces, from, Role.TIMES);
    return times != null && bounded && times.meaning().detail().equals("bounded")
        ? cardinal(pieces, from, true)
        : null;
  }

  private static boolean alone(NumberWord word, boolean bounded) {
    return word.detail().equals("bare") || (bounded && word.detail().equals("bounded"));
  }

  /** 'a hundred', 'half a million', 'een derde van'. */
  private @Nullable Numeral afterArticle(List<Piece> pieces, int start, int from) {
    Match<NumberWord> denominator = words.find(pieces, from, Role.DENOMINATOR);
    if (denominator != null
        && words.after(pieces, denominator.end(), Role.OF) > denominator.end()) {
      return new Numeral(start, denominator.end(), Double.NaN, 1, Numeral.Type.FRACTION);
    }
    Numeral half = halves(pieces, start, from);
    if (half != null) {
      return half;
    }
    Match<NumberWord> group = words.find(pieces, from, Role.GROUP);
    if (group != null) {
      double value = group.meaning().value();
      return new Numeral(start, group.end(), value, value, Numeral.Type.ROUND);
    }
    boolean quoted = from + 2 < pieces.size() && pieces.get(from).kind() == Piece.Kind.MARK;
    Match<NumberWord> inside = quoted ? words.find(pieces, from + 1, Role.GROUP) : null;
    if (inside != null && inside.end() == from + 2 && mark(pieces, from + 2)) {
      // une "cinquantaine" de morts
      double value = inside.meaning().value();
      return new Numeral(start, from + 3, value, value, Numeral.Type.ROUND);
    }
    Match<NumberWord> times = words.find(pieces, from, Role.TIMES);
    if (times != null) {
      Numeral rest = cardinal(pieces, from, true);
      return rest == null ? null : rest.with(start, rest.end(), rest.value());
    }
    Piece first = pieces.get(Math.min(from, pieces.size() - 1));
    JoinedNumbers.Joined round = first.word() ? joined.read(first.text()) : null;
    if (round != null && round.type() != Numeral.Type.ORDINAL) {
      return new Numeral(start, from + 1, round.value(), round.scale(), round.type());
    }
    return null;
  }

  private static boolean mark(List<Piece> pieces, int at) {
    return pieces.get(at).kind() == Piece.Kind.MARK;
  }

  /** 'half a million', 'een half dozijn', 'half miljoen'. */
  private @Nullable Numeral halves(List<Piece> pieces, int start, int from) {
    Match<NumberWord> half = words.find(pieces, from, Role.HALF);
    if (half == null) {
      return null;
    }
    int at = words.after(pieces, half.end(), Role.ARTICLE);
    Match<NumberWord> times = words.find(pieces, at, Role.TIMES);
    Match<NumberWord> group = words.find(pieces, at, Role.GROUP);
    Match<NumberWord> base = times == null ? group : times;
    if (base == null) {
      return null;
    }
    double value = base.meaning().value();
    return new Numeral(
        start,
        base.end(),
        value * half.meaning().value(),
        value,
        times == null ? Numeral.Type.ROUND : Numeral.Type.WORDS);
  }

  /** Where 'and a half' at {@code from} ends; {@code from} if it is not there. */
  int andHalf(List<Piece> pieces, int from) {
    int link = words.after(pieces, from, Role.LINK);
    if (link == from) {
      return from;
    }
    int article = words.after(pieces, link, Role.ARTICLE);
    Match<NumberWord> half = words.find(pieces, article, Role.HALF);
    return half == null || half.meaning().value() != 0.5 ? from : half.end();
  }

  private @Nullable Numeral cardinal(List<Piece> pieces, int from) {
    return cardinal(pieces, from, false);
  }

  private @Nullable Numeral cardinal(List<Piece> pieces, int from, boolean articled) {
    Sum sum = new Sum();
    int at = from;
    while (at < pieces.size() && sum.type() == Numeral.Type.WORDS) {
      boolean later = !sum.empty();
      int next = later ? bridge(pieces, at, sum) : at;
      Sum longer = new Sum(sum);
      int end = add(pieces, next, longer, articled || later, next > at);
      if (end < 0) {
        break;
      }
      sum = longer;
      at = end;
      int half = andHalf(pieces, at);
      if (half > at && sum.type() == Numeral.Type.WORDS) {
        return multiplied(pieces, from, half, sum.value() + Math.max(sum.scale(), 1) / 2);
      }
    }
    if (sum.empty()) {
      return null;
    }
    return sum.type() == Numeral.Type.WORDS
        ? finished(pieces, from, at, sum)
        : new Numeral(from, at, sum.value(), sum.scale(), sum.type());
  }

  /** 'two and a half' takes its multiplier behind the half. */
  private Numeral multiplied(List<Piece> pieces, int from, int end, double value) {
    Match<NumberWord> times = words.find(pieces, end, Role.TIMES);
    return times == null || value >= 1000
        ? new Numeral(from, end, value, 1, Numeral.Type.WORDS)
        : new Numeral(
            from,
            times.end(),
            value * times.meaning().value(),
            times.meaning().value(),
            Numeral.Type.WORDS);
  }

  private Numeral finished(List<Piece> pieces, int from, int at, Sum sum) {
    Match<NumberWord> group = words.find(pieces, at, Role.GROUP);
    if (group != null && sum.value() < 100) {
      double base = group.meaning().value();
      return new Numeral(from, group.end(), sum.value() * base, base, Numeral.Type.ROUND);
    }
    int fraction = at < pieces.size() && pieces.get(at).is("-") ? at + 1 : at;
    Match<NumberWord> denominator = words.find(pieces, fraction, Role.DENOMINATOR);
    if (denominator != null && sum.value() < 100 && !words.setting("fraction").equals("of")) {
      return new Numeral(from, denominator.end(), Double.NaN, 1, Numeral.Type.FRACTION);
    }
    return new Numeral(from, at, sum.value(), sum.scale(), Numeral.Type.WORDS);
  }

  /** Steps over what ties two parts: a hyphen, or 'and' where it may stand. */
  private int bridge(List<Piece> pieces, int at, Sum sum) {
    Piece piece = pieces.get(at);
    if (piece.is("-") && piece.glued() && at + 1 < pieces.size() && pieces.get(at + 1).glued()) {
      return at + 1;
    }
    return sum.linkable(linkAfterTens) ? words.after(pieces, at, Role.LINK) : at;
  }

  /**
   * Adds the part of a number that begins at {@code at}: a word of the table, or a number written
   * as one word.
   *
   * @return the index of the piece after it, or -1 if none follows that can be added
   */
  private int add(List<Piece> pieces, int at, Sum sum, boolean anyTimes, boolean bridged) {
    Match<NumberWord> word = words.find(pieces, at, Role.TIMES);
    if (word != null && !anyTimes && !word.meaning().detail().equals("bare")) {
      word = null;
    }
    if (word == null) {
      word = words.find(pieces, at, Role.NUMBER);
      // "twintig vijf" is two numbers where the language says "vijfentwintig".
      if (word != null
          && !sum.empty()
          && !bridged
          && !tensThenUnit
          && word.meaning().value() < 10
          && sum.value() % 100 != 0) {
        return -1;
      }
    }
    if (word == null) {
      word = words.find(pieces, at, Role.ORDINAL);
    }
    if (word != null) {
      return sum.add(word.meaning()) ? word.end() : -1;
    }
    if (at >= pieces.size() || !pieces.get(at).word()) {
      return -1;
    }
    JoinedNumbers.Joined whole = joined.read(pieces.get(at).text());
    return whole != null && sum.addJoined(whole) ? at + 1 : -1;
  }
}
