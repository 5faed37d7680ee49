package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Link;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds through whom a speaker is heard: 'X, quoted by Y', 'Y quoted X as saying', 'Y, citing X',
 * 'X told Y', 'X said on Telegram'. Changes the drafts of one sentence in place.
 */
final class Relays {

  private final SpeechLexicon lexicon;

  Relays(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void link(Sentence sentence, List<Draft> drafts) {
    for (Draft draft : drafts) {
      detach(draft);
      if (draft.entry.part() == SpeechEntry.Part.VERB && draft.speaker != null) {
        media(draft);
      }
    }
    quoted(sentence, drafts);
    rooted(drafts);
  }

  /** 'X told Reuters', 'X said on Telegram': the medium that the speaker used. */
  private void media(Draft draft) {
    Sentence sentence = draft.sentence;
    for (int i = draft.clauseFirst; i <= draft.clauseLast; i++) {
      int length = lexicon.mediumAt(sentence, i);
      boolean platform = length == 0 && platform(sentence, i);
      if (length == 0 && !platform) {
        continue;
      }
      Token last = sentence.token(i + Math.max(1, length) - 1);
      Token noun = headOf(sentence, last);
      if (draft.content[last.index()] || inSpeaker(draft, last)) {
        i = last.index();
        continue;
      }
      Phrase phrase = Phrases.of(sentence, noun);
      boolean opened = opened(draft, phrase) || hearer(draft, noun);
      if (opened && !phrase.span().overlaps(draft.head.span())) {
        draft.via.add(new Link(Speaker.named(phrase), draft.head.span()));
        i = Math.max(i, VerbRegion.tokenAt(sentence, phrase.span().end() - 1));
      }
    }
  }

  /** 'the minister on Telegram': the medium is no part of who the speaker is. */
  private void detach(Draft draft) {
    Speaker speaker = draft.speaker;
    Sentence sentence = draft.sentence;
    if (speaker == null
        || draft.entry.part() != SpeechEntry.Part.VERB
        || speaker.phrase().sentence() != sentence.index()) {
      return;
    }
    Token head = sentence.token(speaker.phrase().head());
    boolean document =
        lexicon.is(Helper.EVIDENCE, head)
            || !lexicon.nouns(SpeechLexicon.lower(head.lemma())).isEmpty();
    int last = VerbRegion.tokenAt(sentence, speaker.phrase().span().end() - 1);
    for (int i = head.index() + 2; i < last && !document; i++) {
      Token before = sentence.token(i - 1);
      boolean named = before.upos() == Upos.PROPN || before.form().equals(")");
      if (sentence.token(i).upos() == Upos.DET && named && lexicon.mediumAt(sentence, i + 1) > 0) {
        shorten(draft, speaker, head, i, last);
        return;
      }
    }
    for (int i = head.index() + 1; i < last && !document; i++) {
      boolean onto = lexicon.is(Helper.ONTO, SpeechLexicon.lower(sentence.token(i).form()));
      if (onto && (lexicon.mediumAt(sentence, i + 1) > 0 || platform(sentence, i + 1))) {
        shorten(draft, speaker, head, i, last);
        return;
      }
    }
  }

  /** Ends the speaker in front of the word at {@code at}; what is cut off belongs to the cue. */
  private static void shorten(Draft draft, Speaker speaker, Token head, int at, int last) {
    Sentence sentence = draft.sentence;
    int end = sentence.token(at - 1).span().end();
    Span shorter = new Span(speaker.phrase().span().start(), end);
    Phrase phrase = new Phrase(sentence.index(), head.index(), shorter, shorter);
    draft.speaker = new Speaker(phrase, speaker.equals(), speaker.antecedent());
    draft.clauseLast = Math.max(draft.clauseLast, last);
    draft.clauseFirst = Math.min(draft.clauseFirst, at);
  }

  /** The head of the medium's own phrase, without what it stands behind a preposition of. */
  private static Token headOf(Sentence sentence, Token last) {
    Token at = last;
    for (int steps = 0; steps < 6 && at.head() != Token.ROOT; steps++) {
      Token above = sentence.head(at);
      boolean joined =
          switch (at.baseRelation()) {
            case "compound", "flat", "appos", "nmod", "fixed" -> true;
            default -> false;
          };
      boolean opened = !sentence.children(at, "case").isEmpty();
      if (!joined || opened || !Phrases.nominal(above) || Phrases.divided(sentence, at, above)) {
        return at;
      }
      at = above;
    }
    return at;
  }

  private boolean platform(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return at > 0
        && token.upos() != Upos.PUNCT
        && Character.isUpperCase(token.form().codePointAt(0))
        && lexicon.is(Helper.PLATFORM, SpeechLexicon.lower(token.form()))
        && lexicon.is(Helper.THROUGH, SpeechLexicon.lower(sentence.token(at - 1).form()));
  }

  private static boolean inSpeaker(Draft draft, Token token) {
    return draft.speaker != null && draft.speaker.phrase().full().overlaps(token.span());
  }

  /** Whether a preposition for a medium stands before the phrase. */
  private boolean opened(Draft draft, Phrase phrase) {
    int first = VerbRegion.tokenAt(draft.sentence, phrase.span().start());
    return first > 0
        && lexicon.is(Helper.THROUGH, SpeechLexicon.lower(draft.sentence.token(first - 1).form()));
  }

  private static boolean hearer(Draft draft, Token noun) {
    boolean object = noun.baseRelation().equals("obj") || noun.baseRelation().equals("iobj");
    boolean dative =
        noun.has("Case", "Dat")
            && noun.index() > draft.head.index()
            && draft.sentence.children(noun, "case").isEmpty();
    return dative
        || (object && noun.head() == draft.head.index() && draft.entry.takes(Frame.HEARER));
  }

  private void quoted(Sentence sentence, List<Draft> drafts) {
    for (Token verb : sentence.tokens()) {
      if (verb.upos() != Upos.VERB) {
        continue;
      }
      List<SpeechEntry> entries = lexicon.verbs(lexicon.verb(verb));
      boolean relay = VerbCues.takes(entries, Frame.RELAY);
      boolean carry = VerbCues.takes(entries, Frame.CARRY) || passesOn(entries);
      if (!relay && !carry) {
        continue;
      }
      VerbCluster cluster = VerbCluster.of(sentence, verb, List.of(), lexicon);
      Draft own = ofVerb(drafts, verb);
      if (cluster.passive()) {
        passive(cluster, own, drafts, relay);
      } else if (relay && own != null) {
        active(cluster, own, drafts);
      }
    }
  }

  private static boolean passesOn(List<SpeechEntry> entries) {
    for (SpeechEntry entry : entries) {
      if (entry.sort() == Sort.REPORTS) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Draft ofVerb(List<Draft> drafts, Token verb) {
    for (Draft draft : drafts) {
      if (draft.head.index() == verb.index()) {
        return draft;
      }
    }
    return null;
  }

  /** 'X, quoted by Y' and 'X is quoted by Y as saying…'. */
  private void passive(
      VerbCluster cluster, @Nullable Draft own, List<Draft> drafts, boolean relay) {
    Sentence sentence = cluster.sentence();
    Token agent = agent(cluster);
    Draft saying = relay ? saying(cluster, drafts) : null;
    if (saying != null) {
      for (Token subject : cluster.children("nsubj:pass", "nsubj")) {
        saying.speaker = Phrases.speaker(sentence, subject);
      }
      if (agent != null) {
        saying.via.add(new Link(Phrases.speaker(sentence, agent), cluster.head().span()));
      }
      drafts.remove(own);
      return;
    }
    boolean medium = agent != null && named(sentence, agent);
    if (agent == null || !(relay || medium)) {
      return;
    }
    Draft host = host(drafts, cluster.head(), own);
    if (host != null) {
      host.via.add(new Link(Phrases.speaker(sentence, agent), cluster.head().span()));
      trim(host, cluster.head());
      clear(host, cluster.head());
      drafts.remove(own);
    }
  }

  /** Takes the clause of {@code relay} out of what is told. */
  private static void clear(Draft host, Token relay) {
    Sentence sentence = host.sentence;
    for (int i = relay.index(); i < sentence.size() && !Marks.boundary(sentence, i); i++) {
      host.content[i] = false;
    }
  }

  /** Takes the words from {@code relay} on out of the phrase of the speaker. */
  private static void trim(Draft host, Token relay) {
    Speaker speaker = host.speaker;
    if (speaker == null || !speaker.phrase().full().contains(relay.span())) {
      return;
    }
    Phrase phrase = speaker.phrase();
    int last = relay.index() - 1;
    while (last > phrase.head() && host.sentence.token(last).upos() == Upos.PUNCT) {
      last--;
    }
    if (last < phrase.head()) {
      return;
    }
    int end = Math.min(host.sentence.token(last).span().end(), phrase.span().end());
    Span shorter = new Span(phrase.span().start(), end);
    host.speaker =
        new Speaker(
            new Phrase(phrase.sentence(), phrase.head(), shorter, shorter),
            speaker.equals(),
            speaker.antecedent());
  }

  private @Nullable Token agent(VerbCluster cluster) {
    Sentence sentence = cluster.sentence();
    for (Token phrase : cluster.childrenOf("obl")) {
      if (phrase.relation().equals("obl:agent")
          || lexicon.is(Helper.AGENT, VerbCues.preposition(sentence, phrase))) {
        return phrase;
      }
    }
    int next = cluster.head().index() + 1;
    boolean by =
        next < sentence.size()
            && lexicon.is(Helper.AGENT, SpeechLexicon.lower(sentence.token(next).form()));
    return by ? Phrases.startingAt(sentence, next + 1) : null;
  }

  private boolean named(Sentence sentence, Token noun) {
    Span span = Phrases.of(sentence, noun).span();
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span()) && lexicon.mediumAt(sentence, token.index()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The attribution whose clause or speaker {@code relay} stands in or right behind. */
  private static @Nullable Draft host(List<Draft> drafts, Token relay, @Nullable Draft own) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean within =
          draft.speaker != null && draft.speaker.phrase().full().contains(relay.span());
      boolean before =
          draft != own && draft.speaker != null && (within || draft.head.index() < relay.index());
      boolean beside = within || draft.clauseLast >= relay.index() - 3;
      if (before && beside && draft.sort.vouches()) {
        best = draft;
      }
    }
    return best;
  }

  /** 'Y quoted X as saying…', 'Y citeert X: …'. */
  private void active(VerbCluster cluster, Draft own, List<Draft> drafts) {
    Sentence sentence = cluster.sentence();
    List<Token> objects = cluster.children("obj");
    Speaker quoting = own.speaker;
    Token quoted =
        objects.isEmpty() ? Phrases.startingAt(sentence, after(cluster)) : objects.getFirst();
    if (quoted == null || quoted.upos() == Upos.VERB) {
      return;
    }
    Draft saying = saying(cluster, drafts);
    Draft target = saying == null ? own : saying;
    if (saying == null && !own.hasContent()) {
      return;
    }
    boolean inContent = saying == null && own.content[quoted.index()] && quotedWords(own, quoted);
    if (inContent) {
      return;
    }
    if (saying != null && !saying.hasContent()) {
      before(saying, own);
    }
    target.speaker = Phrases.speaker(sentence, quoted);
    if (quoting != null) {
      target.via.add(new Link(quoting, cluster.head().span()));
    }
    if (saying != null) {
      drafts.remove(own);
    }
  }

  /** 'Ten died, Y quoted X as saying': what stands before the clause of quoting is told. */
  private static void before(Draft saying, Draft quoting) {
    int first = Math.min(quoting.clauseFirst, quoting.head.index());
    if (first > 1 && Marks.boundary(saying.sentence, first - 1)) {
      saying.addContent(Marks.segmentStart(saying.sentence, first), first - 1);
    }
  }

  private static boolean quotedWords(Draft draft, Token token) {
    Token before = token.index() == 0 ? token : draft.sentence.token(token.index() - 1);
    return Marks.opening(before);
  }

  private static int after(VerbCluster cluster) {
    return Math.min(cluster.head().index() + 1, cluster.sentence().size() - 1);
  }

  /** The verb of telling that hangs on the verb of quoting: 'as saying'. */
  private static @Nullable Draft saying(VerbCluster cluster, List<Draft> drafts) {
    Sentence sentence = cluster.sentence();
    for (Draft draft : drafts) {
      Token head = draft.head;
      boolean behind = head.index() > cluster.head().index();
      boolean own =
          sentence.children(head, "nsubj").isEmpty()
              && sentence.children(head, "aux", "aux:tense").isEmpty();
      if (behind
          && own
          && sentence.below(head, cluster.head())
          && draft.sort.vouches()
          && head.index() < cluster.head().index() + 25) {
        return draft;
      }
    }
    return null;
  }

  /** 'Y, citing X': X is the root, and Y passed it on. */
  private static void rooted(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    for (Draft root : drafts) {
      if (!root.entry.takes(Frame.ROOT)) {
        continue;
      }
      Draft host = null;
      for (Draft draft : drafts) {
        boolean near =
            (draft.clauseFirst <= root.clauseFirst && root.clauseFirst <= draft.clauseLast + 3)
                || (root.clauseLast < draft.clauseFirst
                    && draft.clauseFirst <= root.clauseLast + 2);
        boolean tells =
            !draft.entry.takes(Frame.ROOT) && draft.sort.vouches() && draft.speaker != null;
        if (near && tells && (host == null || draft.head.index() > host.head.index())) {
          host = draft;
        }
      }
      if (host != null && host.speaker != null && root.speaker != null) {
        trim(host, root.head);
        host.via.addFirst(new Link(host.speaker, host.words()));
        host.speaker = root.speaker;
        for (int i = root.clauseFirst; i <= root.clauseLast; i++) {
          host.content[i] = false;
        }
        merged.add(root);
      }
    }
    drafts.removeAll(merged);
  }
}
