package org.zicht.exchange.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.Place;

/** Names and codes of countries, and the first-level area in which a town lies. */
public final class Geography {

  private final Map<String, String> alpha3 = new HashMap<>();
  private final Map<String, String> numeric = new HashMap<>();
  private final Function<String, Optional<String>> countries;
  private final Function<String, Optional<String>> provinces;

  /**
   * @param countries the English name of a country, by its ISO 3166-1 alpha-2 code
   * @param provinces the name of the first-level area in which a town lies, by the town's
   *     identifier
   */
  public Geography(
      Function<String, Optional<String>> countries, Function<String, Optional<String>> provinces) {
    this.countries = countries;
    this.provinces = provinces;
    try (InputStream bytes = Geography.class.getResourceAsStream("countries.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own countries.tsv is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          alpha3.put(cells[0], cells[1]);
          numeric.put(cells[0], cells[2]);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's own countries.tsv cannot be read", unreadable);
    }
  }

  /** By the gazetteer that travels with the program, which is loaded when it is first needed. */
  public static Geography standard() {
    class Lazy {
      private static final Gazetteer GAZETTEER = Gazetteer.load();
    }
    return new Geography(
        code -> Lazy.GAZETTEER.country(code).map(Place::name),
        town -> Lazy.GAZETTEER.place(town).flatMap(Lazy.GAZETTEER::provinceOf).map(Place::name));
  }

  /** The country's name in English, its code where that is not known; null for null. */
  public @Nullable String country(@Nullable String code) {
    return code == null ? null : countries.apply(code).orElse(code);
  }

  /** ISO 3166-1 alpha-3, or null. */
  public @Nullable String alpha3(@Nullable String code) {
    return code == null ? null : alpha3.get(code);
  }

  /** ISO 3166-1 numeric, or null. */
  public @Nullable String numeric(@Nullable String code) {
    return code == null ? null : numeric.get(code);
  }

  /** The first-level area in which a place lies, or which it is, or null. */
  public @Nullable String province(Claim.Where place) {
    String id = place.gazetteer();
    return switch (place.precision()) {
      case SITE, TOWN, NEAR, DISTRICT -> id == null ? null : provinces.apply(id).orElse(null);
      case PROVINCE -> place.name();
      case REGION, COUNTRY, UNRESOLVED -> null;
    };
  }
}
