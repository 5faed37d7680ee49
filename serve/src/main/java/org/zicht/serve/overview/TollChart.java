package org.zicht.serve.overview;

import static org.zicht.serve.overview.Plot.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zicht.claims.Claim;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.unknown.Gap;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;
import org.zicht.views.Voice;
import org.zicht.views.Wording;

/**
 * Draws what was said of a number over time: each claim a mark on the day on which it was said,
 * with a bar from the least to the most that its words allow; totals of one origin as steps; the
 * policy's figures as a quiet band behind; withdrawn numbers with both ends of their life.
 */
final class TollChart {

  /** Two marks nearer than this would lie on each other, in units of the drawing. */
  private static final double APART = 13;

  /** A vague number is drawn as a bar about so long. */
  private static final double LONGEST_VAGUE = 60;

  /** How far an open end reaches. */
  private static final double OPEN = 26;

  private static final int MOST_LABELS = 7;
  private static final int LONGEST_LABEL = 26;

  private final TollGroup group;
  private final Plot plot;
  private final List<TollHistory.Step> steps;
  private final List<Gap> impaired;
  private final Saying saying;
  private final Phrases phrases;
  private final Markup svg;
  private final List<Point> points;
  private final Map<Point, Double> places = new LinkedHashMap<>();

  /**
   * @param svg where to draw
   * @param group what is said
   * @param plot where days and numbers lie
   * @param steps what the policy made of the main line
   * @param impaired the days on which reporting was impaired
   * @param saying in whose words
   */
  TollChart(
      Markup svg,
      TollGroup group,
      Plot plot,
      List<TollHistory.Step> steps,
      List<Gap> impaired,
      Saying saying) {
    this.svg = svg;
    this.group = group;
    this.plot = plot;
    this.steps = steps;
    this.impaired = impaired;
    this.saying = saying;
    this.phrases = saying.phrases();
    this.points = Point.of(group);
    place();
  }

  /** The points that it draws, in the order of time. */
  List<Point> points() {
    return points;
  }

  void draw() {
    svg.tags("<svg viewBox=\"0 0 " + units(Plot.WIDTH) + " " + units(Plot.HEIGHT))
        .tags("\" role=\"group\" aria-label=\"")
        .words(phrases.say("{0}, {1}: what was said, by day", saying.plain(group.harm()), whom()))
        .tags("\">\n<defs><pattern id=\"hatch-" + group.anchor())
        .tags("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"")
        .tags(" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V7\"/></pattern>")
        .tags("</defs>\n");
    for (int i = 0; i < impaired.size(); i++) {
      impairment(impaired.get(i), i);
    }
    axes();
    band();
    lives();
    stairs();
    points.forEach(this::mark);
    labels();
    svg.tags("</svg>\n");
  }

  private String whom() {
    return saying.victims(group.victims());
  }

  /** Puts marks that would lie on each other side by side. */
  private void place() {
    Map<LocalDate, List<Point>> byDay = new TreeMap<>();
    points.forEach(one -> byDay.computeIfAbsent(one.said(), none -> new ArrayList<>()).add(one));
    for (List<Point> day : byDay.values()) {
      day.sort(Comparator.comparing((Point one) -> !one.main()).thenComparingLong(Point::height));
      Map<Point, Double> taken = new LinkedHashMap<>();
      for (Point one : day) {
        double x = plot.x(one.said());
        double at = x;
        for (int i = 1; !isFree(at, one, taken) && i < 24; i++) {
          at = x + (i % 2 == 1 ? 1 : -1) * ((i + 1) / 2) * APART;
        }
        taken.put(one, at);
      }
      places.putAll(taken);
    }
  }

  private boolean isFree(double x, Point one, Map<Point, Double> taken) {
    for (Map.Entry<Point, Double> other : taken.entrySet()) {
      boolean near = Math.abs(other.getValue() - x) < APART - 1;
      double gap = Math.abs(plot.y(other.getKey().height()) - plot.y(one.height()));
      boolean vague = one.centre() == null || other.getKey().centre() == null;
      if (near && gap < (vague ? LONGEST_VAGUE : APART)) {
        return false;
      }
    }
    return true;
  }

  private double x(Point point) {
    return places.getOrDefault(point, plot.x(point.said()));
  }

  private void impairment(Gap gap, int row) {
    Period days = gap.days().orElse(null);
    if (days == null || days.to().isBefore(plot.from()) || days.from().isAfter(plot.to())) {
      return;
    }
    double from = plot.x(days.from());
    double to = plot.x(days.to().plusDays(1));
    String words =
        phrases.say("reporting impaired") + ": " + gap.place() + ", " + saying.period(days);
    svg.tags("<g class=\"impaired\"><title>")
        .words(words)
        .tags("</title><rect x=\"" + units(from))
        .tags("\" y=\"" + units(Plot.UPPER) + "\" width=\"" + units(Math.max(4, to - from)))
        .tags("\" height=\"" + units(Plot.LOWER - Plot.UPPER) + "\" fill=\"url(#hatch-")
        .tags(group.anchor() + ")\"/>");
    svg.tags("<text x=\"" + units(from + 4) + "\" y=\"" + units(Plot.UPPER + 11 + 13 * row) + "\">")
        .words(phrases.say("reporting impaired") + ": " + gap.place())
        .tags("</text></g>\n");
  }

  private void axes() {
    svg.tags("<g class=\"axis\">");
    for (long number : plot.numbers()) {
      String y = units(plot.y(number));
      svg.tags("<path d=\"M" + units(Plot.LEFT) + " " + y + "H" + units(Plot.RIGHT) + "\"/>")
          .tags(
              "<text class=\"number\" x=\"" + units(Plot.LEFT - 8) + "\" y=\"" + y + "\" dy=\"4\">")
          .words(phrases.number(number))
          .tags("</text>");
    }
    for (LocalDate day : plot.written()) {
      String x = units(plot.x(day));
      svg.tags("<path d=\"M" + x + " " + units(Plot.LOWER) + "v5\"/>")
          .tags("<text class=\"day\" x=\"" + x + "\" y=\"" + units(Plot.LOWER + 20) + "\">")
          .words(phrases.shortDay(day))
          .tags("</text>");
    }
    for (double at : plot.breaks()) {
      svg.tags("<path class=\"silence\" d=\"M" + units(at - 5) + " " + units(Plot.LOWER + 5))
          .tags("l4 -10m2 10l4 -10\"/>");
    }
    svg.tags("</g>\n");
  }

  /** From low to high, with best as a line; open above where there is no upper bound. */
  private void band() {
    svg.tags("<g class=\"band\">");
    for (int i = 0; i < steps.size(); i++) {
      TollHistory.Step step = steps.get(i);
      double from = plot.x(step.from());
      double to = i + 1 < steps.size() ? plot.x(steps.get(i + 1).from()) : Plot.RIGHT;
      Long low = step.figure().low();
      Long high = step.figure().high();
      Long best = step.figure().best();
      if (low != null) {
        double upper = high == null ? Plot.UPPER : plot.y(high);
        double height = Math.max(1.5, plot.y(low) - upper);
        svg.tags("<rect" + (high == null ? " class=\"open\"" : "") + " x=\"" + units(from))
            .tags("\" y=\"" + units(upper) + "\" width=\"" + units(to - from))
            .tags("\" height=\"" + units(height) + "\"/>");
      }
      if (best != null) {
        svg.tags(
            "<path d=\"M" + units(from) + " " + units(plot.y(best)) + "H" + units(to) + "\"/>");
      }
    }
    svg.tags("</g>\n");
  }

  /** Of each withdrawn number: from when it was said to when it was taken back. */
  private void lives() {
    Map<String, Double> ends = new LinkedHashMap<>();
    for (Point point : points) {
      Statement because = point.first().because();
      if (point.first().state() != Observation.State.RETRACTED || because == null) {
        continue;
      }
      LocalDate end = because.said().orElse(point.said());
      double x = Math.max(plot.x(end), x(point) + APART);
      String y = units(plot.y(point.height()));
      svg.tags(
              "<g class=\"life "
                  + point.voice().code()
                  + "\"><path d=\"M"
                  + units(x(point))
                  + " "
                  + y)
          .tags(
              "H"
                  + units(x)
                  + "\"/><path d=\"M"
                  + units(x)
                  + " "
                  + units(plot.y(point.height()) - 6))
          .tags("v12\"/></g>\n");
      ends.merge(y, Math.max(x, farthest(point)), Math::max);
    }
    ends.forEach(
        (y, x) ->
            svg.tags("<text class=\"life\" x=\"" + units(x + 10) + "\" y=\"" + y + "\" dy=\"4\">")
                .words(phrases.say("withdrawn"))
                .tags("</text>\n"));
  }

  /** Where the last of the marks that were put beside this one is. */
  private double farthest(Point point) {
    double farthest = x(point);
    for (Map.Entry<Point, Double> other : places.entrySet()) {
      boolean beside = Math.abs(plot.y(other.getKey().height()) - plot.y(point.height())) < APART;
      if (beside && Math.abs(other.getValue() - farthest) <= 2 * APART) {
        farthest = Math.max(farthest, other.getValue());
      }
    }
    return farthest;
  }

  /** Running totals of one origin: each holds until the next. */
  private void stairs() {
    Map<String, List<Point>> origins = new LinkedHashMap<>();
    for (Point point : points) {
      boolean total =
          switch (point.first().state()) {
            case STANDING, SUPERSEDED -> true;
            case RETRACTED, PART, NOT_ASSERTED, REJECTED -> false;
          };
      if (point.main() && total && point.centre() != null) {
        origins
            .computeIfAbsent(point.first().origin().name(), none -> new ArrayList<>())
            .add(point);
      }
    }
    for (List<Point> stair : origins.values()) {
      if (stair.size() < 2) {
        continue;
      }
      StringBuilder path = new StringBuilder();
      for (Point point : stair) {
        String y = units(plot.y(point.height()));
        path.append(
            path.isEmpty() ? "M" + units(x(point)) + " " + y : "H" + units(x(point)) + "V" + y);
      }
      svg.tags(
          "<path class=\"stair " + stair.getFirst().voice().code() + "\" d=\"" + path + "\"/>\n");
    }
  }

  private void mark(Point point) {
    Observation one = point.first();
    Claim claim = one.statement().claim();
    String certainty = claim.certainty() == null ? "possible" : code(claim.certainty());
    svg.tags("<a class=\"mark " + point.voice().code() + " " + code(one.state()) + " " + certainty)
        .tags(point.main() ? "" : " lesser")
        .tags("\" href=\"" + Drawn.words(one.statement()) + "\" data-row=\"row-" + point.id())
        .tags("\" aria-label=\"")
        .words(label(point))
        .tags("\">");
    bar(point);
    Long centre = point.centre();
    double x = x(point);
    double y = plot.y(point.height());
    svg.tags("<circle class=\"reach\" cx=\"" + units(x) + "\" cy=\"" + units(y) + "\" r=\"12\"/>");
    if (centre != null) {
      svg.tags(
          "<path class=\"shape\" d=\""
              + shape(point.voice(), x, y, point.main() ? 5.5 : 4)
              + "\"/>");
    }
    switch (one.state()) {
      case RETRACTED, NOT_ASSERTED, REJECTED ->
          svg.tags(
              "<path class=\"cross\" d=\"M" + units(x - 7) + " " + units(y + 7) + "l14 -14\"/>");
      case STANDING, SUPERSEDED, PART -> {}
    }
    svg.tags("</a>\n");
  }

  /** The range of the words; open upwards, downwards, or, of a vague number, broad and faint. */
  private void bar(Point point) {
    Claim.Count count = point.first().count();
    Long min = count.min();
    Long max = count.max();
    String x = units(x(point));
    if (min == null && max == null) {
      return;
    }
    double lower = min == null ? plot.y(max == null ? 0 : max) + OPEN : plot.y(min);
    double upper = max == null ? plot.y(min == null ? 0 : min) - OPEN : plot.y(max);
    lower = Math.min(lower, Plot.LOWER);
    upper = Math.max(upper, 4);
    String line = "M" + x + " " + units(lower) + "V" + units(upper);
    if (point.centre() == null) {
      svg.tags("<path class=\"vague\" d=\"" + line + "\"/>");
      if (max == null) {
        arrow(x, upper, 5);
      }
      return;
    }
    if (min != null && min.equals(max)) {
      return;
    }
    svg.tags("<path class=\"bar\" d=\"" + line + "\"/>");
    if (max == null) {
      arrow(x, upper, 5);
    } else if (min == null) {
      arrow(x, lower, -5);
    } else {
      cap(x, upper);
      cap(x, lower);
    }
  }

  private void arrow(String x, double y, double back) {
    svg.tags("<path class=\"bar end\" d=\"M" + x + " " + units(y) + "l-4 " + units(back) + "m4 ")
        .tags(units(-back) + "l4 " + units(back) + "\"/>");
  }

  private void cap(String x, double y) {
    svg.tags("<path class=\"bar end\" d=\"M" + x + " " + units(y) + "m-4 0h8\"/>");
  }

  /** The shape of a voice, of that size, around a place. */
  static String shape(Voice voice, double x, double y, double r) {
    String at = "M" + units(x) + " " + units(y);
    return switch (voice) {
      case STATE ->
          at
              + "m-"
              + units(r)
              + " -"
              + units(r)
              + "h"
              + units(2 * r)
              + "v"
              + units(2 * r)
              + "h-"
              + units(2 * r)
              + "z";
      case SPOT, UNNAMED, REPORT -> {
        String arc = "a" + units(r) + " " + units(r) + " 0 1 0 ";
        yield at
            + "m-"
            + units(r)
            + " 0"
            + arc
            + units(2 * r)
            + " 0"
            + arc
            + "-"
            + units(2 * r)
            + " 0z";
      }
      case CARE ->
          at
              + "m0 -"
              + units(1.25 * r)
              + "l"
              + units(1.2 * r)
              + " "
              + units(2.1 * r)
              + "h-"
              + units(2.4 * r)
              + "z";
      case PRESS ->
          at
              + "m0 -"
              + units(1.35 * r)
              + "l"
              + units(1.2 * r)
              + " "
              + units(1.35 * r)
              + "l-"
              + units(1.2 * r)
              + " "
              + units(1.35 * r)
              + "l-"
              + units(1.2 * r)
              + " -"
              + units(1.35 * r)
              + "z";
      case ABROAD -> star(x, y, 1.4 * r);
    };
  }

  private static String star(double x, double y, double r) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * (i / 5.0 - 0.5);
      double reach = i % 2 == 0 ? r : r * 0.42;
      path.append(i == 0 ? 'M' : 'L')
          .append(units(x + reach * Math.cos(angle)))
          .append(' ')
          .append(units(y + reach * Math.sin(angle)));
    }
    return path.append('z').toString();
  }

  /** The whole mark in a sentence. */
  private String label(Point point) {
    Observation one = point.first();
    String where = point.main() ? "" : ", " + place(point);
    String copies =
        point.observations().size() == 1
            ? ""
            : ", " + phrases.counted(point.observations().size(), "{0} report", "{0} reports");
    return phrases.day(point.said())
        + ": "
        + saying.bounds(one.count())
        + ", “"
        + one.count().wording()
        + "”, "
        + one.origin().name()
        + where
        + ", "
        + saying.state(one.state())
        + copies;
  }

  private String place(Point point) {
    return point.line().place() == null
        ? phrases.say("place not known")
        : saying.placeOr(point.line().place());
  }

  /** At the right edge: who says what now. */
  private void labels() {
    Map<String, Point> last = new LinkedHashMap<>();
    for (Point point : points) {
      if (point.main()
          && point.first().state() == Observation.State.STANDING
          && point.centre() != null) {
        last.put(point.first().origin().name(), point);
      }
    }
    List<Point> shown = new ArrayList<>(last.values());
    shown.sort(Comparator.comparing(Point::said).reversed());
    shown = new ArrayList<>(shown.subList(0, Math.min(MOST_LABELS, shown.size())));
    shown.sort(Comparator.comparingLong(Point::height));
    double free = Plot.LOWER;
    for (Point point : shown) {
      double at = Math.min(plot.y(point.height()), free);
      free = at - 15;
      svg.tags(
              "<g class=\"label "
                  + point.voice().code()
                  + "\"><path d=\"M"
                  + units(x(point) + 8)
                  + " ")
          .tags(
              units(plot.y(point.height())) + "H" + units(Plot.RIGHT) + "L" + units(Plot.RIGHT + 8))
          .tags(" " + units(at) + "\"/><text x=\"" + units(Plot.RIGHT + 12) + "\" y=\"" + units(at))
          .tags("\" dy=\"4\">")
          .tags("<tspan>")
          .words(saying.bounds(point.first().count()))
          .tags("</tspan> ")
          .words(abridged(point.first().origin()))
          .tags("</text></g>\n");
    }
  }

  /** A name as it fits the edge; that a body is of the country told of goes without saying. */
  private String abridged(Origin origin) {
    String country = group.main().crisis().country();
    String of = " of " + Wording.country(country);
    String name =
        origin.name().endsWith(of)
            ? origin.name().substring(0, origin.name().length() - of.length())
            : origin.name();
    return name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…";
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
