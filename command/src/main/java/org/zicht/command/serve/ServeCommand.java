package org.zicht.command.serve;

import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.ledger.store.LedgerException;
import org.zicht.serve.WebApp;
import org.zicht.serve.desk.Desk;
import org.zicht.serve.map.Borders;
import org.zicht.serve.web.Listener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht serve}: the page of one ledger, for a browser on this machine. */
@Command(
    name = "serve",
    description = {
      "Opens a ledger as a local web page: what is known of a crisis, who said what and when, each",
      "report with its claims beside the words. It answers this machine only, until it is ended."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht serve",
      "      zicht.db in this folder; an empty ledger says what to do.",
      "  zicht demo && zicht serve almaty-2022.db",
      "  zicht serve almaty.db --port 9000 --borders borders.geojson",
      "",
      "Exit status: 0 ended; 1 the ledger or the port cannot be opened; 2 wrong usage."
    })
public final class ServeCommand implements Callable<Integer> {

  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  private static final int HIGHEST_PORT = 65_535;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "LEDGER",
      arity = "0..1",
      description = "The ledger, one file; made if it is not there. Without it ${DEFAULT-VALUE}.",
      defaultValue = "zicht.db")
  private Path file = Path.of("zicht.db");

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to listen, 0 for any that is free. Without it ${DEFAULT-VALUE}.",
      defaultValue = "8422")
  private int port = 8422;

  @Option(
      names = "--borders",
      paramLabel = "FILE",
      description = "GeoJSON with the outlines of the map, in place of those that come with Zicht.")
  private @Nullable Path borders;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Only ${DEFAULT-VALUE}: nobody else is answered.",
      defaultValue = "127.0.0.1")
  private String address = "127.0.0.1";

  /**
   * @param surroundings where it runs
   */
  public ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (!HERE.contains(address)) {
      throw new ParameterException(
          spec.commandLine(),
          "--address "
              + address
              + " is refused: whoever reaches the page reads the ledger and adds to it, and there are"
              + " no accounts yet. To use it from another machine, forward the port:"
              + " ssh -L 8422:127.0.0.1:8422 HOST");
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port " + port + " is no port");
    }
    Optional<Borders> outlines = outlines();
    if (outlines.isEmpty()) {
      return ExitStatus.FAILED;
    }
    try (Desk desk = new Desk(SqliteStore.open(file), Places.standard())) {
      return serve(new WebApp(desk, outlines.get(), surroundings.clock(), Version.current()));
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return ExitStatus.FAILED;
    }
  }

  private Optional<Borders> outlines() {
    Path given = borders;
    if (given == null) {
      return Optional.of(Borders.own());
    }
    try {
      return Optional.of(Borders.of(Files.readString(given, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      surroundings.tell(given + ": cannot be read. Check the name and its permissions.");
    } catch (IllegalArgumentException noOutlines) {
      surroundings.tell(given + ": is no GeoJSON with polygons. Give a FeatureCollection.");
    }
    return Optional.empty();
  }

  private int serve(WebApp app) {
    try (Listener listener = Listener.start(port, app, surroundings::tellDefect)) {
      surroundings.say(file + " · " + listener.address());
      surroundings.tell("open that address in a browser; end with Ctrl+C");
      new CountDownLatch(1).await();
      return ExitStatus.DONE;
    } catch (BindException taken) {
      surroundings.tell(
          "port " + port + " is taken by another program. Name another: --port 0 for any.");
      return ExitStatus.FAILED;
    } catch (IOException impossible) {
      surroundings.tell("cannot listen: " + impossible.getMessage() + ".");
      return ExitStatus.FAILED;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return ExitStatus.DONE;
    }
  }
}
