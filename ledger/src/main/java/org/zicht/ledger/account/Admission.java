package org.zicht.ledger.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.copy.CreditFinder;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** From a report that was read to the entry that keeps it. May be used by many threads. */
public final class Admission {

  private final Map<Language, CreditFinder> credits = new ConcurrentHashMap<>();

  /**
   * Where and when a report was published: as somebody said, else as it says itself.
   *
   * @param published the day, or null
   * @param publisher who, or null
   * @param url its address, or null
   * @param title its title, or null
   */
  public record Said(
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String title) {

    /** Nothing was said. */
    public static final Said NOTHING = new Said(null, null, null, null);

    /** The publication of a report. */
    public Publication of(Report report) {
      return new Publication(
          publisher == null ? report.publisher().orElse(null) : publisher,
          url == null ? report.imprint().url() : url,
          title == null ? report.imprint().title() : title,
          published == null ? report.published().orElse(null) : published);
    }
  }

  /** The key by which a ledger knows that it has that report, published just so, already. */
  public static String key(Report report, Said said) {
    return ReportAdded.key(ReportAdded.telling(Digests.plain(report.text()), said.of(report)));
  }

  /**
   * The entry of a report.
   *
   * @param input what the user named it
   * @param report the report
   * @param language what it is written in
   * @param said what was said of its publication
   * @param fetched when it was read in
   */
  public ReportAdded entry(
      String input, Report report, Language language, Said said, Instant fetched) {
    Publication publication = said.of(report);
    String sha256 = Digests.plain(report.text());
    return new ReportAdded(
        ReportAdded.telling(sha256, publication),
        report.id(),
        sha256,
        input,
        report.text(),
        report.titled(),
        publication,
        fetched,
        language,
        credits
            .computeIfAbsent(language, CreditFinder::of)
            .credits(report.text() + "\n" + report.imprint().author()));
  }
}
