package org.zicht.command.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zicht.command.ledger.LedgerOptions;
import org.zicht.command.ledger.Recorder;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.LanguageChoice;
import org.zicht.command.terminal.LineForm;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.Surroundings;
import org.zicht.intake.watch.Habits;
import org.zicht.intake.watch.Timing;
import org.zicht.intake.watch.Watching;
import org.zicht.intake.web.Fetching;
import org.zicht.intake.web.Web;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.Columns;
import org.zicht.report.Inputs;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.views.table.Row;
import org.zicht.views.table.RowJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht watch}: from feeds to entries of the ledger, as long as it runs. */
@Command(
    name = "watch",
    description = "Follows feeds, adds the reports they name to a ledger, and tells what changes.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht watch https://example.org/feed.xml --ledger almaty.db",
      "      Asks for the feed every quarter of an hour, until stopped (Ctrl-C).",
      "  zicht watch feeds.opml --once --format jsonl",
      "      One round of all feeds of a list; the tolls that changed, a JSON object a line.",
      "  ZICHT_WEBHOOK_SECRET=… zicht watch feeds.opml --webhook https://desk.example/tolls",
      "      Sends the changes as signed messages (standardwebhooks.com) too.",
      "",
      "Stop it at any time: what it said is added is on the disk, and it goes on from there.",
      "Sites are asked one thing at a time, and what their robots.txt keeps from programs, never.",
      "Exit status: 0 done; 1 something could not be read or written; 2 wrong usage."
    })
public final class WatchCommand implements Callable<Integer> {

  private static final String SECRET = "ZICHT_WEBHOOK_SECRET";

  private final Surroundings surroundings;
  private final Supplier<Web> web;
  private final Timing time;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FEED",
      arity = "1..*",
      description =
          "The address of a feed (RSS, Atom, JSON Feed), of a list of feeds (OPML) or of a sitemap;"
              + " or a file with such a list.")
  private List<String> feeds = List.of();

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How often each feed is asked for. Without it every ${DEFAULT-VALUE} minutes.",
      defaultValue = "15")
  private int every = 15;

  @Option(
      names = "--age",
      paramLabel = "DAYS",
      description =
          "How old a report may be, by the feed's date, to be read. Without it ${DEFAULT-VALUE}"
              + " days.",
      defaultValue = "7")
  private int age = 7;

  @Option(names = "--once", description = "Ask for each feed once, and end.")
  private boolean once;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description = "The language of the reports. Without it, told from each text.")
  private @Nullable String language;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "What is told: text, or jsonl (changed tolls only). Without it text.",
      defaultValue = "text")
  private LineForm form = LineForm.TEXT;

  @Option(
      names = "--webhook",
      paramLabel = "ADDRESS",
      description = "Where changed tolls are sent too, signed with $" + SECRET + ".")
  private @Nullable URI webhook;

  /**
   * @param web makes what is asked, when it is first needed
   * @param time what time it is, and how it passes
   */
  WatchCommand(Surroundings surroundings, Supplier<Web> web, Timing time) {
    this.surroundings = surroundings;
    this.web = web;
    this.time = time;
  }

  /** One that asks the web as this machine reaches it. */
  public static WatchCommand ofWeb(Surroundings surroundings) {
    // no method reference: what reaches the web is loaded when it is asked for
    return new WatchCommand(surroundings, () -> Fetching.ofMachine(), passing(surroundings));
  }

  private static Timing passing(Surroundings surroundings) {
    return new Timing() {
      @Override
      public Instant instant() {
        return surroundings.clock().instant();
      }

      @Override
      public void pass(Duration time) throws InterruptedException {
        Thread.sleep(time);
      }
    };
  }

  @Override
  public Integer call() {
    if (every < 1 || age < 0) {
      throw misused("--every is of at least one minute, and --age of no fewer than 0 days");
    }
    List<String> addresses = addresses();
    ReportReader reader = new ReportReader(LanguageChoice.ofOption(language, spec), null, null);
    try (LedgerStore store = ledger.openOrMake();
        Webhook hook = hook();
        Destination out = Destination.stream(surroundings.out())) {
      Recorder recorder =
          new Recorder(store, surroundings, form == LineForm.TEXT ? out : silence());
      LedgerFollower follower =
          new LedgerFollower(
              store, recorder, reader, surroundings, changes -> tell(changes, out, hook));
      Watching watching = watching(addresses, follower);
      if (once) {
        watching.round();
        follower.rest(time.instant());
        return recorder.finish(ledger.file());
      }
      watching.follow();
      return ExitStatus.DONE;
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return ExitStatus.FAILED;
    } catch (UncheckedIOException stopped) {
      if (Destination.isBrokenPipe(Destination.reason(stopped))) {
        return ExitStatus.DONE;
      }
      surroundings.tell("standard output: cannot be written (" + stopped.getMessage() + ").");
      return ExitStatus.FAILED;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ExitStatus.DONE;
    }
  }

  private Watching watching(List<String> addresses, LedgerFollower follower) {
    Habits habits =
        new Habits(Duration.ofMinutes(every), Habits.USUAL.pause(), Duration.ofDays(age));
    Watching watching =
        new Watching(
            habits,
            web.get(),
            follower,
            time,
            new SplittableRandom(time.instant().getEpochSecond()));
    for (String address : addresses) {
      try {
        watching.add(address);
      } catch (URISyntaxException wrong) {
        throw misused(
            "'" + address + "' is no http or https address of a feed, nor a file with a list");
      }
    }
    return watching;
  }

  /** The addresses given, and those in the files given. */
  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    for (String feed : feeds) {
      if (feed.startsWith("http://") || feed.startsWith("https://")) {
        addresses.add(feed);
        continue;
      }
      Inputs.read(
          List.of(feed),
          new ByteArrayInputStream(new byte[0]),
          new Opening(
              Columns.USUAL,
              reading -> {
                switch (reading) {
                  case Reading.Linked linked -> addresses.add(linked.address());
                  case Reading.Failed failed -> throw misused(failed.toString());
                  case Reading.Read read ->
                      throw misused(
                          read.input() + " is a report, not a list of feeds: zicht add " + feed);
                }
              }));
    }
    return addresses;
  }

  private @Nullable Webhook hook() {
    URI address = webhook;
    if (address == null) {
      return null;
    }
    String scheme = address.getScheme();
    if (!"https".equals(scheme) && !"http".equals(scheme)) {
      throw misused("--webhook " + address + " is no http or https address");
    }
    String secret = surroundings.environment().getOrDefault(SECRET, "");
    if (secret.isEmpty()) {
      throw misused(
          "--webhook signs its messages: give a secret that the receiver knows in the environment,"
              + " "
              + SECRET
              + "=whsec_$(openssl rand -base64 32)");
    }
    try {
      return new Webhook(address, secret);
    } catch (IllegalArgumentException noSecret) {
      throw misused(SECRET + " begins with whsec_, but what follows is not base 64");
    }
  }

  private void tell(List<TollChange> changes, Destination out, @Nullable Webhook hook) {
    try {
      for (TollChange change : changes) {
        out.write((form == LineForm.TEXT ? change.sentence() : RowJson.line(change.row())) + "\n");
      }
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
    if (hook != null) {
      Row body =
          Row.row()
              .text("type", "tolls.changed")
              .text("timestamp", time.instant().toString())
              .rows("data", changes.stream().map(TollChange::row).toList())
              .build();
      try {
        hook.send(RowJson.line(body), time.instant()).ifPresent(surroundings::tell);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Destination silence() {
    return Destination.stream(OutputStream.nullOutputStream());
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
