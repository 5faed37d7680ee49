package org.zicht.command.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zicht.command.ledger.LedgerCommand;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Option;

/** A command by which somebody decides something. */
public abstract class DecisionCommand extends LedgerCommand {

  @Option(
      names = "--because",
      paramLabel = "WORDS",
      description = "Why; it stands in the ledger.",
      defaultValue = "")
  private String reason = "";

  public DecisionCommand(Surroundings surroundings) {
    super(surroundings);
  }

  /** Why, in the words of who decides. */
  public final String reason() {
    return reason;
  }

  /** Adds a decision to the ledger. */
  public final int decide(LedgerStore store, Decision decision) {
    Instant now = surroundings().clock().instant();
    int unused = store.append(now, List.of(decision));
    surroundings().say("decided, entry " + store.head().entries());
    return ExitStatus.DONE;
  }

  /** The mark of the claim with that id, or with an id that begins so, if there is just one. */
  public final Optional<ClaimMark> mark(LedgerStore store, String id) {
    Account account = new LedgerViews(store, Version.current()).account();
    List<Statement> found =
        account.statements().stream().filter(one -> one.id().startsWith(id)).toList();
    if (found.size() != 1) {
      surroundings()
          .tell(
              found.isEmpty()
                  ? "there is no claim " + id + ": zicht claims lists them"
                  : "several claims begin with " + id + "; give more of it");
      return Optional.empty();
    }
    Statement one = found.getFirst();
    return Optional.of(ClaimMark.of(one.report().id(), one.claim()));
  }
}
