package org.zicht.party;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.Grammar;

/**
 * Reads which words with nothing but an article stand for one who was named before: 'the ministry',
 * 'the president'. For one report, after all its names are known.
 */
final class BareWords {

  private final Grammar grammar;
  private final List<NameDraft> drafts;

  BareWords(Grammar grammar, List<NameDraft> drafts) {
    this.grammar = grammar;
    this.drafts = drafts;
  }

  /** Adds the mentions of one sentence to the names. */
  void read(Sentence sentence) {
    Set<Integer> named = new HashSet<>();
    for (NameDraft draft : drafts) {
      for (NameMention mention : draft.mentions) {
        if (mention.sentence() == sentence.index()) {
          for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
            named.add(i);
          }
        }
      }
    }
    for (Token token : sentence.tokens()) {
      if (!named.contains(token.index()) && isBareWord(sentence, token)) {
        NameDraft draft = called(token);
        if (draft != null) {
          draft.mentions.add(
              NameReader.mention(sentence, token.index(), token.index(), NameMention.Form.WORD));
        }
      }
    }
  }

  /** A singular noun with nothing but its article, where the language has one. */
  private boolean isBareWord(Sentence sentence, Token token) {
    boolean noun =
        switch (token.upos()) {
          case NOUN, PROPN -> true;
          default -> false;
        };
    if (!noun || token.has("Number", "Plur") || sentence.heading()) {
      return false;
    }
    boolean definite = grammar.has("no-articles");
    for (Token child : sentence.children(token)) {
      switch (child.baseRelation()) {
        case "det" -> {
          if (!grammar.is("definite", child)) {
            return false;
          }
          definite = true;
        }
        case "case",
            "punct",
            "acl",
            "cop",
            "cc",
            "conj",
            "mark",
            "nsubj",
            "aux",
            "advmod",
            "parataxis" -> {}
        default -> {
          return false;
        }
      }
    }
    return definite
        && !RoleReader.isName(next(sentence, token))
        && !token.relation().equals("conj");
  }

  private static Token next(Sentence sentence, Token token) {
    return token.index() + 1 < sentence.size() ? sentence.token(token.index() + 1) : token;
  }

  /** The one that was called by this word before; null if none or several were. */
  private @Nullable NameDraft called(Token token) {
    String word = token.lemma().toLowerCase(Locale.ROOT);
    String form = token.form().toLowerCase(Locale.ROOT);
    NameDraft found = null;
    for (NameDraft draft : drafts) {
      boolean same =
          draft.noun != null
              && (draft.noun.equals(word) || draft.noun.equals(form))
              && draft.tells()
              && draft.isBefore(token);
      if (same && found != null) {
        return null;
      }
      found = same ? draft : found;
    }
    return found;
  }
}
