package org.zicht.claims.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Reads the frame of a verb, or of a word that stands for one. Immutable, shared by threads. */
public final class FrameReader {

  private static final Set<String> CLAUSES =
      Set.of("advcl", "ccomp", "csubj", "parataxis", "acl", "xcomp");

  /** Chains of control and coordination longer than this are the parser's mistake. */
  private static final int LONGEST_CHAIN = 4;

  private final Grammar grammar;

  /** A reader with the function words of a language. */
  public FrameReader(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The frame of {@code head}. */
  public Frame read(Sentence sentence, Token head) {
    return read(sentence, head, 0);
  }

  private Frame read(Sentence sentence, Token head, int depth) {
    List<Token> clause = clause(sentence, head);
    Token subject = null;
    Token object = null;
    Token indirect = null;
    Token agent = null;
    boolean passive = false;
    boolean be = false;
    boolean participle = participle(head);
    List<Frame.Phrase> phrases = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      switch (child.relation()) {
        case "nsubj", "csubj", "nsubj:outer" -> subject = subject == null ? child : subject;
        case "nsubj:pass", "csubj:pass" -> {
          subject = child;
          passive = true;
        }
        case "obj" -> object = object == null ? child : object;
        case "iobj" -> indirect = child;
        case "aux:pass" -> {
          passive = true;
          be = true;
        }
        case "aux", "cop" -> be |= grammar.is("be", child);
        case "obl:agent" -> {
          agent = child;
          passive = true;
        }
        case "obl", "obl:arg", "nmod", "obl:mod", "obl:tmod", "obl:npmod" -> {
          String preposition = preposition(sentence, child);
          phrases.add(new Frame.Phrase(preposition, child));
          if (agent == null && participle && agentive(preposition, child)) {
            agent = child;
          }
        }
        default -> {}
      }
    }
    boolean active = presentParticiple(head) || infinitive(head);
    boolean maybePassive = !active && participle && be;
    Token above = sentence.head(head);
    boolean rooted = above.index() == head.index();
    String relation = head.baseRelation();
    if (!rooted && depth < LONGEST_CHAIN) {
      if (relation.equals("amod") || relation.equals("acl")) {
        boolean relative = head.relation().equals("acl:relcl");
        if (relative) {
          subject = antecedent(subject, above);
          object = antecedent(object, above);
          if (subject == null && (object == null || !object.equals(above))) {
            subject = above;
          }
        } else if (subject == null) {
          subject = above;
          Token behind = agent == null ? nounBehind(sentence, head, above) : null;
          if (behind != null) {
            object = object == null ? behind : object;
          } else {
            passive |= participle && !active;
          }
        }
      } else if (subject == null && relation.equals("conj")) {
        Frame first = read(sentence, above, depth + 1);
        subject = first.subject();
        boolean own = hasOwnAuxiliary(sentence, head);
        if (!own && participle && !active) {
          passive |= first.passive();
          maybePassive |= first.maybePassive();
        }
        if (agent == null && passive) {
          agent = first.agent();
        }
      } else if (subject == null && (relation.equals("xcomp") || relation.equals("advcl"))) {
        Frame matrix = read(sentence, above, depth + 1);
        boolean byObject = relation.equals("xcomp") && matrix.object() != null;
        subject = byObject ? matrix.object() : matrix.subject();
        if (relation.equals("advcl") && participle && !active && object == null) {
          passive = true;
        }
      } else if (subject == null && relation.equals("ccomp") && infinitive(head)) {
        subject = read(sentence, above, depth + 1).subject();
      }
    }
    if (sentence.heading() && participle && !active && object == null && !be) {
      maybePassive = true;
    }
    if (subject != null && object == null && passive && subject.index() == head.index()) {
      subject = null;
    }
    return new Frame(
        sentence,
        head,
        subject,
        object,
        indirect,
        agent,
        phrases,
        passive,
        maybePassive,
        negated(sentence, head),
        clause);
  }

  /**
   * 'The president, X, accused the army': a verb behind its subject that was taken for a
   * participle, told by the bare noun right behind it; null where there is none.
   */
  private @Nullable Token nounBehind(Sentence sentence, Token verb, Token noun) {
    int next = verb.index() + 1;
    if (verb.index() < noun.index() || next >= sentence.size() || !ambiguousPast()) {
      return null;
    }
    for (int i = next; i < Math.min(sentence.size(), next + 6); i++) {
      Token token = sentence.token(i);
      switch (token.upos()) {
        case NOUN, PROPN, PRON -> {
          boolean last =
              i + 1 >= sentence.size()
                  || (sentence.token(i + 1).upos() != Upos.NOUN
                      && sentence.token(i + 1).upos() != Upos.PROPN);
          if (last) {
            return token;
          }
        }
        case DET, NUM, ADJ, ADV, PART -> {}
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  private @Nullable Token antecedent(@Nullable Token token, Token noun) {
    if (token == null) {
      return null;
    }
    boolean relative = token.has("PronType", "Rel") || grammar.is("relative", token);
    return relative ? noun : token;
  }

  private boolean hasOwnAuxiliary(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .anyMatch(child -> child.baseRelation().equals("aux") || child.relation().equals("cop"));
  }

  private boolean agentive(String preposition, Token phrase) {
    if (preposition.isEmpty()) {
      return grammar.words("agent-case").stream().anyMatch(value -> phrase.has("Case", value));
    }
    return grammar.words("agent").contains(preposition);
  }

  /** The preposition in front of a phrase, lower case; the empty string if there is none. */
  public static String preposition(Sentence sentence, Token phrase) {
    StringBuilder words = new StringBuilder();
    for (Token child : sentence.children(phrase)) {
      if (child.relation().equals("case")
          && child.index() < phrase.index()
          && !ofNumber(sentence, child)) {
        append(words, child);
        for (Token fixed : sentence.children(child, "fixed")) {
          append(words, fixed);
        }
      }
    }
    return words.toString();
  }

  /** 'At' of 'at least 95 people' is part of the number. */
  private static boolean ofNumber(Sentence sentence, Token preposition) {
    int at = preposition.index();
    return at + 2 < sentence.size()
        && sentence.token(at + 1).has("Degree", "Sup")
        && sentence.token(at + 2).upos() == Upos.NUM;
  }

  private static void append(StringBuilder words, Token token) {
    if (!words.isEmpty()) {
      words.append(' ');
    }
    words.append(token.form().toLowerCase(Locale.ROOT));
  }

  /** The words of a clause: the head and what is below it, without the clauses below it. */
  public static List<Token> clause(Sentence sentence, Token head) {
    return sentence.subtree(
        head,
        below ->
            !(CLAUSES.contains(below.baseRelation()) && verbal(below))
                && !(below.baseRelation().equals("conj") && verbal(below)));
  }

  private static boolean verbal(Token token) {
    return token.upos() == Upos.VERB || token.upos() == Upos.AUX;
  }

  /** The verb (or word that stands for one) of the clause that {@code token} stands in. */
  public static Token clauseHead(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token above = sentence.head(at);
      boolean clause =
          switch (at.baseRelation()) {
            case "root", "advcl", "ccomp", "csubj", "parataxis", "acl", "xcomp" -> true;
            case "conj" -> verbal(at);
            default -> false;
          };
      if (clause || above.index() == at.index()) {
        return at;
      }
      at = above;
    }
    return at;
  }

  private boolean negated(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (grammar.is("negation", child)
          && (child.baseRelation().equals("advmod") || child.upos() == Upos.PART)) {
        return true;
      }
    }
    return false;
  }

  private boolean participle(Token head) {
    return head.has("VerbForm", "Part")
        || (head.upos() == Upos.ADJ && !head.has("VerbForm", "Fin"))
        || (head.upos() == Upos.VERB && head.has("Tense", "Past") && ambiguousPast());
  }

  /** Whether a past tense can look like a participle ('killed'). */
  private boolean ambiguousPast() {
    return grammar.has("past-like-participle");
  }

  private static boolean infinitive(Token head) {
    return head.has("VerbForm", "Inf");
  }

  private boolean presentParticiple(Token head) {
    if (head.has("Tense", "Pres") || head.has("VerbForm", "Ger")) {
      return !head.has("VerbForm", "Fin");
    }
    String form = head.form().toLowerCase(Locale.ROOT);
    Optional<String> ending =
        grammar.words("present-participle").stream().filter(form::endsWith).findFirst();
    return ending.isPresent() && !head.has("VerbForm", "Fin") && !head.has("Tense", "Past");
  }
}
