package org.zicht.claims.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;
import org.zicht.text.time.TimeExpression;

/**
 * What hangs on a verb itself, as the tree labels it, mended where the labels contradict one
 * another: a time is no participant, a second subject is the object, a clause in the perfect is not
 * passive. Used by one thread.
 */
final class Arguments {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "nsubj:outer");
  private static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubj:pass", "csubj:pass");
  private static final Set<String> QUOTATION_MARKS =
      Set.of("\"", "'", "\u2019", "\u201D", "\u201C", "\u00BB", "\u00AB", "''");

  private static final Set<String> PHRASES =
      Set.of("obl", "obl:arg", "nmod", "obl:mod", "obl:tmod", "obl:npmod");

  private final ParsedReport report;
  private final Grammar grammar;
  private final Sentence sentence;
  private final boolean participle;

  @Nullable Token subject;
  @Nullable Token object;
  @Nullable Token indirect;
  @Nullable Token agent;

  /** Whether the tree says that the clause is passive. */
  boolean passive;

  /** Whether an auxiliary of the passive stands in the clause. */
  boolean be;

  /** Whether 'se' in front of the verb makes its subject behind it its object. */
  private boolean passivePronoun;

  /** Whether the auxiliary only makes the perfect ('have'). */
  boolean perfect;

  /** Whether the form of the head is passive by itself, so that it has a subject and no object. */
  private boolean shortPassive;

  final List<Frame.Phrase> phrases = new ArrayList<>();

  Arguments(ParsedReport report, Grammar grammar, Sentence sentence, boolean participle) {
    this.report = report;
    this.grammar = grammar;
    this.sentence = sentence;
    this.participle = participle;
  }

  /** Takes in what hangs on {@code head}. */
  void add(Token head) {
    passive |= head.has("Voice", "Pass") && !head.features().contains("Case=");
    shortPassive |= ends(head, "passive-ending") && head.has("Variant", "Short");
    passive |= shortPassive || (head.upos() == Upos.VERB && ends(head, "passive-ending"));
    for (Token child : sentence.children(head)) {
      String relation = child.relation();
      if (speaker(head, child) || colonBetween(child, head)) {
        continue;
      }
      boolean have = grammar.is("have", child) && !grammar.is("be", child);
      if (relation.equals("aux:pass") && !have) {
        passive = true;
        be = true;
      } else if (child.baseRelation().equals("aux") || relation.equals("cop")) {
        auxiliary(child);
      } else if (relation.startsWith("expl") && grammar.is("passive-pronoun", child)) {
        passivePronoun = behind(head);
      } else if (relation.equals("obl:agent")) {
        agent = child;
        passive = true;
      } else if (PHRASES.contains(relation)) {
        if (counts(child, head)) {
          object = child;
        } else {
          phrase(child);
        }
      } else if (!adverbial(child)) {
        participant(child, head);
      }
    }
  }

  /** '"… died in police firing", a spokesman said': who stands behind the quotation speaks it. */
  private boolean speaker(Token head, Token child) {
    int marks = 0;
    boolean comma = false;
    for (int i = head.index() + 1; i < child.index(); i++) {
      if (QUOTATION_MARKS.contains(sentence.token(i).form())) {
        marks++;
        comma |= sentence.token(i - 1).form().equals(",");
        comma |= sentence.token(i + 1).form().equals(",");
      }
    }
    return marks == 1 && comma;
  }

  /** 'In short: two died': what stands in front of a colon is no part of the clause behind it. */
  private boolean colonBetween(Token child, Token head) {
    for (int i = child.index() + 1; i < head.index(); i++) {
      if (sentence.token(i).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject of a verb stands behind it. */
  private boolean behind(Token head) {
    return sentence.children(head, "nsubj", "nsubj:pass").stream()
        .anyMatch(child -> child.index() > head.index());
  }

  /** Takes note of an auxiliary, or of a verb that the tree has taken for the main one. */
  void auxiliary(Token word) {
    be |= grammar.is("be", word);
    perfect |= grammar.is("have", word);
  }

  /** 'Injured at least 2,000': a bare number behind the verb that was taken for a phrase. */
  private boolean counts(Token child, Token head) {
    return object == null
        && child.upos() == Upos.NUM
        && child.index() > head.index()
        && FrameReader.preposition(sentence, child).isEmpty()
        && !adverbial(child);
  }

  /** 'People are dead after police opened fire': of two subjects the second one is the verb's. */
  private boolean clauseBetween(Token first, Token second, Token verb) {
    if (first.index() > second.index() || second.index() > verb.index()) {
      return false;
    }
    for (int i = first.index() + 1; i < second.index(); i++) {
      Token token = sentence.token(i);
      if (token.relation().equals("mark") && sentence.head(token).equals(verb)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 'Burkina Faso: Damiba ousts the president': what stands before the colon only says where. A
   * verb that ends its sentence may be a participle without its auxiliary.
   */
  private boolean topic(Token first, Token second, Token verb) {
    if (verb.index() >= sentence.size() - 2) {
      return false;
    }
    for (int i = first.index() + 1; i < second.index(); i++) {
      if (sentence.token(i).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private void participant(Token child, Token head) {
    String relation = child.relation();
    boolean passiveSubject = PASSIVE_SUBJECTS.contains(relation);
    boolean accusative = child.has("Case", "Acc") && child.upos() != Upos.PRON;
    boolean other = accusative || disagrees(child);
    if (SUBJECTS.contains(relation) && other && object == null && !passive) {
      object = child;
    } else if (passiveSubject || SUBJECTS.contains(relation)) {
      boolean bare = preposition(child).isEmpty();
      if (subject == null || (bare && !FrameReader.preposition(sentence, subject).isEmpty())) {
        subject = child;
        passive |= passiveSubject;
      } else if (bare && (clauseBetween(subject, child, head) || topic(subject, child, head))) {
        subject = child;
      } else if (object == null && bare && !passiveSubject) {
        object = child;
      }
    } else if (relation.equals("obj")) {
      if (object == null) {
        object = child;
      } else if (subject == null && object.index() < head.index() && child.index() > head.index()) {
        subject = object;
        object = child;
      }
    } else if (relation.equals("iobj")) {
      indirect = child;
    }
  }

  private boolean ends(Token head, String name) {
    String form = head.form().toLowerCase(Locale.ROOT);
    return grammar.words(name).stream().anyMatch(form::endsWith);
  }

  /** In a language of loose order, a single noun is not the subject of a verb in the plural. */
  private boolean disagrees(Token child) {
    return disagrees(child, sentence.head(child));
  }

  /** The same of a noun and a verb that the tree has not joined. */
  boolean disagrees(Token child, Token verb) {
    boolean single =
        child.has("Number", "Sing")
            && (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
            && sentence.children(child, "conj", "nummod", "nummod:gov").isEmpty();
    boolean several =
        child.has("Number", "Plur")
            && verb.has("Number", "Sing")
            && verb.has("Aspect", "Perf")
            && child.upos() == Upos.NOUN
            && !counted(child)
            && sentence.children(child, "nmod").stream().noneMatch(this::counts);
    return grammar.has("loose-order")
        && (several || (single && verb.has("Number", "Plur")))
        && verb.has("VerbForm", "Fin")
        && !counts(child);
  }

  /** Whether a number stands with the noun. */
  boolean counted(Token noun) {
    return sentence.children(noun, "nummod", "nummod:gov", "det", "advmod").stream()
        .anyMatch(this::counts);
  }

  private boolean counts(Token token) {
    return report.quantities().get(sentence.index()).stream()
        .anyMatch(quantity -> quantity.span().overlaps(token.span()));
  }

  /** The preposition of a phrase; one that is part of its number ('около ста человек') is none. */
  String preposition(Token phrase) {
    String own = FrameReader.preposition(sentence, phrase);
    boolean ofNumber =
        !own.isEmpty() && sentence.children(phrase, "case").stream().allMatch(this::counts);
    return ofNumber ? "" : own;
  }

  private void phrase(Token child) {
    String preposition = preposition(child);
    phrases.add(new Frame.Phrase(preposition, child));
    if (agent == null && participle && agentive(preposition, child)) {
      agent = child;
    }
  }

  private boolean agentive(String preposition, Token phrase) {
    if (preposition.isEmpty()) {
      return grammar.words("agent-case").stream().anyMatch(value -> phrase.has("Case", value));
    }
    return grammar.words("agent").contains(preposition);
  }

  /** A time or a measure says when or how far, whatever the tree calls it. */
  boolean adverbial(Token token) {
    boolean nominal = token.upos() != Upos.PRON && token.upos() != Upos.VERB;
    if (!nominal) {
      return false;
    }
    for (TimeExpression time : report.times().get(sentence.index())) {
      if (time.span().contains(token.span())) {
        return true;
      }
    }
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      if (quantity.span().contains(token.span())) {
        return switch (quantity.kind()) {
          case DURATION, DATE, CLOCK -> true;
          case CARDINAL, ORDINAL, FRACTION, PERCENTAGE, MONEY, AGE, YEAR, MEASURE, LABEL -> false;
        };
      }
    }
    return false;
  }

  /** Settles whether the clause is passive. */
  void settle() {
    if (shortPassive && subject == null && agent == null) {
      subject = object;
      object = null;
    }
    passive |= passivePronoun && subject != null && object == null && agent == null;
    boolean clash = passive && object != null && agent == null;
    if (perfect && !be) {
      passive = false;
    } else if (clash && !be) {
      passive = false;
    }
  }
}
