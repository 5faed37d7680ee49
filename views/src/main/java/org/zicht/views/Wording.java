package org.zicht.views;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.text.Language;

/** The program's own words for the parts of a claim, in English. Pure functions. */
public final class Wording {

  /** Written out: to ask the platform for them costs a short run of the program its time. */
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Wording() {}

  /** 'air strike' of {@code AIR_STRIKE}. */
  public static String plain(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** 'Dutch'. */
  public static String language(Language language) {
    return Locale.of(language.code()).getDisplayLanguage(Locale.ENGLISH);
  }

  /** 'Sudan' of {@code SD}. */
  public static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /** '1 claim', '7 claims', '2,000 claims'. */
  public static String number(int number, String one) {
    return grouped((long) number) + " " + one + (number == 1 ? "" : "s");
  }

  /** What is claimed, its status first unless it is plainly asserted: 'denied: killed'. */
  public static String what(Claim claim) {
    String type = plain(claim.type());
    return switch (claim.status()) {
      case ASSERTED -> type;
      case UNKNOWN -> "not known whether: " + type;
      case DENIED, ATTEMPTED, PLANNED, ENDED, THREATENED -> plain(claim.status()) + ": " + type;
    };
  }

  /** '20–99', '≥ 30', '13', 'not known'; never an empty word. */
  public static String bounds(Claim.Count count) {
    String number =
        switch (count.precision()) {
          case NONE -> "none";
          case UNKNOWN -> "number not known";
          case AT_LEAST -> "≥ " + grouped(count.min());
          case AT_MOST -> "≤ " + grouped(count.max());
          case EXACT, ABOUT, BETWEEN, VAGUE -> range(count);
        };
    return switch (count.unit()) {
      case PERSONS, OTHER -> number;
      case VEHICLES, BUILDINGS, AIRCRAFT, WEAPONS, INCIDENTS -> number + " " + plain(count.unit());
    };
  }

  /** The report's words of a count, or null where they only repeat the number. */
  public static @Nullable String wording(Claim.Count count) {
    String wording = count.wording().strip();
    return wording.isEmpty() || wording.equals(bounds(count)) ? null : wording;
  }

  /** ', a total so far', ', part of a larger number', or nothing. */
  public static String scope(Claim.Count count) {
    return (count.cumulative() ? ", a total so far" : "")
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
    return max == null
        ? "≥ " + grouped(min)
        : min == null ? "≤ " + grouped(max) : grouped(min) + "–" + grouped(max);
  }

  /** A number with commas between thousands; 'not known' for none. */
  public static String grouped(@Nullable Long number) {
    if (number == null) {
      return "not known";
    }
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** 'Almaty, Kazakhstan'; null where the gazetteer does not know the words. */
  public static @Nullable String place(Claim.Where place) {
    String name = place.name();
    if (name == null) {
      return null;
    }
    String country = place.country();
    boolean whole = country == null || place.precision() == Claim.PlacePrecision.COUNTRY;
    return (place.precision() == Claim.PlacePrecision.NEAR ? "near " : "")
        + name
        + (whole || country == null ? "" : ", " + country(country));
  }

  /**
   * '5 January 2022', '5–6 January 2022', 'since 3 January 2022'; null where no day is known to
   * count from.
   */
  public static @Nullable String time(Claim.When time) {
    String start = time.start();
    String end = time.end();
    if (start == null) {
      return end == null ? null : "until " + moment(end);
    }
    if (end == null) {
      return "since " + moment(start);
    }
    return start.equals(end) ? moment(start) : between(start, end);
  }

  private static String between(String start, String end) {
    if (start.length() == 10 && end.length() == 10) {
      try {
        LocalDate first = LocalDate.parse(start);
        LocalDate last = LocalDate.parse(end);
        if (first.getYear() == last.getYear()) {
          return (first.getMonth() == last.getMonth()
                  ? Integer.toString(first.getDayOfMonth())
                  : dayAndMonth(first))
              + "–"
              + day(last);
        }
      } catch (DateTimeParseException notDays) {
        return start + " – " + end;
      }
    }
    boolean sameDay =
        start.length() > 11 && end.length() > 11 && start.regionMatches(0, end, 0, 10);
    return sameDay ? moment(start) + "–" + end.substring(11) : moment(start) + " – " + moment(end);
  }

  private static String moment(String iso) {
    try {
      String day = day(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
      return iso.length() > 11 ? day + " " + iso.substring(11) : day;
    } catch (DateTimeParseException notADay) {
      return iso;
    }
  }

  /** '5 January 2022'. */
  public static String day(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  private static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
  }

  /** How a part is known, or nothing where the clause itself states it. */
  public static String basis(Claim.Basis basis) {
    return switch (basis) {
      case STATED -> "";
      case CARRIED -> "from the context";
      case RESOLVED -> "by reference";
    };
  }

  /** What the one who suffers it or is its object is to the claim. */
  public static String targetLabel(Claim claim, Claim.Participant target) {
    if (claim.type().symmetric()) {
      return "with";
    }
    if (claim.type().group() == ClaimType.Group.HARM) {
      return "whom";
    }
    return switch (target.kind()) {
      case BUSINESS, INFRASTRUCTURE, DOCUMENT, FOOTAGE, HOSPITAL, SOCIAL_MEDIA, OTHER -> "what";
      default -> "whom";
    };
  }

  /** 'police', 'police of Kazakhstan, called “…”': what is known of a participant. */
  public static String about(Claim.Participant participant) {
    List<String> parts = new ArrayList<>();
    parts.add(known(participant.name(), participant.text(), plain(participant.kind())));
    Claim.Person person = participant.person();
    if (person != null) {
      String name = person.name();
      if (name != null && !name.equals(participant.text())) {
        parts.add(name);
      }
      if (person.age() != null) {
        parts.add("aged " + person.age());
      }
      if (person.sex() != null) {
        parts.add(person.sex());
      }
    }
    Boolean combatant = participant.combatant();
    if (combatant != null) {
      parts.add(combatant ? "fighting" : "not fighting");
    }
    if (participant.label() != null) {
      parts.add("a label: “" + participant.label() + "”");
    }
    return String.join(", ", parts);
  }

  /** What is known of a source: 'police', 'news agency TASS'. */
  public static String about(Claim.Source source) {
    return known(source.name(), source.text(), plain(source.kind()));
  }

  private static String known(@Nullable String name, String text, String kind) {
    return name == null || text.contains(name) ? kind : kind + ", " + name;
  }

  /** '“A” (medics) › “B” (news agency)'; 'the report itself' for none. */
  public static String chain(List<Claim.Source> chain) {
    if (chain.isEmpty()) {
      return Voice.REPORT.description();
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
    return "“" + source.text() + "” (" + about(source) + ")";
  }

  /** 'number, who did it': what the report says is not known. */
  public static String unknown(Claim claim) {
    List<String> parts = new ArrayList<>();
    for (Claim.Unknown part : new TreeSet<>(claim.unknown())) {
      parts.add(
          switch (part) {
            case OCCURRENCE -> "whether it happened";
            case COUNT -> "how many";
            case ACTOR -> "who did it";
            case TARGET -> "to whom";
            case PLACE -> "where";
            case TIME -> "when";
            case CAUSE -> "the cause";
            case IDENTITY -> "who they are";
          });
    }
    return String.join(", ", parts);
  }

  /** The first line of a report if it is short enough to be its title; else its first words. */
  public static String title(String text) {
    String line = text.strip();
    int end = line.indexOf('\n');
    line = (end < 0 ? line : line.substring(0, end)).strip();
    if (line.length() <= 160) {
      return line;
    }
    int cut = line.lastIndexOf(' ', 120);
    return line.substring(0, cut < 60 ? 120 : cut) + " …";
  }
}
