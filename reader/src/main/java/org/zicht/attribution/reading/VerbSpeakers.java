package org.zicht.attribution.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.attribution.quotation.QuotationFinder;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds who speaks by a verb: along the tree first, by the order of the words where it is silent.
 */
final class VerbSpeakers {

  private static final int CLIMB = 6;

  /** How many words may stand between a quotation and the verb that tells it. */
  private static final int FARTHEST = 30;

  /** Letters of a name that stands in quotation marks. */
  private static final int LONGEST_NAME = 30;

  private final SpeechLexicon lexicon;
  private final SpeakersBehind follower;

  VerbSpeakers(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    this.follower = new SpeakersBehind(lexicon);
  }

  void fill(
      Draft draft, VerbCluster cluster, List<SpeechEntry> entries, List<Quotation> quotations) {
    Sentence sentence = cluster.sentence();
    if (VerbCues.takes(entries, Frame.FROM)) {
      Token from = opened(cluster, entries);
      boolean only = entries.stream().allMatch(entry -> entry.takes(Frame.FROM));
      Token named = subject(cluster, quotations);
      boolean spoken = !only && named != null && named.upos() != Upos.PRON;
      if (from != null && !spoken) {
        draft.speaker = Phrases.speaker(sentence, from);
        return;
      }
    }
    if (cluster.passive()) {
      Token agent = agent(cluster);
      draft.speaker = agent == null ? null : Phrases.speaker(sentence, agent);
      return;
    }
    if (cluster.head().upos() == Upos.NOUN) {
      draft.speaker = run(sentence, cluster.head());
      return;
    }
    Token subject = subject(cluster, quotations);
    Token behind = follower.of(draft, cluster);
    Token ahead = ahead(cluster, quotations);
    boolean heard =
        subject != null
            && ahead != null
            && subject.index() > cluster.head().index()
            && ahead.upos() == Upos.NOUN
            && (lexicon.mediumAt(sentence, subject.index()) > 0 || subject.has("Case", "Dat"));
    subject = heard ? ahead : subject;
    boolean told = subject != null && told(sentence, cluster.head(), subject);
    Token body = within(cluster, told);
    boolean lost =
        body != null
            && subject != null
            && (told
                || (body.index() > cluster.head().index()
                    && Phrases.divided(sentence, subject, cluster.head())));
    if (lost) {
      subject = null;
    }
    if (behind != null && (subject == null || prefers(cluster, entries, subject, behind))) {
      draft.speaker = titled(cluster, joined(sentence, behind, subject));
    } else if (subject == null && body != null) {
      draft.speaker = Phrases.speaker(sentence, body);
    } else if (subject == null) {
      Speaker climbed = climbed(sentence, cluster.head());
      boolean inQuotes =
          climbed != null
              && quoted(cluster.head(), sentence.token(climbed.phrase().head()), quotations);
      draft.speaker = inQuotes ? null : climbed;
      Token left = left(sentence, cluster.head(), quotations);
      left = left == null ? behindQuotation(sentence, cluster.head()) : left;
      boolean relative = cluster.head().relation().equals("acl:relcl");
      if (left != null && (draft.speaker == null || relative)) {
        draft.speaker = Phrases.speaker(sentence, left);
      }
    } else {
      Token inside = inside(cluster, subject);
      Token nearer = behindQuotation(sentence, cluster.head());
      boolean beyond = nearer != null && subject.index() < nearer.index();
      if (beyond) {
        inside = nearer;
      }
      draft.speaker =
          titled(cluster, speaker(sentence, inside == null ? subject : inside, cluster.head()));
    }
    if (draft.speaker != null) {
      draft.speaker = Appositions.widen(sentence, draft.speaker, cluster.head());
    }
  }

  /**
   * Whether the noun right behind the verb is the speaker although the tree has another subject: if
   * that is its apposition, or if the verb can have no object and a mark follows.
   */
  private static boolean prefers(
      VerbCluster cluster, List<SpeechEntry> entries, Token subject, Token behind) {
    if (subject.index() > cluster.head().index()) {
      return subject.index() > behind.index();
    }
    boolean governs =
        VerbCues.takes(entries, Frame.OBJECT)
            || VerbCues.takes(entries, Frame.HEARER)
            || VerbCues.takes(entries, Frame.BID)
            || behind.baseRelation().equals("obl")
            || (behind.baseRelation().equals("obj") && behind.head() == cluster.head().index())
            || behind.baseRelation().equals("nmod");
    Sentence sentence = cluster.sentence();
    int next =
        VerbRegion.tokenAt(sentence, Phrases.speaker(sentence, behind).phrase().span().end()) + 1;
    boolean marked = next >= sentence.size() || sentence.token(next).upos() == Upos.PUNCT;
    return !governs && marked && Phrases.divided(sentence, subject, cluster.head());
  }

  /**
   * The speaker with the noun right before his name, where the tree gives the verb both as
   * subjects: 'the army's spokesman Ann Lee said'.
   */
  private static Speaker titled(VerbCluster cluster, Speaker speaker) {
    Sentence sentence = cluster.sentence();
    Phrase named = speaker.phrase();
    for (Token other : cluster.children("nsubj", "nsubj:outer", "nsubj:pass")) {
      boolean nominal = other.upos() == Upos.NOUN || other.upos() == Upos.PROPN;
      if (other.index() == named.head() || !nominal) {
        continue;
      }
      Phrase noun = Phrases.of(sentence, other);
      boolean before = noun.span().start() < named.span().start();
      Phrase title = before ? noun : named;
      Phrase name = before ? named : noun;
      int next = VerbRegion.tokenAt(sentence, title.span().end() - 1) + 1;
      boolean beside = next == VerbRegion.tokenAt(sentence, name.span().start());
      if (beside && sentence.token(title.head()).upos() == Upos.NOUN) {
        Phrase whole =
            new Phrase(
                name.sentence(),
                title.head(),
                title.span().union(name.span()),
                title.full().union(name.full()));
        return new Speaker(whole, speaker.equals(), speaker.antecedent());
      }
    }
    return speaker;
  }

  /**
   * Whether {@code noun} stands in a quotation that the verb stands outside of; a name in quotation
   * marks ('reports “The Times”') is none.
   */
  private static boolean quoted(Token verb, Token noun, List<Quotation> quotations) {
    Quotation quotation = QuotationFinder.at(quotations, noun.span().start());
    boolean name =
        noun.upos() == Upos.PROPN
            && quotation != null
            && quotation.inner().length() <= LONGEST_NAME
            && quotation.inner().start() == noun.span().start();
    return quotation != null
        && !name
        && !quotation.outer().overlaps(verb.span())
        && Math.abs(verb.index() - noun.index()) > 1;
  }

  /**
   * The noun left of the verb within the marks around it, where the tree takes a word beyond them
   * for the subject: 'The bridge, he said, was gone'.
   */
  private static @Nullable Token inside(VerbCluster cluster, Token subject) {
    Sentence sentence = cluster.sentence();
    int verb = cluster.head().index();
    if (subject.index() > verb || !Phrases.divided(sentence, subject, cluster.head())) {
      return null;
    }
    int at = verb - 1;
    while (at > 0
        && (sentence.token(at).upos() == Upos.ADV || sentence.token(at).upos() == Upos.AUX)) {
      at--;
    }
    Token noun = at < 0 ? null : Phrases.endingAt(sentence, at);
    return noun != null
            && noun.index() > subject.index()
            && !obliquely(sentence, noun)
            && !Phrases.coordinated(sentence, subject, noun)
        ? noun
        : null;
  }

  /** The noun before a verb that is its subject as well, or stands right before it. */
  private static @Nullable Token ahead(VerbCluster cluster, List<Quotation> quotations) {
    for (Token subject : cluster.children("nsubj", "nsubj:pass")) {
      if (subject.index() < cluster.head().index()
          && !quoted(cluster.head(), subject, quotations)) {
        return subject;
      }
    }
    return left(cluster.sentence(), cluster.head(), quotations);
  }

  /** The noun right before a finite verb that the tree gives no subject. */
  private static @Nullable Token left(Sentence sentence, Token verb, List<Quotation> quotations) {
    int at = verb.index() - 1;
    while (at > 0
        && (sentence.token(at).upos() == Upos.ADV || sentence.token(at).upos() == Upos.AUX)) {
      at--;
    }
    Token noun = at < 0 ? null : Phrases.endingAt(sentence, at);
    boolean bare = verb.has("VerbForm", "Inf") || verb.has("VerbForm", "Ger");
    return noun != null
            && !bare
            && !obliquely(sentence, noun)
            && !quoted(verb, noun, quotations)
            && noun.head() != verb.index()
        ? noun
        : null;
  }

  /**
   * The noun between a closing quotation mark or a semicolon and a finite verb that the tree gives
   * no subject, with whatever stands beside it between commas: '“…,” Ann Lee, a doctor, said'.
   */
  private static @Nullable Token behindQuotation(Sentence sentence, Token verb) {
    if (verb.has("VerbForm", "Inf") || verb.has("VerbForm", "Ger")) {
      return null;
    }
    int at = verb.index() - 1;
    while (at > 0 && verb.index() - at < FARTHEST && !opensAnew(sentence.token(at))) {
      Upos upos = sentence.token(at).upos();
      if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.SCONJ) {
        return null;
      }
      at--;
    }
    boolean anew = at > 0 && opensAnew(sentence.token(at));
    boolean comma = anew && sentence.token(at + 1).form().equals(",");
    Token noun = anew ? Phrases.startingAt(sentence, comma ? at + 2 : at + 1) : null;
    return noun != null && noun.index() < verb.index() && !obliquely(sentence, noun) ? noun : null;
  }

  private static boolean opensAnew(Token mark) {
    return Marks.closing(mark) || mark.form().equals(";");
  }

  private static boolean obliquely(Sentence sentence, Token noun) {
    return !sentence.children(noun, "case").isEmpty();
  }

  /** The noun behind the verb, with the subject of the tree where that is its apposition. */
  private static Speaker joined(Sentence sentence, Token behind, @Nullable Token subject) {
    Speaker speaker = Phrases.speaker(sentence, behind);
    if (subject == null || subject.index() < behind.index()) {
      return speaker;
    }
    Phrase near = speaker.phrase();
    Phrase far = Phrases.of(sentence, subject);
    Phrase whole =
        new Phrase(
            near.sentence(),
            near.head(),
            near.span().union(far.span()),
            near.full().union(far.full()));
    return new Speaker(whole, speaker.equals(), null);
  }

  /** The noun behind a preposition that opens the speaker: 'uit cijfers van X blijkt'. */
  private @Nullable Token opened(VerbCluster cluster, List<SpeechEntry> entries) {
    Sentence sentence = cluster.sentence();
    for (Token phrase : cluster.childrenOf("obl")) {
      if (VerbCues.opens(entries, Frame.FROM, VerbCues.preposition(sentence, phrase))) {
        return phrase;
      }
    }
    int verb = cluster.head().index();
    for (int step = 1; step < 16; step++) {
      for (int at : new int[] {verb - step, verb + step}) {
        boolean preposition =
            at >= 0
                && at + 1 < sentence.size()
                && VerbCues.opens(
                    entries, Frame.FROM, SpeechLexicon.lower(sentence.token(at).form()))
                && !Phrases.divided(sentence, sentence.token(at), cluster.head());
        Token noun = preposition ? Phrases.startingAt(sentence, at + 1) : null;
        if (noun != null) {
          return noun;
        }
      }
    }
    return null;
  }

  private @Nullable Token agent(VerbCluster cluster) {
    for (Token phrase : cluster.childrenOf("obl")) {
      boolean by =
          phrase.relation().equals("obl:agent")
              || lexicon.is(Helper.AGENT, VerbCues.preposition(cluster.sentence(), phrase));
      if (by) {
        return phrase;
      }
    }
    int next = cluster.head().index() + 1;
    Sentence sentence = cluster.sentence();
    if (next < sentence.size()
        && lexicon.is(Helper.AGENT, SpeechLexicon.lower(sentence.token(next).form()))) {
      return Phrases.startingAt(sentence, next + 1);
    }
    return null;
  }

  /** Of the subjects of the tree the one nearest to the verb, outside quotations it is not in. */
  private @Nullable Token subject(VerbCluster cluster, List<Quotation> quotations) {
    Token best = null;
    int verb = cluster.head().index();
    List<Token> subjects = cluster.children("nsubj", "nsubj:outer", "nsubj:pass");
    for (Token subject : subjects) {
      boolean fits =
          subject.upos() != Upos.VERB
              && subject.upos() != Upos.PUNCT
              && subject.upos() != Upos.ADV
              && (subjects.size() == 1
                  || !lexicon.is(Helper.BACKWARD, SpeechLexicon.lower(subject.form())))
              && !quoted(cluster.head(), subject, quotations);
      if (fits
          && (best == null || Math.abs(subject.index() - verb) < Math.abs(best.index() - verb))) {
        best = subject;
      }
    }
    return best;
  }

  /** The nouns that stand together before a verb that was taken for one of them. */
  private static Speaker run(Sentence sentence, Token verb) {
    int first = verb.index();
    while (first > 0 && !Marks.boundary(sentence, first - 1)) {
      Token before = sentence.token(first - 1);
      boolean part =
          Phrases.nominal(before)
              || before.upos() == Upos.DET
              || before.upos() == Upos.ADJ
              || before.upos() == Upos.ADP
              || before.upos() == Upos.PUNCT
              || before.upos() == Upos.PART;
      if (!part) {
        break;
      }
      first--;
    }
    Span words = Sentence.spanOf(sentence.tokens().subList(first, verb.index()));
    return Speaker.named(new Phrase(sentence.index(), verb.index() - 1, words, words));
  }

  /**
   * 'В МВД заявили': the body in which somebody speaks, of a verb in the plural without subject.
   */
  private @Nullable Token within(VerbCluster cluster, boolean any) {
    if (!cluster.head().has("Number", "Plur")) {
      return null;
    }
    for (Token phrase : cluster.childrenOf("obl")) {
      boolean opened =
          lexicon.is(Helper.LOCATIVE, VerbCues.preposition(cluster.sentence(), phrase));
      if (opened && (any || phrase.upos() == Upos.PROPN || lexicon.party(phrase))) {
        return phrase;
      }
    }
    return null;
  }

  /** 'Сообщили агентству в МВД': the single medium behind a verb in the plural is who was told. */
  private boolean told(Sentence sentence, Token verb, Token subject) {
    return subject.index() > verb.index()
        && !subject.has("Number", "Plur")
        && sentence.children(subject, "conj").isEmpty()
        && lexicon.mediumAt(sentence, subject.index()) > 0;
  }

  /** The speaker whose word is {@code subject}: of a relative pronoun, what it stands for. */
  private Speaker speaker(Sentence sentence, Token subject, Token verb) {
    Speaker speaker = Phrases.speaker(sentence, subject);
    boolean relative =
        lexicon.is(Helper.RELATIVE, SpeechLexicon.lower(subject.form()))
            && verb.baseRelation().equals("acl");
    if (relative) {
      return speaker.standingFor(Phrases.of(sentence, sentence.head(verb)));
    }
    return speaker;
  }

  /** The speaker without the clause on him, which is that of the cue. */
  private static Speaker bare(Speaker speaker) {
    Phrase phrase = speaker.phrase();
    return new Speaker(
        new Phrase(phrase.sentence(), phrase.head(), phrase.span(), phrase.span()),
        speaker.equals(),
        null);
  }

  /** The subject of the verb that a verb without one hangs on. */
  private @Nullable Speaker climbed(Sentence sentence, Token verb) {
    Token at = verb;
    for (int steps = 0; steps < CLIMB && at.head() != Token.ROOT; steps++) {
      Token above = sentence.head(at);
      switch (at.baseRelation()) {
        case "acl" -> {
          return Phrases.nominal(above) && above.index() < verb.index()
              ? bare(Phrases.speaker(sentence, above))
              : null;
        }
        case "conj", "xcomp", "advcl", "aux", "cop", "parataxis" -> {
          if (Marks.segmentStart(sentence, verb.index()) > above.index()) {
            return null;
          }
          if (at.baseRelation().equals("parataxis") && at.index() != verb.index()) {
            return null;
          }
          for (Token subject : sentence.children(above, "nsubj", "nsubj:pass")) {
            return speaker(sentence, subject, above);
          }
        }
        default -> {
          return null;
        }
      }
      at = above;
    }
    return null;
  }
}
