package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.Grammar;

/** Reads the chain of those on whose word a claim is told. For one report. */
final class SourceReader {

  private final ParsedReport report;
  private final Parties parties;
  private final Attributions attributions;
  private final Grammar grammar;
  private final Predicate<Token> events;

  /**
   * @param events whether a noun names a deed or a disaster
   */
  SourceReader(
      ParsedReport report,
      Parties parties,
      Attributions attributions,
      Grammar grammar,
      Predicate<Token> events) {
    this.events = events;
    this.grammar = grammar;
    this.report = report;
    this.parties = parties;
    this.attributions = attributions;
  }

  /**
   * On whose word a claim is told.
   *
   * @param chain root speaker first
   * @param hearsay whether it is told on nobody's named word
   * @param denied whether the speaker says that it is not so
   * @param words where the text says so, outside the claim's own clause
   */
  record Told(List<Claim.Source> chain, boolean hearsay, boolean denied, List<Span> words) {}

  Told read(Candidate candidate, Span clause) {
    Span trigger = candidate.head().span();
    boolean hearsay = false;
    boolean denied = false;
    List<Span> words = new ArrayList<>();
    for (Attribution attribution : attributions.covering(trigger)) {
      hearsay |= attribution.sort() == Sort.HEARSAY;
      hearsay |= attribution.source().map(speaker -> unconfirmed(speaker.phrase())).orElse(false);
      denied |= attribution.sort() == Sort.DENIES && !answers(candidate, attribution);
      if (counts(candidate, attribution) && !clause.contains(attribution.cue().span())) {
        words.add(attributionWords(attribution));
      }
    }
    List<Claim.Source> chain = new ArrayList<>();
    for (Attributions.ChainLink link :
        attributions.chain(trigger, attribution -> counts(candidate, attribution))) {
      if (!publishes(link.speaker().naming())
          && !nobody(link.speaker().naming())
          && !(link.attribution().sort() == Sort.DENIES
              && answers(candidate, link.attribution()))) {
        chain.add(
            source(link.speaker().naming(), link.speaker().equals(), link.cue(), link.speech()));
      }
    }
    chain.addAll(credited());
    boolean unsure =
        chain.isEmpty()
            || attributions.covering(trigger).stream()
                .flatMap(attribution -> attribution.source().stream())
                .anyMatch(speaker -> unconfirmed(speaker.phrase()));
    return new Told(chain, hearsay && unsure, denied, words);
  }

  /** 'Unconfirmed reports': a source that the report itself does not trust. */
  private boolean unconfirmed(Phrase phrase) {
    return words(phrase).anyMatch(token -> grammar.is("unconfirmed", token));
  }

  /**
   * 'No group', 'nobody': who did not say it. A total of victims and a deed or disaster say nothing
   * either.
   */
  private boolean nobody(Phrase phrase) {
    Sentence sentence = report.sentences().get(phrase.sentence());
    Token head = sentence.token(phrase.head());
    boolean total =
        grammar.is("toll", head)
            && sentence.children(head, "nmod", "compound", "amod").stream()
                .anyMatch(child -> grammar.is("victim", child));
    return grammar.is("none", head)
        || total
        || events.test(head)
        || sentence.children(head).stream().anyMatch(child -> grammar.is("none", child));
  }

  private Stream<Token> words(Phrase phrase) {
    return report.sentences().get(phrase.sentence()).tokens().stream()
        .filter(token -> phrase.span().contains(token.span()));
  }

  /** 'A blames B. B denies that': the charge was made all the same. */
  private static boolean answers(Candidate candidate, Attribution attribution) {
    return candidate.trigger().type().group() == ClaimType.Group.WORDS
        && attribution.cue().sentence() != candidate.sentence().index();
  }

  /**
   * Whether the words name the report's own publisher, who stands on the report, not in a chain.
   */
  private boolean publishes(Phrase phrase) {
    return report
        .report()
        .publisher()
        .map(
            name -> {
              String words = report.words(phrase.span()).toLowerCase(Locale.ROOT);
              String publisher = name.toLowerCase(Locale.ROOT);
              return words.equals(publisher)
                  || words.endsWith(" " + publisher)
                  || publisher.endsWith(" " + words);
            })
        .orElse(false);
  }

  /**
   * The agencies that a line or dateline credits, last in every chain: only where it is known that
   * somebody else published the report, or the agency may be the publisher.
   */
  private List<Claim.Source> credited() {
    if (report.report().publisher().isEmpty()) {
      return List.of();
    }
    for (Attribution credit : attributions.credits()) {
      Phrase agency = credit.source().orElseThrow().phrase();
      if (!publishes(agency)) {
        return List.of(source(agency, List.of(), null, Speech.CREDIT));
      }
    }
    return List.of();
  }

  /** The speaker of a deed in words, and of a measure that he announces, is its actor. */
  private static boolean counts(Candidate candidate, Attribution attribution) {
    if (!attribution.sort().vouches() && !attribution.sort().disputes()) {
      return false;
    }
    Token actor = candidate.actorToken();
    int sentence = candidate.sentence().index();
    boolean own =
        attribution.cue().sentence() == sentence
            && attribution.cue().head() == candidate.head().index();
    boolean speakerActs =
        actor != null
            && attribution
                .source()
                .map(
                    speaker ->
                        speaker.phrase().sentence() == sentence
                            && speaker.phrase().head() == actor.index())
                .orElse(false);
    boolean carrier =
        attribution.cue().sentence() == sentence
            && candidate.head().head() == attribution.cue().head();
    ClaimType.Group group = candidate.trigger().type().group();
    boolean deed =
        speakerActs && (carrier || group == ClaimType.Group.WORDS) && group != ClaimType.Group.HARM;
    return !own && !deed;
  }

  private Claim.Source source(
      Phrase phrase, List<Phrase> equals, @Nullable Span cue, Speech speech) {
    Sentence sentence = report.sentences().get(phrase.sentence());
    Party party = parties.at(phrase.sentence(), sentence.token(phrase.head()));
    List<Claim.Source> with = new ArrayList<>();
    for (Phrase equal : equals) {
      with.add(source(equal, List.of(), cue, speech));
    }
    return new Claim.Source(
        report.words(phrase.span()),
        phrase.span(),
        party.kind(),
        party.name(),
        party.country(),
        cue == null ? null : report.words(cue),
        speech,
        with);
  }

  /** The speaker and the cue, if they stand side by side; else the cue. */
  private static Span attributionWords(Attribution attribution) {
    Span cue = attribution.cue().group();
    return attribution
        .source()
        .map(speaker -> speaker.phrase())
        .filter(phrase -> phrase.sentence() == attribution.cue().sentence())
        .map(phrase -> phrase.span().union(cue))
        .orElse(cue);
  }
}
