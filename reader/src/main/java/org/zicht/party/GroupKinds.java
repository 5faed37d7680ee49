package org.zicht.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/**
 * Tells what a noun that itself says little is by the words beside it, and by what the report said
 * before: 'members of the police', 'a committee of doctors' and then 'the committee'. For one
 * report.
 */
final class GroupKinds {

  private final KindLexicon kinds;
  private final Grammar grammar;
  private final List<List<NameLexicon.Match>> matches;

  /** What a word for a body was said of, by sentence and word. */
  private final Map<String, KindEntry> bodies = new HashMap<>();

  /**
   * @param matches the names of each sentence, by its index
   */
  GroupKinds(KindLexicon kinds, Grammar grammar, List<List<NameLexicon.Match>> matches) {
    this.kinds = kinds;
    this.grammar = grammar;
    this.matches = matches;
  }

  /** Remembers of whom a body is, where the text says so. */
  void introduce(Sentence sentence, Token token) {
    if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
      return;
    }
    kinds
        .find(token)
        .filter(entry -> generic(entry) && entry.form() == KindEntry.Form.BODY)
        .flatMap(entry -> ofBody(sentence, token))
        .ifPresent(
            entry ->
                bodies.put(sentence.index() + " " + token.lemma().toLowerCase(Locale.ROOT), entry));
  }

  /** 'Members of the police', 'a group of boys': people who are named by what they are of. */
  Optional<KindEntry> ofBody(Sentence sentence, Token head) {
    for (Token child : sentence.children(head, "nmod")) {
      boolean of =
          sentence.children(child, "case").stream().allMatch(one -> grammar.is("counted-of", one));
      if (!of) {
        continue;
      }
      Optional<NameLexicon.Match> name = nameAt(sentence.index(), child);
      if (name.isPresent()) {
        NameEntry entry = name.get().entry();
        return Optional.of(
            new KindEntry(entry.form(), entry.kind(), KindEntry.Form.BODY, Set.of()));
      }
      Optional<KindEntry> body = kinds.find(child).filter(entry -> !entry.is(KindEntry.Flag.LABEL));
      if (body.isPresent() && generic(body.get())) {
        body =
            modifier(child, NounPhrase.tokens(sentence, child)).or(() -> ofBody(sentence, child));
      }
      boolean group = grammar.is("group", head);
      if (body.isPresent()
          && !generic(body.get())
          && (body.get().form() == KindEntry.Form.BODY
              || (group && body.get().form() == KindEntry.Form.PERSON))) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** 'The committee': what the report last named by that word, or called a group. */
  Optional<KindEntry> known(Sentence sentence, Token head) {
    boolean bare =
        sentence.children(head).stream()
            .allMatch(
                child ->
                    switch (child.baseRelation()) {
                      case "det" -> grammar.is("definite", child);
                      case "case", "punct", "acl", "cop", "cc", "conj" -> true;
                      default -> false;
                    });
    boolean definite =
        sentence.children(head).stream().anyMatch(child -> grammar.is("definite", child));
    if (!bare || !definite || head.has("Number", "Plur")) {
      return Optional.empty();
    }
    String word = head.lemma().toLowerCase(Locale.ROOT);
    for (int i = sentence.index(); i >= 0; i--) {
      for (NameLexicon.Match match : matches.get(i).reversed()) {
        NameEntry entry = match.entry();
        boolean before = i < sentence.index() || match.lastToken() < head.index();
        boolean same = entry.form().toLowerCase(Locale.ROOT).contains(word);
        boolean group =
            grammar.is("group", head)
                && switch (entry.kind()) {
                  case ARMED_GROUP, MILITIA, NGO, CRIMINALS -> true;
                  default -> false;
                };
        if (before && (same || group)) {
          return Optional.of(
              new KindEntry(entry.form(), entry.kind(), KindEntry.Form.BODY, Set.of()));
        }
      }
      KindEntry called = bodies.get(i + " " + word);
      if (called != null && i < sentence.index()) {
        return Optional.of(called);
      }
    }
    return Optional.empty();
  }

  /** 'police officers', 'army convoy': a noun in front of a noun that itself says little. */
  Optional<KindEntry> modifier(Token head, List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.head() == head.index()
          && token.index() < head.index()
          && (token.baseRelation().equals("compound") || token.baseRelation().equals("amod"))) {
        Optional<KindEntry> entry = kinds.find(token);
        boolean person =
            token.baseRelation().equals("amod")
                && entry.isPresent()
                && entry.get().kind() == Kind.PEOPLE;
        if (entry.isPresent() && !person && !entry.get().is(KindEntry.Flag.LABEL)) {
          return entry;
        }
      }
    }
    return Optional.empty();
  }

  static boolean generic(KindEntry entry) {
    return (entry.kind() == Kind.PEOPLE || entry.kind() == Kind.OTHER) && entry.flags().isEmpty();
  }

  private Optional<NameLexicon.Match> nameAt(int sentence, Token head) {
    for (NameLexicon.Match match : matches.get(sentence)) {
      if (match.firstToken() <= head.index() && head.index() <= match.lastToken()) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }
}
