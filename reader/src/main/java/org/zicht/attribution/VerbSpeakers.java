package org.zicht.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.SpeechEntry.Frame;
import org.zicht.attribution.SpeechLexicon.Helper;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds who speaks by a verb: along the tree first, by the order of the words where it is silent.
 */
final class VerbSpeakers {

  private static final int CLIMB = 6;

  private final SpeechLexicon lexicon;

  VerbSpeakers(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void fill(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    Sentence sentence = cluster.sentence();
    if (VerbCues.takes(entries, Frame.FROM)) {
      Token from = opened(cluster, entries);
      if (from != null) {
        draft.speaker = Phrases.speaker(sentence, from);
        return;
      }
    }
    if (cluster.passive()) {
      Token agent = agent(cluster);
      draft.speaker = agent == null ? null : Phrases.speaker(sentence, agent);
      return;
    }
    Token subject = subject(cluster);
    if (subject == null) {
      subject = behind(draft, cluster);
    }
    if (subject == null) {
      draft.speaker = climbed(sentence, cluster.head());
      return;
    }
    draft.speaker = speaker(sentence, subject, cluster.head());
  }

  private @Nullable Token opened(VerbCluster cluster, List<SpeechEntry> entries) {
    for (Token phrase : cluster.childrenOf("obl")) {
      if (VerbCues.opens(entries, Frame.FROM, VerbCues.preposition(cluster.sentence(), phrase))) {
        return phrase;
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

  private static @Nullable Token subject(VerbCluster cluster) {
    for (Token subject : cluster.children("nsubj", "nsubj:outer")) {
      if (subject.upos() != Upos.VERB && subject.upos() != Upos.PUNCT) {
        return subject;
      }
    }
    return null;
  }

  /** The noun phrase right behind a verb that stands behind a comma or a quotation mark. */
  private static @Nullable Token behind(Draft draft, VerbCluster cluster) {
    Sentence sentence = cluster.sentence();
    int verb = cluster.head().index();
    if (verb == 0 || verb + 1 >= sentence.size()) {
      return null;
    }
    Token before = sentence.token(verb - 1);
    boolean finite =
        !cluster.head().has("VerbForm", "Part") && !cluster.head().has("VerbForm", "Ger");
    boolean set = Marks.comma(before) || Marks.closing(before) || Marks.ends(before);
    if (!set || !finite) {
      return null;
    }
    Token next = sentence.token(verb + 1);
    boolean opens = Phrases.nominal(next) || next.upos() == Upos.DET || next.upos() == Upos.ADJ;
    Token noun = opens ? Phrases.startingAt(sentence, verb + 1) : null;
    return noun != null && !draft.group[noun.index()] ? noun : null;
  }

  /** The speaker whose word is {@code subject}: of a relative pronoun, what it stands for. */
  private @Nullable Speaker speaker(Sentence sentence, Token subject, Token verb) {
    Speaker speaker = Phrases.speaker(sentence, subject);
    boolean relative =
        lexicon.is(Helper.RELATIVE, SpeechLexicon.lower(subject.form()))
            && verb.baseRelation().equals("acl");
    if (relative) {
      return speaker.standingFor(Phrases.of(sentence, sentence.head(verb)));
    }
    return speaker;
  }

  /** The subject of the verb that a verb without one hangs on. */
  private @Nullable Speaker climbed(Sentence sentence, Token verb) {
    Token at = verb;
    for (int steps = 0; steps < CLIMB && at.head() != Token.ROOT; steps++) {
      Token above = sentence.head(at);
      switch (at.baseRelation()) {
        case "acl" -> {
          return Phrases.nominal(above) ? Phrases.speaker(sentence, above) : null;
        }
        case "conj", "xcomp", "advcl", "aux", "cop", "parataxis" -> {
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
