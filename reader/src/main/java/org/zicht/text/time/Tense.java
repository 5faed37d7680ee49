package org.zicht.text.time;

import org.zicht.text.Token;
import org.zicht.text.phrase.Piece;
import org.zicht.text.time.Anchor.Direction;
import org.zicht.text.time.TimeWord.Role;

/**
 * Which way the days of a clause lie. A word of the future ('will', 'zal', 'planned') or a finite
 * verb tagged as past decides, the nearer one first; without either a past participle ('has
 * killed', but also 'will be held') does; without any the clause does not tell.
 */
final class Tense {

  private final byte[] cue;
  private final boolean[] boundary;

  /** No clause is longer, in pieces to one side. */
  private static final int REACH = 40;

  private static final byte FUTURE = 1;
  private static final byte PAST = 2;
  private static final byte PARTICIPLE = 3;

  Tense(Scene scene) {
    cue = new byte[scene.size()];
    boundary = new boolean[scene.size()];
    for (int at = 0; at < scene.size(); at++) {
      Piece piece = scene.pieces().get(at);
      Token token = scene.token(at);
      boolean infinitive = token.has("VerbForm", "Inf");
      if ((scene.future(at) && !infinitive) || token.has("Tense", "Fut")) {
        cue[at] = FUTURE;
      } else if (token.has("Tense", "Past") || token.has("Tense", "Imp")) {
        cue[at] = token.has("VerbForm", "Part") ? PARTICIPLE : PAST;
      }
      boundary[at] =
          switch (piece.kind()) {
            case MARK -> mark(piece);
            case WORD -> scene.find(at, Role.BOUNDARY) != null;
            case DIGITS -> false;
          };
    }
  }

  private static boolean mark(Piece piece) {
    return switch (piece.text()) {
      case ",", ";", ":", "(", ")", "\"", "“", "”", "«", "»", "„" -> true;
      default -> piece.is("-") && !piece.glued();
    };
  }

  /** The direction of the clause about the pieces from {@code start} to before {@code end}. */
  Direction about(int start, int end) {
    byte weak = 0;
    boolean leftOpen = true;
    boolean rightOpen = true;
    for (int distance = 1; distance <= REACH && (leftOpen || rightOpen); distance++) {
      int left = start - distance;
      int right = end - 1 + distance;
      leftOpen &= left >= 0 && !boundary[left];
      byte found = leftOpen ? cue[left] : 0;
      rightOpen &= right < cue.length && !boundary[right];
      if ((found == 0 || found == PARTICIPLE) && rightOpen && cue[right] != 0) {
        weak = found == 0 ? weak : found;
        found = cue[right];
      }
      if (found == PARTICIPLE) {
        weak = found;
      } else if (found != 0) {
        return found == FUTURE ? Direction.FUTURE : Direction.PAST;
      }
    }
    return weak == 0 ? Direction.OPEN : Direction.PERFECT;
  }
}
