package org.zicht.text.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;
import org.zicht.text.time.TimeWord.Role;

/**
 * A sentence while its times are being read: its pieces, the phrases and numbers that begin with
 * each, and which way its days lie. Used by one thread.
 */
final class Scene {

  private final Sentence sentence;
  private final List<Piece> pieces;
  private final NumberReader reader;
  private final @Nullable LocalDate day;
  private final List<List<Match<TimeWord>>> phrases;
  private final NumberReader.@Nullable Reading[] numbers;
  private final NumberReader.@Nullable Count[] counts;
  private final byte[] known;
  private final Tense tense;
  private final boolean bareUnits;

  private static final byte NUMBER_KNOWN = 1;
  private static final byte COUNT_KNOWN = 2;

  /**
   * @param day the day of the report, or null
   */
  Scene(
      TimeWords words,
      NumberReader reader,
      Sentence sentence,
      List<Piece> pieces,
      @Nullable LocalDate day) {
    this.sentence = sentence;
    this.pieces = pieces;
    this.reader = reader;
    this.day = day;
    this.phrases = new ArrayList<>(pieces.size());
    this.numbers = new NumberReader.Reading[pieces.size()];
    this.counts = new NumberReader.Count[pieces.size()];
    this.known = new byte[pieces.size()];
    for (int at = 0; at < pieces.size(); at++) {
      phrases.add(words.all(pieces, at));
    }
    this.bareUnits = words.setting("bare-units").equals("yes");
    this.tense = new Tense(this);
  }

  Sentence sentence() {
    return sentence;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The day of the report, or null. */
  @Nullable LocalDate day() {
    return day;
  }

  int size() {
    return pieces.size();
  }

  /** Whether the language says 'week ago' for one week ago, without a word for one. */
  boolean bareUnits() {
    return bareUnits;
  }

  /** What the times from piece {@code start} to before {@code end} are counted from. */
  Anchor anchor(int start, int end) {
    return new Anchor(day, planned(start) ? Anchor.Direction.FUTURE : tense.about(start, end));
  }

  /** Whether a word at {@code from} puts its whole clause into the future. */
  boolean future(int from) {
    return find(from, Role.FUTURE, word -> !word.needs("before")) != null;
  }

  /** Whether the words before a weekday set it for the time to come: 'a strike for Monday'. */
  private boolean planned(int start) {
    Match<TimeWord> weekday = find(start, Role.WEEKDAY);
    if (weekday == null || text(weekday.end()).startsWith("'")) {
      return false;
    }
    for (int from = Math.max(0, start - 4); from < start; from++) {
      Match<TimeWord> plan = find(from, Role.FUTURE, word -> word.needs("before"));
      if (plan != null && plan.end() == start) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase with that role at {@code from}, or null. */
  @Nullable Match<TimeWord> find(int from, Role role) {
    return find(from, role, word -> true);
  }

  /** The longest phrase with that role that stands before its noun ('last week'), or null. */
  @Nullable Match<TimeWord> front(int from, Role role) {
    return find(from, role, word -> !word.needs("behind") && !word.needs("tail"));
  }

  /** The longest phrase with that role that stands behind its noun ('passée'), or null. */
  @Nullable Match<TimeWord> behind(int from, Role role) {
    return find(from, role, word -> word.needs("behind"));
  }

  private @Nullable Match<TimeWord> find(int from, Role role, Predicate<TimeWord> wanted) {
    if (from < 0 || from >= phrases.size()) {
      return null;
    }
    for (Match<TimeWord> match : phrases.get(from)) {
      if (match.meaning().is(role) && wanted.test(match.meaning())) {
        return match;
      }
    }
    return null;
  }

  /** Where a phrase with that role at {@code from} ends; {@code from} itself if there is none. */
  int after(int from, Role role) {
    Match<TimeWord> match = find(from, role);
    return match == null ? from : match.end();
  }

  /** Where the longest run of phrases with one of those roles at {@code from} ends. */
  int skip(int from, Role... some) {
    int at = from;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Role role : some) {
        int end = after(at, role);
        moved |= end > at;
        at = end;
      }
    }
    return at;
  }

  /** Whether a phrase with that role ends right before {@code end}. */
  boolean before(int end, Role role) {
    for (int from = end - 1; from >= Math.max(0, end - 4); from--) {
      if (after(from, role) == end) {
        return true;
      }
    }
    return false;
  }

  /** The number that begins at {@code at}, or null. */
  NumberReader.@Nullable Reading number(int at) {
    if (at < 0 || at >= known.length) {
      return null;
    }
    if ((known[at] & NUMBER_KNOWN) == 0) {
      numbers[at] = reader.read(pieces, at);
      known[at] |= NUMBER_KNOWN;
    }
    return numbers[at];
  }

  /** How many, as said from {@code at} on, or null. */
  NumberReader.@Nullable Count count(int at) {
    if (at < 0 || at >= known.length) {
      return null;
    }
    if ((known[at] & COUNT_KNOWN) == 0) {
      counts[at] = reader.count(pieces, at);
      known[at] |= COUNT_KNOWN;
    }
    return counts[at];
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

  /** The token of the piece at {@code at}, which must be in the sentence. */
  Token token(int at) {
    return sentence.token(pieces.get(at).token());
  }

  /** Whether the piece at {@code at} is tagged as a noun, name or adjective. */
  boolean noun(int at) {
    if (!word(at)) {
      return false;
    }
    Upos upos = token(at).upos();
    return upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.PROPN;
  }

  /** Whether the piece at {@code at} is tagged as a noun, name or adjective in the genitive. */
  boolean genitive(int at) {
    return noun(at) && token(at).has("Case", "Gen");
  }

  /** Whether the piece at {@code at} is tagged as a name. */
  boolean name(int at) {
    return word(at) && token(at).upos() == Upos.PROPN;
  }
}
