package org.zicht.serve.map;

import java.util.List;

/**
 * From degrees to units of the drawing: degrees of latitude are as long as they are on the ground
 * beside those of longitude in the middle of the map.
 *
 * @param west the westernmost longitude
 * @param east the easternmost
 * @param south the southernmost latitude
 * @param north the northernmost
 */
record Projection(double west, double east, double south, double north) {

  static final double WIDTH = 960;

  /** A map shows so many degrees at least. */
  private static final double LEAST_SPAN = 3;

  /** So much of the span lies free at every side. */
  private static final double MARGIN = 0.35;

  private static final double FLATTEST = 0.45;
  private static final double STEEPEST = 0.8;

  /** A map of these places, with some land around them; they are at least one. */
  static Projection around(List<double[]> places) {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (double[] place : places) {
      west = Math.min(west, place[0]);
      east = Math.max(east, place[0]);
      south = Math.min(south, place[1]);
      north = Math.max(north, place[1]);
    }
    double longitude = Math.max(LEAST_SPAN, east - west) * (1 + 2 * MARGIN);
    double latitude = Math.max(LEAST_SPAN / 2, north - south) * (1 + 2 * MARGIN);
    double middle = (south + north) / 2;
    double squeeze = Math.max(0.2, Math.cos(Math.toRadians(middle)));
    latitude = Math.clamp(latitude, longitude * squeeze * FLATTEST, Double.MAX_VALUE);
    longitude = Math.max(longitude, latitude / squeeze / STEEPEST);
    double centre = (west + east) / 2;
    return new Projection(
        centre - longitude / 2,
        centre + longitude / 2,
        middle - latitude / 2,
        middle + latitude / 2);
  }

  private double squeeze() {
    return Math.max(0.2, Math.cos(Math.toRadians((south + north) / 2)));
  }

  /** How high the drawing is. */
  double height() {
    return WIDTH * (north - south) / ((east - west) * squeeze());
  }

  /** From the left edge. */
  double x(double longitude) {
    return (longitude - west) / (east - west) * WIDTH;
  }

  /** From the upper edge. */
  double y(double latitude) {
    return (north - latitude) / (north - south) * height();
  }

  /** Whether an outline can be seen on the map. */
  boolean shows(Borders.Ring ring) {
    double left = 180;
    double right = -180;
    double low = 90;
    double high = -90;
    for (int i = 0; i < ring.size(); i++) {
      left = Math.min(left, ring.longitude(i));
      right = Math.max(right, ring.longitude(i));
      low = Math.min(low, ring.latitude(i));
      high = Math.max(high, ring.latitude(i));
    }
    return right >= west && left <= east && high >= south && low <= north;
  }
}
