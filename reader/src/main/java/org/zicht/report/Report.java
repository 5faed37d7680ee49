package org.zicht.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report: its canonical text and what is known of where and when it was published.
 *
 * <p>The id is made from the text alone, so the same text has the same id in every run and from
 * every file.
 */
public final class Report {

  private final String id;
  private final String text;
  private final @Nullable LocalDate published;
  private final @Nullable String publisher;
  private final boolean titled;
  private final Imprint imprint;

  private Report(
      String text,
      @Nullable LocalDate published,
      @Nullable String publisher,
      boolean titled,
      Imprint imprint) {
    this.text = text;
    this.published = published;
    this.publisher = publisher;
    this.titled = titled;
    this.imprint = imprint;
    this.id = digest(text).substring(0, 16);
  }

  /** A report of which nothing but the text is known. */
  public static Report of(String canonicalText) {
    return new Report(canonicalText, null, null, false, Imprint.NONE);
  }

  /** The same report, published on {@code day} (local to the publisher). */
  public Report publishedOn(LocalDate day) {
    return new Report(text, day, publisher, titled, imprint);
  }

  /** The same report, published by {@code name}. */
  public Report publishedBy(String name) {
    return new Report(text, published, name, titled, imprint);
  }

  /** The same report, its first paragraph known to be its title. */
  public Report withTitle() {
    return new Report(text, published, publisher, true, imprint);
  }

  /**
   * The same report with what its publication says of itself: its title, if it has one, is the
   * first paragraph; its day and publisher count where none were given.
   */
  public Report with(Imprint said) {
    return new Report(
        text,
        published == null && said.published() != null ? said.published().day() : published,
        publisher == null ? said.publisher() : publisher,
        titled || said.title() != null,
        said);
  }

  /** Sixteen hexadecimal digits of the SHA-256 of the canonical text. */
  public String id() {
    return id;
  }

  /** The canonical text: what every offset points into. */
  public String text() {
    return text;
  }

  /** The day of publication, if known: what 'yesterday' and 'Wednesday' count from. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** The paper, agency or site that published it, if known. */
  public Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  /** Whether the first paragraph is known to be the title. */
  public boolean titled() {
    return titled;
  }

  /** What its publication says of itself. */
  public Imprint imprint() {
    return imprint;
  }

  @Override
  public String toString() {
    return "Report[" + id + ", " + text.length() + " units]";
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
