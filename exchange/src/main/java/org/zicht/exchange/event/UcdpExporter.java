package org.zicht.exchange.event;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.exchange.format.CsvText;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Happening;
import org.zicht.exchange.format.Losses;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.toll.TollLine;
import org.zicht.party.Kind;

/** Incidents in which people were killed in the columns of UCDP GED, a row each. */
public final class UcdpExporter implements Exporter {

  /** The columns, in UCDP's order. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "relid",
          "year",
          "active_year",
          "code_status",
          "type_of_violence",
          "conflict_dset_id",
          "conflict_new_id",
          "conflict_name",
          "dyad_dset_id",
          "dyad_new_id",
          "dyad_name",
          "side_a_dset_id",
          "side_a_new_id",
          "side_a",
          "side_b_dset_id",
          "side_b_new_id",
          "side_b",
          "number_of_sources",
          "source_article",
          "source_office",
          "source_date",
          "source_headline",
          "source_original",
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "adm_2",
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "country",
          "country_id",
          "region",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "gwnoa",
          "gwnob");

  private static final Set<Kind> STATE =
      Set.of(Kind.MILITARY, Kind.POLICE, Kind.SECURITY_FORCES, Kind.GOVERNMENT);

  private static final Set<Kind> GROUPS =
      Set.of(Kind.ARMED_GROUP, Kind.MILITIA, Kind.ATTACKERS, Kind.CRIMINALS);

  /** After the deaths of side a, of side b and of civilians. */
  private static final int UNKNOWN = 3;

  private final Policy policy = Policies.named("ucdp").orElseThrow();

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    CsvText csv = new CsvText(out);
    csv.row(COLUMNS);
    for (Happening one : Happening.of(exported.account())) {
      Optional<Figure> killed = one.killed(policy, exported.account());
      Optional<Period> period = one.period();
      boolean deadly = killed.filter(UcdpExporter::isDeadly).isPresent();
      if (!deadly) {
        losses.lost(
            "incident",
            "has no death that is counted, and so is no event of UCDP's",
            "have no death that is counted, and so are no events of UCDP's");
      } else if (period.isEmpty()) {
        losses.lost(
            "incident", "has no date, which UCDP asks for", "have no date, which UCDP asks for");
      } else {
        csv.row(row(one, killed.get(), period.get(), exported, losses));
      }
    }
    csv.flush();
    losses.never(
        "UCDP's own numbers and names of conflicts and dyads, PRIO-GRID, country_id and region are left"
            + " empty, and code_status says that no coder has checked a row");
    losses.never("injured, arrested, missing and displaced: UCDP GED counts deaths only");
  }

  /** One death at least in the low, best or high figure. */
  private static boolean isDeadly(Figure figure) {
    return figure.high() == null || figure.high() > 0;
  }

  private List<@Nullable Object> row(
      Happening one, Figure killed, Period period, Exported exported, Losses losses) {
    Sides sides = Sides.of(one);
    Claim.Where place = one.place();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    COLUMNS.forEach(column -> row.put(column, null));
    row.put("relid", one.incident().id());
    row.put("year", period.from().getYear());
    row.put("code_status", "Unchecked");
    row.put("type_of_violence", sides.type());
    row.put("side_a", sides.a() == null ? null : name(sides.a()));
    row.put("side_b", sides.b() == null ? null : name(sides.b()));
    row.put("number_of_sources", one.incident().reports());
    Statement first = one.incident().first();
    row.put("source_article", first.report().title());
    row.put("source_office", String.join(";", one.publishers()));
    row.put("source_date", first.said().map(Object::toString).orElse(null));
    row.put("source_headline", first.report().title());
    row.put("source_original", first.origin().name());
    if (place == null) {
      losses.lost("incident", "has no place", "have no place");
    } else {
      where(row, place, exported, losses);
    }
    row.put("event_clarity", one.incident().members().size() > 1 || period.stated() ? 1 : 2);
    row.put("date_prec", datePrecision(period));
    row.put("date_start", period.from().toString());
    row.put("date_end", period.to().toString());
    deaths(row, one, sides, killed, losses);
    row.put("best", killed.best());
    row.put("high", killed.high() == null ? killed.best() : killed.high());
    row.put("low", killed.low());
    if (killed.high() == null) {
      losses.lost(
          "incident",
          "has an open number of deaths ('more than'); high repeats best",
          "have an open number of deaths ('more than'); high repeats best");
    }
    for (Statement statement : one.incident().statements()) {
      if (statement.claim().sources().size() > 1) {
        losses.lost(
            "claim",
            "has a chain longer than UCDP's source_original",
            "have a chain longer than UCDP's source_original");
      }
    }
    return new ArrayList<>(row.values());
  }

  private static String name(Claim.Participant one) {
    String name = one.name();
    return name == null ? one.text() : name;
  }

  private static void where(
      Map<String, @Nullable Object> row, Claim.Where place, Exported exported, Losses losses) {
    Integer precision =
        switch (place.precision()) {
          case SITE, TOWN -> 1;
          case NEAR -> 2;
          case DISTRICT -> 3;
          case PROVINCE -> 4;
          case REGION -> 5;
          case COUNTRY -> 6;
          case UNRESOLVED -> null;
        };
    row.put("where_prec", precision);
    row.put("where_coordinates", place.name());
    row.put("where_description", place.text() + (place.site() == null ? "" : ": " + place.site()));
    row.put("adm_1", exported.geography().province(place));
    row.put("country", exported.geography().country(place.country()));
    if (precision == null) {
      losses.lost(
          "incident", "has a place that is not resolved", "have a place that is not resolved");
      return;
    }
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    row.put("latitude", latitude);
    row.put("longitude", longitude);
    if (latitude != null && longitude != null) {
      row.put("geom_wkt", "POINT (" + longitude + " " + latitude + ")");
    }
  }

  /** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more. */
  private static int datePrecision(Period period) {
    long days = period.days();
    if (days == 1) {
      return 1;
    }
    return days < 7 ? 2 : days <= 8 ? 3 : days <= 31 ? 4 : 5;
  }

  /** The groups that are told apart; what is left of the best figure is of unknown people. */
  private void deaths(
      Map<String, @Nullable Object> row, Happening one, Sides sides, Figure killed, Losses losses) {
    long best = killed.best() == null ? 0 : killed.best();
    long[] groups = new long[UNKNOWN + 1];
    for (TollLine line : one.lines()) {
      boolean deadly = line.harm() == ClaimType.KILLED || line.harm() == ClaimType.EXECUTION;
      Long number = deadly ? policy.figure(line).best() : null;
      if (number != null) {
        int column = column(line.victims(), sides);
        groups[column] = Math.max(groups[column], number);
      }
    }
    long known = groups[0] + groups[1] + groups[2];
    if (known > best) {
      losses.lost(
          "incident",
          "has groups of victims that are more than the best figure: all stand in deaths_unknown",
          "have groups of victims that are more than the best figure: all stand in deaths_unknown");
      groups = new long[UNKNOWN + 1];
      known = 0;
    }
    row.put("deaths_a", groups[0]);
    row.put("deaths_b", groups[1]);
    row.put("deaths_civilians", groups[2]);
    row.put("deaths_unknown", best - known);
  }

  private static int column(Victims victims, Sides sides) {
    return switch (victims) {
      case STATE_FORCES, OFFICIALS ->
          sides.isState(sides.b()) ? 1 : sides.isState(sides.a()) ? 0 : UNKNOWN;
      case ATTACKERS -> sides.isGroup(sides.b()) ? 1 : sides.isGroup(sides.a()) ? 0 : UNKNOWN;
      case PROTESTERS, CIVILIANS, CHILDREN, JOURNALISTS, HELPERS, PRISONERS, MIGRANTS -> 2;
      case ANYBODY -> UNKNOWN;
    };
  }

  /**
   * Who fights whom.
   *
   * @param a the state where one is there, else who acted; or null
   * @param b the other side, or null
   * @param type 1 state-based, 2 non-state, 3 one-sided; null where that is not told
   */
  private record Sides(
      Claim.@Nullable Participant a, Claim.@Nullable Participant b, @Nullable Integer type) {

    static Sides of(Happening one) {
      for (Statement statement : one.asserted()) {
        Claim.Participant actor = statement.claim().actor();
        Claim.Participant target = statement.claim().target();
        if (actor == null || !isArmed(actor)) {
          continue;
        }
        if (target == null) {
          return new Sides(actor, null, null);
        }
        if (!isArmed(target)) {
          boolean people = Victims.of(target) != Victims.ANYBODY;
          return new Sides(actor, null, people ? 3 : null);
        }
        boolean states = STATE.contains(actor.kind()) || STATE.contains(target.kind());
        boolean swap = !STATE.contains(actor.kind()) && STATE.contains(target.kind());
        return new Sides(swap ? target : actor, swap ? actor : target, states ? 1 : 2);
      }
      return new Sides(null, null, null);
    }

    private static boolean isArmed(Claim.Participant one) {
      return STATE.contains(one.kind()) || GROUPS.contains(one.kind());
    }

    boolean isState(Claim.@Nullable Participant one) {
      return one != null && STATE.contains(one.kind());
    }

    boolean isGroup(Claim.@Nullable Participant one) {
      return one != null && GROUPS.contains(one.kind());
    }
  }
}
