package org.zicht.ledger.entry;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger.
 *
 * @param number from 1, without gaps
 * @param added when it was added
 * @param kind what kind of thing it says
 * @param content what it says, or null if that was erased
 */
public record Entry(long number, Instant added, Kind kind, @Nullable Content content) {

  /** What kind of thing an entry says; known of an erased one too. */
  public enum Kind {
    REPORT,
    CLAIMS,
    FAILURE,
    DECISION;

    /** The kind of {@code content}. */
    public static Kind of(Content content) {
      return switch (content) {
        case ReportAdded report -> REPORT;
        case ClaimsRead claims -> CLAIMS;
        case InputFailed failed -> FAILURE;
        case Decided decided -> DECISION;
      };
    }
  }

  /** What it says, unless that was erased. */
  public Optional<Content> said() {
    return Optional.ofNullable(content);
  }
}
