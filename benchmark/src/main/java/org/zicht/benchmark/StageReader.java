package org.zicht.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.reading.AttributionFinder;
import org.zicht.claims.Claim;
import org.zicht.claims.reading.ClaimReader;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.LanguageData;
import org.zicht.text.language.LanguageDetector;
import org.zicht.text.number.Quantity;
import org.zicht.text.number.QuantityFinder;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.PlaceFinder;
import org.zicht.text.place.PlaceMention;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;
import org.zicht.text.syntax.Parser;
import org.zicht.text.time.TimeExpression;
import org.zicht.text.time.TimeFinder;

/**
 * Reads reports of one language as the pipeline does, with a clock beside every stage. That it is
 * wired alike is {@linkplain Stages checked} in every run. For one thread.
 */
final class StageReader {

  private final Language language;
  private final LanguageDetector detector;
  private final Segmenter segmenter;
  private final Parser parser;
  private final TimeFinder times;
  private final QuantityFinder quantities;
  private final PlaceFinder places;
  private final AttributionFinder attributions;
  private final ClaimReader claims;
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
  private long tokens;

  /** Loads all that the stages need. */
  StageReader(Language language, LanguageDetector detector, Gazetteer gazetteer) {
    this.language = language;
    this.detector = detector;
    this.segmenter = Segmenter.of(language);
    this.parser = Parser.of(language).orElseThrow();
    this.times = TimeFinder.of(language);
    this.quantities = QuantityFinder.of(language);
    this.places = PlaceFinder.of(language, gazetteer);
    this.attributions = AttributionFinder.of(language);
    this.claims = new ClaimReader(LanguageData.of(language));
  }

  /** Reads {@code report}; the time of each stage is added to what it took before. */
  List<Claim> read(Report report) {
    String text = report.text();
    timed(Stage.DETECTION, () -> detector.detect(text));
    List<SegmentedSentence> pieces = timed(Stage.SEGMENTATION, () -> segmenter.segment(report));
    List<List<Span>> spans = pieces.stream().map(SegmentedSentence::tokens).toList();
    List<List<Token>> trees = timed(Stage.SYNTAX, () -> parser.parseAll(spans, text));
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      SegmentedSentence piece = pieces.get(i);
      sentences.add(new Sentence(i, piece.paragraph(), piece.role(), trees.get(i)));
      tokens += trees.get(i).size();
    }
    List<List<TimeExpression>> when =
        timed(
            Stage.TIMES,
            () -> sentences.stream().map(each -> times.find(each, report.published())).toList());
    List<List<Quantity>> amounts =
        timed(Stage.QUANTITIES, () -> sentences.stream().map(quantities::find).toList());
    List<List<PlaceMention>> where = timed(Stage.PLACES, () -> places.find(sentences));
    ParsedReport parsed = new ParsedReport(report, language, sentences, when, amounts, where);
    Attributions found = timed(Stage.ATTRIBUTION, () -> attributions.find(parsed));
    return timed(Stage.CLAIMS, () -> claims.read(parsed, found, claims.parties().in(parsed)));
  }

  /** The time that {@code stage} has taken since the last {@link #reset}, in nanoseconds. */
  long nanoseconds(Stage stage) {
    return nanoseconds.getOrDefault(stage, 0L);
  }

  /** The tokens read since the last {@link #reset}. */
  long tokens() {
    return tokens;
  }

  /** Sets tokens and times back to nought. */
  void reset() {
    nanoseconds.clear();
    tokens = 0;
  }

  private <T> T timed(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
    return result;
  }
}
