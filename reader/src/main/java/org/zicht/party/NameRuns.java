package org.zicht.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Finds the words of a sentence that can be the name of a person or body. Immutable. */
final class NameRuns {

  /** Longer runs are headings or lists. */
  private static final int LONGEST = 6;

  private final RoleReader roles;
  private final Grammar grammar;

  NameRuns(RoleReader roles, Grammar grammar) {
    this.roles = roles;
    this.grammar = grammar;
  }

  /**
   * Words side by side that are one name.
   *
   * @param first the index of the first token
   * @param last the index of the last token, inclusive
   * @param title whether a word for a person stands right before or opened the run
   */
  record Run(int first, int last, boolean title) {}

  /**
   * The runs of a sentence, in the order of the text.
   *
   * @param taken which tokens are something else: a place, a time, a body found before
   */
  List<Run> in(Sentence sentence, boolean[] taken) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      if (taken[at] || !RoleReader.isName(sentence.token(at)) || !hasLetters(sentence, at)) {
        at++;
        continue;
      }
      int last = lastOf(sentence, at, taken);
      int first = at;
      boolean title = at > 0 && isTitle(sentence, at - 1);
      for (int i = at; i < last; i++) {
        if (isTitle(sentence, i)) {
          first = i + 1;
          title = true;
        }
      }
      boolean word = first == last && roles.isWord(sentence.token(first));
      if (!word && last - first < LONGEST) {
        runs.add(new Run(first, last, title));
      }
      at = last + 1;
    }
    return runs;
  }

  private boolean isTitle(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return roles.isHonorific(token) || roles.isRole(sentence, token);
  }

  private static boolean hasLetters(Sentence sentence, int at) {
    return sentence.token(at).form().codePoints().filter(Character::isLetter).count() > 1;
  }

  private int lastOf(Sentence sentence, int first, boolean[] taken) {
    int last = first;
    while (true) {
      int next = last + 1;
      while (next < sentence.size() && !taken[next] && isParticle(sentence, next, last)) {
        next++;
      }
      boolean more = next < sentence.size() && !taken[next] && belongs(sentence.token(next));
      if (!more) {
        return last;
      }
      last = next;
    }
  }

  private static boolean belongs(Token token) {
    if (token.form().isEmpty() || !Character.isUpperCase(token.form().codePointAt(0))) {
      return false;
    }
    return token.upos() == Upos.PROPN || token.baseRelation().equals("flat");
  }

  /** 'Van', 'de', 'bin', and the hyphen of a name that is cut at it. */
  private boolean isParticle(Sentence sentence, int at, int last) {
    Token token = sentence.token(at);
    if (token.form().equals("-")) {
      boolean glued = sentence.token(at - 1).span().end() == token.span().start();
      return glued && at == last + 1;
    }
    if (at - last > 3) {
      return false;
    }
    // 'Vivian van de Perre': behind a particle what else is an article or preposition may stand.
    boolean second = at - last > 1 && (token.upos() == Upos.DET || token.upos() == Upos.ADP);
    return second || grammar.words("name-particle").contains(token.form().toLowerCase(Locale.ROOT));
  }
}
