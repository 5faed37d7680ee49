package org.zicht.command.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.TableOptions;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.Shown;
import org.zicht.views.TextView;
import org.zicht.views.ledger.ExplainView;
import org.zicht.views.ledger.LedgerViews;

/** One claim of a ledger, and all that the ledger makes of it. */
public final class LedgerExplanation {

  private final Surroundings surroundings;
  private final LedgerOptions ledger;
  private final TableOptions options;

  public LedgerExplanation(Surroundings surroundings, LedgerOptions ledger, TableOptions options) {
    this.surroundings = surroundings;
    this.ledger = ledger;
    this.options = options;
  }

  /**
   * Prints it.
   *
   * @param id the id of the claim, or its beginning
   * @return the exit status
   */
  public int print(String id) {
    try (LedgerStore store = ledger.open()) {
      return print(id, store);
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return ExitStatus.FAILED;
    }
  }

  private int print(String id, LedgerStore store) {
    LedgerViews views = new LedgerViews(store, Version.current());
    Account account = views.account();
    List<Statement> found =
        account.everyStatement().stream().filter(one -> one.id().startsWith(id)).toList();
    if (found.size() != 1) {
      surroundings.tell(
          found.isEmpty()
              ? "there is no claim " + id + ": zicht claims lists them"
              : "several claims begin with " + id + "; give more of it");
      return ExitStatus.FAILED;
    }
    Statement statement = found.getFirst();
    if (options.isTable()) {
      surroundings.write(page(statement));
    }
    return options.write(surroundings, new ExplainView(statement).table(account));
  }

  private String page(Statement statement) {
    StringBuilder page = new StringBuilder();
    TextView view = new TextView(surroundings.wantsColour(), surroundings.columns());
    org.zicht.report.Report report = org.zicht.report.Report.of(statement.report().text());
    if (statement.report().published().isPresent()) {
      report = report.publishedOn(statement.report().published().get());
    }
    try {
      view.report(
          page,
          new Shown(
              statement.report().title(),
              report,
              statement.report().language(),
              List.of(statement.claim())));
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return page.toString();
  }
}
