package org.zicht.ledger.entry;

import java.time.Instant;
import java.util.Comparator;
import org.zicht.ledger.chain.Digests;

/**
 * That somebody decided something. The same in every ledger that it is taken into; there, too, it
 * counts once.
 *
 * @param id by which it is known; begins with {@code d}
 * @param by who decided, as he or she wants to be called; empty if that is not known
 * @param at when
 * @param decision what
 * @param reason why, in the words of who decided; may be empty
 */
public record Decided(String id, String by, Instant at, Decision decision, String reason)
    implements Content {

  /** By when it was decided, then by id. */
  public static final Comparator<Decided> IN_ORDER =
      Comparator.comparing(Decided::at).thenComparing(Decided::id);

  private static final int LENGTH = 12;

  /** That {@code by} decided this then; the same of all four gives the same id. */
  public static Decided of(String by, Instant at, Decision decision, String reason) {
    String digest = Digests.of(by, at.toString(), decision.toString(), reason);
    return new Decided("d" + digest.substring(0, LENGTH), by, at, decision, reason);
  }

  @Override
  public String key() {
    return "decided " + id;
  }
}
