package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.attribution.quotation.QuotationFinder;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds the attributions of reports in one language.
 *
 * <p>Each sentence is read for verbs, prepositions, adverbs and nouns that say who says so; what
 * they tell is taken from the tree where the tree has it, else from the order of the words, and
 * always from quotation marks. Then the sentences are joined: quotations that go on, sentences that
 * say who said the one before, pronouns, the reporting conditional.
 *
 * <p>Immutable; shared by threads.
 */
public final class AttributionFinder {

  /** Words of the name of a medium. */
  private static final int LONGEST_NAME = 5;

  private final SpeechLexicon lexicon;
  private final VerbCues verbs;
  private final PhraseCues phrases;
  private final NounCues nouns;
  private final Relays relays;
  private final Credits credits;
  private final HeadingSpeakers headings;

  private AttributionFinder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new VerbCues(lexicon);
    this.phrases = new PhraseCues(lexicon);
    this.nouns = new NounCues(lexicon);
    this.relays = new Relays(lexicon);
    this.credits = new Credits(lexicon);
    this.headings = new HeadingSpeakers(lexicon);
  }

  /** A finder with the words of {@code language}; it finds nothing if that has no speech.tsv. */
  public static AttributionFinder of(Language language) {
    return new AttributionFinder(SpeechLexicon.of(language));
  }

  /** The attributions of {@code report}, by the place of their cues. */
  public Attributions find(ParsedReport report) {
    List<Quotation> quotations = new ArrayList<>(QuotationFinder.find(report));
    quotations.removeIf(quotation -> names(report, quotation));
    List<List<Draft>> drafts = new ArrayList<>(report.sentences().size());
    for (Sentence sentence : report.sentences()) {
      List<Draft> ofSentence = read(sentence, quotations);
      ofSentence.removeIf(draft -> timeKnows(report, draft));
      drafts.add(ofSentence);
    }
    new Discourse(lexicon, report, quotations, drafts).join();
    String text = report.report().text();
    List<Attribution> found = new ArrayList<>(credits.find(report));
    for (List<Draft> ofSentence : drafts) {
      for (Draft draft : ofSentence) {
        Attribution attribution = draft.finish(quotations, text);
        if (!attribution.content().isEmpty() || attribution.negated()) {
          found.add(attribution);
        }
      }
    }
    found.sort(Comparator.comparing((Attribution one) -> one.cue().span()));
    return new Attributions(found);
  }

  /** 'Reports “The Times”': the words between the marks are only the name of a medium. */
  private boolean names(ParsedReport report, Quotation quotation) {
    for (Sentence sentence : report.sentences()) {
      if (!sentence.span().contains(quotation.outer())) {
        continue;
      }
      List<Token> inside =
          sentence.tokens().stream()
              .filter(token -> quotation.inner().contains(token.span()))
              .toList();
      if (inside.isEmpty() || inside.size() > LONGEST_NAME) {
        return false;
      }
      int first = inside.getFirst().index();
      boolean called =
          first > 1
              && lexicon.is(SpeechLexicon.Helper.MEDIUM, sentence.token(first - 2))
              && inside.stream().noneMatch(token -> token.upos() == Upos.VERB);
      return called || lexicon.mediumAt(sentence, first) >= inside.size();
    }
    return false;
  }

  /** 'The past week has seen six people killed': a time knows nothing and shows nothing. */
  private static boolean timeKnows(ParsedReport report, Draft draft) {
    Speaker speaker = draft.speaker;
    boolean sees = draft.sort == Sort.KNOWS || draft.sort == Sort.SHOWS;
    if (speaker == null || !sees) {
      return false;
    }
    Span head = draft.sentence.token(speaker.phrase().head()).span();
    return report.times().get(draft.sentence.index()).stream()
        .anyMatch(time -> time.span().contains(head));
  }

  private List<Draft> read(Sentence sentence, List<Quotation> quotations) {
    List<Draft> drafts = new ArrayList<>(phrases.find(sentence));
    boolean[] taken = new boolean[sentence.size()];
    for (Draft draft : drafts) {
      for (int i = draft.first; i <= draft.last; i++) {
        taken[i] = true;
      }
    }
    for (Draft draft : verbs.find(sentence, quotations)) {
      if (!taken[draft.head.index()]) {
        drafts.add(draft);
      }
    }
    for (Draft draft : nouns.find(sentence)) {
      if (drafts.stream().noneMatch(other -> other.head.index() == draft.head.index())) {
        drafts.add(draft);
      }
    }
    headings.find(sentence).ifPresent(drafts::add);
    drafts.sort(Comparator.comparingInt((Draft draft) -> draft.head.index()));
    Participles.join(drafts);
    relays.link(sentence, drafts);
    Crossings.settle(drafts);
    int dateline = sentence.index() < 3 ? credits.dateline(sentence) : 0;
    for (Draft draft : drafts) {
      for (int i = 0; i < dateline; i++) {
        draft.content[i] = false;
      }
    }
    return drafts;
  }
}
