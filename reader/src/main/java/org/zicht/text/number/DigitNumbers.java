package org.zicht.text.number;

import java.util.List;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;

/**
 * Reads numbers that begin in digits, with what belongs to them: groups after spaces ('40 000'),
 * multipliers ('2,3 miljoen', '10k'), marks of ordinals ('5th', '5-го', '5. Januar').
 */
final class DigitNumbers {

  private final NumberWords words;
  private final NumberReader reader;
  private final char decimal;
  private final boolean eitherThousands;
  private final boolean ordinalDots;

  /**
   * @param reader what reads the words that follow
   */
  DigitNumbers(NumberWords words, NumberReader reader) {
    this.words = words;
    this.reader = reader;
    String mark = words.setting("decimal");
    this.decimal = mark.isEmpty() ? '.' : mark.charAt(0);
    this.eitherThousands = words.setting("thousands").equals("either");
    this.ordinalDots = words.setting("ordinal-dot").equals("yes");
  }

  /** The number that begins with the digits at {@code from}. */
  Numeral read(List<Piece> pieces, int from) {
    String text = pieces.get(from).text();
    double value = Digits.value(text, thousands(text) ? other(decimal) : decimal);
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

  /** Whether three digits behind the mark make thousands, as some countries write them: '2,000'. */
  private boolean thousands(String digits) {
    int mark = digits.indexOf(decimal);
    return eitherThousands
        && mark > 0
        && mark == digits.length() - 4
        && mark <= 3
        && digits.charAt(0) != '0';
  }

  private static char other(char decimal) {
    return decimal == ',' ? '.' : ',';
  }

  private static boolean thousands(Match<NumberWord> times) {
    return times.meaning().value() > 1000;
  }

  /** Whether the full stop at {@code at}, in the middle of the sentence, makes an ordinal. */
  private boolean dotted(List<Piece> pieces, int at) {
    return ordinalDots
        && pieces.get(at).is(".")
        && at + 1 < pieces.size()
        && !pieces.get(at + 1).glued()
        && pieces.get(at + 1).kind() != Piece.Kind.MARK;
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
      if (words.has(pieces, end, Role.ORDINAL_MARK) || dotted(pieces, end)) {
        return new Numeral(from, end + 1, value, 1, Numeral.Type.ORDINAL);
      }
    }
    boolean stop = end + 1 < pieces.size() && pieces.get(end).is(".") && pieces.get(end).glued();
    if (stop && pieces.get(end + 1).glued() && words.has(pieces, end + 1, Role.ORDINAL_MARK)) {
      // "1.º"
      return new Numeral(from, end + 2, value, 1, Numeral.Type.ORDINAL);
    }
    if (end + 1 < pieces.size() && pieces.get(end).is("-") && pieces.get(end + 1).glued()) {
      if (pieces.get(end).glued() && words.has(pieces, end + 1, Role.ORDINAL_MARK)) {
        // "5-го"
        return new Numeral(from, end + 2, value, 1, Numeral.Type.ORDINAL);
      }
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
    Match<NumberWord> more = words.find(pieces, spaced.end(), Role.TIMES);
    boolean doubled = spaced.meaning().value() == 1000 && more != null && thousands(more);
    if (more != null && doubled) {
      // "2 mil millones"
      double by = 1000 * more.meaning().value();
      return new Numeral(from, more.end(), value * by, by, Numeral.Type.DIGITS);
    }
    double by = spaced.meaning().value();
    int half = reader.andHalf(pieces, spaced.end());
    double added = half > spaced.end() ? by / 2 : 0;
    Numeral own =
        new Numeral(
            from, Math.max(half, spaced.end()), value * by + added, by, Numeral.Type.DIGITS);
    return by > LARGEST_CHAINED ? own : chained(pieces, own);
  }

  /** What a smaller number may still be added to: '4 thousand 3 hundred and 21'. */
  private static final double LARGEST_CHAINED = 1e12;

  private Numeral chained(List<Piece> pieces, Numeral own) {
    int link = words.after(pieces, own.end(), Role.LINK);
    Numeral rest = reader.numeral(pieces, link);
    if (rest == null || !(rest.is(Numeral.Type.DIGITS) || rest.is(Numeral.Type.WORDS))) {
      return own;
    }
    boolean scaled = link == own.end() && rest.scale() > 1 && rest.scale() < own.scale();
    boolean spoken = link > own.end() || own.scale() == 100;
    boolean added = spoken && own.scale() <= 1000 && rest.scale() == 1;
    boolean fits = (scaled || added) && rest.value() < own.scale() && rest.value() >= 1;
    double sum = own.value() + rest.value();
    return fits ? new Numeral(own.start(), rest.end(), sum, own.scale(), own.type()) : own;
  }
}
