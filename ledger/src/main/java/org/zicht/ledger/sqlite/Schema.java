package org.zicht.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of a ledger, and how a file is known to be one. */
final class Schema {

  /** 'Zcht' as SQLite's application id. */
  static final int APPLICATION = 0x5A636874;

  /** The version of the tables; a newer program may read an older one, not the other way round. */
  static final int VERSION = 1;

  private static final String[] TABLES = {
    // what the chain covers
    "CREATE TABLE entry (number INTEGER PRIMARY KEY, added TEXT NOT NULL, kind TEXT NOT NULL,"
        + " digest TEXT NOT NULL, hash TEXT NOT NULL)",
    // what entries say: apart, so that it can be erased
    "CREATE TABLE content (number INTEGER PRIMARY KEY REFERENCES entry (number), key TEXT UNIQUE,"
        + " salt BLOB NOT NULL, body BLOB NOT NULL)",
    // what was derived at some end of the chain: may be deleted at any time
    "CREATE TABLE derived (name TEXT PRIMARY KEY, derivation TEXT NOT NULL, head TEXT NOT NULL,"
        + " body BLOB NOT NULL)"
  };

  private Schema() {}

  /**
   * Checks that the file is a ledger that this program reads; makes the tables in an empty one.
   *
   * @throws org.zicht.ledger.store.LedgerException if it is not
   */
  static void prepare(Path file, Connection connection) throws SQLException {
    if (isMarked(file, connection)) {
      return;
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // only now does nobody else write: another may have made the tables while this one looked
      if (!isMarked(file, connection)) {
        if (number(connection, "SELECT count(*) FROM sqlite_schema") > 0) {
          throw Failures.noLedger(file);
        }
        for (String table : TABLES) {
          statement.executeUpdate(table);
        }
        statement.executeUpdate("PRAGMA user_version = " + VERSION);
        statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Whether the file says that it is a ledger; one that says it is something else is refused. */
  private static boolean isMarked(Path file, Connection connection) throws SQLException {
    int application = number(connection, "PRAGMA application_id");
    if (application == 0) {
      return false;
    }
    if (application != APPLICATION) {
      throw Failures.noLedger(file);
    }
    if (number(connection, "PRAGMA user_version") > VERSION) {
      throw Failures.newer(file);
    }
    return true;
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
