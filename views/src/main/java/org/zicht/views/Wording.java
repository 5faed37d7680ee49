package org.zicht.views;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/** The program's own words for the parts of a claim, in English. Pure functions. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Wording() {}

  /** 'air strike' of {@code AIR_STRIKE}. */
  static String plain(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** '20–99', '≥ 30', '13, a total so far', 'not known'. */
  static String count(Claim.Count count) {
    String number =
        switch (count.precision()) {
          case NONE -> "0";
          case UNKNOWN -> "number not known";
          case AT_LEAST -> "≥ " + grouped(count.min());
          case AT_MOST -> "≤ " + grouped(count.max());
          case EXACT, ABOUT, BETWEEN, VAGUE -> range(count);
        };
    return number
        + (count.cumulative() ? ", a total so far" : "")
        + (count.subset() ? ", part of a larger number" : "");
  }

  private static String range(Claim.Count count) {
    Long min = count.min();
    Long max = count.max();
    if (min == null && max == null) {
      return "many, not said how many";
    }
    if (min != null && min.equals(max)) {
      return grouped(min);
    }
    return grouped(min) + "–" + grouped(max);
  }

  /** A number with thin spaces between thousands; the empty string for none. */
  static String grouped(@Nullable Long number) {
    return number == null ? "" : String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  /** 'in Almaty, KZ', with where it is known from if not from the clause itself. */
  static String place(Claim.Where place) {
    String name = place.name();
    String country = place.country();
    String words =
        name == null
            ? "“" + place.text() + "”, not in the gazetteer"
            : (place.precision() == Claim.PlacePrecision.NEAR ? "near " : "")
                + name
                + (country == null || place.precision() == Claim.PlacePrecision.COUNTRY
                    ? ""
                    : ", " + country);
    return words;
  }

  /** '5 January 2022', '5–6 January 2022', 'since 3 January 2022'. */
  static String time(Claim.When time) {
    String start = time.start();
    String end = time.end();
    if (start == null && end == null) {
      return "“" + time.text() + "”, no date known to count from";
    }
    if (start == null) {
      return "until " + moment(end == null ? "" : end);
    }
    if (end == null) {
      return "since " + moment(start);
    }
    return start.equals(end) ? moment(start) : between(start, end);
  }

  private static String between(String start, String end) {
    if (start.length() == 10 && end.length() == 10 && start.substring(0, 4).equals(end.substring(0, 4))) {
      LocalDate first = LocalDate.parse(start);
      LocalDate last = LocalDate.parse(end);
      String from =
          first.getMonth() == last.getMonth()
              ? Integer.toString(first.getDayOfMonth())
              : first.format(DAY_AND_MONTH);
      return from + "–" + last.format(DAY);
    }
    if (start.length() > 10 && end.length() > 10 && start.substring(0, 10).equals(end.substring(0, 10))) {
      return moment(start) + "–" + end.substring(11);
    }
    return moment(start) + " – " + moment(end);
  }

  private static String moment(String iso) {
    try {
      String day = LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))).format(DAY);
      return iso.length() > 11 ? day + " " + iso.substring(11) : day;
    } catch (DateTimeParseException notADay) {
      return iso;
    }
  }

  /** 'speaker › agency', each with its kind; 'the report itself' for none. */
  static String chain(List<Claim.Source> chain) {
    if (chain.isEmpty()) {
      return "the report itself";
    }
    List<String> links = new ArrayList<>();
    for (Claim.Source link : chain) {
      StringBuilder words = new StringBuilder(source(link));
      for (Claim.Source equal : link.with()) {
        words.append(" and ").append(source(equal));
      }
      links.add(words.toString());
    }
    return String.join(" › ", links);
  }

  private static String source(Claim.Source source) {
    return "“" + source.text() + "” (" + plain(source.kind()) + ")";
  }

  /** '“de politie” (police)', with the label that one side gives it. */
  static String participant(Claim.Participant participant) {
    String label = participant.label();
    return "“"
        + participant.text()
        + "” ("
        + plain(participant.kind())
        + (label == null ? "" : ", called “" + label + "”")
        + ")";
  }
}
