package org.zicht.serve.adding;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zicht.ledger.account.Admission;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Columns;
import org.zicht.report.Content;
import org.zicht.report.Inputs;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.serve.desk.Desk;
import org.zicht.text.Language;
import org.zicht.text.language.Detection;
import org.zicht.text.language.LanguageDetector;

/** Reads what is given and keeps it in the ledger. For any thread. */
public final class Reception {

  /** Loaded when the first report is given: who only looks does not wait for it. */
  private static final class Reader {
    private static final ReportPipeline PIPELINE = ReportPipeline.standard();
    private static final LanguageDetector DETECTOR = LanguageDetector.standard();
  }

  private final Desk desk;
  private final Clock clock;
  private final String version;
  private final Admission admission = new Admission();

  /**
   * @param desk the ledger
   * @param clock what time it is
   * @param version the version of the reader, which stands with the claims
   */
  public Reception(Desk desk, Clock clock, String version) {
    this.desk = desk;
    this.clock = clock;
    this.version = version;
  }

  /** Takes a file with that name; one result for each report in it. */
  public List<Received> file(String name, byte[] bytes, Admission.Said said) {
    List<Received> received = new ArrayList<>();
    new Opening(Columns.USUAL, reading -> received.add(take(reading, said)))
        .read(Content.of(name.isBlank() ? "file" : name, new ByteArrayInputStream(bytes)));
    return received;
  }

  /** Fetches an address of the web and takes what is there. */
  public List<Received> address(String address, Admission.Said said) {
    String low = address.toLowerCase(Locale.ROOT);
    if (!low.startsWith("http://") && !low.startsWith("https://")) {
      return List.of(
          new Received.Failed(
              address, "is no address of the web. It begins with http:// or https://."));
    }
    List<Received> received = new ArrayList<>();
    Inputs.read(
        List.of(address),
        new ByteArrayInputStream(new byte[0]),
        reading -> received.add(take(reading, said)));
    return received;
  }

  private Received take(Reading reading, Admission.Said said) {
    return switch (reading) {
      case Reading.Failed failed ->
          failed(failed.input(), failed.what() + ". " + failed.whatToDo() + ".");
      case Reading.Linked linked ->
          failed(
              linked.input(),
              "is only a link here, to " + linked.address() + ". Give that address.");
      case Reading.Read read -> {
        try {
          yield take(read.input(), read.report(), said);
        } catch (OutOfMemoryError tooMuch) {
          yield failed(
              read.input(), "needs more memory than there is. Split it, or set ZICHT_MEMORY=2g.");
        }
      }
    };
  }

  private Received take(String input, Report bare, Admission.Said said) {
    boolean known = desk.with(store -> store.holds(Admission.key(bare, said)));
    if (known) {
      return new Received.Known(input, bare.id());
    }
    Report report = bare;
    if (said.published() != null) {
      report = report.publishedOn(said.published());
    }
    if (said.publisher() != null) {
      report = report.publishedBy(said.publisher());
    }
    return switch (Reader.DETECTOR.detect(report.text())) {
      case Detection.Detected detected -> keep(input, report, detected.language(), said);
      case Detection.NotSupported other ->
          failed(input, "seems to be in " + other.name() + ", which Zicht does not read yet.");
      case Detection.TooLittleText few ->
          failed(input, "has too little text to tell its language. Give the whole report.");
    };
  }

  private Received keep(String input, Report report, Language language, Admission.Said said) {
    var claims = Reader.PIPELINE.read(report, language).claims();
    Instant now = clock.instant();
    ReportAdded entry = admission.entry(input, report, language, said, now);
    ClaimsRead read = new ClaimsRead(entry.telling(), entry.report(), version, claims);
    int added = desk.with(store -> store.append(now, List.of(entry, read)));
    return added == 0
        ? new Received.Known(input, report.id())
        : new Received.Added(input, report.id(), claims.size());
  }

  private Received failed(String input, String reason) {
    int unused =
        desk.with(store -> store.append(clock.instant(), List.of(new InputFailed(input, reason))));
    return new Received.Failed(input, reason);
  }

  /** The first line of a text that was pasted, as its name. */
  static String name(String text) {
    Optional<String> line = text.strip().lines().findFirst();
    String name = line.orElse("text").strip();
    return name.length() <= 60 ? name : name.substring(0, 59) + "…";
  }
}
