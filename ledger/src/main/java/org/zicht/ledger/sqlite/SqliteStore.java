package org.zicht.ledger.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.chain.Link;
import org.zicht.ledger.chain.Violation;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.form.EntryJson;
import org.zicht.ledger.store.LedgerStore;

/** A ledger in one SQLite file. For one thread; several processes may have the file open. */
public final class SqliteStore implements LedgerStore {

  /** The bytes of salt before each digest. */
  private static final int SALT = 16;

  private final Path file;
  private final Connection connection;
  private final Derived derived;
  private final EntryJson json = new EntryJson();
  private final SecureRandom random = new SecureRandom();

  private SqliteStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.derived = new Derived(connection);
  }

  /**
   * Opens the ledger in {@code file}, and makes it if there is no such file.
   *
   * @throws org.zicht.ledger.store.LedgerException if the file is no ledger, is of a newer Zicht,
   *     or cannot be read or written
   */
  public static SqliteStore open(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw Failures.noFolder(file);
    }
    return new SqliteStore(file, Connections.open(file, true));
  }

  /**
   * Opens the ledger in {@code file}, which is there.
   *
   * @throws org.zicht.ledger.store.LedgerException if it is not, or as {@link #open} does
   */
  public static SqliteStore openExisting(Path file) {
    if (!Files.exists(file)) {
      throw Failures.missing(file);
    }
    return new SqliteStore(file, Connections.open(file, false));
  }

  /** Work on the file. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T inTransaction(Work<T> work) {
    try {
      connection.setAutoCommit(false);
      T result = work.run();
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException failed) {
      rollBack(failed);
      throw Failures.of(file, failed);
    } catch (RuntimeException failed) {
      rollBack(failed);
      throw failed;
    }
  }

  /** A full disk has ended the transaction already: that it cannot be ended again says nothing. */
  private void rollBack(Exception why) {
    try {
      connection.rollback();
    } catch (SQLException alsoFailed) {
      why.addSuppressed(alsoFailed);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException alsoFailed) {
      why.addSuppressed(alsoFailed);
    }
  }

  private <T> T reading(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failed) {
      throw Failures.of(file, failed);
    }
  }

  @Override
  public Head head() {
    return reading(this::lastLink);
  }

  private Head lastLink() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1")) {
      return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, Link.BEGINNING);
    }
  }

  @Override
  public boolean holds(String key) {
    return reading(() -> isThere(key));
  }

  private boolean isThere(String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM content WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  @Override
  public int append(Instant added, List<? extends Content> contents) {
    return inTransaction(
        () -> {
          int count = 0;
          for (Content content : contents) {
            if (!isThere(content.key())) {
              add(added, content);
              count++;
            }
          }
          return count;
        });
  }

  private void add(Instant added, Content content) throws SQLException {
    Head head = lastLink();
    byte[] body = json.bytes(content);
    byte[] salt = salt();
    Link link =
        Link.after(
            head.hash(),
            head.entries() + 1,
            added.toString(),
            Entry.Kind.of(content).name(),
            Digests.salted(salt, body));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO entry (number, added, kind, digest, hash) VALUES (?, ?, ?, ?, ?)")) {
      insert.setLong(1, link.number());
      insert.setString(2, link.added());
      insert.setString(3, link.kind());
      insert.setString(4, link.digest());
      insert.setString(5, link.hash());
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO content (number, key, salt, body) VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, link.number());
      insert.setString(2, content.key());
      insert.setBytes(3, salt);
      insert.setBytes(4, body);
      insert.executeUpdate();
    }
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return salt;
  }

  private static final String LAST_DECISION =
      "SELECT e.number, c.body FROM entry e JOIN content c ON c.number = e.number"
          + " WHERE e.kind = 'DECISION' ORDER BY e.number DESC LIMIT 1";

  private static final String ALL =
      "SELECT e.number, e.added, e.kind, e.digest, e.hash, c.salt, c.body"
          + " FROM entry e LEFT JOIN content c ON c.number = e.number ORDER BY e.number";

  @Override
  public void read(Consumer<Entry> each) {
    Integer unused =
        reading(
            () -> {
              try (Statement statement = connection.createStatement();
                  ResultSet row = statement.executeQuery(ALL)) {
                while (row.next()) {
                  byte[] body = row.getBytes(7);
                  each.accept(
                      new Entry(
                          row.getLong(1),
                          Instant.parse(row.getString(2)),
                          Entry.Kind.valueOf(row.getString(3)),
                          body == null ? null : content(row.getLong(1), body)));
                }
                return 0;
              }
            });
  }

  private Content content(long number, byte[] body) {
    try {
      return json.content(body);
    } catch (IllegalArgumentException damaged) {
      throw Failures.damaged(file, number, damaged);
    }
  }

  @Override
  public Optional<Decided> lastDecision() {
    return reading(
        () -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(LAST_DECISION)) {
            return row.next() && content(row.getLong(1), row.getBytes(2)) instanceof Decided decided
                ? Optional.of(decided)
                : Optional.empty();
          }
        });
  }

  @Override
  public List<Violation> verify() {
    return reading(
        () -> {
          Verification verification = new Verification(json);
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
              verification.see(
                  new Link(
                      row.getLong(1),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      row.getString(5)),
                  row.getBytes(6),
                  row.getBytes(7));
            }
          }
          return verification.violations();
        });
  }

  @Override
  public void erase(Instant added, Decided decided) {
    if (!(decided.decision() instanceof Decision.Erased(var entries))) {
      throw new IllegalArgumentException("no decision to erase: " + decided);
    }
    Integer unused =
        inTransaction(
            () -> {
              try (PreparedStatement delete =
                  connection.prepareStatement("DELETE FROM content WHERE number = ?")) {
                for (long number : entries) {
                  delete.setLong(1, number);
                  if (delete.executeUpdate() != 1) {
                    throw new IllegalArgumentException("no entry " + number + " to erase");
                  }
                }
              }
              derived.forget();
              add(added, decided);
              return 0;
            });
    vacuum();
  }

  @Override
  public void redact(
      Instant added, Map<Long, Content> contents, Function<Map<Long, String>, Decided> decided) {
    Integer unused =
        inTransaction(
            () -> {
              Map<Long, String> digests = new HashMap<>();
              try (PreparedStatement update =
                  connection.prepareStatement(
                      "UPDATE content SET key = ?, salt = ?, body = ? WHERE number = ?")) {
                for (Map.Entry<Long, Content> one : new TreeMap<>(contents).entrySet()) {
                  byte[] salt = salt();
                  byte[] body = json.bytes(one.getValue());
                  update.setString(1, one.getValue().key());
                  update.setBytes(2, salt);
                  update.setBytes(3, body);
                  update.setLong(4, one.getKey());
                  if (update.executeUpdate() != 1) {
                    throw new IllegalArgumentException("no entry " + one.getKey() + " to redact");
                  }
                  digests.put(one.getKey(), Digests.salted(salt, body));
                }
              }
              derived.forget();
              add(added, decided.apply(digests));
              return 0;
            });
    vacuum();
  }

  /** Rewrites the file, so that nothing erased stays in its free pages. */
  private void vacuum() {
    Integer unused =
        reading(
            () -> {
              try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM");
              }
              return 0;
            });
  }

  @Override
  public Optional<byte[]> derived(String name, String derivation) {
    return reading(() -> derived.read(name, derivation, lastLink()));
  }

  @Override
  public void keep(String name, String derivation, Head head, byte[] body) {
    Integer unused = inTransaction(() -> derived.keep(name, derivation, head, body));
  }

  @Override
  public void forget() {
    Integer unused =
        inTransaction(
            () -> {
              derived.forget();
              return 0;
            });
  }

  @Override
  public void close() {
    try (Statement statement = connection.createStatement()) {
      // leaves no journal behind: the file is all there is
      statement.execute("PRAGMA journal_mode = DELETE");
    } catch (SQLException inUse) {
      // another process is writing; it takes the journal with it
    }
    try {
      connection.close();
    } catch (SQLException failed) {
      throw Failures.of(file, failed);
    }
  }
}
