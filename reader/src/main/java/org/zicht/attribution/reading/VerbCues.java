package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Construction;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Finds the verbs, and the adjectives said of a speaker, that are cues in a sentence. */
final class VerbCues {

  /** How far the words of one entry may stand from each other. */
  private static final int REACH = 9;

  private final SpeechLexicon lexicon;
  private final VerbSpeakers speakers;
  private final VerbContents contents;

  VerbCues(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new VerbSpeakers(lexicon);
    this.contents = new VerbContents(lexicon);
  }

  /** The drafts of {@code sentence}, in the order of its words; some may have no content yet. */
  List<Draft> find(Sentence sentence, List<Quotation> quotations) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Matched matched = match(sentence, token);
      if (matched == null) {
        continue;
      }
      Draft draft = new Draft(sentence, matched.entries.getFirst(), token, Construction.COMPLEMENT);
      VerbCluster cluster = VerbCluster.of(sentence, token, matched.partners, lexicon);
      cluster.markGroup(draft, lexicon);
      draft.negated = cluster.negated(lexicon);
      speakers.fill(draft, cluster, matched.entries, quotations);
      VerbRegion.mark(draft, cluster);
      contents.fill(draft, cluster, matched.entries, quotations);
      if (!nobody(draft, cluster)) {
        drafts.add(draft);
      }
    }
    // 'laten weten': the second verb is no cue of its own.
    drafts.removeIf(one -> drafts.stream().anyMatch(other -> absorbs(other, one)));
    return drafts;
  }

  /** An infinitive, participle or command on which no speaker hangs: 'in order to show that'. */
  private static boolean nobody(Draft draft, VerbCluster cluster) {
    Token head = cluster.head();
    boolean bare =
        head.has("VerbForm", "Inf")
            || head.has("VerbForm", "Ger")
            || head.has("Mood", "Imp")
            || (head.has("VerbForm", "Part") && head.has("Tense", "Pres"));
    return draft.speaker == null
        && bare
        && !draft.negated
        && !cluster.passive()
        && draft.construction == Construction.COMPLEMENT
        && cluster.children("nsubj", "aux").isEmpty();
  }

  private static boolean absorbs(Draft large, Draft small) {
    return large != small
        && large.group[small.head.index()]
        && large.entry.words().size() > 1
        && large.entry.words().contains(SpeechLexicon.lower(small.head.lemma()));
  }

  private record Matched(List<SpeechEntry> entries, List<Token> partners) {}

  private @Nullable Matched match(Sentence sentence, Token token) {
    boolean pointed = pointed(sentence, token);
    boolean verb =
        token.upos() == Upos.VERB
            || token.upos() == Upos.AUX
            || pointed
            || misread(sentence, token);
    if (!verb && token.upos() != Upos.ADJ) {
      return null;
    }
    String lemma = pointed ? lexicon.written(token) : lexicon.verb(token);
    if (!verb) {
      List<SpeechEntry> adjectives = lexicon.adjectives(lemma);
      boolean said = !sentence.children(token, "nsubj", "cop").isEmpty();
      return adjectives.isEmpty() || !said ? null : new Matched(adjectives, List.of());
    }
    List<SpeechEntry> candidates = new ArrayList<>(lexicon.verbs(lemma));
    for (Token particle : sentence.children(token, "compound:prt")) {
      candidates.addAll(0, lexicon.verbs(lexicon.joined(particle, token)));
    }
    Matched longest = null;
    List<SpeechEntry> single = new ArrayList<>();
    for (SpeechEntry entry : candidates) {
      if (entry.words().size() == 1) {
        single.add(entry);
        continue;
      }
      List<Token> partners = partners(sentence, token, entry);
      if (partners != null && (longest == null || partners.size() > longest.partners.size())) {
        List<SpeechEntry> same = new ArrayList<>();
        for (SpeechEntry other : candidates) {
          if (other.lemma().equals(entry.lemma())) {
            same.add(other);
          }
        }
        longest = new Matched(same, partners);
      }
    }
    if (longest != null) {
      return longest;
    }
    if (single.isEmpty() || (token.upos() == Upos.AUX && !takes(single, Frame.FROM))) {
      return null;
    }
    return new Matched(single, List.of());
  }

  /**
   * 'Das berichten X und Y': a verb behind a word for the sentence before, taken for an adjective.
   */
  private boolean pointed(Sentence sentence, Token token) {
    int first = Clauses.firstWord(sentence);
    return token.index() == first + 1
        && token.upos() == Upos.ADJ
        && lexicon.is(Helper.BACKWARD, SpeechLexicon.lower(sentence.token(first).form()))
        && lexicon.verbs(lexicon.written(token)).stream()
            .anyMatch(entry -> entry.takes(Frame.CLAUSE) && entry.words().size() == 1);
  }

  /** A verb that the tagger took for a plural noun: 'The Institute estimates that…'. */
  static boolean misread(Sentence sentence, Token token) {
    boolean heads =
        token.head() == Token.ROOT
            || token.baseRelation().equals("parataxis")
            || token.baseRelation().equals("conj");
    return token.upos() == Upos.NOUN
        && (heads || closing(sentence, token))
        && token.index() > 0
        && token.has("Number", "Plur")
        && !token.form().equalsIgnoreCase(token.lemma())
        && (Phrases.nominal(sentence.token(token.index() - 1))
            || sentence.token(token.index() - 1).form().equals(")"))
        && !sentence.token(token.index() - 1).has("Number", "Plur")
        && sentence.children(token, "cop", "case", "nmod").isEmpty();
  }

  /** Whether it is the last word behind a comma and an article or a name: '…, the bank reports.' */
  private static boolean closing(Sentence sentence, Token token) {
    if (token.index() < Clauses.lastWord(sentence)) {
      return false;
    }
    int first = token.index();
    while (first > 0 && !Marks.boundary(sentence, first - 1)) {
      first--;
    }
    Token opening = sentence.token(first);
    boolean comma = first > 0 && Marks.comma(sentence.token(first - 1));
    return comma
        && first < token.index()
        && (opening.has("Definite", "Def") || opening.upos() == Upos.PROPN);
  }

  /** The tokens of the other words of {@code entry} in the clause of {@code token}, or null. */
  private static @Nullable List<Token> partners(Sentence sentence, Token token, SpeechEntry entry) {
    List<Token> partners = new ArrayList<>();
    for (String word : entry.words().subList(1, entry.words().size())) {
      Token partner = null;
      int from = Math.max(0, token.index() - REACH);
      int to = Math.min(sentence.size() - 1, token.index() + REACH);
      for (int i = from; i <= to && partner == null; i++) {
        Token other = sentence.token(i);
        boolean fits =
            SpeechLexicon.lower(other.form()).equals(word)
                || SpeechLexicon.lower(other.lemma()).equals(word);
        if (fits
            && i != token.index()
            && other.upos() != Upos.DET
            && (partners.isEmpty() || partners.getLast().index() < i)
            && near(sentence, token, other)) {
          partner = other;
        }
      }
      if (partner == null) {
        return null;
      }
      partners.add(partner);
    }
    return partners;
  }

  private static boolean near(Sentence sentence, Token token, Token other) {
    if (Math.abs(token.index() - other.index()) == 1) {
      return true;
    }
    return within(sentence, other, token) || within(sentence, token, other);
  }

  private static boolean within(Sentence sentence, Token low, Token high) {
    Token at = low;
    for (int steps = 0; steps < 3 && at.head() != Token.ROOT; steps++) {
      at = sentence.head(at);
      if (at.index() == high.index()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code entries} takes {@code frame}. */
  static boolean takes(List<SpeechEntry> entries, Frame frame) {
    return SpeechEntry.taking(entries, frame) != null;
  }

  /** The words of a set of prepositions that all {@code entries} with {@code frame} name. */
  static boolean opens(List<SpeechEntry> entries, Frame frame, String preposition) {
    for (SpeechEntry entry : entries) {
      Set<String> words =
          switch (frame) {
            case ON, BID -> entry.on();
            case AS -> entry.as();
            case FROM -> entry.from();
            default -> Set.of();
          };
      if (entry.takes(frame) && words.contains(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** The preposition that opens the phrase of {@code token}, in lower case, or the empty string. */
  static String preposition(Sentence sentence, Token token) {
    for (Token child : sentence.children(token, "case", "mark")) {
      if (child.index() < token.index()) {
        return SpeechLexicon.lower(child.form());
      }
    }
    return "";
  }

  /** Whether {@code token} opens a clause that depends on a cue ('that', 'dat'). */
  static boolean complementizer(SpeechLexicon lexicon, Token token) {
    return lexicon.is(Helper.COMPLEMENTIZER, SpeechLexicon.lower(token.form()));
  }
}
