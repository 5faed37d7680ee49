package org.zicht.exchange.map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Happening;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;

/** Incidents, or claims, as a GeoJSON collection of features. */
public final class GeoJsonExporter implements Exporter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      if (exported.what() == What.CLAIMS) {
        for (Statement one : exported.account().statements()) {
          json.writeRaw('\n');
          claim(json, one, exported, losses);
        }
      } else {
        for (Happening one : Happening.of(exported.account())) {
          json.writeRaw('\n');
          incident(json, one, exported, losses);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void claim(JsonGenerator json, Statement one, Exported exported, Losses losses)
      throws IOException {
    Claim claim = one.claim();
    begin(json, claim.id(), claim.place(), "claim", exported, losses);
    json.writeStringField("type", claim.type().code());
    json.writeStringField("status", code(claim.status()));
    json.writeStringField("certainty", claim.certainty() == null ? null : code(claim.certainty()));
    days(json, one.period().orElse(null));
    Claim.Count count = claim.count();
    number(json, "count_min", count == null ? null : count.min());
    number(json, "count_max", count == null ? null : count.max());
    json.writeStringField("count_wording", count == null ? null : count.wording());
    json.writeStringField("origin", one.origin().name());
    json.writeStringField("said", one.said().map(LocalDate::toString).orElse(null));
    json.writeStringField("quote", claim.trigger().quote());
    texts(json, "masked", exported.masked().ofClaim(claim.id()));
    end(json);
    if (claim.sources().size() > 1) {
      losses.lost(
          "claim",
          "has a chain, of which the origin only is held",
          "have a chain, of which the origin only is held");
    }
  }

  private static void incident(JsonGenerator json, Happening one, Exported exported, Losses losses)
      throws IOException {
    begin(json, one.incident().id(), one.place(), "incident", exported, losses);
    texts(json, "types", one.incident().types().stream().map(type -> type.code()).toList());
    days(json, one.period().orElse(null));
    List<Origin> origins = one.incident().origins();
    json.writeNumberField("claims", one.incident().members().size());
    json.writeNumberField("reports", one.incident().reports());
    json.writeNumberField("independent_sources", origins.size());
    texts(json, "origins", origins.stream().map(Origin::name).toList());
    Figure killed = one.killed(exported.policy(), exported.account()).orElse(null);
    number(json, "killed_low", killed == null ? null : killed.low());
    number(json, "killed_best", killed == null ? null : killed.best());
    number(json, "killed_high", killed == null ? null : killed.high());
    json.writeStringField("policy", exported.policy().name());
    json.writeStringField("quote", one.incident().first().claim().trigger().quote());
    end(json);
    losses.never("what each claim says, and why they are of one incident: see --what claims");
  }

  /** A point only where the place is a town, or near one; an area is said in words. */
  private static void begin(
      JsonGenerator json,
      String id,
      Claim.@Nullable Where place,
      String noun,
      Exported exported,
      Losses losses)
      throws IOException {
    Double latitude = place == null ? null : place.latitude();
    Double longitude = place == null ? null : place.longitude();
    boolean point =
        place != null
            && switch (place.precision()) {
              case SITE, TOWN, NEAR -> true;
              case DISTRICT, PROVINCE, REGION, COUNTRY, UNRESOLVED -> false;
            };
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", id);
    if (point && latitude != null && longitude != null) {
      json.writeObjectFieldStart("geometry");
      json.writeStringField("type", "Point");
      json.writeArrayFieldStart("coordinates");
      json.writeNumber(longitude);
      json.writeNumber(latitude);
      json.writeEndArray();
      json.writeEndObject();
    } else {
      json.writeNullField("geometry");
      losses.lost(
          noun,
          "is of an area or of no known place: a feature without a point",
          "are of an area or of no known place: features without a point");
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("kind", noun);
    json.writeStringField("place", place == null ? null : name(place));
    json.writeStringField("site", place == null ? null : place.site());
    json.writeStringField("admin1", place == null ? null : exported.geography().province(place));
    json.writeStringField("country", place == null ? null : place.country());
    json.writeStringField("precision", place == null ? null : code(place.precision()));
    json.writeStringField("point_is", place == null || !point ? null : pointIs(place));
  }

  private static String pointIs(Claim.Where place) {
    return switch (place.precision()) {
      case SITE -> "the middle of the town in which the site lies";
      case TOWN -> "the middle of the town";
      case NEAR -> "the middle of the town that it is near";
      case DISTRICT, PROVINCE, REGION, COUNTRY, UNRESOLVED -> "no point";
    };
  }

  private static String name(Claim.Where place) {
    String name = place.name();
    return name == null ? place.text() : name;
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void days(JsonGenerator json, @Nullable Period period) throws IOException {
    json.writeStringField("from", period == null ? null : period.from().toString());
    json.writeStringField("to", period == null ? null : period.to().toString());
    json.writeBooleanField("days_stated", period != null && period.stated());
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, @Nullable Long value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
