package org.zicht.serve.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zicht.json.JsonObject;

/**
 * The outlines of countries, from GeoJSON: a collection of features whose geometries are polygons,
 * longitude before latitude, in degrees. The outline that travels with the program is described in
 * {@code borders.md} beside it.
 *
 * @param rings the outlines
 */
public record Borders(List<Ring> rings) {

  private static final String OWN = "/org/zicht/serve/map/borders.geojson";

  /** Copies the list. */
  public Borders {
    rings = List.copyOf(rings);
  }

  /** One closed outline. Immutable. */
  static final class Ring {

    private final String code;
    private final double[] longitudes;
    private final double[] latitudes;

    /**
     * @param code ISO 3166-1 alpha-3 of what it is an outline of; empty where the file does not say
     * @param longitudes degrees east
     * @param latitudes degrees north, as many
     */
    Ring(String code, double[] longitudes, double[] latitudes) {
      this.code = code;
      this.longitudes = longitudes.clone();
      this.latitudes = latitudes.clone();
    }

    /** ISO 3166-1 alpha-3; empty where it is not known. */
    String code() {
      return code;
    }

    /** How many corners it has. */
    int size() {
      return longitudes.length;
    }

    /** Degrees east of a corner. */
    double longitude(int corner) {
      return longitudes[corner];
    }

    /** Degrees north of a corner. */
    double latitude(int corner) {
      return latitudes[corner];
    }
  }

  /** Those that travel with the program. */
  public static Borders own() {
    try (InputStream bytes = Borders.class.getResourceAsStream(OWN)) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own file " + OWN + " is missing");
      }
      return of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's own files cannot be read", unreadable);
    }
  }

  /**
   * Those of a GeoJSON text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Borders of(String geoJson) {
    List<Ring> rings = new ArrayList<>();
    for (Object item : list(JsonObject.of(geoJson).fields().get("features"))) {
      if (item instanceof JsonObject feature
          && feature.fields().get("geometry") instanceof JsonObject geometry) {
        String code =
            feature.fields().get("properties") instanceof JsonObject properties
                    && properties.fields().get("a3") instanceof String given
                ? given
                : "";
        List<?> coordinates = list(geometry.fields().get("coordinates"));
        if ("Polygon".equals(geometry.fields().get("type"))) {
          polygon(code, coordinates, rings);
        } else {
          coordinates.forEach(one -> polygon(code, list(one), rings));
        }
      }
    }
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("no GeoJSON with polygons");
    }
    return new Borders(rings);
  }

  private static void polygon(String code, List<?> polygon, List<Ring> rings) {
    for (Object one : polygon) {
      List<?> points = list(one);
      double[] longitudes = new double[points.size()];
      double[] latitudes = new double[points.size()];
      for (int i = 0; i < points.size(); i++) {
        List<?> point = list(points.get(i));
        if (point.size() < 2
            || !(point.get(0) instanceof Number longitude)
            || !(point.get(1) instanceof Number latitude)) {
          throw new IllegalArgumentException("no place in GeoJSON: " + points.get(i));
        }
        longitudes[i] = longitude.doubleValue();
        latitudes[i] = latitude.doubleValue();
      }
      rings.add(new Ring(code, longitudes, latitudes));
    }
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
