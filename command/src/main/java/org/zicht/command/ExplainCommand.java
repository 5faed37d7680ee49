package org.zicht.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.Shown;
import org.zicht.views.TextView;
import org.zicht.views.ledger.ExplainView;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zicht explain}: one claim, and all that the ledger makes of it. */
@Command(
    name = "explain",
    description = {
      "Shows one claim as reading shows it, and what the ledger makes of it: on whose word, in which",
      "incident and why, in which tolls and figures, and what contradicts it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand extends LedgerCommand {

  @Mixin private TableOptions options = new TableOptions();

  @Parameters(
      index = "0",
      paramLabel = "CLAIM",
      description = "The id of a claim, or its beginning: zicht claims lists them.")
  private String id = "";

  ExplainCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(LedgerStore store) {
    LedgerViews views = new LedgerViews(store, Version.current());
    Account account = views.account();
    List<Statement> found =
        account.statements().stream().filter(one -> one.id().startsWith(id)).toList();
    if (found.size() != 1) {
      surroundings()
          .tell(
              found.isEmpty()
                  ? "there is no claim " + id + ": zicht claims lists them"
                  : "several claims begin with " + id + "; give more of it");
      return Main.FAILED;
    }
    Statement statement = found.getFirst();
    if (options.isTable()) {
      surroundings().write(page(statement));
    }
    return options.write(surroundings(), new ExplainView(statement).table(account));
  }

  private String page(Statement statement) {
    StringBuilder page = new StringBuilder();
    TextView view = new TextView(surroundings().wantsColour(), surroundings().columns());
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
