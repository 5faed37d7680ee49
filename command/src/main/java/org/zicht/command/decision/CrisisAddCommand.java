package org.zicht.command.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.Day;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.NamedPlace;
import org.zicht.text.place.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zicht crisis add}. */
@Command(
    name = "add",
    description = "Defines a crisis; it stands before those that Zicht finds by itself.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht crisis add 'January 2022' --place Kazakhstan --from 2022-01-02 --to 2022-01-20"
    },
    sortOptions = false)
public final class CrisisAddCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "NAME", description = "What it is called.")
  private String name = "";

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      required = true,
      description = "A country, area or town: its code or its English name.")
  private String place = "";

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      required = true,
      converter = Day.class,
      description = "Its first day.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Its last day; without it, it goes on.")
  private @Nullable LocalDate to;

  public CrisisAddCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    if (to != null && to.isBefore(from)) {
      throw misused("--to " + to + " is before --from " + from);
    }
    if (found().isEmpty()) {
      throw misused("--place " + place + " is not in the gazetteer, or in no single country");
    }
  }

  private Optional<Place> found() {
    Gazetteer gazetteer = Gazetteer.load();
    return gazetteer
        .country(place.toUpperCase(Locale.ROOT))
        .or(
            () ->
                gazetteer.find(place, new Language("en")).stream()
                    .map(NamedPlace::place)
                    .filter(one -> one.country() != null)
                    .max(Comparator.comparing(Place::kind).thenComparingLong(Place::population)));
  }

  @Override
  public int run(LedgerStore store) {
    Place where = found().orElseThrow();
    String country = where.country();
    return decide(
        store,
        account(store),
        List.of(
            new Decision.CrisisDefined(
                name, where.id(), country == null ? "" : country, from, to)));
  }
}
