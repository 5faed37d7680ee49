package org.zicht.report;

import java.io.IOException;

/**
 * Opens what is no plain text: pages, feeds, archives, documents, and addresses of the web. The
 * reader has none of its own: one is found as a service ({@link java.util.ServiceLoader}) when the
 * first such input is met, so that who reads plain text never loads it. Safe for use by many
 * threads.
 */
public interface Opener {

  /** Whether it can open inputs of that format. */
  boolean opens(Format format);

  /**
   * Opens content and hands to {@code opening} each report in it, in order, and each part that
   * cannot be read. A part that cannot be read never keeps the parts after it from being read, if
   * they can be found at all.
   *
   * @param format what the content is, one that it {@link #opens}
   * @param content the content, at its first byte; the caller closes it
   * @param opening takes readings, and reads parts by their own content
   * @throws IOException if the content as a whole cannot be read any further; {@link Unreadable}
   *     says why in words for the user
   */
  void open(Format format, Content content, Opening opening) throws IOException;

  /**
   * Fetches what is at an address and hands it to {@code opening}.
   *
   * @param address an http or https address, as the user wrote it
   * @throws IOException if it cannot be fetched
   */
  void fetch(String address, Opening opening) throws IOException;
}
