package org.zicht.command;

import java.util.concurrent.Callable;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that work on a ledger have in common: they open it, and say what is wrong. */
abstract class LedgerCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  LedgerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public final Integer call() {
    check();
    try (LedgerStore store = ledger.open()) {
      return run(store);
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return Main.FAILED;
    }
  }

  /** Checks how the command was used, before the ledger is opened. */
  void check() {}

  /** Does the work: 0 done, 1 failed. */
  abstract int run(LedgerStore store);

  /** Where the command runs. */
  final Surroundings surroundings() {
    return surroundings;
  }

  /** That the command was used in a wrong way. */
  final ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
