package org.zicht.ledger.holdings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.zicht.claims.Claim;
import org.zicht.ledger.entry.Publication;
import org.zicht.text.Language;

/**
 * A report in the ledger.
 *
 * @param id the report's id
 * @param sha256 the SHA-256 of its text as it was published
 * @param text the canonical text; redacted words are struck out
 * @param titled whether its first paragraph is known to be its title
 * @param language what it is written in
 * @param credits the agencies that it credits, by their English names
 * @param publications where it was published, the earliest first; at least one
 * @param fetched when it was first read in
 * @param reader the version of the reader that read it
 * @param claims its claims, as read with the day of the earliest publication
 */
public record HeldReport(
    String id,
    String sha256,
    String text,
    boolean titled,
    Language language,
    List<String> credits,
    List<Publication> publications,
    Instant fetched,
    String reader,
    List<Claim> claims) {

  /** By day of publication, undated ones last; then by id. */
  public static final Comparator<HeldReport> BY_DAY =
      Comparator.comparing(
              (HeldReport report) -> report.publications().getFirst().published(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(HeldReport::id);

  /**
   * @throws IllegalArgumentException if there is no publication
   */
  public HeldReport {
    credits = List.copyOf(credits);
    publications = List.copyOf(publications);
    claims = List.copyOf(claims);
    if (publications.isEmpty()) {
      throw new IllegalArgumentException("a report without a publication");
    }
  }

  /** The same with other claims. */
  public HeldReport withClaims(List<Claim> other) {
    return new HeldReport(
        id, sha256, text, titled, language, credits, publications, fetched, reader, other);
  }

  /** The day of its earliest publication, if known: when its claims were said. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(publications.getFirst().published());
  }

  /** Who published it, each once, in the order of the alphabet. */
  public List<String> publishers() {
    TreeSet<String> names = new TreeSet<>();
    publications.stream().map(Publication::publisher).filter(Objects::nonNull).forEach(names::add);
    return List.copyOf(names);
  }

  /** Its title: as it was given, else its first line. */
  public String title() {
    return publications.stream()
        .map(Publication::title)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> text.strip().lines().findFirst().orElse("").strip());
  }
}
