package org.zicht.command.decision;

import java.util.ArrayList;
import java.util.List;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht undo}. */
@Command(
    name = "undo",
    description = {
      "Undoes decisions: each stays in the ledger and counts no more. To undo what undid one makes it",
      "count again; there is no end to it. What was erased or redacted is gone for good."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht log --decisions", "  zicht undo d81c02e4a77f"},
    sortOptions = false)
public final class UndoCommand extends DecisionCommand {

  @Parameters(
      paramLabel = "DECISION",
      arity = "1..*",
      description = "The id of a decision ('zicht log' shows it), or how it begins.")
  private List<String> ids = List.of();

  public UndoCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    Account account = account(store);
    List<Decision> undone = new ArrayList<>();
    for (String id : ids) {
      List<Decided> found =
          account.holdings().decisions().stream().filter(one -> one.id().startsWith(id)).toList();
      if (found.size() != 1) {
        surroundings()
            .tell(
                found.isEmpty()
                    ? "there is no decision " + id + ": zicht log --decisions lists them"
                    : "several decisions begin with " + id + "; give more of it");
        return ExitStatus.FAILED;
      }
      if (!found.getFirst().decision().canBeUndone()) {
        surroundings().tell(id + " took words out of the file for good: it cannot be undone");
        return ExitStatus.FAILED;
      }
      undone.add(new Decision.Undone(found.getFirst().id()));
    }
    return decide(store, account, undone);
  }
}
