package org.zicht.command.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.command.ledger.LedgerCommand;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.account.Reviewer;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.ledger.Deeds;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Option;

/** A command by which somebody decides something. */
public abstract class DecisionCommand extends LedgerCommand {

  @Option(
      names = {"--because", "--reason"},
      paramLabel = "WORDS",
      description = "Why; it stands in the ledger.",
      defaultValue = "")
  private String reason = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description =
          "Who decides. Without it what ZICHT_REVIEWER says, else the name you are logged in by.")
  private @Nullable String by;

  public DecisionCommand(Surroundings surroundings) {
    super(surroundings);
  }

  /** Why, in the words of who decides. */
  public final String reason() {
    return reason;
  }

  /** Who decides. */
  public final Reviewer reviewer(LedgerStore store) {
    var environment = surroundings().environment();
    String user = environment.getOrDefault("USER", environment.getOrDefault("USERNAME", ""));
    String name = by == null ? environment.getOrDefault("ZICHT_REVIEWER", user) : by;
    return new Reviewer(store, name, surroundings().clock());
  }

  /** The account of the ledger. */
  public final Account account(LedgerStore store) {
    return new LedgerViews(store, Version.current()).account();
  }

  /** Decides these things, all or none, and says what was decided. */
  public final int decide(LedgerStore store, Account account, List<Decision> decisions) {
    return told(account, reviewer(store).decide(decisions, reason));
  }

  /** Says what was decided, and how it is undone. */
  public final int told(Account account, List<Decided> decided) {
    Deeds deeds = new Deeds(account);
    decided.forEach(one -> surroundings().say(one.id() + "  " + deeds.sentence(one)));
    return ExitStatus.DONE;
  }

  /**
   * The claim with that id, or with an id that begins so, if there is just one, also one that was
   * rejected; else says what is wrong.
   */
  public final Optional<Statement> claim(Account account, String id) {
    List<Statement> found =
        account.everyStatement().stream().filter(one -> one.id().startsWith(id)).toList();
    if (found.size() != 1) {
      surroundings()
          .tell(
              found.isEmpty()
                  ? "there is no claim " + id + ": zicht claims lists them"
                  : "several claims begin with " + id + "; give more of it");
      return Optional.empty();
    }
    return Optional.of(found.getFirst());
  }
}
