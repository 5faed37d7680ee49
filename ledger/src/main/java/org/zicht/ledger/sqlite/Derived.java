package org.zicht.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.zicht.ledger.store.LedgerStore;

/** What was derived at some end of the chain, kept beside the entries. */
final class Derived {

  private final Connection connection;

  Derived(Connection connection) {
    this.connection = connection;
  }

  Optional<byte[]> read(String name, String derivation, LedgerStore.Head head) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT body FROM derived WHERE name = ? AND derivation = ? AND head = ?")) {
      select.setString(1, name);
      select.setString(2, derivation);
      select.setString(3, head.hash());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    }
  }

  int keep(String name, String derivation, LedgerStore.Head head, byte[] body) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO derived (name, derivation, head, body)"
                + " VALUES (?, ?, ?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, derivation);
      insert.setString(3, head.hash());
      insert.setBytes(4, body);
      return insert.executeUpdate();
    }
  }

  void forget() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM derived");
    }
  }
}
