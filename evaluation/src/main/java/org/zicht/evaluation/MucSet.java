package org.zicht.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/**
 * MUC-4's second test set: reports on attacks in Latin America, all in capitals, with a template
 * for each incident.
 *
 * <p>Every claim of a type of {@link #TYPES} is a candidate; the candidates of one incident type
 * are one template whose date, country and human count are those of its first claim that has each.
 * The templates of a report are matched one to one by type, then by agreeing slots. Slots: the
 * incident type; the date, right if the template's day lies within the claim's; the country of the
 * place; the number of human targets, where the key gives a figure. Optional templates are left out
 * where they are not found.
 */
final class MucSet {

  private static final String KEYS = "key-tst2.v4";
  private static final String TEXTS = "tst2-muc4";
  private static final List<String> SLOTS = List.of("type", "date", "country", "human targets");

  private static final Map<String, Set<ClaimType>> TYPES =
      Map.of(
          "ATTACK",
          EnumSet.of(
              ClaimType.ATTACK,
              ClaimType.SHOOTING,
              ClaimType.KILLED,
              ClaimType.INJURED,
              ClaimType.CASUALTIES,
              ClaimType.ARMED_CLASH,
              ClaimType.SHELLING,
              ClaimType.AIR_STRIKE,
              ClaimType.EXECUTION,
              ClaimType.STORMING),
          "BOMBING",
          EnumSet.of(ClaimType.EXPLOSION, ClaimType.DESTRUCTION),
          "KIDNAPPING",
          EnumSet.of(ClaimType.ABDUCTED),
          "ARSON",
          EnumSet.of(ClaimType.ARSON),
          "ROBBERY",
          EnumSet.of(ClaimType.LOOTING));

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM ")
          .appendValueReduced(java.time.temporal.ChronoField.YEAR, 2, 2, 1950)
          .toFormatter(Locale.ENGLISH);
  private static final Pattern DATE = Pattern.compile("(\\d{1,2} [A-Z]{3} \\d{2})");
  private static final Pattern NUMBER = Pattern.compile("^(\\d+):?");

  private MucSet() {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(KEYS));
  }

  /**
   * An incident, of the key or as read.
   *
   * @param type the incident type
   * @param first the first day it can have been, or null
   * @param last the last day, or null
   * @param country of the place, in capitals, or null
   * @param humans how many people were its targets, or null
   * @param optional whether the key does not ask for it
   */
  private record Incident(
      String type,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable String country,
      @Nullable Long humans,
      boolean optional) {}

  static Measured measure(Path folder, ReportPipeline pipeline) throws IOException {
    Map<String, List<Incident>> keys = keys(Files.readString(folder.resolve(KEYS)));
    Map<String, Counts> slots = new LinkedHashMap<>();
    SLOTS.forEach(slot -> slots.put(slot, new Counts()));
    Map<String, String> texts =
        texts(Files.readString(folder.resolve(TEXTS), StandardCharsets.ISO_8859_1));
    texts.forEach(
        (id, text) -> compare(keys.getOrDefault(id, List.of()), read(text, pipeline), slots));
    Counts all = new Counts();
    slots.values().forEach(all::addAll);
    List<Measured.Figure> figures = new ArrayList<>();
    slots.forEach((slot, counts) -> figures.add(counts.figure(slot)));
    figures.add(all.figure("all slots"));
    return new Measured("MUC-4 tst2", Fingerprint.of(folder), texts.size(), figures);
  }

  private static void compare(
      List<Incident> expected, List<Incident> found, Map<String, Counts> slots) {
    double[][] weight = new double[expected.size()][found.size()];
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (expected.get(i).type().contains(found.get(j).type())) {
          weight[i][j] = 1;
          for (String slot : SLOTS) {
            weight[i][j] += right(slot, expected, i, found, j) ? 1 : 0;
          }
        }
      }
    }
    int[] best = Assignment.best(weight);
    boolean[] used = new boolean[found.size()];
    for (int i = 0; i < expected.size(); i++) {
      if (best[i] >= 0) {
        used[best[i]] = true;
      }
      for (String slot : SLOTS) {
        boolean there = given(slot, expected.get(i));
        boolean ours = best[i] >= 0 && given(slot, found.get(best[i]));
        boolean right = best[i] >= 0 && right(slot, expected, i, found, best[i]);
        boolean asked = there && (best[i] >= 0 || !expected.get(i).optional());
        counts(slots, slot).add(right ? 1 : 0, asked ? 1 : 0, ours && there ? 1 : 0);
      }
    }
    for (int j = 0; j < found.size(); j++) {
      for (String slot : SLOTS) {
        counts(slots, slot).add(0, 0, !used[j] && given(slot, found.get(j)) ? 1 : 0);
      }
    }
  }

  private static Counts counts(Map<String, Counts> slots, String slot) {
    Counts counts = slots.get(slot);
    if (counts == null) {
      throw new IllegalStateException("no slot " + slot);
    }
    return counts;
  }

  private static boolean given(String slot, Incident incident) {
    return switch (slot) {
      case "type" -> true;
      case "date" -> incident.first() != null || incident.last() != null;
      case "country" -> incident.country() != null;
      default -> incident.humans() != null;
    };
  }

  private static boolean right(
      String slot, List<Incident> expected, int i, List<Incident> found, int j) {
    Incident key = expected.get(i);
    Incident ours = found.get(j);
    if (!given(slot, key) || !given(slot, ours)) {
      return false;
    }
    return switch (slot) {
      case "type" -> key.type().contains(ours.type());
      case "date" -> meets(key, ours);
      case "country" -> key.country() != null && key.country().equals(ours.country());
      default -> key.humans() != null && key.humans().equals(ours.humans());
    };
  }

  private static boolean meets(Incident key, Incident ours) {
    LocalDate first = ours.first() == null ? LocalDate.MIN : ours.first();
    LocalDate last = ours.last() == null ? LocalDate.MAX : ours.last();
    LocalDate from = key.first() == null ? LocalDate.MIN : key.first();
    LocalDate to = key.last() == null ? LocalDate.MAX : key.last();
    return !first.isAfter(to) && !last.isBefore(from);
  }

  private static List<Incident> read(String text, ReportPipeline pipeline) {
    Matcher date = DATE.matcher(text);
    Report report = Report.of(text);
    LocalDate day = date.find() ? day(date.group(1)) : null;
    if (day != null) {
      report = report.publishedOn(day);
    }
    Map<String, Incident> found = new LinkedHashMap<>();
    for (Claim claim : pipeline.read(report, new Language("en")).claims()) {
      for (Map.Entry<String, Set<ClaimType>> type : TYPES.entrySet()) {
        if (type.getValue().contains(claim.type())) {
          Incident one = incident(type.getKey(), claim);
          found.merge(type.getKey(), one, MucSet::joined);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Incident joined(Incident one, Incident other) {
    boolean dated = one.first() != null || one.last() != null;
    return new Incident(
        one.type(),
        dated ? one.first() : other.first(),
        dated ? one.last() : other.last(),
        one.country() == null ? other.country() : one.country(),
        one.humans() == null ? other.humans() : one.humans(),
        false);
  }

  private static Incident incident(String type, Claim claim) {
    Claim.When time = claim.time();
    Claim.Where place = claim.place();
    Claim.Count count = claim.count();
    boolean harm = claim.type().group() == ClaimType.Group.HARM;
    String code = place == null ? null : place.country();
    return new Incident(
        type,
        time == null ? null : date(time.start()),
        time == null ? null : date(time.end()),
        code == null
            ? null
            : Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT),
        harm && count != null ? count.min() : null,
        false);
  }

  private static @Nullable LocalDate date(@Nullable String written) {
    return written == null || written.length() < 10
        ? null
        : LocalDate.parse(written.substring(0, 10));
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return LocalDate.parse(written, DAY);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private static Map<String, String> texts(String file) {
    Map<String, String> texts = new LinkedHashMap<>();
    String id = "";
    StringBuilder text = new StringBuilder();
    for (String line : file.split("\n", -1)) {
      if (line.startsWith("TST2-MUC4-")) {
        texts.put(id, text.toString().strip());
        id = line.strip().split(" ", 2)[0];
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    texts.put(id, text.toString().strip());
    texts.remove("");
    return texts;
  }

  private static Map<String, List<Incident>> keys(String file) {
    Map<String, List<Incident>> keys = new HashMap<>();
    for (String template : file.split("\n(?=0\\. )", -1)) {
      String id = slot(template, "MESSAGE: ID");
      String type = slot(template, "INCIDENT: TYPE");
      if (id.isEmpty() || type.isEmpty() || type.equals("*")) {
        continue;
      }
      LocalDate first = null;
      LocalDate last = null;
      String dates = slot(template, "INCIDENT: DATE");
      Matcher date = DATE.matcher(dates);
      while (date.find()) {
        LocalDate day = day(date.group(1));
        first = first == null ? day : first;
        last = day;
      }
      if (dates.strip().startsWith("-")) {
        first = null;
      }
      String country = slot(template, "INCIDENT: LOCATION").split(":", 2)[0].strip();
      Matcher number = NUMBER.matcher(slot(template, "HUM TGT: NUMBER"));
      keys.computeIfAbsent(id, none -> new ArrayList<>())
          .add(
              new Incident(
                  type,
                  first,
                  last,
                  country.isEmpty() || country.equals("-") || country.equals("*") ? null : country,
                  number.find() ? Long.valueOf(number.group(1)) : null,
                  slot(template, "MESSAGE: TEMPLATE").contains("OPTIONAL")));
    }
    return keys;
  }

  private static String slot(String template, String name) {
    for (String line : template.split("\n", -1)) {
      int at = line.indexOf(name);
      if (at >= 0) {
        return line.substring(at + name.length()).strip();
      }
    }
    return "";
  }
}
