package org.zicht.command.ledger;

import java.nio.file.Path;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
public final class LedgerOptions {

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger, one file. Without it ${DEFAULT-VALUE} in this folder.",
      defaultValue = "zicht.db")
  private Path file = Path.of("zicht.db");

  /** The ledger's file. */
  public Path file() {
    return file;
  }

  /** Opens the ledger, which is there. */
  public LedgerStore open() {
    return SqliteStore.openExisting(file);
  }

  /** Opens the ledger, and makes it if it is not there. */
  public LedgerStore openOrMake() {
    return SqliteStore.open(file);
  }
}
