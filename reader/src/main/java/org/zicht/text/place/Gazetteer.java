package org.zicht.text.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;

/**
 * The places of the world by their names: countries and areas, their first-level areas, and towns
 * of more than about a thousand people. Safe for use by many threads.
 *
 * <p>Two files: {@code places.bin} with countries, areas and towns that are large or a seat of
 * government, and {@code towns.bin} with the rest, opened when a name is looked for that the first
 * has not. A user may add a third, of places that these lack.
 */
public final class Gazetteer {

  private static final String TOWN = "geonames:";

  private static final String FOLDER = "/org/zicht/gazetteer/";

  private final PlaceTable large;
  private final @Nullable PlaceTable imported;
  private volatile @Nullable PlaceTable small;

  /** By country; found when a capital is first asked for. */
  private volatile @Nullable Map<String, Place> capitals;

  private Gazetteer(PlaceTable large, @Nullable PlaceTable imported) {
    this.large = large;
    this.imported = imported;
  }

  /**
   * The gazetteer that travels in the jar.
   *
   * @throws UncheckedIOException if the program's own file cannot be read
   */
  public static Gazetteer load() {
    return new Gazetteer(read("places.bin"), null);
  }

  /**
   * The gazetteer that travels in the jar, and beside it the places that a user has imported: they
   * are looked for where the first has no larger place of a name.
   *
   * @param imported a file that {@link org.zicht.text.place.pack.GeoNamesDump} made
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if it is none, or damaged, naming it and what to do
   */
  public static Gazetteer load(Path imported) {
    try {
      return new Gazetteer(read("places.bin"), PlaceTable.open(Files.readAllBytes(imported)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the imported places " + imported + " cannot be read", unreadable);
    } catch (IllegalArgumentException damaged) {
      throw new IllegalArgumentException(
          "the imported places "
              + imported
              + " cannot be used ("
              + damaged.getMessage()
              + "): import them again, or remove the file",
          damaged);
    }
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
    List<NamedPlace> found = find(small(), name, language);
    if (imported == null) {
      return found;
    }
    List<NamedPlace> both = new ArrayList<>(found);
    both.addAll(find(imported, name, language));
    return both;
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
    if (row >= 0) {
      return Optional.of(small().row(row));
    }
    if (imported == null) {
      return Optional.empty();
    }
    row = imported.rowOf(number);
    return row < 0 ? Optional.empty() : Optional.of(imported.row(row));
  }

  /**
   * Where the first-level area with GeoNames' code ({@code UA.07}) stands in the first file, to
   * which the places of other files point; empty if there is none.
   */
  public OptionalInt rowOfProvince(String code) {
    String key = NameKey.of("id province:" + code);
    List<PlaceTable.Use> uses = large.find(key.getBytes(StandardCharsets.UTF_8), 0);
    return uses.isEmpty() ? OptionalInt.empty() : OptionalInt.of(uses.getFirst().row());
  }

  /**
   * The country under which the gazetteer has the first-level area with GeoNames' code: for
   * disputed ones not always GeoNames' own.
   */
  public Optional<String> countryOfProvince(String code) {
    OptionalInt row = rowOfProvince(code);
    return row.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(large.row(row.getAsInt()).place().country());
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

  /** The capital of the country with that ISO 3166-1 alpha-2 code, if it is known. */
  public Optional<Place> capital(String country) {
    Map<String, Place> known = capitals;
    if (known == null) {
      known = new HashMap<>();
      for (int row = 0; row < large.size(); row++) {
        PlaceTable.Row found = large.row(row);
        String of = found.place().country();
        if (found.capital() && of != null) {
          known.putIfAbsent(of, found.place());
        }
      }
      // Two threads may both look; what they find is the same.
      capitals = Map.copyOf(known);
    }
    return Optional.ofNullable(known.get(country));
  }

  /** The number of places, small towns and imported ones included. */
  public int size() {
    return large.size() + small().size() + (imported == null ? 0 : imported.size());
  }
}
