package org.zicht.serve.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.toll.Observation;
import org.zicht.views.Wording;

/** The parts of claims and accounts in the words of one language. Immutable. */
public final class Saying {

  private final Phrases phrases;

  /**
   * @param phrases the words
   */
  public Saying(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The phrases that this says. */
  public Phrases phrases() {
    return phrases;
  }

  /** 'air strike' of {@code AIR_STRIKE}. */
  public String plain(Enum<?> value) {
    return phrases.say(Wording.plain(value));
  }

  /** 'state forces'; of victims of whom no more is said, that. */
  public String victims(Victims victims) {
    return phrases.say(victims == Victims.ANYBODY ? "all, or not said whom" : victims.plain());
  }

  /** What is claimed, its status first unless it is plainly asserted: 'denied: killed'. */
  public String what(Claim claim) {
    String type = plain(claim.type());
    return switch (claim.status()) {
      case ASSERTED -> type;
      case UNKNOWN -> phrases.say("not known whether") + ": " + type;
      case DENIED, ATTEMPTED, PLANNED, ENDED, THREATENED -> plain(claim.status()) + ": " + type;
    };
  }

  /** '20–99', '≥ 30', '13', 'number not known'; never an empty word. */
  public String bounds(Claim.Count count) {
    String number =
        switch (count.precision()) {
          case NONE -> phrases.say("none");
          case UNKNOWN -> phrases.say("number not known");
          case AT_LEAST, AT_MOST, EXACT, ABOUT, BETWEEN, VAGUE -> range(count.min(), count.max());
        };
    return switch (count.unit()) {
      case PERSONS, OTHER -> number;
      case VEHICLES, BUILDINGS, AIRCRAFT, WEAPONS, INCIDENTS -> number + " " + plain(count.unit());
    };
  }

  /** '20–99', '≥ 30', '≤ 5', '13', or that no number is said. */
  public String range(@Nullable Long low, @Nullable Long high) {
    if (low == null) {
      return high == null ? phrases.say("many, not said how many") : "≤ " + phrases.number(high);
    }
    if (high == null) {
      return "≥ " + phrases.number(low);
    }
    return low.equals(high)
        ? phrases.number(low)
        : phrases.number(low) + "–" + phrases.number(high);
  }

  /** A figure, or 'not known'. */
  public String figure(@Nullable Long number) {
    return number == null ? phrases.say("not known") : phrases.number(number);
  }

  /** ', a total so far', ', part of a larger number', or nothing. */
  public String scope(Claim.Count count) {
    return (count.cumulative() ? ", " + phrases.say("a total so far") : "")
        + (count.subset() ? ", " + phrases.say("part of a larger number") : "");
  }

  /** What became of a number. */
  public String state(Observation.State state) {
    return switch (state) {
      case STANDING -> phrases.say("stands");
      case SUPERSEDED -> phrases.say("superseded");
      case RETRACTED -> phrases.say("withdrawn");
      case PART -> phrases.say("part of another number");
      case NOT_ASSERTED -> phrases.say("not asserted");
      case REJECTED -> phrases.say("rejected by a reviewer");
    };
  }

  /** How an origin is known. */
  public String basis(Origin.Basis basis) {
    return switch (basis) {
      case SPEAKER -> phrases.say("named as the speaker");
      case CREDIT -> phrases.say("credited by the report");
      case PUBLISHER -> phrases.say("the publisher, for the report names nobody");
      case UNNAMED -> phrases.say("not named");
      case UNKNOWN -> phrases.say("nobody is named");
    };
  }

  /** 'Almaty, Kazakhstan'; null where the gazetteer does not know the words. */
  public @Nullable String place(Claim.Where place) {
    String name = place.name();
    if (name == null) {
      return null;
    }
    String country = place.country();
    if (place.precision() == Claim.PlacePrecision.COUNTRY) {
      return country == null ? name : phrases.country(country);
    }
    String near =
        place.precision() == Claim.PlacePrecision.NEAR ? phrases.say("near") + " " + name : name;
    return country == null ? near : near + ", " + phrases.country(country);
  }

  /** The name of a place, or its words where the gazetteer does not know them. */
  public String placeOr(Claim.@Nullable Where place) {
    if (place == null) {
      return phrases.say("not known");
    }
    String name = place(place);
    return name == null ? "“" + place.text() + "”" : name;
  }

  /** '5 January 2022', '5–6 January 2022'. */
  public String period(Period period) {
    return days(period.from(), period.to());
  }

  /** A span of days. */
  public String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return phrases.day(from);
    }
    boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    return (sameMonth ? Integer.toString(from.getDayOfMonth()) : phrases.day(from))
        + "–"
        + phrases.day(to);
  }

  /** When, as a claim has it; null where no day is known to count from. */
  public @Nullable String time(Claim.When time) {
    String start = time.start();
    String end = time.end();
    if (start == null) {
      return end == null ? null : phrases.say("until {0}", moment(end));
    }
    if (end == null) {
      return phrases.say("since {0}", moment(start));
    }
    if (start.equals(end)) {
      return moment(start);
    }
    boolean sameDay = start.regionMatches(0, end, 0, 10);
    if (sameDay && start.length() > 11 && end.length() > 11) {
      return moment(start) + "–" + end.substring(11);
    }
    if (start.length() == 10 && end.length() == 10) {
      return days(LocalDate.parse(start), LocalDate.parse(end));
    }
    return moment(start) + " – " + moment(end);
  }

  private String moment(String iso) {
    try {
      String day = phrases.day(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
      return iso.length() > 11 ? day + " " + iso.substring(11) : day;
    } catch (DateTimeParseException notADay) {
      return iso;
    }
  }

  /** How a part is known, or nothing where the clause itself states it. */
  public String known(Claim.Basis basis) {
    return phrases.say(Wording.basis(basis));
  }

  /** What is known of a source: 'police', 'news agency, TASS'. */
  public String about(Claim.Source source) {
    return about(source.name(), source.text(), plain(source.kind()));
  }

  /** What is known of a participant. */
  public String about(Claim.Participant participant) {
    List<String> parts = new ArrayList<>();
    parts.add(about(participant.name(), participant.text(), plain(participant.kind())));
    Claim.Person person = participant.person();
    if (person != null) {
      String name = person.name();
      if (name != null && !name.equals(participant.text())) {
        parts.add(name);
      }
      if (person.age() != null) {
        parts.add(phrases.say("aged {0}", person.age()));
      }
      if (person.sex() != null) {
        parts.add(phrases.say(person.sex()));
      }
    }
    Boolean combatant = participant.combatant();
    if (combatant != null) {
      parts.add(phrases.say(combatant ? "fighting" : "not fighting"));
    }
    if (participant.label() != null) {
      parts.add(phrases.say("a label: {0}", "“" + participant.label() + "”"));
    }
    return String.join(", ", parts);
  }

  private static String about(@Nullable String name, String text, String kind) {
    return name == null || text.contains(name) ? kind : kind + ", " + name;
  }

  /** 'how many, who did it': what the report says is not known. */
  public String unknown(Claim claim) {
    List<String> parts = new ArrayList<>();
    new TreeSet<>(claim.unknown()).forEach(part -> parts.add(unknown(Wording.plain(part))));
    return String.join(", ", parts);
  }

  /** A part of a claim as what is not known of it. */
  public String unknown(String part) {
    return switch (part) {
      case "occurrence" -> phrases.say("whether it happened");
      case "count" -> phrases.say("how many");
      case "actor" -> phrases.say("who did it");
      case "target" -> phrases.say("to whom");
      case "place" -> phrases.say("where");
      case "time" -> phrases.say("when");
      case "cause" -> phrases.say("the cause");
      case "identity" -> phrases.say("who they are");
      default -> phrases.say(part);
    };
  }
}
