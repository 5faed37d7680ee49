package org.zicht.ledger.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody decided something. Of two decisions on the same thing the later counts. */
public sealed interface Decision extends Content {

  /** Why, in the words of who decided; may be empty. */
  String reason();

  @Override
  default Optional<String> key() {
    return Optional.empty();
  }

  /** Two claims are about one incident. */
  record Merged(ClaimMark first, ClaimMark second, String reason) implements Decision {}

  /** Two claims are not about one incident. */
  record Split(ClaimMark first, ClaimMark second, String reason) implements Decision {}

  /** Who said a claim has taken it back. */
  record Retracted(ClaimMark claim, String reason) implements Decision {}

  /**
   * A crisis to count for.
   *
   * @param name what it is called
   * @param place the gazetteer's identifier of the country, area or town
   * @param country ISO 3166-1 alpha-2
   * @param from its first day
   * @param to its last day, inclusive, or null while it goes on
   * @param reason why it is drawn so
   */
  record CrisisDefined(
      String name,
      String place,
      String country,
      LocalDate from,
      @Nullable LocalDate to,
      String reason)
      implements Decision {}

  /**
   * What entries said was erased.
   *
   * @param entries their numbers
   */
  record Erased(List<Long> entries, String reason) implements Decision {
    /** Copies the list. */
    public Erased {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Words were struck out of entries. The words themselves stand nowhere.
   *
   * @param digests the digest of what each entry says now, by its number
   */
  record Redacted(Map<Long, String> digests, String reason) implements Decision {
    /** Copies the map, in the order of the numbers. */
    public Redacted {
      digests = java.util.Collections.unmodifiableMap(new TreeMap<>(digests));
    }
  }
}
