package org.zicht.command.ledger;

import java.util.List;
import org.zicht.command.terminal.Engine;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.account.Rereading;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.pipeline.ReadReport;
import org.zicht.report.Report;
import org.zicht.views.ledger.Deeds;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zicht rebuild}. */
@Command(
    name = "rebuild",
    description = {
      "Derives all that is shown of a ledger again from its entries; the same comes out.",
      "Reports that an older Zicht has read are read again first; decisions find their claims again."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht rebuild", "  zicht rebuild --read-again"},
    sortOptions = false)
public final class RebuildCommand extends LedgerCommand {

  @Option(
      names = "--read-again",
      description = "Read every report again, whatever version has read it.")
  private boolean all;

  public RebuildCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    int read = 0;
    for (ReportAdded report : Rereading.due(store, Version.current(), all)) {
      read += store.append(surroundings().clock().instant(), List.of(again(report)));
    }
    store.forget();
    LedgerViews views = new LedgerViews(store, Version.current());
    views.prepare();
    surroundings()
        .say(
            "derived again: "
                + views.account().holdings().reports().size()
                + " reports, "
                + views.account().statements().size()
                + " claims"
                + (read == 0 ? "" : "; read again: " + read));
    Deeds deeds = new Deeds(views.account());
    views
        .account()
        .lost()
        .forEach(
            lost ->
                surroundings()
                    .tell("decision " + lost.id() + " finds nothing: " + deeds.sentence(lost)));
    return ExitStatus.DONE;
  }

  private ClaimsRead again(ReportAdded stored) {
    Report report = Report.of(stored.text());
    if (stored.titled()) {
      report = report.withTitle();
    }
    if (stored.publication().published() != null) {
      report = report.publishedOn(stored.publication().published());
    }
    if (stored.publication().publisher() != null) {
      report = report.publishedBy(stored.publication().publisher());
    }
    ReadReport read = Engine.pipeline().read(report, stored.language());
    return new ClaimsRead(
        stored.telling(),
        stored.report(),
        all
            ? Version.current() + Rereading.AGAIN + surroundings().clock().instant()
            : Version.current(),
        read.claims());
  }
}
