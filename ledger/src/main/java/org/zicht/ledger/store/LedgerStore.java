package org.zicht.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zicht.ledger.chain.Violation;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Entry;

/**
 * The entries of one ledger, kept. What {@link #append} has returned is on the disk and stays
 * there, whatever happens to this process. Several processes may have one ledger open: writers wait
 * for each other. One store is for one thread.
 *
 * <p>Every method throws {@link LedgerException} where the ledger cannot be read or written; then
 * nothing was changed.
 */
public interface LedgerStore extends AutoCloseable {

  /**
   * The end of the chain: changes with every entry.
   *
   * @param entries how many entries there are
   * @param hash the hash of the last
   */
  record Head(long entries, String hash) {}

  /** The end of the chain. */
  Head head();

  /** Whether an entry with that {@linkplain Content#key key} is there. */
  boolean holds(String key);

  /**
   * Adds entries, all or none, leaving out those whose key is there already.
   *
   * @return how many were added
   */
  int append(Instant added, List<? extends Content> contents);

  /** Hands over every entry, in order. */
  void read(Consumer<Entry> each);

  /** The decision that was added last, unless there is none or it was erased. */
  Optional<Decided> lastDecision();

  /** What does not hold of the chain: changed, missing or made-up entries. */
  List<Violation> verify();

  /**
   * Erases what the entries of a {@link org.zicht.ledger.entry.Decision.Erased} say, all or none,
   * and adds the decision.
   *
   * @throws IllegalArgumentException if one of them is not there, or it is another decision
   */
  void erase(Instant added, Decided decided);

  /**
   * Puts other contents in place of what entries say, all or none, and adds the decision.
   *
   * @param contents what each entry is to say, by its number
   * @param decided makes the decision, a {@link org.zicht.ledger.entry.Decision.Redacted}, from the
   *     digest of each new content, by its number
   */
  void redact(
      Instant added, Map<Long, Content> contents, Function<Map<Long, String>, Decided> decided);

  /** Something derived that was kept at this {@linkplain #head head} and by this derivation. */
  Optional<byte[]> derived(String name, String derivation);

  /** Keeps something derived at {@code head}; what was kept before of that name goes. */
  void keep(String name, String derivation, Head head, byte[] body);

  /** Forgets all that is derived. */
  void forget();

  @Override
  void close();
}
