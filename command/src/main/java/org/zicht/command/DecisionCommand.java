package org.zicht.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.account.Reviewer;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Option;

/** A command by which somebody decides something. */
abstract class DecisionCommand extends LedgerCommand {

  @Option(
      names = "--because",
      paramLabel = "WORDS",
      description = "Why; it stands in the ledger.",
      defaultValue = "")
  private String reason = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides. Without it, the name by which you are logged in.")
  private @Nullable String by;

  DecisionCommand(Surroundings surroundings) {
    super(surroundings);
  }

  /** Why, in the words of who decides. */
  final String reason() {
    return reason;
  }

  /** Who decides. */
  final Reviewer reviewer(LedgerStore store) {
    String user = surroundings().environment().getOrDefault("USER", "");
    return new Reviewer(store, by == null ? user : by, surroundings().clock());
  }

  /** Adds a decision to the ledger. */
  final int decide(LedgerStore store, Decision decision) {
    Decided decided = reviewer(store).decide(decision, reason);
    surroundings().say("decided, " + decided.id());
    return Main.DONE;
  }

  /** The mark of the claim with that id, or with an id that begins so, if there is just one. */
  final Optional<ClaimMark> mark(LedgerStore store, String id) {
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
