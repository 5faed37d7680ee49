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
  private final char decimal;
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
    String mark = words.setting("decimal");
    this.decimal = mark.isEmpty() ? '.' : mark.charAt(0);
    this.tensThenUnit = words.setting("tens-then-unit").equals("yes");
    this.linkAfterTens = words.setting("link-after-tens").equals("yes");
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
      case DIGITS, WORDS, ROUND -> new Reading(numeral.end(), numeral.value(), false);
      case ORDINAL -> new Reading(numeral.end(), numeral.value(), true);
      case FRACTION, AGE, DURATION, LABEL -> null;
    };
  }

  /** The number that begins with the piece at {@code from}, article and all; or null. */
  @Nullable Numeral numeral(List<Piece> pieces, int from) {
    if (from >= pieces.size()) {
      return null;
    }
    if (pieces.get(from).digits()) {
      return digits(pieces, from);
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

  private @Nullable Numeral digits(List<Piece> pieces, int from) {
    String text = pieces.get(from).text();
    double value = Digits.value(text, decimal);
    int end = from + 1;
    if (text.length() <= 3 && text.charAt(0) != '0') {
      // "40 000": groups of three after single spaces.
      while (end < pieces.size() && group(pieces, end) && value < 1e12) {
        value = value * 1000 + Digits.value(pieces.get(end).text().substring(0, 3), decimal);
        if (pieces.get(end).text().length() > 3) {
          value += Digits.value("0" + pieces.get(end).text().substring(3), decimal);
          end++;
          break;
        }
        end++;
      }
    }
    boolean code = text.length() > 5 && text.charAt(0) == '0' && text.indexOf(decimal) < 0;
    if (Double.isNaN(value) || code) {
      return new Numeral(from, end, Double.NaN, 1, Numeral.Type.LABEL);
    }
    return scaled(pieces, from, end, value);
  }

  private boolean group(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    String text = piece.text();
    int gap = piece.span().start() - pieces.get(at - 1).span().end();
    boolean three = text.length() == 3 && Digits.value(text, decimal) < 1000;
    boolean last = text.length() > 4 && text.charAt(3) == decimal;
    return piece.digits() && gap == 1 && (three || last);
  }

  /** The multiplier after digits ('2,3 miljoen', '10k') or the mark of an ordinal ('5th'). */
  private Numeral scaled(List<Piece> pieces, int from, int end, double value) {
    if (end < pieces.size() && pieces.get(end).glued()) {
      NumberWord mark = words.word(pieces.get(end).text(), Role.MARK);
      boolean open =
          end + 1 >= pieces.size() || !pieces.get(end + 1).glued() || !pieces.get(end + 1).word();
      if (mark != null && open) {
        return new Numeral(from, end + 1, value * mark.value(), mark.value(), Numeral.Type.DIGITS);
      }
      if (words.has(pieces, end, Role.ORDINAL_MARK)) {
        return new Numeral(from, end + 1, value, 1, Numeral.Type.ORDINAL);
      }
    }
    if (end + 1 < pieces.size() && pieces.get(end).is("-") && pieces.get(end + 1).glued()) {
      // "20-tal"
      NumberWord ending = words.word(pieces.get(end + 1).text(), Role.ENDING);
      if (ending != null && ending.detail().equals("round")) {
        return new Numeral(from, end + 2, value, 1, Numeral.Type.ROUND);
      }
    }
    Match<NumberWord> denominator = words.find(pieces, end, Role.DENOMINATOR);
    if (denominator != null && value < 100 && !words.setting("fraction").equals("of")) {
      return new Numeral(from, denominator.end(), Double.NaN, 1, Numeral.Type.FRACTION);
    }
    Match<NumberWord> group = words.find(pieces, end, Role.GROUP);
    if (group != null) {
      double base = group.meaning().value();
      return new Numeral(from, group.end(), value * base, base, Numeral.Type.ROUND);
    }
    Match<NumberWord> times = words.find(pieces, end, Role.TIMES);
    Match<NumberWord> spaced = times != null ? times : words.find(pieces, end, Role.MARK);
    if (spaced == null || (times == null && spaced.meaning().detail().equals("glued"))) {
      return new Numeral(from, end, value, 1, Numeral.Type.DIGITS);
    }
    double by = spaced.meaning().value();
    int half = andHalf(pieces, spaced.end());
    double more = half > spaced.end() ? by / 2 : 0;
    Numeral own =
        new Numeral(from, Math.max(half, spaced.end()), value * by + more, by, Numeral.Type.DIGITS);
    return by > LARGEST_CHAINED ? own : chained(pieces, own);
  }

  /** What a smaller number may still be added to: '4 thousand 3 hundred and 21'. */
  private static final double LARGEST_CHAINED = 1e12;

  private Numeral chained(List<Piece> pieces, Numeral own) {
    int link = words.after(pieces, own.end(), Role.LINK);
    Numeral rest = numeral(pieces, link);
    if (rest == null || !(rest.is(Numeral.Type.DIGITS) || rest.is(Numeral.Type.WORDS))) {
      return own;
    }
    boolean scaled = link == own.end() && rest.scale() > 1 && rest.scale() < own.scale();
    boolean added = link > own.end() && own.scale() <= 1000 && rest.scale() == 1;
    boolean fits = (scaled || added) && rest.value() < own.scale() && rest.value() >= 1;
    double sum = own.value() + rest.value();
    return fits ? new Numeral(own.start(), rest.end(), sum, own.scale(), own.type()) : own;
  }

  /** Where 'and a half' at {@code from} ends; {@code from} if it is not there. */
  private int andHalf(List<Piece> pieces, int from) {
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
