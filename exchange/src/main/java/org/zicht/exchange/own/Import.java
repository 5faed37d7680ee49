package org.zicht.exchange.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.exchange.format.CsvText;
import org.zicht.json.ClaimFromJson;
import org.zicht.json.ClaimJson;
import org.zicht.json.JsonObject;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.form.DecisionJson;
import org.zicht.text.Language;

/**
 * Reads what was exported as JSON lines or CSV. What a line says wrong is a {@link Problem} that
 * names the line; where there is one, nothing should be taken over.
 */
public final class Import {

  /** More problems than these are not told: the file is something else. */
  private static final int MOST_PROBLEMS = 20;

  private final String input;
  private final Map<String, Held> reports = new LinkedHashMap<>();
  private final List<Content> rest = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Import(String input) {
    this.input = input;
  }

  /**
   * What is wrong.
   *
   * @param line the line of the file, from 1
   * @param message what is wrong with it, in words
   */
  public record Problem(long line, String message) {}

  /**
   * What was read.
   *
   * @param contents what a ledger is to hold, in order; complete only where there are no problems
   * @param problems what is wrong
   * @param reports how many reports there are
   * @param claims how many claims
   * @param masked how many reports have masked names
   */
  public record Imported(
      List<Content> contents, List<Problem> problems, int reports, int claims, int masked) {
    /** Copies the lists. */
    public Imported {
      contents = List.copyOf(contents);
      problems = List.copyOf(problems);
    }
  }

  /** A report, with the claims that came behind it. */
  private record Held(
      List<ReportAdded> tellings, String reader, List<Claim> claims, boolean masked) {}

  /**
   * Reads a file.
   *
   * @param input what the user named it: where its reports are said to come from
   * @param text its text; what it is shows in it
   */
  public static Imported read(String input, Reader text) throws IOException {
    Import one = new Import(input);
    BufferedReader buffered = new BufferedReader(text);
    buffered.mark(1);
    int first = buffered.read();
    if (first != '\uFEFF') {
      buffered.reset();
    }
    buffered.mark(1);
    boolean json = buffered.read() == '{';
    buffered.reset();
    if (json) {
      one.lines(buffered);
    } else {
      one.rows(buffered);
    }
    return one.imported();
  }

  private void lines(BufferedReader lines) throws IOException {
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && problems.size() < MOST_PROBLEMS) {
        take(number, line);
      }
    }
  }

  private void rows(BufferedReader text) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      if (!parser.getHeaderNames().contains("record")) {
        problems.add(
            new Problem(
                1,
                "neither JSON lines nor CSV that 'zicht export' wrote: there is no column"
                    + " \"record\". Incidents and tolls are derived and cannot be imported."));
        return;
      }
      long begins = parser.getCurrentLineNumber() + 1;
      for (CSVRecord row : parser) {
        if (problems.size() < MOST_PROBLEMS) {
          row(begins, row);
        }
        begins = parser.getCurrentLineNumber() + 1;
      }
    } catch (java.io.UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException broken) {
      problems.add(new Problem(1, "no CSV that can be read: " + broken.getMessage()));
    }
  }

  private void row(long number, CSVRecord row) {
    if (!row.isConsistent()) {
      problems.add(
          new Problem(number, "has " + row.size() + " cells, not as many as there are columns"));
      return;
    }
    Map<String, @Nullable String> cells = new HashMap<>();
    row.toMap().forEach((name, cell) -> cells.put(name, CsvText.plain(cell)));
    String record = cells.get("record");
    try {
      take(number, Columns.line(record == null ? "" : record, cells));
    } catch (IllegalArgumentException wrong) {
      problems.add(new Problem(number, String.valueOf(wrong.getMessage())));
    }
  }

  private void take(long number, String line) {
    try {
      JsonObject json = JsonObject.of(line);
      String schema = json.textOrNull("schema");
      switch (schema) {
        case OwnLines.REPORT -> report(json);
        case ClaimJson.SCHEMA -> claim(json);
        case OwnLines.FAILURE -> rest.add(new InputFailed(json.text("input"), json.text("reason")));
        case OwnLines.DECISION -> rest.add(DecisionJson.line(line));
        case null, default ->
            throw new IllegalArgumentException(
                schema == null
                    ? "has no \"schema\": only reports, claims and decisions that 'zicht export'"
                        + " wrote can be imported; incidents and tolls are derived"
                    : "is of another form: " + schema);
      }
    } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
      problems.add(new Problem(number, String.valueOf(wrong.getMessage())));
    }
  }

  private void report(JsonObject json) {
    String id = json.text("report");
    String sha256 = json.text("sha256");
    Instant fetched = Instant.parse(json.text("fetched"));
    List<ReportAdded> tellings = new ArrayList<>();
    for (JsonObject one : json.objects("publications")) {
      String day = one.textOrNull("published");
      Publication publication =
          new Publication(
              one.textOrNull("publisher"),
              one.textOrNull("url"),
              one.textOrNull("title"),
              day == null ? null : LocalDate.parse(day));
      tellings.add(
          new ReportAdded(
              ReportAdded.telling(sha256, publication),
              id,
              sha256,
              input,
              json.text("text"),
              json.truth("titled"),
              publication,
              fetched,
              new Language(json.text("language")),
              json.texts("credits")));
    }
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("a report without a publication: " + id);
    }
    boolean masked = !json.texts("masked").isEmpty();
    if (reports.putIfAbsent(id, new Held(tellings, json.text("reader"), new ArrayList<>(), masked))
        != null) {
      throw new IllegalArgumentException("a report that stands above already: " + id);
    }
  }

  private void claim(JsonObject json) {
    Claim claim = ClaimFromJson.claim(json);
    Held held = reports.get(claim.report());
    if (held == null) {
      throw new IllegalArgumentException(
          "a claim whose report does not stand above it: " + claim.report());
    }
    String text = held.tellings().getFirst().text();
    for (Claim.Evidence one : claim.evidence()) {
      if (one.span().end() > text.length() || !one.span().of(text).equals(one.quote())) {
        throw new IllegalArgumentException(
            "quotes what its report does not say at " + one.span() + ": claim " + claim.id());
      }
    }
    held.claims().add(claim);
  }

  private Imported imported() {
    List<Content> contents = new ArrayList<>();
    int claims = 0;
    int masked = 0;
    for (Map.Entry<String, Held> one : reports.entrySet()) {
      Held held = one.getValue();
      contents.addAll(held.tellings());
      if (!held.reader().isEmpty()) {
        contents.add(
            new ClaimsRead(
                held.tellings().getFirst().telling(), one.getKey(), held.reader(), held.claims()));
      }
      claims += held.claims().size();
      masked += held.masked() ? 1 : 0;
    }
    contents.addAll(rest);
    return new Imported(contents, problems, reports.size(), claims, masked);
  }
}
