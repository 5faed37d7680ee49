package org.zicht.text.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.phrase.Piece;

/**
 * A sentence while its times are being read.
 *
 * @param sentence the sentence
 * @param pieces its pieces
 * @param tense which way its clauses' days lie
 * @param day the day of the report, or null
 */
record Scene(Sentence sentence, List<Piece> pieces, Tense tense, @Nullable LocalDate day) {

  /** What the times from piece {@code start} to before {@code end} are counted from. */
  Anchor anchor(int start, int end) {
    return new Anchor(day, tense.about(start, end));
  }

  int size() {
    return pieces.size();
  }

  /** The text of the piece at {@code at}; the empty string beyond the sentence. */
  String text(int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at).text() : "";
  }

  boolean mark(int at, String mark) {
    return text(at).equals(mark);
  }

  boolean glued(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).glued();
  }

  boolean digits(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).digits();
  }

  boolean word(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).word();
  }

  boolean capital(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).capital();
  }

  /** Whether the piece at {@code at} is tagged as a noun, name or adjective. */
  boolean noun(int at) {
    if (at < 0 || at >= pieces.size() || !pieces.get(at).word()) {
      return false;
    }
    Token token = sentence.token(pieces.get(at).token());
    return token.upos() == Upos.NOUN || token.upos() == Upos.ADJ || token.upos() == Upos.PROPN;
  }

  /** Whether the piece at {@code at} is tagged as a name. */
  boolean name(int at) {
    return noun(at) && sentence.token(pieces.get(at).token()).upos() == Upos.PROPN;
  }
}
