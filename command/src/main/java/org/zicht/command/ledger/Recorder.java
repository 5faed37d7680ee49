package org.zicht.command.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Outcome;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.account.Admission;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.Reading;
import org.zicht.views.Shown;
import org.zicht.views.TextView;

/**
 * Puts what was read into a ledger, and says of each report what was new, once it stands on the
 * disk. For one thread.
 */
public final class Recorder {

  private final LedgerStore store;
  private final Surroundings surroundings;
  private final Destination out;
  private final Admission admission = new Admission();
  private int added;
  private int known;
  private int failures;
  private long claims;

  public Recorder(LedgerStore store, Surroundings surroundings, Destination out) {
    this.store = store;
    this.surroundings = surroundings;
    this.out = out;
  }

  /**
   * Where and when a report was published: as it was said on the command line, else as it says.
   *
   * @param published the day, or null
   * @param publisher who, or null
   * @param url its address, or null
   * @param title its title, or null
   */
  public record Imprint(
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String title) {

    /** Nothing was said: as the report says itself. */
    public static final Imprint OWN = new Imprint(null, null, null, null);

    private Admission.Said said() {
      return new Admission.Said(published, publisher, url, title);
    }
  }

  /** Whether the ledger has that report, published just so, already. */
  public boolean isKnown(Reading reading, Imprint imprint) {
    return reading instanceof Reading.Read read
        && store.holds(Admission.key(read.report(), imprint.said()));
  }

  /** Says that a report is there already. */
  void known(String input) {
    known++;
    say(input + ": already there");
  }

  /** Keeps what came of an input. */
  public void take(String input, Outcome outcome, Imprint imprint) {
    switch (outcome) {
      case Outcome.Done done -> {
        done.problems().forEach(problem -> surroundings.tell("warning: " + problem));
        keep(input, done.shown(), imprint);
      }
      case Outcome.Failed failed -> {
        fail(input, failed.message());
        surroundings.tell(failed.message());
      }
      case Outcome.Defect defect -> {
        fail(input, "Zicht made an error of its own: " + defect.cause());
        surroundings.tellDefect(defect.input(), defect.cause());
      }
    }
  }

  private void keep(String input, Shown shown, Imprint imprint) {
    Instant now = surroundings.clock().instant();
    ReportAdded report =
        admission.entry(shown.input(), shown.report(), shown.language(), imprint.said(), now);
    ClaimsRead read =
        new ClaimsRead(report.telling(), report.report(), Version.current(), shown.claims());
    if (store.append(now, List.of(report, read)) == 0) {
      known(input);
      return;
    }
    added++;
    claims += shown.claims().size();
    say(input + ": added, " + counted(shown.claims().size(), "claim"));
  }

  private void fail(String input, String message) {
    failures++;
    String named = input + ": ";
    String reason = message.startsWith(named) ? message.substring(named.length()) : message;
    int unused =
        store.append(surroundings.clock().instant(), List.of(new InputFailed(input, reason)));
  }

  /** Says what was new of all: 0 all was read, 1 something was not. */
  public int finish(Object ledger) {
    say(
        counted(added, "new report")
            + " with "
            + counted(claims, "claim")
            + (known == 0 ? "" : ", " + known + " already there")
            + (failures == 0 ? "" : ", " + failures + " not read")
            + " · "
            + ledger);
    return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static String counted(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private void say(String line) {
    try {
      out.write(TextView.printable(line) + "\n");
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }
}
