package org.zicht.report;

import java.util.Optional;

/**
 * Takes the article out of a web page. The reader has none of its own: one is found as a service
 * ({@link java.util.ServiceLoader}) when the first page is met, so that who reads plain text never
 * loads it. Safe for use by many threads.
 */
public interface PageOpener {

  /**
   * The article of a page; none if the page holds no text.
   *
   * @param markup the page, decoded
   */
  Optional<Report> open(String markup);
}
