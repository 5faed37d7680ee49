package org.zicht.ledger.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided; {@link Decided} says who and when. Of two decisions on the same thing the
 * later counts, and one that was {@linkplain Undone undone} counts no more.
 */
public sealed interface Decision {

  /** A verdict on a claim. Of several the last says what becomes of it. */
  sealed interface Verdict extends Decision {
    /** The claim. */
    ClaimMark claim();
  }

  /** A claim is right as it stands: as it was read, with the corrections made by then. */
  record Accepted(ClaimMark claim) implements Verdict {}

  /** A field of a claim was read wrongly; with the correction the claim stands. */
  record Corrected(ClaimMark claim, Correction correction) implements Verdict {}

  /** The report makes no such claim: nothing is derived of it any more. */
  record Rejected(ClaimMark claim) implements Verdict {}

  /**
   * A note.
   *
   * @param on what it is on
   * @param words what it says
   */
  record Noted(Subject on, String words) implements Decision {}

  /** How credible a claim is. */
  record ClaimGraded(ClaimMark claim, Grade.Credibility grade) implements Decision {}

  /** How reliable an origin is, by its name. */
  record OriginGraded(String origin, Grade.Reliability grade) implements Decision {}

  /** Two claims are about one incident. */
  record Merged(ClaimMark first, ClaimMark second) implements Decision {}

  /** Two claims are not about one incident. */
  record Split(ClaimMark first, ClaimMark second) implements Decision {}

  /** Who said a claim has taken it back. */
  record Retracted(ClaimMark claim) implements Decision {}

  /**
   * A crisis to count for.
   *
   * @param name what it is called
   * @param place the gazetteer's identifier of the country, area or town
   * @param country ISO 3166-1 alpha-2
   * @param from its first day
   * @param to its last day, inclusive, or null while it goes on
   */
  record CrisisDefined(
      String name, String place, String country, LocalDate from, @Nullable LocalDate to)
      implements Decision {}

  /**
   * Another decision counts no more; undone itself, it counts again.
   *
   * @param decision the {@linkplain Decided#id id} of the other
   */
  record Undone(String decision) implements Decision {}

  /**
   * What entries said was erased. Cannot be undone.
   *
   * @param entries their numbers
   */
  record Erased(List<Long> entries) implements Decision {
    /** Copies the list. */
    public Erased {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Words were struck out of entries. The words themselves stand nowhere. Cannot be undone.
   *
   * @param digests the digest of what each entry says now, by its number
   */
  record Redacted(Map<Long, String> digests) implements Decision {
    /** Copies the map, in the order of the numbers. */
    public Redacted {
      digests = Collections.unmodifiableMap(new TreeMap<>(digests));
    }
  }

  /** The claims that it is about; none of a decision on something else. */
  default List<ClaimMark> claims() {
    return switch (this) {
      case Verdict verdict -> List.of(verdict.claim());
      case Noted(Subject.OfClaim(var claim), var words) -> List.of(claim);
      case Noted(Subject.OfIncident(var claim), var words) -> List.of(claim);
      case Noted(Subject.OfReport report, var words) -> List.of();
      case ClaimGraded graded -> List.of(graded.claim());
      case Merged merged -> List.of(merged.first(), merged.second());
      case Split split -> List.of(split.first(), split.second());
      case Retracted retracted -> List.of(retracted.claim());
      case OriginGraded graded -> List.of();
      case CrisisDefined crisis -> List.of();
      case Undone undone -> List.of();
      case Erased erased -> List.of();
      case Redacted redacted -> List.of();
    };
  }

  /** Whether it can be undone: all can but those that took words out of the file. */
  default boolean canBeUndone() {
    return !(this instanceof Erased || this instanceof Redacted);
  }
}
