package org.zicht.claims.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Reads the frame of a verb, or of a word that stands for one. For one report. Immutable. */
public final class FrameReader {

  private static final Set<String> CLAUSES =
      Set.of("advcl", "ccomp", "csubj", "parataxis", "acl", "xcomp");

  /** Chains of control and coordination longer than this are the parser's mistake. */
  private static final int LONGEST_CHAIN = 4;

  private final ParsedReport report;
  private final Grammar grammar;

  /** A reader of a report with the function words of its language. */
  public FrameReader(ParsedReport report, Grammar grammar) {
    this.report = report;
    this.grammar = grammar;
  }

  /** The frame of {@code head}. */
  public Frame read(Sentence sentence, Token head) {
    return read(sentence, head, 0);
  }

  private Frame read(Sentence sentence, Token head, int depth) {
    List<Token> clause = clause(sentence, head);
    boolean participle = participle(head);
    boolean active = presentParticiple(head) || infinitive(head);
    Arguments own = new Arguments(report, grammar, sentence, participle);
    own.add(head);
    Token above = sentence.head(head);
    boolean rooted = above.index() == head.index();
    if (!rooted && participle && auxiliary(sentence, head, above)) {
      own.add(above);
      own.auxiliary(above);
      clause = clause(sentence, above);
      rooted = true;
    }
    own.settle();
    boolean maybePassive = !active && participle && own.be;
    if (!rooted && depth < LONGEST_CHAIN) {
      maybePassive |= shared(sentence, head, own, participle && !active, depth);
    }
    if (sentence.heading() && participle && !active && apart(sentence, head, own.object)) {
      own.object = null;
    }
    if (sentence.heading() && participle && !active && own.object == null && !own.be) {
      maybePassive = true;
    }
    Token absolute = participle && !active && !own.be ? absolute(sentence, head, own) : null;
    if (absolute != null) {
      own.subject = absolute;
      own.passive = true;
    }
    if (own.subject != null
        && own.object == null
        && own.passive
        && own.subject.index() == head.index()) {
      own.subject = null;
    }
    return new Frame(
        sentence,
        head,
        own.subject,
        own.object,
        own.indirect,
        own.agent,
        own.phrases,
        own.passive,
        maybePassive,
        negated(sentence, head),
        clause);
  }

  /**
   * 'With 16 workers killed': the noun right in front of a participle behind a preposition that
   * makes a clause of both ({@code absolute}); null where there is none.
   */
  private @Nullable Token absolute(Sentence sentence, Token head, Arguments own) {
    Token subject = own.subject;
    if (own.object != null) {
      return null;
    }
    if (subject != null) {
      boolean led = grammar.words("absolute").contains(preposition(sentence, subject));
      return led && subject.index() == head.index() - 1 ? subject : null;
    }
    for (Frame.Phrase phrase : own.phrases) {
      boolean adjacent = phrase.head().index() == head.index() - 1;
      if (adjacent && grammar.words("absolute").contains(phrase.preposition())) {
        return phrase.head();
      }
    }
    return null;
  }

  /** 'Ten hurt in riots, 151 arrests': what stands behind a comma is no object. */
  private static boolean apart(Sentence sentence, Token verb, @Nullable Token object) {
    if (object == null) {
      return false;
    }
    boolean comma = false;
    for (int i = verb.index() + 1; i < object.index(); i++) {
      comma |= sentence.token(i).form().equals(",");
    }
    return comma;
  }

  /** 'Has … attacked': an auxiliary that the tree has taken for the main verb of its participle. */
  private boolean auxiliary(Sentence sentence, Token participle, Token above) {
    return participle.relation().equals("xcomp")
        && (grammar.is("have", above) || grammar.is("be", above))
        && sentence.children(participle, "mark").isEmpty();
  }

  /**
   * Fills in what a clause shares with the one above it: the noun that it hangs on, the subject of
   * what it is coordinated with, or of the verb that controls it.
   *
   * @param participle whether the head is a participle that can be passive
   * @return whether a verb that takes an object may be passive here
   */
  private boolean shared(
      Sentence sentence, Token head, Arguments own, boolean participle, int depth) {
    Token above = sentence.head(head);
    String relation = head.baseRelation();
    if (relation.equals("amod") || relation.equals("acl")) {
      adnominal(sentence, head, own, participle);
      return false;
    }
    if (own.subject != null) {
      return false;
    }
    Frame matrix;
    switch (relation) {
      case "conj" -> {
        matrix = read(sentence, above, depth + 1);
        boolean apart =
            head.has("VerbForm", "Part")
                && above.has("VerbForm", "Fin")
                && own.object != null
                && own.object.index() < head.index()
                && !hasOwnAuxiliary(sentence, head);
        if (apart) {
          own.subject = own.object;
          own.object = null;
          own.passive = true;
          return false;
        }
        Token between = between(sentence, above, head);
        Token shared = between == null ? matrix.subject() : between;
        boolean apartBy = above.has("Gender", "Neut") && head.has("Number", "Plur");
        boolean other = shared != null && own.disagrees(shared, head);
        own.subject = other || (apartBy && grammar.has("loose-order")) ? null : shared;
        boolean maybe = false;
        if (!hasOwnAuxiliary(sentence, head) && participle) {
          own.passive |= matrix.passive() && own.object == null;
          maybe = matrix.maybePassive();
        }
        if (own.agent == null && own.passive) {
          own.agent = matrix.agent();
        }
        return maybe;
      }
      case "xcomp", "advcl" -> {
        matrix = read(sentence, told(sentence, above, head), depth + 1);
        boolean causative = relation.equals("xcomp") && grammar.is("causative", above);
        boolean byObject = relation.equals("xcomp") && matrix.object() != null && !causative;
        own.subject = byObject ? matrix.object() : matrix.subject();
        boolean control =
            grammar.is("subject-control", above) && !sentence.children(head, "mark").isEmpty();
        if (control) {
          own.subject = matrix.subject();
        }
        if ((causative || control) && own.object == null) {
          own.object = matrix.object();
        }
        if (participle && own.object == null && !causative && !own.perfect) {
          own.passive = true;
        }
      }
      case "compound:prt", "advmod" -> {
        if (head.upos() == Upos.ADJ || head.upos() == Upos.ADV) {
          own.subject = read(sentence, above, depth + 1).subject();
        }
      }
      case "ccomp" -> {
        if (infinitive(head)) {
          own.subject = read(sentence, above, depth + 1).subject();
        }
      }
      default -> {}
    }
    return false;
  }

  /** 'Five were killed and 30 people wounded': the noun that the tree gave to the first verb. */
  private static @Nullable Token between(Sentence sentence, Token first, Token second) {
    for (Token child : sentence.children(first)) {
      boolean argument =
          switch (child.baseRelation()) {
            case "nsubj", "obj" -> true;
            case "conj" -> child.upos() == Upos.NOUN || child.upos() == Upos.PROPN;
            default -> false;
          };
      if (argument && child.index() > first.index() && child.index() < second.index()) {
        for (int i = child.index() - 1; i > first.index(); i--) {
          if (sentence.token(i).upos() == Upos.CCONJ) {
            return child;
          }
        }
      }
    }
    return null;
  }

  /**
   * 'He said the army struck, killing ten', 'the army struck, he said, killing ten': the clause
   * told, not the one that tells.
   */
  private static Token told(Sentence sentence, Token above, Token head) {
    Token first = sentence.head(above);
    boolean aside =
        above.baseRelation().equals("parataxis")
            && first.index() < above.index()
            && above.index() < head.index();
    Token told = aside ? first : above;
    for (Token child : sentence.children(above, "ccomp")) {
      if (child.index() > above.index() && child.index() < head.index()) {
        told = child;
      }
    }
    return told;
  }

  /** A relative clause or a participle beside a noun has that noun as subject or object. */
  private void adnominal(Sentence sentence, Token head, Arguments own, boolean participle) {
    Token above = sentence.head(head);
    if (head.relation().equals("acl:relcl")) {
      own.subject = antecedent(own.subject, above);
      own.object = antecedent(own.object, above);
      if (own.subject == null && (own.object == null || !own.object.equals(above))) {
        own.subject = above;
      }
    } else if (swallowed(sentence, head, above)) {
      own.subject = own.subject == null ? sentence.token(head.index() - 1) : own.subject;
      own.object = own.object == null ? above : own.object;
    } else if (own.subject == null) {
      own.subject = above;
      Token behind = own.agent == null ? nounBehind(sentence, head, above) : null;
      if (behind != null) {
        own.object = own.object == null ? behind : own.object;
      } else {
        own.passive |= participle;
      }
    }
  }

  /**
   * 'Britain imposed bans': a past tense between two nouns that was taken for a participle of the
   * second one, so that the sentence has no verb.
   */
  private boolean swallowed(Sentence sentence, Token verb, Token noun) {
    if (!ambiguousPast() || verb.index() == 0 || noun.index() < verb.index()) {
      return false;
    }
    boolean past = verb.has("Tense", "Past") || verb.has("VerbForm", "Part");
    boolean nounBefore =
        switch (sentence.token(verb.index() - 1).upos()) {
          case NOUN, PROPN, PRON -> true;
          default -> false;
        };
    return past && nounBefore && noun.head() == Token.ROOT;
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

  /** The preposition in front of or behind a phrase, lower case; the empty string if none. */
  public static String preposition(Sentence sentence, Token phrase) {
    StringBuilder words = new StringBuilder();
    for (Token child : sentence.children(phrase)) {
      if (child.relation().equals("case")
          && (child.index() < phrase.index() || child.upos() == Upos.ADP)
          && !ofNumber(sentence, child)) {
        append(words, child);
        for (Token fixed : sentence.children(child, "fixed")) {
          append(words, fixed);
        }
      }
    }
    return words.toString();
  }

  /** 'At' of 'at least 95 people', 'ten' of 'ten minste 83 mensen' are part of the number. */
  private static boolean ofNumber(Sentence sentence, Token preposition) {
    int at = preposition.index();
    if (at + 2 >= sentence.size() || sentence.token(at + 2).upos() != Upos.NUM) {
      return false;
    }
    Token next = sentence.token(at + 1);
    return next.has("Degree", "Sup") || (next.relation().equals("fixed") && next.head() == at);
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
      if (denies(grammar, sentence, child)
          && (child.baseRelation().equals("advmod") || child.upos() == Upos.PART)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a negation; 'not' of 'not only' is none. */
  public static boolean denies(Grammar grammar, Sentence sentence, Token word) {
    int next = word.index() + 1;
    return grammar.is("negation", word)
        && !(next < sentence.size() && grammar.is("not-only", sentence.token(next)));
  }

  private boolean participle(Token head) {
    return head.has("VerbForm", "Part")
        || (head.upos() == Upos.ADJ && !head.has("VerbForm", "Fin"))
        || (head.relation().equals("amod") && !head.features().contains("VerbForm="))
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
