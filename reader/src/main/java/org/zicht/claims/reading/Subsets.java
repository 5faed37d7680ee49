package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;

/** Finds the counted parts of a counted group: 'thirteen people, among them three children'. */
final class Subsets {

  /** Parts stand right behind their whole. */
  private static final int FARTHEST = 12;

  private final ParsedReport report;
  private final Grammar grammar;

  Subsets(ParsedReport report, Grammar grammar) {
    this.report = report;
    this.grammar = grammar;
  }

  /** The nouns that name the parts of the group that {@code whole} heads. */
  List<Token> of(Sentence sentence, Token whole) {
    List<Token> parts = new ArrayList<>();
    int last = Math.min(sentence.size() - 1, whole.index() + FARTHEST);
    for (int i = whole.index() + 1; i <= last; i++) {
      int words = marker(sentence, i);
      if (words > 0) {
        collect(sentence, i + words, parts);
        break;
      }
    }
    return parts;
  }

  /** The number of words of the marker that begins at a token; 0 if none does. */
  private int marker(Sentence sentence, int at) {
    int longest = 0;
    for (String marker : grammar.words("subset")) {
      String[] words = marker.split(" ", -1);
      boolean same = at + words.length <= sentence.size();
      for (int i = 0; same && i < words.length; i++) {
        same = sentence.token(at + i).form().toLowerCase(Locale.ROOT).equals(words[i]);
      }
      if (same) {
        longest = Math.max(longest, words.length);
      }
    }
    return longest;
  }

  private void collect(Sentence sentence, int from, List<Token> parts) {
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      boolean near = quantity.firstToken() >= from && quantity.firstToken() <= from + FARTHEST;
      if (!near || quantity.kind() != Quantity.Kind.CARDINAL) {
        continue;
      }
      for (int i = quantity.lastToken() + 1;
          i < Math.min(sentence.size(), quantity.lastToken() + 4);
          i++) {
        Token token = sentence.token(i);
        if (token.upos() == Upos.NOUN && !token.baseRelation().equals("compound")) {
          parts.add(token);
          break;
        }
        if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT) {
          break;
        }
      }
    }
  }
}
