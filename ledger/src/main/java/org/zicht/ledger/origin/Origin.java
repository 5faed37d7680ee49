package org.zicht.ledger.origin;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zicht.party.Kind;

/**
 * Who first said something, as far as can be told.
 *
 * @param name what it is called, in English where the tables know it: 'police of Kazakhstan',
 *     'Reuters'; two origins of one name are one
 * @param kind its kind
 * @param country ISO 3166-1 alpha-2, or null
 * @param basis how it is known
 */
public record Origin(String name, Kind kind, @Nullable String country, Basis basis)
    implements Comparable<Origin> {

  /** How an origin is known. */
  public enum Basis {
    /** It is the root of the chain. */
    SPEAKER,
    /** The report credits it, and names nobody else. */
    CREDIT,
    /** It published the report, which names nobody else. */
    PUBLISHER,
    /** Somebody who cannot be told from others of his sort, met by one outlet. */
    UNNAMED,
    /** Nobody is named, and who published the report is not known. */
    UNKNOWN
  }

  /** By name. */
  @Override
  public int compareTo(Origin other) {
    return Comparator.comparing(Origin::name).compare(this, other);
  }
}
