package org.zicht.attribution.reading;

import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Sort;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds who speaks behind a verb that follows what it tells: '…, said the minister', '…, a déclaré
 * à l'AFP une source', '…, informó este jueves la Secretaría'.
 */
final class SpeakersBehind {

  private final SpeechLexicon lexicon;

  SpeakersBehind(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The noun phrase right behind a verb that stands behind a comma or a quotation mark. */
  @Nullable Token of(Draft draft, VerbCluster cluster) {
    Sentence sentence = cluster.sentence();
    int verb = cluster.head().index();
    int opening = opening(sentence, cluster.head());
    if (opening == 0 || verb + 1 >= sentence.size()) {
      return null;
    }
    Token before = sentence.token(opening - 1);
    boolean compound = opening < verb;
    boolean bare =
        !compound
            && (cluster.head().has("VerbForm", "Part") || cluster.head().has("VerbForm", "Ger"));
    boolean led = lexicon.is(Helper.PARENTHESIS, SpeechLexicon.lower(before.form()));
    boolean set = led || Marks.comma(before) || Marks.dash(before) || Marks.ends(before);
    if (!Marks.closing(before) && (bare || !set)) {
      return null;
    }
    int first = pastQuoted(sentence, pastTime(sentence, verb + 1));
    first = hearer(sentence, first) ? first + 1 : first;
    Token noun = opened(sentence, first);
    int past = pastMedium(sentence, first);
    if (noun == null && past > first) {
      Token next = sentence.token(past);
      boolean several = next.upos() == Upos.ADP && next.relation().equals("case");
      Token own = several ? sentence.head(next) : opened(sentence, past);
      noun = several && (own == null || !own.has("Number", "Plur")) ? null : own;
    }
    boolean told = compound && noun != null && lexicon.party(noun) && tells(draft.sort);
    boolean object =
        noun != null
            && noun.baseRelation().equals("obj")
            && noun.head() == verb
            && draft.entry.takes(Frame.OBJECT)
            && !led
            && !told
            && !Marks.closing(before);
    return noun != null && !object && !draft.group[noun.index()] ? noun : null;
  }

  private static @Nullable Token opened(Sentence sentence, int first) {
    Token next = sentence.token(first);
    boolean opens = Phrases.nominal(next) || next.upos() == Upos.DET || next.upos() == Upos.ADJ;
    return opens ? Phrases.startingAt(sentence, first) : null;
  }

  private static boolean tells(Sort sort) {
    return sort == Sort.SAYS || sort == Sort.REPORTS || sort == Sort.CONFIRMS;
  }

  /** Where the auxiliaries right before a verb begin: 'ont indiqué', 'ha vuelto a decir'. */
  private static int opening(Sentence sentence, Token verb) {
    int first = verb.index();
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.AUX && token.head() == verb.index()) {
        first = i;
      } else if (token.upos() != Upos.ADV) {
        break;
      }
    }
    return first;
  }

  /** The first token behind the medium that is told: 'a déclaré à l'AFP une source'. */
  private int pastMedium(Sentence sentence, int from) {
    int at = from + 1;
    if (at >= sentence.size()
        || !lexicon.is(Helper.THROUGH, SpeechLexicon.lower(sentence.token(from).form()))) {
      return from;
    }
    at = sentence.token(at).upos() == Upos.DET ? at + 1 : at;
    int medium = at < sentence.size() ? lexicon.mediumAt(sentence, at) : 0;
    int past = medium == 0 ? from : pastTime(sentence, at + medium);
    return past < sentence.size() ? past : from;
  }

  /** The first token behind words for a time: 'informó este jueves la Secretaría'. */
  private int pastTime(Sentence sentence, int from) {
    int at = from;
    for (int i = from; i < Math.min(sentence.size() - 1, from + 3); i++) {
      Token token = sentence.token(i);
      if (lexicon.is(Helper.WHEN, token)) {
        at = i + 1;
      } else if (token.upos() != Upos.DET && token.upos() != Upos.ADP) {
        break;
      }
    }
    return at;
  }

  /** The first token behind a medium in quotation marks: 'сообщил "Интерфаксу" источник'. */
  private int pastQuoted(Sentence sentence, int at) {
    if (at + 2 >= sentence.size() || !Marks.quote(sentence.token(at))) {
      return at;
    }
    int behind = at + 1 + lexicon.mediumAt(sentence, at + 1);
    boolean closed =
        behind > at + 1
            && behind + 1 < sentence.size()
            && Marks.closing(sentence.token(behind))
            && (Phrases.nominal(sentence.token(behind + 1))
                || sentence.token(behind + 1).upos() == Upos.ADJ);
    return closed ? behind + 1 : at;
  }

  /** 'Сообщил журналистам глава …': a noun whose case says that it is who was told. */
  private static boolean hearer(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean oblique = token.has("Case", "Dat") || token.has("Case", "Ins");
    return Phrases.nominal(token)
        && oblique
        && at + 1 < sentence.size()
        && (Phrases.nominal(sentence.token(at + 1)) || sentence.token(at + 1).upos() == Upos.ADJ);
  }
}
