package org.zicht.intake.page;

import java.util.List;
import java.util.Optional;
import org.zicht.report.Imprint;
import org.zicht.report.Report;

/**
 * The article of a web page.
 *
 * @param imprint what the page says of it
 * @param paragraphs its headings, paragraphs, quotations and items of lists, in their order,
 *     without the title; none is blank
 */
public record Page(Imprint imprint, List<String> paragraphs) {

  /** Copies the paragraphs. */
  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The article as a report; none if the page holds no paragraph. */
  public Optional<Report> report() {
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(Report.of(text()).with(imprint));
  }

  /** The canonical text: the title, then the paragraphs, each followed by a blank line. */
  private String text() {
    StringBuilder text = new StringBuilder();
    if (imprint.title() != null) {
      text.append(imprint.title()).append("\n\n");
    }
    for (String paragraph : paragraphs) {
      text.append(paragraph).append("\n\n");
    }
    return text.toString();
  }
}
