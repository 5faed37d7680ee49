package org.zicht.text.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;

/** Reads the words before and behind a number that bound it or say that it is a total. */
final class Modifiers {

  /** How far back a word that takes a meaning away may stand. */
  private static final int REACH = 5;

  /**
   * What modifiers were found.
   *
   * @param end the index of the piece after the last of them
   * @param bound about, nearly, least, most; or null
   * @param cumulative whether a word says that the number is a total so far
   */
  record Found(int end, @Nullable String bound, boolean cumulative) {

    boolean bounded() {
      return bound != null;
    }

    Bounds apply(Bounds bounds) {
      if (bound == null) {
        return bounds;
      }
      return switch (bound) {
        case "least" -> bounds.atLeast();
        case "most" -> bounds.atMost();
        case "about" -> bounds.about();
        case "nearly" -> bounds.nearly();
        default -> bounds;
      };
    }
  }

  private final NumberWords words;

  Modifiers(NumberWords words) {
    this.words = words;
  }

  /** The modifiers that begin at {@code from}, one after the other. */
  Found before(List<Piece> pieces, int from) {
    int at = from;
    String bound = null;
    boolean cumulative = false;
    while (at < pieces.size()) {
      Match<NumberWord> next = words.find(pieces, at, Role.BOUND);
      if (next != null && blocked(pieces, at, next.meaning())) {
        next = null;
      }
      Match<NumberWord> total = words.find(pieces, at, Role.CUMULATIVE);
      if (total != null && (next == null || total.end() > next.end())) {
        next = total;
        cumulative = true;
      } else if (next != null) {
        String detail = next.meaning().detail();
        boolean firm = detail.equals("least") || detail.equals("most") || detail.equals("nearly");
        bound = bound == null || firm ? detail : bound;
      } else {
        break;
      }
      at = next.end();
    }
    return new Found(at, bound, cumulative);
  }

  /** The modifier that begins at {@code from}, behind a number. */
  Found behind(List<Piece> pieces, int from) {
    Match<NumberWord> match = words.find(pieces, from, Role.AFTER);
    return match == null
        ? new Found(from, null, false)
        : new Found(match.end(), match.meaning().detail(), false);
  }

  private static boolean blocked(List<Piece> pieces, int at, NumberWord bound) {
    if (bound.unless().isEmpty()) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (bound.unless().contains(pieces.get(i).text())) {
        return true;
      }
    }
    return false;
  }
}
