package org.zicht.text.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Role;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * What the words around a spot say of it: whether they place something there, or make it part of
 * the name of a person or body. Reads the tree where it helps and the order of the words always.
 * Immutable.
 */
final class Evidence {

  /** How far to the left a preposition may stand from the name that it opens. */
  private static final int REACH = 7;

  private final PlaceWords words;

  Evidence(PlaceWords words) {
    this.words = words;
  }

  /** Fills in the marks of the spots of one sentence. */
  void weigh(Sentence sentence, List<Spot> spots) {
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      Spot before = i == 0 ? null : spots.get(i - 1);
      Spot after = i + 1 == spots.size() ? null : spots.get(i + 1);
      if (spot.form != PlaceMention.Form.NAME) {
        continue;
      }
      String spelling = Spotter.words(sentence, spot.first, spot.last);
      spot.properNoun = isProperNoun(sentence, spot);
      spot.word = words.is(PlaceWords.Sort.WORD, spelling);
      spot.person = words.isPerson(spelling) || words.isPerson(spot.key);
      spot.article = spot.first > 0 && sentence.token(spot.first - 1).upos() == Upos.DET;
      readLeft(sentence, spot);
      readRight(sentence, spot);
      spot.genitive |= isOfNoun(sentence, spot);
      spot.dateline = isDateline(sentence, spot);
      if (before != null && areListed(sentence, before, spot)) {
        spot.locative |= before.locative;
        spot.townWord |= before.townWord;
      }
      spot.speaks = speaks(sentence, spot);
      spot.other =
          !spot.dateline
              && (isStreet(sentence, spot)
                  || partOfNameBefore(sentence, spot, before)
                  || partOfNameAfter(sentence, spot, after)
                  || isSurname(sentence, spot, before));
    }
  }

  private static boolean isProperNoun(Sentence sentence, Spot spot) {
    for (int i = spot.first; i <= spot.last; i++) {
      Upos upos = sentence.token(i).upos();
      if (upos == Upos.PROPN || upos == Upos.X) {
        return true;
      }
    }
    return false;
  }

  private void readLeft(Sentence sentence, Spot spot) {
    int stop = Math.max(0, spot.first - REACH);
    for (int i = spot.first - 1; i >= stop; i--) {
      Token token = sentence.token(i);
      String form = token.form();
      if (words.is(PlaceWords.Sort.IN, form) || words.is(PlaceWords.Sort.NEAR, form)) {
        spot.locative = true;
        return;
      }
      if (words.is(PlaceWords.Sort.OF, form)) {
        spot.genitive = true;
        if (i > 0 && words.is(PlaceWords.Sort.TOWN, sentence.token(i - 1).form())) {
          spot.townWord = true;
        }
        if (i > 0 && words.is(PlaceWords.Sort.AREA, sentence.token(i - 1).form())) {
          spot.areaWord = true;
        }
        return;
      }
      if (words.is(PlaceWords.Sort.TOWN, form) || words.is(PlaceWords.Sort.LAND, form)) {
        spot.townWord = true;
        return;
      }
      if (form.equals(",") && i > 0 && i == spot.first - 1) {
        // 'The capital, Seoul, …'
        spot.townWord = words.is(PlaceWords.Sort.TOWN, sentence.token(i - 1).form());
        return;
      }
      if (words.is(PlaceWords.Sort.AREA, form)) {
        spot.areaWord = true;
      } else if (!isModifier(token)) {
        return;
      }
    }
  }

  private boolean isModifier(Token token) {
    return token.upos() == Upos.DET
        || token.upos() == Upos.ADJ
        || token.upos() == Upos.NUM
        || words.is(PlaceWords.Sort.SIDE, token.form())
        || isQuote(token.form());
  }

  private static boolean isQuote(String form) {
    return form.length() == 1 && "‘’“”«»„\"'".contains(form);
  }

  private void readRight(Sentence sentence, Spot spot) {
    int next = spot.last + 1;
    if (next < sentence.size()
        && words.is(PlaceWords.Sort.AREA, sentence.token(next).form())
        && sentence.token(next).upos() != Upos.ADP
        && sentence.token(next).upos() != Upos.DET) {
      spot.areaWord = true;
    }
    if (next < sentence.size() && sentence.token(next).form().equals(",")) {
      spot.townWord |= isTownBehind(sentence, next + 1);
    }
  }

  /** 'Goma, the largest city of the east'. */
  private boolean isTownBehind(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.NOUN && words.is(PlaceWords.Sort.TOWN, token.form())) {
        return true;
      }
      if (token.upos() != Upos.DET && token.upos() != Upos.ADJ) {
        return false;
      }
    }
    return false;
  }

  /** 'KYIV (Reuters) –', 'Almaty, 5 January –', at the beginning of a sentence. */
  private static boolean isDateline(Sentence sentence, Spot spot) {
    if (sentence.role() == Role.DATELINE) {
      return true;
    }
    if (spot.first != 0 || spot.last + 2 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(spot.last + 1).form();
    String afterNext = sentence.token(spot.last + 2).form();
    boolean dash = next.equals("–") || next.equals("—") || next.equals("-");
    boolean opens = next.equals("(") && Character.isUpperCase(firstOf(afterNext));
    boolean dated = next.equals(",") && Character.isDigit(firstOf(afterNext));
    if (dash) {
      // A dash after a bare name; in a running sentence a verb or preposition stands before it.
      return sentence.size() > 4;
    }
    return opens || dated;
  }

  private static int firstOf(String form) {
    return form.isEmpty() ? ' ' : form.codePointAt(0);
  }

  /** Whether nothing but a comma or conjunction (and a preposition or article) is between them. */
  private static boolean areListed(Sentence sentence, Spot before, Spot spot) {
    if (before.form != PlaceMention.Form.NAME || spot.wideFirst - before.last > 3) {
      return false;
    }
    boolean joined = false;
    for (int i = before.last + 1; i < spot.wideFirst; i++) {
      Token token = sentence.token(i);
      if (token.form().equals(",") || token.upos() == Upos.CCONJ) {
        joined = true;
      } else if (token.upos() != Upos.DET && token.upos() != Upos.ADP) {
        return false;
      }
    }
    return joined;
  }

  private boolean speaks(Sentence sentence, Spot spot) {
    for (int i = spot.first; i <= spot.last; i++) {
      Token token = sentence.token(i);
      if (token.baseRelation().equals("nsubj")
          && words.is(PlaceWords.Sort.SAY, sentence.head(token).lemma())) {
        return true;
      }
    }
    return false;
  }

  // ---- names of people and bodies

  /** 'Plaza Italia', 'boulevard de Paris', 'Oxford Street'. */
  private boolean isStreet(Sentence sentence, Spot spot) {
    int at = spot.first - 1;
    while (at > 0 && spot.first - at < 3 && isSmallWord(sentence.token(at))) {
      at--;
    }
    if (at >= 0 && words.is(PlaceWords.Sort.STREET, sentence.token(at).form())) {
      // 'In a street of Bogotá' is in Bogotá, the 'Boulevard de Paris' is not in Paris.
      boolean beside = at == spot.first - 1 && !sentence.token(spot.first).has("Case", "Gen");
      if (beside || (at > 0 && startsCapital(sentence.token(at).form()))) {
        return true;
      }
    }
    int next = spot.last + 1;
    return next < sentence.size()
        && startsCapital(sentence.token(next).form())
        && words.is(PlaceWords.Sort.STREET, sentence.token(next).form());
  }

  private boolean isSmallWord(Token token) {
    return token.upos() == Upos.DET || words.is(PlaceWords.Sort.OF, token.form());
  }

  private boolean partOfNameBefore(Sentence sentence, Spot spot, @Nullable Spot before) {
    int at = spot.wideFirst - 1;
    if (at < 0 || !touches(sentence, at)) {
      return false;
    }
    Token token = sentence.token(at);
    String form = token.form();
    if (words.is(PlaceWords.Sort.TITLE, form)) {
      return !isOfWhat(token, sentence.token(spot.first));
    }
    if (isInitial(form)) {
      return true;
    }
    if (before != null && before.last == at) {
      // 'Paris Jackson': the name of one place right before another, and one hangs on the other.
      return before.form == PlaceMention.Form.NAME && before.other && isLinked(sentence, at, spot);
    }
    if (!startsCapital(form) || token.upos() != Upos.PROPN || isKnownBefore(form)) {
      return false;
    }
    return (!sentence.heading() && at > 0) || isLinked(sentence, at, spot);
  }

  /** 'Мэр Казани': the name stands in the genitive behind a noun. */
  private static boolean isOfNoun(Sentence sentence, Spot spot) {
    return spot.first > 0
        && sentence.token(spot.first - 1).upos() == Upos.NOUN
        && isOfWhat(sentence.token(spot.first - 1), sentence.token(spot.first));
  }

  /** 'Президент России': a title and, in another case, of what. */
  private static boolean isOfWhat(Token title, Token name) {
    return name.has("Case", "Gen") && !title.has("Case", "Gen");
  }

  private boolean isKnownBefore(String form) {
    return words.is(PlaceWords.Sort.SIDE, form)
        || words.is(PlaceWords.Sort.TOWN, form)
        || words.is(PlaceWords.Sort.AREA, form)
        || words.is(PlaceWords.Sort.LAND, form)
        || words.is(PlaceWords.Sort.IN, form)
        || words.is(PlaceWords.Sort.NEAR, form)
        || words.is(PlaceWords.Sort.OF, form);
  }

  private boolean partOfNameAfter(Sentence sentence, Spot spot, @Nullable Spot after) {
    int at = spot.last + 1;
    if (at >= sentence.size() || !touches(sentence, at - 1)) {
      return false;
    }
    Token token = sentence.token(at);
    String form = token.form();
    if (!startsCapital(form) || token.upos() != Upos.PROPN) {
      return false;
    }
    if (words.is(PlaceWords.Sort.BODY, form)
        || words.is(PlaceWords.Sort.AREA, form)
        || words.is(PlaceWords.Sort.TOWN, form)
        || words.is(PlaceWords.Sort.TITLE, form)) {
      return false;
    }
    if (isOfWhat(token, sentence.token(spot.last)) && token.features().contains("Case=")) {
      // 'Глава Дагестана Сергей Меликов': the place hangs on what stands before it.
      return false;
    }
    boolean linked = isLinked(sentence, at, spot);
    if (after != null && after.first == at) {
      return linked && !after.has(Place.Kind.COUNTRY) && after.form == PlaceMention.Form.NAME;
    }
    return linked || (!sentence.heading() && !spot.locative);
  }

  /** 'Mark van Bommel': a preposition inside the name of a person. */
  private boolean isSurname(Sentence sentence, Spot spot, @Nullable Spot before) {
    int at = spot.first - 1;
    int start = at;
    while (start >= 0 && isParticle(sentence.token(start))) {
      start--;
    }
    if (start < 0 || start == at || (before != null && before.last == start)) {
      return false;
    }
    Token token = sentence.token(start);
    return token.upos() == Upos.PROPN
        && startsCapital(token.form())
        && isFlat(sentence.token(spot.first))
        && isFlat(sentence.token(start + 1));
  }

  private static boolean isParticle(Token token) {
    return token.upos() == Upos.ADP || token.upos() == Upos.DET || isFlat(token);
  }

  private static boolean isFlat(Token token) {
    return token.baseRelation().equals("flat");
  }

  private static boolean isLinked(Sentence sentence, int at, Spot spot) {
    Token token = sentence.token(at);
    if (isNameLink(token) && token.head() >= spot.first && token.head() <= spot.last) {
      return true;
    }
    for (int i = spot.first; i <= spot.last; i++) {
      Token own = sentence.token(i);
      if (isNameLink(own) && (own.head() == at || own.head() == token.head())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameLink(Token token) {
    String relation = token.baseRelation();
    return relation.equals("flat") || relation.equals("compound") || relation.equals("fixed");
  }

  private static boolean touches(Sentence sentence, int at) {
    return at + 1 < sentence.size() && !sentence.token(at).form().endsWith(",");
  }

  private static boolean startsCapital(String form) {
    return Character.isUpperCase(firstOf(form));
  }

  private static boolean isInitial(String form) {
    return form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0));
  }
}
