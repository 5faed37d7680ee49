package org.zicht.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/**
 * Writes claims as JSON, by the claim contract ({@code zicht.claim/1}). Thread-safe.
 *
 * <p>Beside the contract's fields a time has {@code text_start} and {@code text_end}: where its
 * words stand, as its {@code start} and {@code end} are days.
 */
public final class ClaimJson {

  /** The name of the form. */
  public static final String SCHEMA = "zicht.claim/1";

  private final JsonFactory factory = new JsonFactory();

  /** One claim on one line, without the line's end. */
  public String line(Claim claim) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(line)) {
      write(json, claim);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return line.toString();
  }

  /** Writes one claim as an object. */
  public void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("id", claim.id());
    json.writeStringField("report", claim.report());
    json.writeStringField("type", claim.type().code());
    json.writeStringField("status", code(claim.status()));
    json.writeStringField("certainty", code(claim.certainty()));
    unknown(json, claim.unknown());
    participant(json, "actor", claim.actor(), false);
    participant(json, "target", claim.target(), true);
    count(json, claim.count());
    place(json, claim.place());
    time(json, claim.time());
    sources(json, claim.sources());
    evidence(json, claim.evidence());
    json.writeStringField("rule", claim.rule());
    json.writeEndObject();
  }

  /** Writes the field {@code unknown}. */
  public static void unknown(JsonGenerator json, Set<Claim.Unknown> unknown) throws IOException {
    json.writeArrayFieldStart("unknown");
    for (Claim.Unknown part : new TreeSet<>(unknown)) {
      json.writeString(code(part));
    }
    json.writeEndArray();
  }

  /**
   * Writes an actor or a target as the field of that name.
   *
   * @param victim whether it is a target, of which more is said
   */
  public static void participant(
      JsonGenerator json, String name, Claim.@Nullable Participant participant, boolean victim)
      throws IOException {
    if (participant == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    words(json, participant.text(), participant.span().start(), participant.span().end());
    json.writeStringField("basis", code(participant.basis()));
    json.writeStringField("name", participant.name());
    json.writeStringField("kind", participant.kind().code());
    json.writeStringField("country", participant.country());
    json.writeStringField("label", participant.label());
    if (victim) {
      Claim.Person person = participant.person();
      if (person == null) {
        json.writeNullField("person");
      } else {
        json.writeObjectFieldStart("person");
        json.writeStringField("name", person.name());
        Integer age = person.age();
        if (age == null) {
          json.writeNullField("age");
        } else {
          json.writeNumberField("age", age);
        }
        json.writeStringField("sex", person.sex());
        json.writeEndObject();
      }
      Boolean combatant = participant.combatant();
      json.writeStringField("combatant", combatant == null ? "unknown" : combatant ? "yes" : "no");
    }
    json.writeEndObject();
  }

  /** Writes the field {@code count}. */
  public static void count(JsonGenerator json, Claim.@Nullable Count count) throws IOException {
    if (count == null) {
      json.writeNullField("count");
      return;
    }
    json.writeObjectFieldStart("count");
    number(json, "min", count.min());
    number(json, "max", count.max());
    json.writeStringField("precision", code(count.precision()));
    json.writeStringField("wording", count.wording());
    json.writeStringField("unit", code(count.unit()));
    json.writeBooleanField("cumulative", count.cumulative());
    json.writeBooleanField("subset", count.subset());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, @Nullable Long value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  /** Writes the field {@code place}. */
  public static void place(JsonGenerator json, Claim.@Nullable Where place) throws IOException {
    if (place == null) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    words(json, place.text(), place.span().start(), place.span().end());
    json.writeStringField("basis", code(place.basis()));
    json.writeStringField("site", place.site());
    json.writeStringField("name", place.name());
    json.writeStringField("country", place.country());
    degrees(json, "lat", place.latitude());
    degrees(json, "lon", place.longitude());
    json.writeStringField("precision", code(place.precision()));
    json.writeStringField("gazetteer", place.gazetteer());
    json.writeEndObject();
  }

  private static void degrees(JsonGenerator json, String name, @Nullable Double value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  /** Writes the field {@code time}. */
  public static void time(JsonGenerator json, Claim.@Nullable When time) throws IOException {
    if (time == null) {
      json.writeNullField("time");
      return;
    }
    json.writeObjectFieldStart("time");
    json.writeStringField("text", time.text());
    json.writeNumberField("text_start", time.span().start());
    json.writeNumberField("text_end", time.span().end());
    json.writeStringField("start", time.start());
    json.writeStringField("end", time.end());
    json.writeStringField("basis", code(time.basis()));
    json.writeStringField("precision", code(time.precision()));
    json.writeEndObject();
  }

  /** Writes the field {@code sources}. */
  public static void sources(JsonGenerator json, List<Claim.Source> sources) throws IOException {
    json.writeArrayFieldStart("sources");
    for (Claim.Source source : sources) {
      source(json, source);
    }
    json.writeEndArray();
  }

  private static void source(JsonGenerator json, Claim.Source source) throws IOException {
    json.writeStartObject();
    words(json, source.text(), source.span().start(), source.span().end());
    json.writeStringField("kind", source.kind().code());
    json.writeStringField("name", source.name());
    json.writeStringField("country", source.country());
    json.writeStringField("cue", source.cue());
    json.writeStringField("speech", source.speech().code());
    json.writeArrayFieldStart("with");
    for (Claim.Source equal : source.with()) {
      source(json, equal);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, List<Claim.Evidence> evidence)
      throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Claim.Evidence one : evidence) {
      json.writeStartObject();
      json.writeNumberField("start", one.span().start());
      json.writeNumberField("end", one.span().end());
      json.writeStringField("quote", one.quote());
      json.writeStringField("role", code(one.role()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(JsonGenerator json, String text, int start, int end)
      throws IOException {
    json.writeStringField("text", text);
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
  }

  private static @Nullable String code(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
