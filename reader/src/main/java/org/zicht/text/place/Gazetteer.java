package org.zicht.text.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;

/**
 * The places of the world by their names: countries and areas, their first-level areas, and towns
 * of more than about a thousand people. Safe for use by many threads.
 *
 * <p>Two files: {@code places.bin} with countries, areas and towns that are large or a seat of
 * government, and {@code towns.bin} with the rest, opened when a name is looked for that the first
 * has not.
 */
public final class Gazetteer {

  private static final String TOWN = "geonames:";

  private static final String FOLDER = "/org/zicht/gazetteer/";

  private final PlaceTable large;
  private volatile @Nullable PlaceTable small;

  private Gazetteer(PlaceTable large) {
    this.large = large;
  }

  /**
   * The gazetteer that travels in the jar.
   *
   * @throws UncheckedIOException if the program's own file cannot be read
   */
  public static Gazetteer load() {
    return new Gazetteer(read("places.bin"));
  }

  private static PlaceTable read(String name) {
    try (InputStream bytes = Gazetteer.class.getResourceAsStream(FOLDER + name)) {
      if (bytes == null) {
        throw new IllegalStateException(
            "the program's own file gazetteer/"
                + name
                + " is missing: make it with"
                + " bin/pack-gazetteer");
      }
      return PlaceTable.open(bytes.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the program's own file gazetteer/" + name + " cannot be read", unreadable);
    }
  }

  private PlaceTable small() {
    PlaceTable opened = small;
    if (opened == null) {
      synchronized (this) {
        opened = small;
        if (opened == null) {
          opened = read("towns.bin");
          small = opened;
        }
      }
    }
    return opened;
  }

  /**
   * The places with that name in a text of {@code language}, where most people live first; the
   * small towns among them only if no larger place has the name.
   *
   * @param name as the text writes it
   */
  public List<NamedPlace> find(String name, Language language) {
    List<NamedPlace> found = findLarge(name, language);
    if (found.isEmpty()) {
      found = findSmall(name, language);
    }
    List<NamedPlace> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingLong((NamedPlace named) -> -named.place().population())
            .thenComparing(named -> named.place().id()));
    return sorted;
  }

  /** The countries, areas and larger towns with that name. */
  List<NamedPlace> findLarge(String name, Language language) {
    return find(large, name, language);
  }

  /** The small towns with that name. */
  List<NamedPlace> findSmall(String name, Language language) {
    return find(small(), name, language);
  }

  private List<NamedPlace> find(PlaceTable table, String name, Language language) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    List<PlaceTable.Use> uses =
        table.find(key.getBytes(StandardCharsets.UTF_8), table.languageBit(language));
    if (uses.isEmpty()) {
      return List.of();
    }
    List<NamedPlace> found = new ArrayList<>(uses.size());
    for (PlaceTable.Use use : uses) {
      found.add(named(table, use));
    }
    return found;
  }

  private NamedPlace named(PlaceTable table, PlaceTable.Use use) {
    PlaceTable.Row row = table.row(use.row());
    return new NamedPlace(
        row.place(),
        use.trust(),
        row.province() < 0 ? null : large.row(row.province()).place(),
        row.capital(),
        row.seat());
  }

  /**
   * The place with that identifier ({@code geonames:1526384}, {@code country:KZ}, {@code
   * province:UA.07}, {@code region:donbas}), if there is one.
   */
  public Optional<Place> place(String id) {
    if (id.startsWith(TOWN)) {
      return town(id).map(PlaceTable.Row::place);
    }
    for (NamedPlace found : find(large, "id ".concat(id), new Language("en"))) {
      return Optional.of(found.place());
    }
    return Optional.empty();
  }

  private Optional<PlaceTable.Row> town(String id) {
    int number = number(id.substring(TOWN.length()));
    int row = large.rowOf(number);
    if (row >= 0) {
      return Optional.of(large.row(row));
    }
    row = small().rowOf(number);
    return row < 0 ? Optional.empty() : Optional.of(small().row(row));
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException notOne) {
      return -1;
    }
  }

  /** The first-level area, or the area that stands for one, in which a place lies. */
  public Optional<Place> provinceOf(Place place) {
    if (!place.id().startsWith(TOWN)) {
      return Optional.empty();
    }
    return town(place.id())
        .filter(row -> row.province() >= 0)
        .map(row -> large.row(row.province()).place());
  }

  /** The country with that ISO 3166-1 alpha-2 code, if there is one. */
  public Optional<Place> country(String code) {
    return place("country:".concat(code));
  }

  /** The number of places, small towns included. */
  public int size() {
    return large.size() + small().size();
  }
}
