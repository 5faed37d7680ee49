package org.zicht.text;

import java.util.List;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.number.Quantity;
import org.zicht.text.place.PlaceMention;
import org.zicht.text.time.TimeExpression;

/**
 * What the language layer sees of a report.
 *
 * @param report the report
 * @param language the language it was read in
 * @param sentences its sentences in order; {@code sentences.get(i).index() == i}
 * @param times the time expressions of each sentence, by the sentence's index
 * @param quantities the quantities of each sentence, by the sentence's index
 * @param places the places named in each sentence, by the sentence's index
 */
public record ParsedReport(
    Report report,
    Language language,
    List<Sentence> sentences,
    List<List<TimeExpression>> times,
    List<List<Quantity>> quantities,
    List<List<PlaceMention>> places) {

  /**
   * @throws IllegalArgumentException if the lists are not of one length
   */
  public ParsedReport {
    sentences = List.copyOf(sentences);
    times = times.stream().map(List::copyOf).toList();
    quantities = quantities.stream().map(List::copyOf).toList();
    places = places.stream().map(List::copyOf).toList();
    if (times.size() != sentences.size()
        || quantities.size() != sentences.size()
        || places.size() != sentences.size()) {
      throw new IllegalArgumentException("one list of mentions for each sentence");
    }
  }

  /** The words of {@code span}. */
  public String words(Span span) {
    return span.of(report.text());
  }
}
