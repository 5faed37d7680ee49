package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Construction;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.attribution.lexicon.SpeechLexicon.Person;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds the reporting conditional: an auxiliary ('zou') by which the report tells what it has not
 * seen. The same auxiliary of a condition, a wish or a plan is none.
 */
final class Conditionals {

  private final SpeechLexicon lexicon;

  Conditionals(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param attributed whether the sentence right before is told on somebody's word: then a bare
   *     infinitive is read as hearsay too
   */
  List<Draft> find(Sentence sentence, boolean attributed) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean verb = token.upos() == Upos.AUX || token.upos() == Upos.VERB;
      List<SpeechEntry> entries = verb ? lexicon.auxiliaries(lemma(token)) : List.<SpeechEntry>of();
      if (entries.isEmpty()) {
        continue;
      }
      boolean mood = entries.getFirst().takes(Frame.SELF);
      Token main = main(sentence, token);
      main = main == null && mood ? token : main;
      if (main == null || irrealis(sentence, main) || inside(sentence, main)) {
        continue;
      }
      boolean told =
          entries.getFirst().takes(Frame.AFTER)
              ? attributed
              : mood || hearsay(sentence, token, main, attributed);
      if (!told) {
        continue;
      }
      Draft draft = new Draft(sentence, entries.getFirst(), token, Construction.CONDITIONAL);
      Token clause = Clauses.headOf(sentence, main);
      for (Token below : sentence.subtree(clause, child -> !otherClause(sentence, child, clause))) {
        draft.content[below.index()] = true;
      }
      drafts.add(draft);
    }
    return drafts;
  }

  /** 'I have': the one who speaks here is the teller himself. */
  private boolean inside(Sentence sentence, Token main) {
    return sentence.children(main, "nsubj", "nsubj:pass").stream()
        .anyMatch(
            subject ->
                lexicon.persons(SpeechLexicon.lower(subject.form())).contains(Person.INSIDE));
  }

  private String lemma(Token token) {
    String lemma = SpeechLexicon.lower(token.lemma());
    return lexicon.auxiliaries(lemma).isEmpty() ? SpeechLexicon.lower(token.form()) : lemma;
  }

  /** The verb or predicate that the auxiliary carries. */
  private static @Nullable Token main(Sentence sentence, Token auxiliary) {
    String relation = auxiliary.baseRelation();
    if (relation.equals("aux") || relation.equals("cop")) {
      return sentence.head(auxiliary);
    }
    for (Token child : sentence.children(auxiliary, "xcomp", "ccomp")) {
      return child;
    }
    return auxiliary.head() == Token.ROOT ? null : sentence.head(auxiliary);
  }

  /** Whether a word of the clause, or of a clause below it, makes it a condition or a wish. */
  private boolean irrealis(Sentence sentence, Token main) {
    Token clause = Clauses.headOf(sentence, main);
    for (Token token : sentence.subtree(clause)) {
      boolean condition =
          lexicon.is(Helper.IRREALIS, SpeechLexicon.lower(token.form()))
              && !(token.baseRelation().equals("case") || token.upos() == Upos.ADP);
      if (condition) {
        return true;
      }
    }
    // Told by a cue in the same sentence: a future seen from the past, or already attributed.
    return clause.baseRelation().equals("ccomp");
  }

  private boolean hearsay(Sentence sentence, Token auxiliary, Token main, boolean attributed) {
    boolean perfect = lexicon.is(Helper.PERFECT, auxiliary);
    boolean copula =
        auxiliary.baseRelation().equals("cop")
            || (main.upos() == Upos.AUX && lexicon.is(Helper.PERFECT, main));
    for (Token child : sentence.children(main)) {
      if (child.index() == auxiliary.index()) {
        continue;
      }
      boolean helps = child.upos() == Upos.AUX || child.baseRelation().equals("aux");
      if (helps && lexicon.is(Helper.MODAL, child)) {
        return false;
      }
      perfect |= helps && lexicon.is(Helper.PERFECT, child);
      copula |= child.baseRelation().equals("cop");
    }
    if (lexicon.is(Helper.MODAL, main)) {
      return false;
    }
    return perfect || copula || lexicon.is(Helper.COPULAR, main) || attributed;
  }

  private static boolean otherClause(Sentence sentence, Token child, Token clause) {
    return child.head() == clause.index()
        && child.baseRelation().equals("conj")
        && !sentence.children(child, "nsubj", "nsubj:pass").isEmpty()
        && sentence.children(child, "aux", "aux:tense", "aux:pass").size() > 0;
  }
}
