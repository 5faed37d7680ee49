package org.zicht.ledger.entry;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a report was published.
 *
 * @param publisher the paper, agency or site, or null
 * @param url its address, or null
 * @param title its title where that is known apart from the text, or null
 * @param published the day of publication, local to the publisher, or null
 */
public record Publication(
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published) {

  /** Of which nothing is known. */
  public static final Publication UNKNOWN = new Publication(null, null, null, null);

  /** The earliest first, undated ones last; then by publisher, address and title. */
  public static final Comparator<Publication> EARLIEST =
      Comparator.comparing(
              Publication::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Publication::publisher, Comparator.nullsLast(String::compareTo))
          .thenComparing(Publication::url, Comparator.nullsLast(String::compareTo))
          .thenComparing(Publication::title, Comparator.nullsLast(String::compareTo));
}
