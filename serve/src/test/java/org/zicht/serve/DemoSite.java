package org.zicht.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zicht.ledger.account.Admission;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.serve.adding.Received;
import org.zicht.serve.adding.Reception;
import org.zicht.serve.desk.Desk;
import org.zicht.serve.map.Borders;
import org.zicht.serve.web.Listener;

/** The page on a ledger in a folder of its own, listening; for tests. */
final class DemoSite implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2022-09-01T12:00:00Z"), ZoneOffset.UTC);

  private static final Path EXAMPLES = Path.of("..", "examples");

  private final Desk desk;
  private final Listener listener;
  private final List<Throwable> defects = new CopyOnWriteArrayList<>();

  private DemoSite(Path ledger) {
    this.desk = new Desk(SqliteStore.open(ledger), Places.standard());
    try {
      this.listener =
          Listener.start(
              0,
              new WebApp(desk, Borders.own(), CLOCK, "test"),
              (where, defect) -> defects.add(defect));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static final class Demo {
    private static final Path LEDGER = build();

    private static Path build() {
      try {
        Path file = Files.createTempDirectory("zicht-serve").resolve("demo.db");
        try (Desk desk = new Desk(SqliteStore.open(file), Places.standard())) {
          Reception reception = new Reception(desk, CLOCK, "test");
          for (String line : Files.readAllLines(EXAMPLES.resolve("almaty-2022.tsv"))) {
            if (line.startsWith("#") || line.isBlank()) {
              continue;
            }
            String[] cells = line.split("\t", -1);
            byte[] text = Files.readAllBytes(EXAMPLES.resolve("almaty-2022").resolve(cells[0]));
            for (Received one :
                reception.file(
                    cells[0],
                    text,
                    new Admission.Said(LocalDate.parse(cells[1]), cells[2], null, null))) {
              if (!(one instanceof Received.Added)) {
                throw new IllegalStateException("the demonstration cannot be read: " + one);
              }
            }
          }
        }
        return file;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** The demonstration, which is read once for all tests; a copy that may be changed. */
  static DemoSite demo() {
    try {
      Path copy = Files.createTempDirectory("zicht-serve").resolve("almaty.db");
      Files.copy(Demo.LEDGER, copy);
      return new DemoSite(copy);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A ledger with nothing in it. */
  static DemoSite empty() {
    try {
      return new DemoSite(Files.createTempDirectory("zicht-serve").resolve("empty.db"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The ledger. */
  Desk desk() {
    return desk;
  }

  /** Adds a report. */
  Received add(String name, String text, LocalDate published, String publisher) {
    return new Reception(desk, CLOCK, "test")
        .file(
            name,
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            new Admission.Said(published, publisher, null, null))
        .getFirst();
  }

  /** An address on it; the path begins with a slash. */
  String at(String path) {
    return listener.address() + path.substring(1);
  }

  /** The errors of the program's own that happened. */
  List<Throwable> defects() {
    return defects;
  }

  @Override
  public void close() {
    listener.close();
    desk.close();
  }
}
