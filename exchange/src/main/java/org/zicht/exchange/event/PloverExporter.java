package org.zicht.exchange.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.codes.Code;
import org.zicht.codes.CodeTable;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Losses;
import org.zicht.ledger.origin.Statement;
import org.zicht.party.Kind;

/** Claims as records of PLOVER, one a line. */
public final class PloverExporter implements Exporter {

  private static final CodeTable CODES = CodeTable.plover();
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final int DAY = 10;

  /** What PLOVER counts, by the type of the claim. */
  private static final Map<ClaimType, String> SIZES =
      Map.of(
          ClaimType.KILLED, "dead",
          ClaimType.EXECUTION, "dead",
          ClaimType.INJURED, "injured",
          ClaimType.ARRESTED, "arrested");

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Statement one : exported.account().statements()) {
        Optional<Code> code = CODES.code(one.claim());
        if (code.isEmpty()) {
          boolean other = one.claim().status() != Claim.Status.ASSERTED;
          if (other) {
            losses.lost(
                "claim",
                "denies, plans or ends something, which PLOVER has no event for",
                "deny, plan or end something, which PLOVER has no event for");
          } else {
            losses.lost(
                "claim",
                "is of a type that PLOVER has no event for",
                "are of a type that PLOVER has no event for");
          }
          continue;
        }
        record(json, one, code.get(), exported);
        json.writeRaw('\n');
        lost(one.claim(), losses);
      }
    }
  }

  private static void lost(Claim claim, Losses losses) {
    if (claim.sources().size() > 1) {
      losses.lost(
          "claim",
          "has a chain, of which PLOVER holds no link",
          "have a chain, of which PLOVER holds no link");
    }
    if (claim.certainty() != Claim.Certainty.CERTAIN && claim.certainty() != null) {
      losses.lost(
          "claim",
          "is less than certain, which PLOVER cannot say",
          "are less than certain, which PLOVER cannot say");
    }
    Claim.Count count = claim.count();
    if (count != null && (count.min() == null || !count.min().equals(count.max()))) {
      losses.lost(
          "claim",
          "has a range or no number, of which PLOVER holds the least",
          "have a range or no number, of which PLOVER holds the least");
    }
    if (!claim.unknown().isEmpty()) {
      losses.lost(
          "claim",
          "says what is not known, which PLOVER cannot say",
          "say what is not known, which PLOVER cannot say");
    }
  }

  private static void record(JsonGenerator json, Statement one, Code code, Exported exported)
      throws IOException {
    Claim claim = one.claim();
    Claim.When time = claim.time();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeBooleanField("has_event", true);
    json.writeStringField("date", day(time == null ? null : time.start()));
    json.writeStringField("time", clock(time == null ? null : time.start()));
    json.writeStringField("enddate", day(time == null ? null : time.end()));
    json.writeStringField("endtime", clock(time == null ? null : time.end()));
    party(json, "actor", claim.actor(), exported);
    party(json, "recipient", claim.target(), exported);
    json.writeArrayFieldStart("event");
    json.writeString(code.event());
    json.writeEndArray();
    place(json, claim.place(), exported);
    json.writeStringField("event_text", claim.trigger().quote());
    json.writeNumberField("quad_code", quad(code.event()));
    json.writeNullField("event_scale");
    json.writeStringField("mode", code.mode().isEmpty() ? null : code.mode());
    texts(json, "context", code.contexts());
    size(json, claim);
    texts(
        json,
        "link",
        one.report().publications().stream()
            .flatMap(where -> Optional.ofNullable(where.url()).stream())
            .distinct()
            .toList());
    json.writeStringField("text", claim.trigger().quote());
    json.writeStringField("text_info", claim.report());
    json.writeStringField("cite_info", String.join("; ", one.report().publishers()));
    json.writeStringField("coder", "zicht " + one.report().reader());
    json.writeNullField("coded_date");
    json.writeNullField("coded_time");
    List<String> masked = exported.masked().ofClaim(claim.id());
    json.writeStringField(
        "comment", masked.isEmpty() ? null : "names of private persons are masked");
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void party(
      JsonGenerator json, String name, Claim.@Nullable Participant one, Exported exported)
      throws IOException {
    json.writeArrayFieldStart(name);
    if (one != null) {
      json.writeStartObject();
      json.writeStringField("text", one.text());
      json.writeStringField("name", one.name());
      json.writeStringField("country", exported.geography().alpha3(one.country()));
      json.writeStringField("sector", sector(one.kind()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Claim.@Nullable Where place, Exported exported)
      throws IOException {
    json.writeArrayFieldStart("event_loc");
    if (place != null) {
      json.writeStartObject();
      json.writeStringField("text", place.text());
      json.writeStringField("name", place.name());
      json.writeStringField("country", exported.geography().alpha3(place.country()));
      json.writeStringField(
          "precision", place.precision().name().toLowerCase(java.util.Locale.ROOT));
      json.writeFieldName("lat");
      number(json, place.latitude());
      json.writeFieldName("lon");
      number(json, place.longitude());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  /** How many, the least that the words allow. */
  private static void size(JsonGenerator json, Claim claim) throws IOException {
    Claim.Count count = claim.count();
    Long least = count == null ? null : count.min();
    String name = SIZES.get(claim.type());
    if (least != null && name != null) {
      json.writeObjectFieldStart("size");
      json.writeNumberField(name, least);
      json.writeEndObject();
    }
  }

  /** 1 verbal and 2 material co-operation, 3 verbal and 4 material conflict. */
  static int quad(String event) {
    return switch (event) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> 1;
      case "COOPERATE", "AID", "RETREAT" -> 2;
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> 3;
      case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> 4;
      default -> throw new IllegalArgumentException("no event of PLOVER: " + event);
    };
  }

  private static @Nullable String day(@Nullable String moment) {
    return moment == null || moment.length() < DAY ? null : moment.substring(0, DAY);
  }

  private static @Nullable String clock(@Nullable String moment) {
    return moment == null || moment.length() <= DAY + 1 ? null : moment.substring(DAY + 1);
  }

  private static String sector(Kind kind) {
    return switch (kind) {
      case POLICE -> "COP";
      case MILITARY, MILITARY_ALLIANCE -> "MIL";
      case GOVERNMENT -> "GOV";
      case JUDICIARY -> "JUD";
      case LEGISLATURE -> "LEG";
      case OPPOSITION -> "OPP";
      case ARMED_GROUP -> "REB";
      case SECURITY_FORCES, MILITIA, ATTACKERS -> "UAF";
      case CRIMINALS -> "CRM";
      case PROTESTERS, CIVILIANS, CHILDREN, WITNESS, RELATIVES, PEOPLE -> "CVL";
      case JOURNALISTS, NEWS_AGENCY, MEDIA -> "JRN";
      case MEDICS, HOSPITAL -> "MED";
      case MIGRANTS -> "REF";
      case BUSINESS -> "BUS";
      case PARTY -> "PTY";
      case RELIGIOUS -> "REL";
      case NGO -> "SOC";
      case AID_WORKERS,
          PRISONERS,
          INFRASTRUCTURE,
          INTERNATIONAL_ORGANISATION,
          SOCIAL_MEDIA,
          DOCUMENT,
          FOOTAGE,
          EXPERT,
          UNNAMED_SOURCE,
          OTHER ->
          "UNK";
    };
  }
}
