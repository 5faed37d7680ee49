package org.zicht.text.place.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.NameKey;
import org.zicht.text.place.NamedPlace;
import org.zicht.text.place.Place;
import org.zicht.text.place.Trust;

/**
 * Reads a dump of GeoNames ({@code allCountries.txt}, {@code UA.txt}): what the gazetteer lacks of
 * it, to be searched beside it.
 *
 * <p>A line is a place, in 19 cells divided by tabs: id, name, the name in ASCII, other names
 * divided by commas, latitude, longitude, class, code, country, other countries, first-level area,
 * second, third, fourth, people, height, height, time zone, day of change. Towns and villages
 * (class {@code P}) and second-level areas ({@code A.ADM2}) are taken; historical, abandoned and
 * destroyed places and sections of towns are not.
 */
public final class GeoNamesDump {

  /** More places in one file make it slow to open: a country is enough. */
  public static final int MOST = 2_000_000;

  private static final int CELLS = 19;

  private static final int LONGEST_NAME = 60;

  /** Two places of one name nearer than this are one, in degrees. */
  private static final double SAME = 0.15;

  /** No places in which people live now, or parts of such. */
  private static final Set<String> LEFT_OUT = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH");

  private static final Language ENGLISH = new Language("en");

  private final Gazetteer gazetteer;
  private final Set<String> countries;
  private final long least;
  private final List<PackedPlace> places = new ArrayList<>();
  private long known;
  private long lines;

  /**
   * @param gazetteer what is known already
   * @param countries the ISO codes of those to take; empty for all
   * @param least towns of fewer people are left out; 0 takes those of unknown number too
   */
  public GeoNamesDump(Gazetteer gazetteer, Set<String> countries, long least) {
    this.gazetteer = gazetteer;
    this.countries = Set.copyOf(countries);
    this.least = least;
  }

  /**
   * Reads a dump to its end.
   *
   * @throws IllegalArgumentException naming the line, if it is none; or if it holds more than
   *     {@link #MOST} places that are wanted
   * @throws IOException if it cannot be read
   */
  public void read(BufferedReader dump) throws IOException {
    for (String line = dump.readLine(); line != null; line = dump.readLine()) {
      lines++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != CELLS) {
        throw new IllegalArgumentException(
            "line "
                + lines
                + " has "
                + cells.length
                + " cells; a line of a GeoNames dump has "
                + CELLS);
      }
      if (isWanted(cells)) {
        take(cells);
      }
      if (places.size() > MOST) {
        throw new IllegalArgumentException(
            "more than " + MOST + " places; take fewer with --country or --least");
      }
    }
  }

  private boolean isWanted(String[] cells) {
    boolean town = cells[6].equals("P") && !LEFT_OUT.contains(cells[7]);
    boolean district = cells[6].equals("A") && cells[7].equals("ADM2");
    return (town || district)
        && cells[8].length() == 2
        && (countries.isEmpty() || countries.contains(cells[8]));
  }

  private void take(String[] cells) {
    try {
      int number = Integer.parseInt(cells[0]);
      long people = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
      double latitude = Double.parseDouble(cells[4]);
      double longitude = Double.parseDouble(cells[5]);
      boolean town = cells[6].equals("P");
      if (town && people < least) {
        return;
      }
      if (gazetteer.place("geonames:" + number).isPresent()
          || (town && isKnown(cells[1], cells[8], latitude, longitude))) {
        known++;
        return;
      }
      String code = cells[8] + "." + cells[10];
      places.add(
          new PackedPlace(
              number,
              town ? null : "district:" + number,
              cells[1],
              gazetteer.countryOfProvince(code).orElse(cells[8]),
              town ? Place.Kind.TOWN : Place.Kind.DISTRICT,
              latitude,
              longitude,
              people,
              false,
              cells[7].equals("PPLA"),
              code,
              names(cells)));
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(
          "line " + lines + " of the dump: no number where one is wanted", noNumber);
    }
  }

  /** Whether a place of that name is known within a quarter of an hour's drive. */
  private boolean isKnown(String name, String country, double latitude, double longitude) {
    for (NamedPlace named : gazetteer.find(name, ENGLISH)) {
      Place place = named.place();
      if (place.kind() == Place.Kind.TOWN
          && country.equals(place.country())
          && Math.abs(place.latitude() - latitude) < SAME
          && Math.abs(place.longitude() - longitude) < SAME) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, PackedPlace.Use> names(String[] cells) {
    Map<String, PackedPlace.Use> names = new HashMap<>();
    for (String other : cells[3].split(",", -1)) {
      add(names, other, Trust.ALTERNATE);
    }
    add(names, cells[2], Trust.MAIN);
    add(names, cells[1], Trust.MAIN);
    return names;
  }

  private static void add(Map<String, PackedPlace.Use> names, String name, Trust trust) {
    String key = NameKey.of(name);
    if (trust == Trust.MAIN ? !key.isEmpty() : isName(name)) {
      names.put(key, new PackedPlace.Use(trust, 0));
    }
  }

  /** Whether a name has Latin or Cyrillic letters and is no mere code, as an airport's. */
  public static boolean isName(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return false;
    }
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (Character.isLetter(unit)) {
        Character.UnicodeScript script = Character.UnicodeScript.of(unit);
        if (script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.CYRILLIC) {
          return false;
        }
        small |= Character.isLowerCase(unit);
      } else if (Character.isDigit(unit)) {
        return false;
      }
    }
    return small && NameKey.of(name).length() > 1;
  }

  /** How many places were taken. */
  public int size() {
    return places.size();
  }

  /** How many were known already. */
  public long known() {
    return known;
  }

  /** What was taken, as a file that {@link Gazetteer#load(java.nio.file.Path)} adds. */
  public byte[] packed() throws IOException {
    Map<String, Integer> rows = new HashMap<>();
    for (PackedPlace place : places) {
      if (!rows.containsKey(place.province())) {
        gazetteer.rowOfProvince(place.province()).ifPresent(row -> rows.put(place.province(), row));
      }
    }
    return new PlaceTableWriter(List.of(), rows).write(PlaceTableWriter.sorted(places));
  }
}
