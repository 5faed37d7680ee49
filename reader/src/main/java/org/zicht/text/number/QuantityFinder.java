package org.zicht.text.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.number.Quantity.Kind;
import org.zicht.text.number.Quantity.Precision;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;
import org.zicht.text.phrase.Pieces;

/**
 * Finds the quantities of a sentence: one for each maximal expression, in order, never overlapping.
 * Immutable; shared by threads.
 *
 * <p>It reads forms and their order; of the tags it only asks, where the words leave it open,
 * whether a noun follows. A bare 'one' or article is no quantity.
 */
public final class QuantityFinder {

  private final NumberWords words;
  private final QuantityKinds kinds;
  private final Amounts amounts;
  private final Modifiers modifiers;

  private QuantityFinder(NumberWords words) {
    this.words = words;
    this.kinds = new QuantityKinds(words);
    this.amounts = new Amounts(words, new NumberReader(words));
    this.modifiers = new Modifiers(words);
  }

  /** The finder for {@code language}; it finds only digits where the language has no table. */
  public static QuantityFinder of(Language language) {
    return new QuantityFinder(NumberWords.of(language));
  }

  /** The quantities of {@code sentence}. */
  public List<Quantity> find(Sentence sentence) {
    List<Piece> pieces = Pieces.of(sentence);
    List<Quantity> found = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Kind before = Kind.CARDINAL;
    int lastEnd = -9;
    int at = 0;
    while (at < pieces.size()) {
      Match<NumberWord> nothing = words.find(pieces, at, Role.NOTHING);
      Modifiers.Found modified = modifiers.before(pieces, at);
      Amounts.Amount amount = amounts.read(pieces, modified.end(), modified.bounded());
      if (nothing != null && (amount == null || nothing.end() > modified.end())) {
        at = nothing.end();
        continue;
      }
      if (amount == null) {
        at++;
        continue;
      }
      Kind neighbour = joined(pieces, lastEnd, amount.start()) ? before : Kind.CARDINAL;
      Quantity quantity = quantity(sentence, pieces, at, modified, amount, neighbour);
      int end = amount.end();
      if (quantity != null) {
        found.add(quantity);
        starts.add(amount.start());
        end = Math.max(end, firstPieceAfter(pieces, end, quantity.span().end()));
        // "12 pour cent": the hundred in it counts nothing.
        end = words.after(pieces, end, Role.PERCENT);
        before = quantity.kind();
        lastEnd = end;
      }
      at = end;
    }
    return totals(pieces, found, starts);
  }

  private static int firstPieceAfter(List<Piece> pieces, int from, int offset) {
    int at = from;
    while (at < pieces.size() && pieces.get(at).span().start() < offset) {
      at++;
    }
    return at;
  }

  /** Whether only a comma or 'and' stands between two numbers: 'aged 3, 5 and 12'. */
  private boolean joined(List<Piece> pieces, int end, int start) {
    int at = end;
    while (at >= 0 && at < start) {
      boolean link = pieces.get(at).is(",") || words.has(pieces, at, Role.LINK);
      if (!link) {
        return false;
      }
      at++;
    }
    return end >= 0 && end < start;
  }

  private @Nullable Quantity quantity(
      Sentence sentence,
      List<Piece> pieces,
      int from,
      Modifiers.Found modified,
      Amounts.Amount amount,
      Kind neighbour) {
    Numeral last = amount.last();
    Kind kind = Kind.CARDINAL;
    if (last != null) {
      Numeral whole = last.with(amount.start(), last.end(), last.value());
      kind = kinds.kind(sentence, pieces, whole, last, neighbour);
      boolean one = last.value() == 1 && last.is(Numeral.Type.WORDS);
      boolean bare = amount.start() == last.start() && !modified.bounded();
      if (one && bare && (kind == Kind.CARDINAL || kind == Kind.AGE)) {
        return null;
      }
    } else if (amount.fraction()) {
      kind = Kind.FRACTION;
    } else if (amount.bounds().precision() == Precision.VAGUE) {
      kind = kinds.measured(pieces, amount.end());
    }
    boolean modifiable =
        switch (kind) {
          case CARDINAL, MONEY, PERCENTAGE, MEASURE, DURATION, FRACTION, AGE -> true;
          case ORDINAL, YEAR, DATE, CLOCK, LABEL -> false;
        };
    if (!modifiable) {
      return of(pieces, amount.start(), amount.end(), amount.bounds(), false, kind);
    }
    Modifiers.Found behind = modifiers.behind(pieces, amount.end());
    Bounds bounds = behind.apply(modified.apply(amount.bounds()));
    boolean cumulative = modified.cumulative() && kind == Kind.CARDINAL;
    return of(pieces, from, Math.max(behind.end(), amount.end()), bounds, cumulative, kind);
  }

  private static Quantity of(
      List<Piece> pieces, int start, int end, Bounds bounds, boolean cumulative, Kind kind) {
    Piece first = pieces.get(start);
    Piece last = pieces.get(end - 1);
    Span span = new Span(first.span().start(), last.span().end());
    Precision precision = bounds.precision();
    return new Quantity(
        span, first.token(), last.token(), bounds.min(), bounds.max(), precision, cumulative, kind);
  }

  /** Marks the counts in whose clause a word says that they are totals so far. */
  private List<Quantity> totals(List<Piece> pieces, List<Quantity> found, List<Integer> starts) {
    if (found.isEmpty()) {
      return found;
    }
    boolean[] total = new boolean[pieces.size()];
    int clause = 0;
    int opening = -1;
    boolean said = false;
    for (int at = 0; at <= pieces.size(); at++) {
      if (at == pieces.size() || boundary(pieces, at)) {
        java.util.Arrays.fill(total, clause, at, said);
        // "In total, 80 people", "Since the start of the war, 80 people": an opening phrase
        // speaks for the clause behind its comma.
        said &= opening >= 0 && at - opening <= LONGEST_OPENING && starts.indexOf(clause) < 0;
        opening = -1;
        clause = at;
      } else if (!said) {
        Match<NumberWord> cue = words.find(pieces, at, Role.CUMULATIVE);
        said = cue != null && cue.meaning().is(Role.CUMULATIVE, "clause");
        opening = said && cue != null && at == 0 ? cue.end() : -1;
      }
    }
    List<Quantity> result = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Quantity quantity = found.get(i);
      boolean counts =
          quantity.kind() == Kind.CARDINAL
              && quantity.precision() != Precision.NONE
              && quantity.precision() != Precision.UNKNOWN;
      boolean cumulative = quantity.cumulative() || (counts && total[starts.get(i)]);
      result.add(
          new Quantity(
              quantity.span(),
              quantity.firstToken(),
              quantity.lastToken(),
              quantity.min(),
              quantity.max(),
              quantity.precision(),
              cumulative,
              quantity.kind()));
    }
    return List.copyOf(result);
  }

  /** How many pieces may follow the words for a total in an opening phrase. */
  private static final int LONGEST_OPENING = 5;

  private static boolean boundary(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.kind() != Piece.Kind.MARK) {
      return false;
    }
    return switch (piece.text()) {
      case ",", ";", ":", "(", ")", "." -> true;
      case "-" -> !piece.glued();
      default -> false;
    };
  }
}
