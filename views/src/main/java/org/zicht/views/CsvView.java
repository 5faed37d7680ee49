package org.zicht.views;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.report.Report;

/**
 * One claim a row, under a row of names, by RFC 4180.
 *
 * <p>Spreadsheets take a cell that begins with {@code = + - @}, a tab or a return for a formula:
 * words that begin so have an apostrophe before them. Numbers are left as they are.
 */
public final class CsvView implements View {

  private static final String[] COLUMNS = {
    "report",
    "input",
    "published",
    "publisher",
    "language",
    "id",
    "type",
    "status",
    "certainty",
    "unknown",
    "actor",
    "actor_kind",
    "actor_name",
    "actor_country",
    "actor_label",
    "actor_basis",
    "target",
    "target_kind",
    "target_name",
    "target_country",
    "target_label",
    "target_basis",
    "target_person_name",
    "target_person_age",
    "target_person_sex",
    "target_combatant",
    "count_min",
    "count_max",
    "count_precision",
    "count_wording",
    "count_unit",
    "count_cumulative",
    "count_subset",
    "place",
    "place_site",
    "place_name",
    "place_country",
    "place_lat",
    "place_lon",
    "place_precision",
    "place_gazetteer",
    "place_basis",
    "time",
    "time_start",
    "time_end",
    "time_precision",
    "time_basis",
    "source",
    "source_kind",
    "source_name",
    "source_country",
    "source_cue",
    "source_speech",
    "chain",
    "evidence_start",
    "evidence_end",
    "evidence",
    "rule"
  };

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  @Override
  public void begin(Appendable out) throws IOException {
    print(out, (Object[]) COLUMNS);
  }

  @Override
  public void report(Appendable out, Shown shown) throws IOException {
    for (Claim claim : shown.claims()) {
      print(out, row(shown, claim).toArray());
    }
  }

  @Override
  public void end(Appendable out) {}

  // The printer must not close the output, which is not its own; it keeps nothing of its own.
  @SuppressWarnings("resource")
  private static void print(Appendable out, @Nullable Object... cells) throws IOException {
    new CSVPrinter(out, FORMAT).printRecord(cells);
  }

  private static List<@Nullable Object> row(Shown shown, Claim claim) {
    List<@Nullable Object> row = new ArrayList<>(COLUMNS.length);
    Report report = shown.report();
    row.add(report.id());
    row.add(words(shown.input()));
    row.add(report.published().map(LocalDate::toString).orElse(null));
    row.add(words(report.publisher().orElse(null)));
    row.add(shown.language().code());
    row.add(words(claim.id()));
    row.add(claim.type().code());
    row.add(code(claim.status()));
    row.add(code(claim.certainty()));
    List<String> unknown = new ArrayList<>();
    new TreeSet<>(claim.unknown()).forEach(part -> unknown.add(code(part)));
    row.add(String.join(" ", unknown));
    participant(row, claim.actor());
    participant(row, claim.target());
    victim(row, claim.target());
    count(row, claim.count());
    place(row, claim.place());
    time(row, claim.time());
    sources(row, claim.sources());
    Claim.Evidence evidence = claim.trigger();
    row.add(evidence.span().start());
    row.add(evidence.span().end());
    row.add(words(evidence.quote()));
    row.add(words(claim.rule()));
    return row;
  }

  private static void participant(
      List<@Nullable Object> row, Claim.@Nullable Participant participant) {
    if (participant == null) {
      absent(row, 6);
      return;
    }
    row.add(words(participant.text()));
    row.add(participant.kind().code());
    row.add(words(participant.name()));
    row.add(participant.country());
    row.add(words(participant.label()));
    row.add(code(participant.basis()));
  }

  private static void victim(List<@Nullable Object> row, Claim.@Nullable Participant target) {
    Claim.Person person = target == null ? null : target.person();
    row.add(person == null ? null : words(person.name()));
    row.add(person == null ? null : person.age());
    row.add(person == null ? null : person.sex());
    Boolean combatant = target == null ? null : target.combatant();
    row.add(target == null ? null : combatant == null ? "unknown" : combatant ? "yes" : "no");
  }

  private static void count(List<@Nullable Object> row, Claim.@Nullable Count count) {
    if (count == null) {
      absent(row, 7);
      return;
    }
    row.add(count.min());
    row.add(count.max());
    row.add(code(count.precision()));
    row.add(words(count.wording()));
    row.add(code(count.unit()));
    row.add(count.cumulative());
    row.add(count.subset());
  }

  private static void place(List<@Nullable Object> row, Claim.@Nullable Where place) {
    if (place == null) {
      absent(row, 9);
      return;
    }
    row.add(words(place.text()));
    row.add(words(place.site()));
    row.add(words(place.name()));
    row.add(place.country());
    row.add(place.latitude());
    row.add(place.longitude());
    row.add(code(place.precision()));
    row.add(place.gazetteer());
    row.add(code(place.basis()));
  }

  private static void time(List<@Nullable Object> row, Claim.@Nullable When time) {
    if (time == null) {
      absent(row, 5);
      return;
    }
    row.add(words(time.text()));
    row.add(time.start());
    row.add(time.end());
    row.add(code(time.precision()));
    row.add(code(time.basis()));
  }

  /** The root speaker's columns, then the whole chain as one cell. */
  private static void sources(List<@Nullable Object> row, List<Claim.Source> chain) {
    if (chain.isEmpty()) {
      absent(row, 7);
      return;
    }
    Claim.Source root = chain.getFirst();
    row.add(words(root.text()));
    row.add(root.kind().code());
    row.add(words(root.name()));
    row.add(root.country());
    row.add(words(root.cue()));
    row.add(root.speech().code());
    row.add(words(Wording.chain(chain)));
  }

  private static void absent(List<@Nullable Object> row, int columns) {
    for (int i = 0; i < columns; i++) {
      row.add(null);
    }
  }

  /** {@code words} as a spreadsheet may have them: with an apostrophe before a formula. */
  public static @Nullable String words(@Nullable String words) {
    boolean formula = words != null && !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }

  private static @Nullable String code(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
