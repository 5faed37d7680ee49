package org.zicht.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.place.PlaceMention;

/**
 * Finds the bodies that a sentence names by what they are: 'the Interior Ministry', 'la Comisión
 * Interamericana de Derechos Humanos (CIDH)'. For one report.
 */
final class BodyNames {

  /** Longer phrases are descriptions. */
  private static final int LONGEST = 12;

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_ACRONYM = 8;

  private final ParsedReport report;
  private final KindLexicon kinds;
  private final Grammar grammar;

  /** Whether the report writes nouns with a capital, so that one says nothing of a name. */
  private final boolean nounsInCapitals;

  BodyNames(ParsedReport report, KindLexicon kinds, Grammar grammar) {
    this.report = report;
    this.kinds = kinds;
    this.grammar = grammar;
    this.nounsInCapitals = nounsInCapitals(report);
  }

  private static boolean nounsInCapitals(ParsedReport report) {
    int capitals = 0;
    int nouns = 0;
    for (Sentence sentence : report.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.upos() == Upos.NOUN && token.index() > 0 && !sentence.heading()) {
          nouns++;
          capitals += isCapital(token) ? 1 : 0;
        }
      }
    }
    return capitals * 2 > nouns;
  }

  /**
   * A body that is named.
   *
   * @param first the index of the first token of its name
   * @param last the index of the last token, inclusive
   * @param head the noun that says what it is, or null where the table does not know one
   * @param entry what the table says of that noun
   * @param acronym the index of its initials behind, or -1
   */
  record Body(int first, int last, @Nullable Token head, @Nullable KindEntry entry, int acronym) {}

  /** The bodies of a sentence, in the order of the text, none overlapping. */
  List<Body> in(Sentence sentence) {
    List<Body> bodies = new ArrayList<>();
    boolean[] taken = new boolean[sentence.size()];
    for (int i = 1; i + 2 < sentence.size(); i++) {
      if (sentence.token(i).form().equals("(") && sentence.token(i + 2).form().equals(")")) {
        spelled(sentence, i).ifPresent(body -> add(body, bodies, taken));
      }
    }
    for (Token token : sentence.tokens()) {
      if (!taken[token.index()]) {
        phrase(sentence, token).ifPresent(body -> add(body, bodies, taken));
      }
    }
    bodies.sort((one, other) -> Integer.compare(one.first(), other.first()));
    return bodies;
  }

  private static void add(Body body, List<Body> bodies, boolean[] taken) {
    for (int i = body.first(); i <= body.last(); i++) {
      if (taken[i]) {
        return;
      }
    }
    for (int i = body.first(); i <= body.last(); i++) {
      taken[i] = true;
    }
    bodies.add(body);
  }

  // ---- by initials

  /** A name whose initials stand in parentheses behind it. */
  private Optional<Body> spelled(Sentence sentence, int opening) {
    String initials = sentence.token(opening + 1).form();
    if (!isAcronym(initials)) {
      return Optional.empty();
    }
    int letter = initials.length() - 1;
    int stop = Math.max(0, opening - LONGEST);
    for (int i = opening - 1; i >= stop; i--) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.PUNCT && !token.form().equals("-")) {
        return Optional.empty();
      }
      if (startsWith(token, initials.charAt(letter))) {
        letter--;
        if (letter < 0) {
          return Optional.of(body(sentence, i, opening - 1, opening + 1));
        }
      } else if (isContent(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Body body(Sentence sentence, int first, int last, int acronym) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      int above = token.head();
      boolean head = above < first || above > last;
      if (head && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)) {
        return new Body(first, last, token, known(token).orElse(null), acronym);
      }
    }
    return new Body(first, last, null, null, acronym);
  }

  private static boolean isContent(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, ADJ, VERB, NUM, X -> true;
      default -> false;
    };
  }

  private static boolean startsWith(Token token, char letter) {
    return isContent(token)
        && Character.toUpperCase(token.form().charAt(0)) == Character.toUpperCase(letter);
  }

  /** Letters of which at least two, and more than half, are capitals. */
  static boolean isAcronym(String form) {
    if (form.length() < SHORTEST_ACRONYM || form.length() > LONGEST_ACRONYM) {
      return false;
    }
    long capitals = form.chars().filter(Character::isUpperCase).count();
    boolean letters = form.chars().allMatch(Character::isLetter);
    return letters && capitals >= 2 && capitals * 2 > form.length();
  }

  // ---- by what they are

  private Optional<KindEntry> known(Token token) {
    return kinds
        .find(token.form().toLowerCase(Locale.ROOT))
        .or(() -> kinds.find(token))
        .filter(
            entry ->
                (entry.form() == KindEntry.Form.BODY || entry.kind() == Kind.HOSPITAL)
                    && !entry.is(KindEntry.Flag.LABEL)
                    && !entry.is(KindEntry.Flag.PLURAL));
  }

  private Optional<Body> phrase(Sentence sentence, Token head) {
    boolean noun = head.upos() == Upos.NOUN || head.upos() == Upos.PROPN;
    if (!noun || head.has("Number", "Plur")) {
      return Optional.empty();
    }
    Optional<KindEntry> entry = known(head);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    int first = firstOf(sentence, head);
    int last = lastOf(sentence, head);
    if (last - first >= LONGEST || !isNamed(sentence, first, last, head, entry.get())) {
      return Optional.empty();
    }
    return Optional.of(new Body(first, last, head, entry.get(), -1));
  }

  private static int firstOf(Sentence sentence, Token head) {
    int first = head.index();
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean inner =
          switch (before.upos()) {
            case NOUN, PROPN, ADJ, X -> sentence.below(before, head);
            default -> false;
          };
      if (!inner) {
        return first;
      }
      first--;
    }
    return first;
  }

  /**
   * Up to the end of what hangs on the noun with 'of', in the genitive, or as a part of its name.
   */
  private int lastOf(Sentence sentence, Token head) {
    int last = head.index();
    for (int i = head.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (!sentence.below(token, head)
          || token.upos() == Upos.PUNCT
          || leads(sentence, token, head)) {
        return last;
      }
      switch (token.upos()) {
        case NOUN, PROPN, X -> last = i;
        case ADJ -> last = isCapital(token) || followsNoun(token, head) ? i : last;
        case ADP, DET, CCONJ -> {}
        default -> {
          return last;
        }
      }
    }
    return last;
  }

  private static boolean followsNoun(Token token, Token head) {
    return token.head() == head.index() && token.baseRelation().equals("amod");
  }

  /**
   * Whether a word behind opens something that is no part of the name: a clause, a place, a list.
   */
  private boolean leads(Sentence sentence, Token token, Token head) {
    boolean preposition = token.upos() == Upos.ADP && token.baseRelation().equals("case");
    if (preposition) {
      Token noun = sentence.head(token);
      boolean of = grammar.is("counted-of", token);
      return !of && !(isCapital(noun) && isCapital(head) && !isPlace(sentence, noun));
    }
    boolean apposed =
        switch (token.baseRelation()) {
          case "conj" -> true;
          case "appos", "flat" -> isOwnName(token, head);
          case "nmod" -> isOwnName(token, head) && !token.has("Case", "Gen");
          default -> false;
        };
    return apposed && token.head() == head.index();
  }

  /** 'The newspaper X': the name stands right behind the word for what it is. */
  private static boolean isOwnName(Token token, Token head) {
    return token.upos() == Upos.PROPN
        && token.index() == head.index() + 1
        && head.upos() == Upos.NOUN;
  }

  private boolean isNamed(Sentence sentence, int first, int last, Token head, KindEntry entry) {
    boolean specified = false;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (i == head.index() || !isContent(token) || token.upos() == Upos.NUM) {
        continue;
      }
      boolean capital = isCapital(token) && i > 0 && !(nounsInCapitals && plainNoun(token));
      specified |= capital || isPlace(sentence, token);
    }
    boolean office =
        last > head.index()
            && switch (entry.kind()) {
              case GOVERNMENT, JUDICIARY, LEGISLATURE, MILITARY, POLICE -> true;
              default -> false;
            }
            && !GroupKinds.generic(entry);
    return specified || office;
  }

  private static boolean plainNoun(Token token) {
    return token.upos() == Upos.NOUN;
  }

  private boolean isPlace(Sentence sentence, Token token) {
    for (PlaceMention mention : report.places().get(sentence.index())) {
      if (mention.firstToken() <= token.index() && token.index() <= mention.lastToken()) {
        return true;
      }
    }
    return false;
  }

  static boolean isCapital(Token token) {
    return !token.form().isEmpty() && Character.isUpperCase(token.form().codePointAt(0));
  }
}
