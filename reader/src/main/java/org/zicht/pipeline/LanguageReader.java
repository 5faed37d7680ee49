package org.zicht.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.reading.AttributionFinder;
import org.zicht.claims.reading.ClaimReader;
import org.zicht.party.Parties;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.language.LanguageData;
import org.zicht.text.number.QuantityFinder;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.PlaceFinder;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;
import org.zicht.text.syntax.Parser;
import org.zicht.text.time.TimeExpression;
import org.zicht.text.time.TimeFinder;

/** The stages of one language, wired. Immutable, shared by threads. */
final class LanguageReader {

  private final Language language;
  private final Segmenter segmenter;
  private final Parser parser;
  private final QuantityFinder quantities;
  private final TimeFinder times;
  private final PlaceFinder places;
  private final AttributionFinder attributions;
  private final ClaimReader claims;

  /** Loads the model and the largest tables in threads of their own, the rest in this one. */
  LanguageReader(Language language, Loading<Gazetteer> gazetteer) {
    Loading<Parser> model = Loading.start("model", () -> Parser.of(language).orElseThrow());
    Loading<ClaimReader> tables =
        Loading.start("tables", () -> new ClaimReader(LanguageData.of(language)));
    this.language = language;
    this.attributions = AttributionFinder.of(language);
    this.segmenter = Segmenter.of(language);
    this.quantities = QuantityFinder.of(language);
    this.times = TimeFinder.of(language);
    this.places = PlaceFinder.of(language, gazetteer.await());
    this.claims = tables.await();
    this.parser = model.await();
  }

  ReadReport read(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    List<SegmentedSentence> pieces = segmenter.segment(report);
    List<List<Span>> spans = pieces.stream().map(SegmentedSentence::tokens).toList();
    var parsed = parser.parseAll(spans, report.text());
    for (int i = 0; i < pieces.size(); i++) {
      sentences.add(
          new Sentence(i, pieces.get(i).paragraph(), pieces.get(i).role(), parsed.get(i)));
    }
    List<List<TimeExpression>> when =
        sentences.stream().map(sentence -> times.find(sentence, report.published())).toList();
    var parsedReport =
        new ParsedReport(
            report,
            language,
            sentences,
            when,
            sentences.stream().map(quantities::find).toList(),
            places.find(sentences));
    Attributions found = attributions.find(parsedReport);
    Parties parties = claims.parties().in(parsedReport);
    return new ReadReport(
        parsedReport, parties.names(), found, claims.read(parsedReport, found, parties));
  }
}
