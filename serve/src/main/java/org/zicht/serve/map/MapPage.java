package org.zicht.serve.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.incident.Incident;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Query;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;

/** The places of incidents: a list, then a map of those that are told exactly. */
public final class MapPage {

  /** An outline is drawn with a point so many units apart at least. */
  private static final double FINEST = 0.7;

  private final Borders borders;

  /**
   * @param borders the outlines of countries
   */
  public MapPage(Borders borders) {
    this.borders = borders;
  }

  /**
   * A place with what is told of it.
   *
   * @param where the place; null for incidents of which nobody says where
   * @param incidents what is told to have happened there
   */
  private record Spot(Claim.@Nullable Where where, List<Incident> incidents) {

    /** Whether it can be a point. */
    boolean isExact() {
      if (where == null || where.latitude() == null || where.longitude() == null) {
        return false;
      }
      return switch (where.precision()) {
        case SITE, TOWN -> true;
        case NEAR, DISTRICT, PROVINCE, REGION, COUNTRY, UNRESOLVED -> false;
      };
    }

    /** Whether it is told as somewhere near a point. */
    boolean isNear() {
      return where != null
          && where.latitude() != null
          && where.precision() == Claim.PlacePrecision.NEAR;
    }

    boolean isCountry() {
      return where != null && where.precision() == Claim.PlacePrecision.COUNTRY;
    }

    long claims() {
      return incidents.stream().mapToLong(one -> one.members().size()).sum();
    }
  }

  /** The page. */
  public Response answer(Visit visit) {
    return Frame.page(visit, visit.phrases().say("Map"), "map.js", page -> write(visit, page));
  }

  private void write(Visit visit, Markup page) {
    Phrases phrases = visit.phrases();
    TreeMap<String, Integer> countries = new TreeMap<>();
    for (Incident one : visit.snapshot().account().incidents()) {
      String country = country(one);
      if (!country.isEmpty()) {
        countries.merge(country, 1, Integer::sum);
      }
    }
    String chosen =
        visit
            .query()
            .first("country")
            .filter(countries::containsKey)
            .orElseGet(
                () ->
                    countries.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(""));
    List<Spot> spots = spots(visit, chosen);
    page.tags("<h1>").words(phrases.say("Map")).tags("</h1>\n<p class=\"lead\">");
    page.words(
            phrases.say(
                "Where incidents are told to have happened. Only a place that is told exactly is a"
                    + " point on the map."))
        .tags("</p>\n");
    if (countries.size() > 1) {
      page.tags("<form class=\"filters\"><label>").words(phrases.say("Country"));
      page.tags(" <select name=\"country\">");
      countries.forEach(
          (code, count) ->
              page.tags(
                      "<option value=\"" + code + "\"" + (code.equals(chosen) ? " selected>" : ">"))
                  .words(phrases.country(code) + " (" + phrases.number(count) + ")")
                  .tags("</option>"));
      page.tags("</select></label> <button>").words(phrases.say("Show")).tags("</button></form>\n");
    }
    if (spots.isEmpty()) {
      page.tags("<p class=\"none\">").words(phrases.say("No incidents yet.")).tags("</p>\n");
      return;
    }
    page.tags("<div class=\"places\">\n");
    list(visit, page, spots);
    drawing(visit, page, spots, chosen);
    page.tags("</div>\n");
  }

  private static String country(Incident one) {
    Claim.Where place = one.place();
    String country = place == null ? null : place.country();
    return country == null ? "" : country;
  }

  /** Places of that country and those of which no country is known, the most told first. */
  private static List<Spot> spots(Visit visit, String country) {
    TreeMap<String, List<Incident>> byPlace = new TreeMap<>();
    for (Incident one : visit.snapshot().account().incidents()) {
      String own = country(one);
      if (own.isEmpty() || own.equals(country)) {
        byPlace.computeIfAbsent(key(one.place()), none -> new ArrayList<>()).add(one);
      }
    }
    List<Spot> spots = new ArrayList<>();
    byPlace.values().forEach(same -> spots.add(new Spot(same.getFirst().place(), same)));
    spots.sort(Comparator.comparingLong((Spot one) -> -one.incidents().size()));
    return spots;
  }

  private static String key(Claim.@Nullable Where place) {
    if (place == null) {
      return "";
    }
    String id = place.gazetteer();
    boolean near = place.precision() == Claim.PlacePrecision.NEAR;
    return id == null ? "text " + place.text() : near ? "near " + id : id;
  }

  private static void list(Visit visit, Markup page, List<Spot> spots) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    page.tags("<div class=\"list\"><table>\n<thead><tr>");
    for (String head : List.of("Where", "How exactly")) {
      page.tags("<th scope=\"col\">").words(phrases.say(head)).tags("</th>");
    }
    for (String head : List.of("Incidents", "Claims")) {
      page.tags("<th scope=\"col\" class=\"n\">").words(phrases.say(head)).tags("</th>");
    }
    page.tags("<th scope=\"col\">")
        .words(phrases.say("What"))
        .tags("</th></tr></thead>\n<tbody>\n");
    for (Spot spot : spots) {
      Claim.Where where = spot.where();
      String name = where == null ? null : where.name();
      page.tags("<tr id=\"" + anchor(spot) + "\"><td>");
      if (name == null) {
        page.words(saying.placeOr(where));
      } else {
        page.tags("<a href=\"/incidents?place=" + Query.encoded(name) + "\">")
            .words(saying.placeOr(where))
            .tags("</a>");
      }
      page.tags("</td><td>")
          .words(
              where == null
                  ? phrases.say("not known")
                  : phrases.in("precision", where.precision().name().toLowerCase(Locale.ROOT)))
          .tags("</td><td class=\"n\">")
          .words(phrases.number(spot.incidents().size()))
          .tags("</td><td class=\"n\">")
          .words(phrases.number(spot.claims()))
          .tags("</td><td>");
      Set<String> what = new TreeSet<>();
      spot.incidents().forEach(one -> one.types().forEach(type -> what.add(saying.plain(type))));
      page.words(String.join(", ", what)).tags("</td></tr>\n");
    }
    page.tags("</tbody></table></div>\n");
  }

  private static String anchor(Spot spot) {
    return "p-" + Integer.toHexString(key(spot.where()).hashCode());
  }

  private void drawing(Visit visit, Markup page, List<Spot> spots, String country) {
    Phrases phrases = visit.phrases();
    String whole = country.isEmpty() ? "" : Locale.of("", country).getISO3Country();
    List<double[]> shown = new ArrayList<>();
    for (Spot spot : spots) {
      Claim.Where where = spot.where();
      if ((spot.isExact() || spot.isNear()) && where != null) {
        shown.add(at(where));
      }
    }
    boolean outlined = spots.stream().anyMatch(Spot::isCountry);
    if (outlined || shown.isEmpty()) {
      borders.rings().stream()
          .filter(ring -> ring.code().equals(whole))
          .forEach(
              ring -> {
                for (int i = 0; i < ring.size(); i++) {
                  shown.add(new double[] {ring.longitude(i), ring.latitude(i)});
                }
              });
    }
    if (shown.isEmpty()) {
      return;
    }
    Projection projection = Projection.around(shown);
    page.tags(
            "<figure class=\"map\">\n<div class=\"zoom\" hidden><button type=\"button\" data-zoom=\"in\" aria-label=\"")
        .words(phrases.say("nearer"))
        .tags("\">+</button><button type=\"button\" data-zoom=\"out\" aria-label=\"")
        .words(phrases.say("farther"))
        .tags("\">−</button></div>\n<svg id=\"map\" viewBox=\"0 0 " + round(Projection.WIDTH) + " ")
        .tags(round(projection.height()) + "\" role=\"group\" aria-label=\"")
        .words(phrases.say("A map of the places that are told exactly"))
        .tags("\">\n<g class=\"land\">");
    for (Borders.Ring ring : borders.rings()) {
      if (projection.shows(ring)) {
        String told = outlined && ring.code().equals(whole) ? " class=\"told\"" : "";
        page.tags("<path" + told + " d=\"" + path(ring, projection) + "\"/>");
      }
    }
    page.tags("</g>\n");
    spots.forEach(spot -> spot(visit, page, spot, projection));
    page.tags("</svg>\n<figcaption>");
    page.words(
            phrases.say(
                "A disc: a town or a place in it, the larger the more incidents. A dashed ring: near"
                    + " there. A dashed border: told of the whole country. The rest stands in the list."))
        .tags(" <small>")
        .words(phrases.say("Outlines for orientation only:"))
        .tags(" <a href=\"/method#borders\">")
        .words(phrases.say("where they come from"))
        .tags("</a></small></figcaption>\n</figure>\n");
  }

  private static double[] at(Claim.Where where) {
    Double longitude = where.longitude();
    Double latitude = where.latitude();
    if (longitude == null || latitude == null) {
      throw new IllegalArgumentException("a place that is nowhere: " + where.text());
    }
    return new double[] {longitude, latitude};
  }

  private static void spot(Visit visit, Markup page, Spot spot, Projection projection) {
    Claim.Where where = spot.where();
    if (where == null || !(spot.isExact() || spot.isNear())) {
      return;
    }
    double[] at = at(where);
    double x = projection.x(at[0]);
    double y = projection.y(at[1]);
    double r = Math.min(22, 4 + 2.2 * Math.sqrt(spot.incidents().size()));
    String words =
        visit.saying().placeOr(where)
            + ": "
            + visit.phrases().counted(spot.incidents().size(), "{0} incident", "{0} incidents");
    String name = where.name() == null ? where.text() : where.name();
    page.tags("<a class=\"spot" + (spot.isNear() ? " near" : ""))
        .tags("\" href=\"/incidents?place=" + Query.encoded(name) + "\" data-row=\"" + anchor(spot))
        .tags("\" aria-label=\"")
        .words(words)
        .tags("\"><title>")
        .words(words)
        .tags("</title><circle cx=\"" + round(x) + "\" cy=\"" + round(y) + "\" r=\"" + round(r))
        .tags("\"/><text x=\"" + round(x + r + 4) + "\" y=\"" + round(y) + "\" dy=\"4\">")
        .words(name == null ? "" : name)
        .tags("</text></a>\n");
  }

  private static String path(Borders.Ring ring, Projection projection) {
    StringBuilder path = new StringBuilder();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < ring.size(); i++) {
      double x = projection.x(ring.longitude(i));
      double y = projection.y(ring.latitude(i));
      if (Double.isNaN(lastX) || Math.abs(x - lastX) + Math.abs(y - lastY) >= FINEST) {
        path.append(path.isEmpty() ? 'M' : 'L').append(round(x)).append(' ').append(round(y));
        lastX = x;
        lastY = y;
      }
    }
    return path.append('Z').toString();
  }

  private static String round(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
