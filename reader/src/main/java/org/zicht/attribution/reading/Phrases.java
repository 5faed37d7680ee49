package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Noun phrases of a sentence: along the tree, and by the order of the words where it fails. */
final class Phrases {

  private static final Set<String> CORE =
      Set.of(
          "det",
          "amod",
          "nmod",
          "compound",
          "flat",
          "fixed",
          "case",
          "nummod",
          "appos",
          "advmod",
          "goeswith",
          "punct",
          "clf",
          "obl",
          "nsubj",
          "list");
  private static final Set<String> CLAUSES = Set.of("acl", "conj", "cc", "advcl");
  private static final Set<Upos> NOMINAL =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.X, Upos.SYM);

  private Phrases() {}

  /** Whether {@code token} can head a noun phrase. */
  static boolean nominal(Token token) {
    return NOMINAL.contains(token.upos());
  }

  /** The phrase that {@code head} heads. */
  static Phrase of(Sentence sentence, Token head) {
    Span core = span(sentence, head, false);
    Span full = span(sentence, head, true).union(core);
    return new Phrase(sentence.index(), head.index(), core, full);
  }

  /** The speaker whose phrase {@code head} heads, with the equals that are joined to it. */
  static Speaker speaker(Sentence sentence, Token head) {
    List<Phrase> equals = new ArrayList<>();
    joined(sentence, head, head, equals);
    return new Speaker(of(sentence, head), equals, null);
  }

  /** Adds the nouns joined to {@code head}, and those joined to them. */
  private static void joined(Sentence sentence, Token first, Token head, List<Phrase> equals) {
    for (Token other : sentence.children(head, "conj")) {
      boolean noun = nominal(other) && sentence.children(other, "nsubj", "cop").isEmpty();
      if (noun && !verbBetween(sentence, first, other)) {
        equals.add(of(sentence, other));
        joined(sentence, first, other, equals);
      }
    }
  }

  /**
   * Whether {@code noun} is joined to {@code first}: 'Italy' to 'Britain' in 'Britain and Italy'.
   */
  static boolean coordinated(Sentence sentence, Token first, Token noun) {
    Token at = noun;
    while (at.baseRelation().equals("conj") && at.head() != Token.ROOT) {
      at = sentence.head(at);
      if (at.index() == first.index()) {
        return true;
      }
    }
    return false;
  }

  private static Span span(Sentence sentence, Token head, boolean full) {
    boolean[] in = new boolean[sentence.size()];
    mark(sentence, head, head, full, in);
    // Only what stands together is one phrase: a gap means a wrong attachment.
    int first = head.index();
    while (first > 0 && joined(sentence, in, first - 1, -1)) {
      first--;
    }
    int last = head.index();
    while (last + 1 < in.length && joined(sentence, in, last + 1, 1)) {
      last++;
    }
    while (first < head.index() && edge(sentence, first, head)) {
      first++;
    }
    while (first > 0 && name(sentence, first - 1) && name(sentence, first)) {
      first--;
    }
    while (last + 1 < in.length && name(sentence, last + 1) && name(sentence, last)) {
      last++;
    }
    while (last > head.index() && loose(sentence.token(last))) {
      last--;
    }
    return Sentence.spanOf(sentence.tokens().subList(first, last + 1));
  }

  private static boolean joined(Sentence sentence, boolean[] in, int at, int step) {
    if (in[at]) {
      return true;
    }
    int next = at + step;
    return sentence.token(at).upos() == Upos.PUNCT
        && !Marks.closesClause(sentence.token(at))
        && next >= 0
        && next < in.length
        && in[next];
  }

  private static boolean name(Sentence sentence, int at) {
    return sentence.token(at).upos() == Upos.PROPN;
  }

  private static boolean edge(Sentence sentence, int at, Token head) {
    Token token = sentence.token(at);
    return (token.upos() == Upos.PUNCT && !Marks.quote(token))
        || token.upos() == Upos.CCONJ
        || (token.head() == head.index() && token.baseRelation().equals("case"))
        || (token.upos() == Upos.ADP
            && token.index() < head.index()
            && leading(sentence, at, head));
  }

  private static boolean leading(Sentence sentence, int at, Token head) {
    for (int i = at + 1; i < head.index(); i++) {
      if (nominal(sentence.token(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean loose(Token token) {
    return (token.upos() == Upos.PUNCT && !Marks.closing(token))
        || token.upos() == Upos.CCONJ
        || token.upos() == Upos.ADP;
  }

  private static void mark(Sentence sentence, Token top, Token at, boolean full, boolean[] in) {
    if (in[at.index()]) {
      return;
    }
    in[at.index()] = true;
    for (Token child : sentence.children(at)) {
      if (enters(top, at, child, full)) {
        // the relative clause of an apposition comes whole
        boolean whole = child.relation().equals("acl:relcl") && at.baseRelation().equals("appos");
        mark(sentence, top, child, full || whole, in);
      }
    }
  }

  private static boolean enters(Token top, Token at, Token child, boolean full) {
    String relation = child.baseRelation();
    if (at.index() == top.index()) {
      boolean predicate = relation.equals("nsubj") || relation.equals("obl");
      boolean comment = relation.equals("advmod") && child.index() > top.index() + 1;
      boolean apart = relation.equals("punct") || relation.equals("case");
      if (full && CLAUSES.contains(relation)) {
        return !relation.equals("advcl");
      }
      return CORE.contains(relation) && !predicate && !comment && !apart;
    }
    return CORE.contains(relation) || CLAUSES.contains(relation) || full;
  }

  /**
   * The head of the noun phrase that begins at {@code first} or shortly after it, or null: the
   * highest noun of the tree among those that stand together there.
   */
  static @Nullable Token startingAt(Sentence sentence, int first) {
    for (int i = first; i < Math.min(sentence.size(), first + 6); i++) {
      Token token = sentence.token(i);
      if (nominal(token) || (token.upos() == Upos.ADJ && noun(token))) {
        return climb(sentence, token, first);
      }
      boolean opens =
          switch (token.upos()) {
            case DET, ADJ, NUM, ADV, PART, ADP -> true;
            case PUNCT -> Marks.quote(token);
            case VERB -> token.baseRelation().equals("amod");
            default -> false;
          };
      if (!opens) {
        return null;
      }
    }
    return null;
  }

  /** Whether an adjective stands where a noun does. */
  private static boolean noun(Token token) {
    return switch (token.baseRelation()) {
      case "obl", "nsubj", "obj", "iobj" -> true;
      default -> false;
    };
  }

  /** The head of the noun phrase that ends at {@code last}, or null. */
  static @Nullable Token endingAt(Sentence sentence, int last) {
    Token token = sentence.token(last);
    if (!nominal(token)) {
      return null;
    }
    Token at = token;
    for (int steps = 0; steps < 8 && at.head() != Token.ROOT; steps++) {
      Token above = sentence.head(at);
      if (above.index() > last
          || !nominal(above)
          || !CORE.contains(at.baseRelation())
          || divided(sentence, at, above)) {
        break;
      }
      at = above;
    }
    return at;
  }

  private static boolean verbBetween(Sentence sentence, Token one, Token other) {
    for (int i = one.index() + 1; i < other.index(); i++) {
      if (sentence.token(i).upos() == Upos.VERB || sentence.token(i).upos() == Upos.AUX) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark at which a clause can end stands between the two. */
  static boolean divided(Sentence sentence, Token one, Token other) {
    int to = Math.max(one.index(), other.index());
    for (int i = Math.min(one.index(), other.index()) + 1; i < to; i++) {
      if (Marks.boundary(sentence, i) && !Marks.quote(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private static Token climb(Sentence sentence, Token token, int first) {
    Token at = token;
    for (int steps = 0; steps < 8 && at.head() != Token.ROOT; steps++) {
      Token above = sentence.head(at);
      boolean inside =
          switch (at.baseRelation()) {
            case "det", "amod", "nmod", "compound", "flat", "nummod", "appos", "fixed" -> true;
            default -> false;
          };
      if (!inside || !nominal(above) || above.index() < first || divided(sentence, at, above)) {
        break;
      }
      at = above;
    }
    return at;
  }
}
