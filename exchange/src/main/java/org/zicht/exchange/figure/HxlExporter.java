package org.zicht.exchange.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.exchange.format.CsvText;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Losses;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.toll.TollLine;

/** Lines of tolls as HXL: low, best and high of each harm, children apart. */
public final class HxlExporter implements Exporter {

  private static final List<String> PLACES =
      List.of(
          "#crisis+name",
          "#crisis+code",
          "#event+id",
          "#country+code+v_iso2",
          "#country+name",
          "#adm1+name",
          "#loc+name",
          "#geo+lat",
          "#geo+lon",
          "#date+start",
          "#date+end",
          "#date+reported",
          "#group+victims",
          "#meta+total",
          "#meta+policy",
          "#meta+sources+num",
          "#meta+source");

  private static final Map<ClaimType, String> HARMS = harms();

  private static Map<ClaimType, String> harms() {
    Map<ClaimType, String> harms = new LinkedHashMap<>();
    harms.put(ClaimType.KILLED, "killed");
    harms.put(ClaimType.INJURED, "injured");
    harms.put(ClaimType.MISSING, "missing");
    harms.put(ClaimType.DISPLACED, "displaced");
    harms.put(ClaimType.ABDUCTED, "abducted");
    harms.put(ClaimType.ARRESTED, "detained");
    return harms;
  }

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    CsvText csv = new CsvText(out);
    List<String> tags = tags();
    csv.row(tags.stream().map(HxlExporter::heading).toList());
    csv.row(tags);
    for (TollLine line : exported.account().tolls()) {
      String harm = line.harm() == ClaimType.EXECUTION ? "killed" : HARMS.get(line.harm());
      Figure figure = exported.policy().figure(line);
      if (harm == null) {
        losses.lost(
            "line",
            "counts people for whom HXL has no attribute (released, or dead or hurt)",
            "count people for whom HXL has no attribute (released, or dead or hurt)");
      } else if (!figure.isGiven()) {
        losses.lost("line", "has no figure by the policy", "have no figure by the policy");
      } else {
        csv.row(row(line, harm, figure, exported, tags, losses));
      }
    }
    csv.flush();
    losses.never("who says what, in which words, and what was superseded: HXL holds the figures");
    losses.never("lines are as they are told and may count the same people: do not add them up");
  }

  /** The hashtags of the columns, in order. */
  public static List<String> tags() {
    List<String> tags = new ArrayList<>(PLACES);
    for (String harm : HARMS.values()) {
      for (String group : List.of("", "+children")) {
        for (String bound : List.of("low", "best", "high")) {
          tags.add("#affected+" + harm + group + "+" + bound);
        }
      }
    }
    return tags;
  }

  private static String heading(String tag) {
    return tag.substring(1).replace('+', ' ');
  }

  private static List<@Nullable Object> row(
      TollLine line,
      String harm,
      Figure figure,
      Exported exported,
      List<String> tags,
      Losses losses) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    tags.forEach(tag -> row.put(tag, null));
    Claim.Where place = line.place();
    Optional<Period> period = line.single().flatMap(Incident::period);
    row.put("#crisis+name", line.crisis().name());
    row.put("#crisis+code", line.crisis().id());
    row.put("#event+id", line.single().map(Incident::id).orElse(null));
    String country = place == null ? line.crisis().country() : place.country();
    row.put("#country+code+v_iso2", country);
    row.put("#country+name", exported.geography().country(country));
    row.put("#loc+name", line.placeName().isEmpty() ? null : line.placeName());
    if (place != null) {
      where(row, place, exported, losses);
    }
    row.put(
        "#date+start",
        period.map(Period::from).orElse(line.single().isEmpty() ? line.crisis().from() : null));
    row.put("#date+end", period.map(Period::to).orElse(null));
    row.put("#date+reported", reported(line));
    row.put("#group+victims", line.victims().plain());
    row.put("#meta+total", line.single().isEmpty() ? "total so far" : "one incident");
    row.put("#meta+policy", exported.policy().name());
    List<String> origins =
        line.standing().stream().map(one -> one.origin().name()).distinct().sorted().toList();
    row.put("#meta+sources+num", origins.size());
    row.put("#meta+source", String.join("; ", origins));
    String group = line.victims() == Victims.CHILDREN ? "+children" : "";
    row.put("#affected+" + harm + group + "+low", figure.low());
    row.put("#affected+" + harm + group + "+best", figure.best());
    row.put("#affected+" + harm + group + "+high", figure.high());
    if (line.observations().size() > line.standing().size()) {
      losses.lost(
          "line",
          "has numbers that no longer stand, which HXL does not hold",
          "have numbers that no longer stand, which HXL does not hold");
    }
    return row.values().stream().map(HxlExporter::cell).toList();
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return value instanceof LocalDate day ? day.toString() : value;
  }

  private static void where(
      Map<String, @Nullable Object> row, Claim.Where place, Exported exported, Losses losses) {
    row.put("#adm1+name", exported.geography().province(place));
    switch (place.precision()) {
      case SITE, TOWN, NEAR -> {
        row.put("#geo+lat", place.latitude());
        row.put("#geo+lon", place.longitude());
      }
      case DISTRICT, PROVINCE, REGION, COUNTRY, UNRESOLVED ->
          losses.lost(
              "line",
              "is of an area, and so has no coordinates",
              "are of an area, and so have no coordinates");
    }
  }

  private static @Nullable LocalDate reported(TollLine line) {
    return line.observations().stream()
        .flatMap(one -> one.said().stream())
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
