package org.zicht.command.ledger;

import java.util.concurrent.Callable;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that work on a ledger have in common: they open it, and say what is wrong. */
public abstract class LedgerCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  public LedgerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public final Integer call() {
    check();
    try (LedgerStore store = ledger.open()) {
      return run(store);
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return ExitStatus.FAILED;
    }
  }

  /** Checks how the command was used, before the ledger is opened. */
  public void check() {}

  /** Does the work: 0 done, 1 failed. */
  public abstract int run(LedgerStore store);

  /** Where the command runs. */
  public final Surroundings surroundings() {
    return surroundings;
  }

  /** That the command was used in a wrong way. */
  public final ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
