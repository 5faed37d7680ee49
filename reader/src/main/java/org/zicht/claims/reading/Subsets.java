package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;

/**
 * Finds the counted parts of a counted group: 'thirteen people, among them three children',
 * 'thirteen people, three of them children'.
 */
final class Subsets {

  /** Parts stand right behind their whole. */
  private static final int FARTHEST = 14;

  /** Words between 'including' and the noun. */
  private static final int NEAREST = 6;

  private final ParsedReport report;
  private final Grammar grammar;

  Subsets(ParsedReport report, Grammar grammar) {
    this.report = report;
    this.grammar = grammar;
  }

  /**
   * A counted part.
   *
   * @param noun what names it: a noun, or the number itself
   * @param quantity its number
   */
  record Part(Token noun, Quantity quantity) {}

  /**
   * The words that name the parts of the group that {@code whole} heads: nouns, or bare numbers.
   */
  List<Part> of(Sentence sentence, Token whole) {
    List<Part> parts = new ArrayList<>();
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      boolean behind =
          quantity.firstToken() > whole.index()
              && quantity.firstToken() <= whole.index() + FARTHEST;
      if (!behind || quantity.kind() != Quantity.Kind.CARDINAL) {
        continue;
      }
      boolean other = parts.isEmpty() && otherWhole(sentence, whole, quantity);
      if (other) {
        continue;
      }
      boolean led = led(sentence, whole.index(), quantity.firstToken()) || !parts.isEmpty();
      Token noun = noun(sentence, quantity);
      boolean bare = noun.equals(sentence.token(quantity.lastToken()));
      if ((led || (partitive(sentence, quantity) && !bare)) && !toldOf(sentence, noun)) {
        parts.add(new Part(noun, quantity));
      }
    }
    single(sentence, whole).filter(one -> parts.isEmpty()).ifPresent(parts::add);
    return parts;
  }

  /**
   * 'A driver died and dozens were hurt, among them three badly': whether another counted group
   * stands, behind a conjunction and before the number, that the part is rather of.
   */
  private boolean otherWhole(Sentence sentence, Token whole, Quantity part) {
    Optional<Token> nearest = countedBefore(sentence, part.firstToken());
    if (nearest.isEmpty() || nearest.get().index() <= whole.index()) {
      return false;
    }
    boolean joined = false;
    boolean verb = false;
    for (int i = whole.index() + 1; i < nearest.get().index(); i++) {
      joined |= sentence.token(i).upos() == Upos.CCONJ;
      verb |= sentence.token(i).upos() == Upos.VERB;
    }
    return joined && verb;
  }

  /** 'Among them a child': the article says how many. */
  private Optional<Part> single(Sentence sentence, Token whole) {
    int end = Math.min(sentence.size(), whole.index() + FARTHEST);
    for (int i = whole.index() + 1; i + 1 < end; i++) {
      Token article = sentence.token(i);
      Token noun = sentence.head(article);
      boolean single =
          grammar.is("one", article)
              && article.baseRelation().equals("det")
              && noun.index() > i
              && (noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN)
              && led(sentence, whole.index(), i);
      boolean named = sentence.token(i - 1).upos() == Upos.ADP && i - 1 > whole.index() + 1;
      boolean other =
          named
              && marker(sentence, i - 1, "subset") == 0
              && nounBetween(sentence, whole.index(), i);
      if (single && !other) {
        return Optional.of(
            new Part(
                noun,
                new Quantity(
                    article.span(),
                    i,
                    i,
                    1L,
                    1L,
                    Quantity.Precision.EXACT,
                    false,
                    Quantity.Kind.CARDINAL)));
      }
    }
    return Optional.empty();
  }

  /** 'Ninety-seven of the dead': the number of a part of those that a word names. */
  Optional<Quantity> ofVictims(Sentence sentence, Token victims) {
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      int between = victims.index() - quantity.lastToken() - 1;
      if (quantity.kind() != Quantity.Kind.CARDINAL || between < 1 || between > 2) {
        continue;
      }
      boolean plain = true;
      for (int i = quantity.lastToken() + 1; i < victims.index(); i++) {
        Upos upos = sentence.token(i).upos();
        plain &= upos == Upos.ADP || upos == Upos.DET;
      }
      boolean of = sentence.token(quantity.lastToken() + 1).upos() == Upos.ADP;
      if (plain && of && between == 2) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  /** Whether a noun stands between two words. */
  private static boolean nounBetween(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Upos upos = sentence.token(i).upos();
      if (upos == Upos.NOUN || upos == Upos.PROPN) {
        return true;
      }
    }
    return false;
  }

  /**
   * The counted noun in front of which a number that only counts a part was taken for the whole.
   */
  Optional<Token> wholeBefore(Sentence sentence, Token part) {
    Optional<Quantity> own =
        report.quantities().get(sentence.index()).stream()
            .filter(one -> one.firstToken() <= part.index() && part.index() <= one.lastToken())
            .findFirst();
    boolean included = false;
    for (int i = part.index() - 1; i >= Math.max(0, part.index() - NEAREST); i--) {
      included |= marker(sentence, i, "subset") > 0;
    }
    if (included) {
      return countedBefore(sentence, part.index());
    }
    if (own.isEmpty()
        || !partitive(sentence, own.get())
        || noun(sentence, own.get()).equals(sentence.token(own.get().lastToken()))) {
      return Optional.empty();
    }
    return countedBefore(sentence, part.index());
  }

  /** The last counted noun that stands wholly before a word. */
  private Optional<Token> countedBefore(Sentence sentence, int index) {
    Token whole = null;
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      if (quantity.lastToken() < index && quantity.kind() == Quantity.Kind.CARDINAL) {
        Token noun = noun(sentence, quantity);
        whole = noun.index() < index ? noun : whole;
      }
    }
    return Optional.ofNullable(whole);
  }

  /**
   * The counted nouns that a conjunction joins to the group by the order of the words, where the
   * tree has lost them: 'ninety-five Afghans and 13 American service members'.
   */
  List<Token> joined(Sentence sentence, Token whole, Token verb) {
    List<Token> joined = new ArrayList<>();
    Token last = whole;
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      int conjunction = quantity.firstToken() - 1;
      boolean behind = conjunction > last.index() && conjunction <= last.index() + 6;
      if (!behind
          || quantity.kind() != Quantity.Kind.CARDINAL
          || sentence.token(conjunction).upos() != Upos.CCONJ) {
        continue;
      }
      boolean plain = true;
      for (int i = last.index() + 1; i < conjunction; i++) {
        Upos upos = sentence.token(i).upos();
        plain &= upos != Upos.VERB && upos != Upos.AUX && upos != Upos.PUNCT && upos != Upos.SCONJ;
      }
      Token noun = noun(sentence, quantity);
      boolean owned =
          noun.baseRelation().equals("nsubj")
              && !sentence.head(noun).equals(verb)
              && noun.index() > verb.index();
      if (plain && !owned && noun.upos() == Upos.NOUN) {
        joined.add(noun);
        last = noun;
      }
    }
    return joined;
  }

  /** The number of words of 'of them' right behind a number, 0 if it is no part of others. */
  int ofThem(Sentence sentence, Quantity quantity) {
    return marker(sentence, quantity.lastToken() + 1, "subset-of");
  }

  /** Whether something else is told of a part: 'of whom twelve were taken to hospital'. */
  private static boolean toldOf(Sentence sentence, Token noun) {
    int at = noun.index() + 1;
    while (at < sentence.size() && sentence.token(at).upos() == Upos.ADV) {
      at++;
    }
    boolean dash = at < sentence.size() && sentence.token(at).form().equals("—");
    at = dash ? at + 1 : at;
    return at < sentence.size()
        && (sentence.token(at).has("Variant", "Short")
            || (sentence.token(at).upos() == Upos.VERB
                && sentence.token(at).has("VerbForm", "Fin")));
  }

  /** 'Three of them', 'drie van wie'. */
  private boolean partitive(Sentence sentence, Quantity quantity) {
    return marker(sentence, quantity.lastToken() + 1, "subset-of") > 0;
  }

  /** Whether a marker stands between the whole and the number, and no verb. */
  private boolean led(Sentence sentence, int whole, int number) {
    for (int i = number - 1; i > whole; i--) {
      if (marker(sentence, i, "subset") > 0) {
        return true;
      }
      Upos upos = sentence.token(i).upos();
      if (upos == Upos.VERB || upos == Upos.AUX || number - i > 4) {
        return false;
      }
    }
    return false;
  }

  /** The number of words of the marker that begins at a token; 0 if none does. */
  private int marker(Sentence sentence, int at, String name) {
    int longest = 0;
    for (String marker : grammar.words(name)) {
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

  /** The noun that a number counts, or the number itself if it stands alone. */
  Token noun(Sentence sentence, Quantity quantity) {
    int from = quantity.lastToken() + 1;
    from += marker(sentence, from, "subset-of");
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.NOUN && !token.baseRelation().equals("compound")) {
        return token;
      }
      if (token.upos() == Upos.VERB
          || token.upos() == Upos.PUNCT
          || token.upos() == Upos.ADP
          || token.upos() == Upos.AUX) {
        break;
      }
    }
    return sentence.token(quantity.lastToken());
  }
}
