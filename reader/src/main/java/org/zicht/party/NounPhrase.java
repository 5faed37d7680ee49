package org.zicht.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** The words of a noun phrase, cut out of the tree. */
public final class NounPhrase {

  /** Longer phrases name nobody: what hangs on the noun is left out. */
  private static final int LONGEST = 160;

  private static final Set<String> OUTSIDE =
      Set.of(
          "acl:relcl",
          "advcl",
          "parataxis",
          "ccomp",
          "cc",
          "cop",
          "aux",
          "aux:pass",
          "mark",
          "nsubj",
          "nsubj:pass",
          "csubj",
          "dep",
          "obl",
          "discourse",
          "vocative",
          "punct",
          "csubj:pass",
          "expl",
          "obl:agent",
          "obl:arg",
          "obl:tmod",
          "advcl:relcl",
          "orphan",
          "xcomp",
          "cc:preconj");

  private NounPhrase() {}

  /** The words of the phrase with everything coordinated with its head. */
  public static Span withConjuncts(Sentence sentence, Token head) {
    return span(sentence, head, true);
  }

  /** The words of the phrase up to what is coordinated with its head. */
  public static Span alone(Sentence sentence, Token head) {
    return span(sentence, head, false);
  }

  /** The tokens of the phrase, without what is coordinated with its head. */
  public static List<Token> tokens(Sentence sentence, Token head) {
    return contiguous(sentence, head, core(sentence, head, false, true));
  }

  private static Span span(Sentence sentence, Token head, boolean conjuncts) {
    List<Token> tokens = contiguous(sentence, head, core(sentence, head, conjuncts, true));
    Span span = Sentence.spanOf(tokens);
    if (span.length() > LONGEST && conjuncts) {
      return span(sentence, head, false);
    }
    if (span.length() > LONGEST) {
      span = Sentence.spanOf(contiguous(sentence, head, core(sentence, head, false, false)));
    }
    return span.length() > LONGEST ? head.span() : span;
  }

  private static List<Token> core(
      Sentence sentence, Token head, boolean conjuncts, boolean dependents) {
    List<Token> core = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (belongs(child, head, conjuncts, dependents)) {
        core.addAll(
            sentence.subtree(
                child, below -> !below.relation().equals("acl:relcl") && inside(below)));
      }
    }
    core.add(head);
    return core;
  }

  private static boolean inside(Token below) {
    return switch (below.baseRelation()) {
      case "parataxis", "advcl", "ccomp" -> false;
      default -> true;
    };
  }

  private static boolean belongs(Token child, Token head, boolean conjuncts, boolean dependents) {
    String relation = child.relation();
    boolean verbal = head.upos() == Upos.VERB || head.upos() == Upos.AUX;
    if (verbal) {
      return relation.equals("det") || relation.equals("nummod") || relation.equals("amod");
    }
    return switch (child.baseRelation()) {
      case "case" -> false;
      case "conj" -> conjuncts && child.upos() != Upos.VERB && child.upos() != Upos.AUX;
      case "acl" -> child.index() < head.index();
      case "advmod" -> child.index() < head.index();
      case "nmod", "appos" -> dependents || child.index() < head.index();
      default -> !OUTSIDE.contains(relation);
    };
  }

  /** The tokens around the head that stand side by side, marks at the edges left off. */
  private static List<Token> contiguous(Sentence sentence, Token head, List<Token> core) {
    boolean[] in = new boolean[sentence.size()];
    for (Token token : core) {
      in[token.index()] = true;
    }
    int first = head.index();
    int last = head.index();
    while (first > 0 && (in[first - 1] || bridge(sentence, in, first - 1, -1))) {
      first--;
    }
    while (last + 1 < in.length && (in[last + 1] || bridge(sentence, in, last + 1, 1))) {
      last++;
    }
    while (first < head.index()
        && edge(sentence.token(first))
        && !ofModifier(sentence, head, first)) {
      first++;
    }
    while (last > head.index() && edge(sentence.token(last)) && !closes(sentence, first, last)) {
      last--;
    }
    return sentence.tokens().subList(first, last + 1);
  }

  /** A mark or a conjunction with words of the phrase right behind it joins them. */
  private static boolean bridge(Sentence sentence, boolean[] in, int at, int step) {
    Token token = sentence.token(at);
    int beyond = at + step;
    boolean joins = token.upos() == Upos.PUNCT || token.upos() == Upos.CCONJ;
    return joins && beyond >= 0 && beyond < in.length && in[beyond];
  }

  /** 'At' of 'at least 13 people' belongs to the number, not to the noun. */
  private static boolean ofModifier(Sentence sentence, Token head, int first) {
    Token preposition = sentence.token(first);
    Token noun = sentence.head(preposition);
    return preposition.relation().equals("case")
        && noun.index() == first + 1
        && noun.index() < head.index()
        && sentence.head(noun).index() > first
        && sentence.head(noun).index() <= head.index();
  }

  private static boolean edge(Token token) {
    return token.upos() == Upos.PUNCT
        || token.upos() == Upos.CCONJ
        || token.relation().equals("case");
  }

  private static boolean closes(Sentence sentence, int first, int last) {
    String form = sentence.token(last).form();
    if (!form.equals(")")) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (sentence.token(i).form().equals("(")) {
        return true;
      }
    }
    return false;
  }
}
