package org.zicht.ledger.entry;

import java.time.Instant;
import java.util.List;
import org.zicht.ledger.chain.Digests;
import org.zicht.text.Language;

/**
 * A report was added: its canonical text, and where it was published. The same text published twice
 * is one report with two publications, each an entry of its own.
 *
 * @param telling by which this publication of this text is known, the same in every ledger: {@link
 *     #telling(String, Publication)} of both as they were published; it stays when words are
 *     redacted
 * @param report the report's id, made from the text as it was published; it stays when words are
 *     redacted
 * @param sha256 the SHA-256 of the UTF-8 of that text, in hexadecimal
 * @param input what the user named it: a file, an address, or {@code -}
 * @param text the canonical text
 * @param titled whether its first paragraph is known to be its title
 * @param publication where and when it was published
 * @param fetched when it was read in
 * @param language what it is written in
 * @param credits the agencies that it credits, by their English names
 */
public record ReportAdded(
    String telling,
    String report,
    String sha256,
    String input,
    String text,
    boolean titled,
    Publication publication,
    Instant fetched,
    Language language,
    List<String> credits)
    implements Content {

  /** Copies the list. */
  public ReportAdded {
    credits = List.copyOf(credits);
  }

  @Override
  public String key() {
    return key(telling);
  }

  /** The {@link #key} of the publication with that {@link #telling}. */
  public static String key(String telling) {
    return "report " + telling;
  }

  /** By which that publication of the text with that SHA-256 is known. */
  public static String telling(String sha256, Publication publication) {
    return Digests.of(
            sha256,
            String.valueOf(publication.publisher()),
            String.valueOf(publication.url()),
            String.valueOf(publication.title()),
            String.valueOf(publication.published()))
        .substring(0, 16);
  }

  /** The same with other words and credits: what redaction leaves. */
  public ReportAdded withText(String redacted, Publication other, String otherInput) {
    return new ReportAdded(
        telling, report, sha256, otherInput, redacted, titled, other, fetched, language, credits);
  }
}
