package org.zicht.exchange.event;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.codes.Code;
import org.zicht.codes.CodeTable;
import org.zicht.exchange.format.CsvText;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Happening;
import org.zicht.exchange.format.Losses;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;

/** Incidents in the columns of ACLED, a row each. */
public final class AcledExporter implements Exporter {

  /** The columns, in ACLED's order. */
  public static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  private static final CodeTable CODES = CodeTable.acled();

  private final Policy policy = Policies.named("acled").orElseThrow();

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    CsvText csv = new CsvText(out);
    csv.row(COLUMNS);
    for (Happening one : Happening.of(exported.account())) {
      Optional<Told> told = told(one);
      Optional<Period> period = one.period();
      Claim.Where place = one.place();
      if (told.isEmpty()) {
        losses.lost("incident", "is no event of ACLED's", "are no events of ACLED's");
      } else if (period.isEmpty()) {
        losses.lost(
            "incident", "has no date, which ACLED asks for", "have no date, which ACLED asks for");
      } else if (place == null || place.country() == null) {
        losses.lost(
            "incident",
            "is in no country that is known, which ACLED asks for",
            "are in no country that is known, which ACLED asks for");
      } else {
        csv.row(row(one, told.get(), period.get(), place, exported, losses));
      }
    }
    csv.flush();
    losses.never(
        "ACLED's own numbers, region, admin2, admin3, source_scale, associated actors and timestamp"
            + " are left empty");
    losses.never("who says it, how sure and in which words: ACLED names publishers only");
  }

  private record Told(Statement statement, Code code) {}

  /** The first statement, from the most exact on, that ACLED has an event for. */
  private static Optional<Told> told(Happening one) {
    for (Statement statement : one.incident().statements()) {
      Optional<Code> code = CODES.code(statement.claim());
      if (code.isPresent()) {
        return Optional.of(new Told(statement, code.get()));
      }
    }
    return Optional.empty();
  }

  private List<@Nullable Object> row(
      Happening one,
      Told told,
      Period period,
      Claim.Where place,
      Exported exported,
      Losses losses) {
    Claim claim = told.statement().claim();
    Code code = told.code();
    Inter first = Inter.of(claim.actor(), code.event());
    if (claim.actor() == null) {
      first = Inter.ofEvent(code.event());
    }
    Inter second = Inter.of(claim.target(), code.event());
    String country = exported.geography().country(place.country());
    boolean civilians = isAgainstCivilians(code, second);
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    COLUMNS.forEach(column -> row.put(column, null));
    row.put("event_id_cnty", one.incident().id());
    row.put("event_date", period.from().toString());
    row.put("year", period.from().getYear());
    row.put("time_precision", timePrecision(period, losses));
    row.put("disorder_type", disorder(code));
    row.put("event_type", code.event());
    row.put("sub_event_type", code.mode());
    row.put("actor1", actor(claim.actor(), first, country));
    row.put("inter1", first.code());
    row.put("actor2", actor(claim.target(), second, country));
    row.put("inter2", second.code());
    row.put("interaction", Inter.interaction(first, second));
    row.put("civilian_targeting", civilians ? "Civilian targeting" : null);
    row.put("iso", exported.geography().numeric(place.country()));
    row.put("country", country);
    row.put("admin1", exported.geography().province(place));
    where(row, place, losses);
    row.put("source", String.join("; ", one.publishers()));
    row.put("notes", told.statement().claim().trigger().quote());
    row.put("fatalities", fatalities(one, exported, losses));
    row.put("tags", crowd(claim, code));
    one.incident().statements().forEach(statement -> lost(statement, told.statement(), losses));
    return new ArrayList<>(row.values());
  }

  private static void lost(Statement statement, Statement told, Losses losses) {
    if (statement.claim().sources().size() > 1) {
      losses.lost(
          "claim",
          "has a chain longer than ACLED's source column",
          "have a chain longer than ACLED's source column");
    }
    if (statement.claim().status() == Claim.Status.DENIED) {
      losses.lost(
          "claim",
          "denies the event; ACLED has no place for it",
          "deny the event; ACLED has no place for them");
    }
    if (!statement.id().equals(told.id())) {
      losses.lost(
          "claim",
          "of the same incident adds nothing to its row but the source",
          "of the same incident add nothing to its row but the source");
    }
  }

  /** 1 the day, 2 the week, 3 the month. */
  private static int timePrecision(Period period, Losses losses) {
    if (!period.stated()) {
      losses.lost(
          "incident",
          "has no stated day; its date is the first that publication allows, in time_precision 2",
          "have no stated day; their date is the first that publication allows, in time_precision 2");
      return 2;
    }
    if (period.days() > 31) {
      losses.lost(
          "incident",
          "spans more than a month, the coarsest time_precision",
          "span more than a month, the coarsest time_precision");
    }
    // a night belongs to two dates
    return period.days() <= 2 ? 1 : period.days() <= 7 ? 2 : 3;
  }

  private static void where(Map<String, @Nullable Object> row, Claim.Where place, Losses losses) {
    row.put("location", place.name() == null ? place.text() : place.name());
    Integer precision =
        switch (place.precision()) {
          case SITE, TOWN -> 1;
          case NEAR, DISTRICT -> 2;
          case PROVINCE -> 3;
          case REGION, COUNTRY, UNRESOLVED -> null;
        };
    if (precision == null) {
      losses.lost(
          "incident",
          "has a place too large for ACLED: without coordinates and geo_precision",
          "have a place too large for ACLED: without coordinates and geo_precision");
      return;
    }
    row.put("latitude", place.latitude());
    row.put("longitude", place.longitude());
    row.put("geo_precision", precision);
  }

  /** One number, the most conservative; 0 where no report says that anybody died. */
  private long fatalities(Happening one, Exported exported, Losses losses) {
    Optional<Figure> figure = one.killed(policy, exported.account());
    Optional<Figure> range = one.killed(Policies.standard(), exported.account());
    if (range.isPresent()
        && (range.get().high() == null || !range.get().high().equals(range.get().low()))) {
      losses.lost(
          "incident",
          "has a range of deaths, of which ACLED holds the lowest number only",
          "have a range of deaths, of which ACLED holds the lowest number only");
    }
    return figure.flatMap(Figure::least).orElse(0L);
  }

  private static @Nullable String crowd(Claim claim, Code code) {
    if (!code.event().equals("Protests") && !code.event().equals("Riots")) {
      return null;
    }
    boolean people = claim.type().group() == org.zicht.claims.ClaimType.Group.UNREST;
    Claim.Count count = claim.count();
    return "crowd size=" + (people && count != null ? count.wording() : "no report");
  }

  private static String disorder(Code code) {
    return switch (code.event()) {
      case "Protests" ->
          code.mode().equals("Excessive force against protesters")
              ? "Political violence; Demonstrations"
              : "Demonstrations";
      case "Riots" -> code.mode().equals("Mob violence") ? "Political violence" : "Demonstrations";
      case "Strategic developments" -> "Strategic developments";
      default -> "Political violence";
    };
  }

  private static boolean isAgainstCivilians(Code code, Inter second) {
    return code.event().equals("Violence against civilians")
        || code.mode().equals("Excessive force against protesters")
        || (code.event().equals("Explosions/Remote violence") && second == Inter.CIVILIANS);
  }

  /** The name, else what ACLED calls people of that sort in the country. */
  private static @Nullable String actor(
      Claim.@Nullable Participant one, Inter inter, @Nullable String country) {
    String name = one == null ? null : one.name();
    return switch (inter) {
      case CIVILIANS, PROTESTERS, RIOTERS ->
          inter.plain() + (country == null ? "" : " (" + country + ")");
      case STATE_FORCES, REBELS, MILITIAS, EXTERNAL ->
          name != null ? name : one == null ? null : one.text();
      // a thing, or what somebody stands up against, is no actor
      case NONE -> null;
    };
  }

  /** Who acts, by ACLED's numbers. */
  private enum Inter {
    NONE(0, ""),
    STATE_FORCES(1, "State forces"),
    REBELS(2, "Rebel groups"),
    MILITIAS(3, "Political militias"),
    RIOTERS(5, "Rioters"),
    PROTESTERS(6, "Protesters"),
    CIVILIANS(7, "Civilians"),
    EXTERNAL(8, "External/Other forces");

    private final int number;
    private final String words;

    Inter(int number, String words) {
      this.number = number;
      this.words = words;
    }

    String plain() {
      return words;
    }

    @Nullable Integer code() {
      return this == NONE ? null : number;
    }

    /** The two numbers side by side, the lower first; with 0 where there is one only. */
    static @Nullable String interaction(Inter first, Inter second) {
      int[] both = {first.number, second.number};
      Arrays.sort(both);
      if (both[1] == 0) {
        return null;
      }
      return both[0] == 0 ? both[1] + "0" : both[0] + "" + both[1];
    }

    /** Who takes part, where no report says. */
    static Inter ofEvent(String event) {
      return switch (event) {
        case "Protests" -> PROTESTERS;
        case "Riots" -> RIOTERS;
        default -> NONE;
      };
    }

    static Inter of(Claim.@Nullable Participant one, String event) {
      if (one == null) {
        return NONE;
      }
      return switch (one.kind()) {
        case POLICE, MILITARY, SECURITY_FORCES, GOVERNMENT, JUDICIARY, LEGISLATURE -> STATE_FORCES;
        case ARMED_GROUP -> REBELS;
        case MILITIA, ATTACKERS, CRIMINALS -> MILITIAS;
        case PROTESTERS -> event.equals("Riots") ? RIOTERS : PROTESTERS;
        case MILITARY_ALLIANCE, INTERNATIONAL_ORGANISATION -> EXTERNAL;
        case CIVILIANS,
            CHILDREN,
            JOURNALISTS,
            MEDICS,
            AID_WORKERS,
            PRISONERS,
            MIGRANTS,
            RELATIVES,
            WITNESS,
            RELIGIOUS,
            EXPERT,
            PEOPLE,
            OPPOSITION,
            BUSINESS,
            NGO,
            PARTY ->
            event.equals("Riots") ? RIOTERS : event.equals("Protests") ? PROTESTERS : CIVILIANS;
        case HOSPITAL,
            INFRASTRUCTURE,
            NEWS_AGENCY,
            MEDIA,
            SOCIAL_MEDIA,
            DOCUMENT,
            FOOTAGE,
            UNNAMED_SOURCE,
            OTHER ->
            NONE;
      };
    }
  }
}
