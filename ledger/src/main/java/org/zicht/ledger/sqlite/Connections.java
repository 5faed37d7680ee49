package org.zicht.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Opens the file of a ledger so that writers wait for each other and what is written stays. */
final class Connections {

  /** So long a writer waits for others before it gives up, in milliseconds. */
  private static final int PATIENCE = 120_000;

  private Connections() {}

  /**
   * Opens it, with its tables.
   *
   * @param make whether to make it if it is not there
   * @throws org.zicht.ledger.store.LedgerException if the file is no ledger, is of a newer Zicht,
   *     or cannot be read or written
   */
  static Connection open(Path file, boolean make) {
    try {
      if (Files.isDirectory(file) || (Files.exists(file) && Files.size(file) == 0 && !make)) {
        throw Failures.noLedger(file);
      }
    } catch (IOException unreadable) {
      throw Failures.of(file, new SQLException(unreadable));
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setJournalMode(SQLiteConfig.JournalMode.TRUNCATE);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    Connection connection = null;
    try {
      connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Schema.prepare(file, connection);
      return connection;
    } catch (SQLException failed) {
      closeAfter(connection, failed);
      throw Failures.of(file, failed);
    } catch (RuntimeException refused) {
      closeAfter(connection, refused);
      throw refused;
    }
  }

  private static void closeAfter(@Nullable Connection opened, Exception why) {
    try {
      if (opened != null) {
        opened.close();
      }
    } catch (SQLException alsoFailed) {
      why.addSuppressed(alsoFailed);
    }
  }
}
