package org.zicht.json;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.number.Quantity;
import org.zicht.text.time.TimeExpression;

/** Reads claims that {@link ClaimJson} wrote. Pure functions. */
public final class ClaimFromJson {

  private ClaimFromJson() {}

  /**
   * The claim that one line holds.
   *
   * @throws IllegalArgumentException if it is no claim by the contract
   */
  public static Claim line(String line) {
    return claim(JsonObject.of(line));
  }

  /**
   * The claim that an object holds.
   *
   * @throws IllegalArgumentException if it is no claim by the contract
   */
  public static Claim claim(JsonObject json) {
    String schema = json.text("schema");
    if (!schema.equals(ClaimJson.SCHEMA)) {
      throw new IllegalArgumentException("a claim of another form: " + schema);
    }
    return new Claim(
        json.text("id"),
        json.text("report"),
        type(json),
        status(json),
        certainty(json),
        unknown(json),
        participant(json, "actor"),
        participant(json, "target"),
        count(json),
        place(json),
        time(json),
        sources(json),
        json.objects("evidence").stream().map(ClaimFromJson::evidence).toList(),
        json.text("rule"));
  }

  /** The field {@code type} of an object. */
  public static ClaimType type(JsonObject json) {
    String code = json.text("type");
    return ClaimType.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("no type of claim: " + code));
  }

  /** The field {@code status} of an object. */
  public static Claim.Status status(JsonObject json) {
    return value(Claim.Status.class, json.text("status"));
  }

  /** The field {@code certainty} of an object, or null. */
  public static Claim.@Nullable Certainty certainty(JsonObject json) {
    return valueOrNull(Claim.Certainty.class, json.textOrNull("certainty"));
  }

  /** The field {@code unknown} of an object, in the contract's order. */
  public static SortedSet<Claim.Unknown> unknown(JsonObject json) {
    SortedSet<Claim.Unknown> unknown = new TreeSet<>();
    json.texts("unknown").forEach(code -> unknown.add(value(Claim.Unknown.class, code)));
    return unknown;
  }

  /** The field {@code sources} of an object. */
  public static List<Claim.Source> sources(JsonObject json) {
    return json.objects("sources").stream().map(ClaimFromJson::source).toList();
  }

  private static Kind kind(String code) {
    return Kind.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("no kind of party: " + code));
  }

  /** The field of that name of an object, an actor or a target, or null. */
  public static Claim.@Nullable Participant participant(JsonObject claim, String name) {
    JsonObject json = claim.objectOrNull(name);
    if (json == null) {
      return null;
    }
    JsonObject person = json.objectOrNull("person");
    Boolean combatant =
        switch (json.textOrNull("combatant")) {
          case "yes" -> Boolean.TRUE;
          case "no" -> Boolean.FALSE;
          case null, default -> null;
        };
    return new Claim.Participant(
        json.text("text"),
        span(json),
        value(Claim.Basis.class, json.text("basis")),
        json.textOrNull("name"),
        kind(json.text("kind")),
        json.textOrNull("country"),
        json.textOrNull("label"),
        person == null ? null : person(person),
        combatant);
  }

  private static Claim.Person person(JsonObject json) {
    Long age = json.numberOrNull("age");
    return new Claim.Person(
        json.textOrNull("name"), age == null ? null : age.intValue(), json.textOrNull("sex"));
  }

  /** The field {@code count} of an object, or null. */
  public static Claim.@Nullable Count count(JsonObject claim) {
    JsonObject json = claim.objectOrNull("count");
    if (json == null) {
      return null;
    }
    return new Claim.Count(
        json.numberOrNull("min"),
        json.numberOrNull("max"),
        value(Quantity.Precision.class, json.text("precision")),
        json.text("wording"),
        value(Claim.Unit.class, json.text("unit")),
        json.truth("cumulative"),
        json.truth("subset"));
  }

  /** The field {@code place} of an object, or null. */
  public static Claim.@Nullable Where place(JsonObject claim) {
    JsonObject json = claim.objectOrNull("place");
    if (json == null) {
      return null;
    }
    return new Claim.Where(
        json.text("text"),
        span(json),
        value(Claim.Basis.class, json.text("basis")),
        json.textOrNull("site"),
        json.textOrNull("name"),
        json.textOrNull("country"),
        json.fractionOrNull("lat"),
        json.fractionOrNull("lon"),
        value(Claim.PlacePrecision.class, json.text("precision")),
        json.textOrNull("gazetteer"));
  }

  /** The field {@code time} of an object, or null. */
  public static Claim.@Nullable When time(JsonObject claim) {
    JsonObject json = claim.objectOrNull("time");
    if (json == null) {
      return null;
    }
    return new Claim.When(
        json.text("text"),
        new Span((int) json.number("text_start"), (int) json.number("text_end")),
        json.textOrNull("start"),
        json.textOrNull("end"),
        value(Claim.Basis.class, json.text("basis")),
        value(TimeExpression.Precision.class, json.text("precision")));
  }

  private static Claim.Source source(JsonObject json) {
    List<Claim.Source> with = json.objects("with").stream().map(ClaimFromJson::source).toList();
    return new Claim.Source(
        json.text("text"),
        span(json),
        kind(json.text("kind")),
        json.textOrNull("name"),
        json.textOrNull("country"),
        json.textOrNull("cue"),
        value(Speech.class, json.text("speech")),
        with);
  }

  private static Claim.Evidence evidence(JsonObject json) {
    return new Claim.Evidence(
        span(json), json.text("quote"), value(Claim.Evidence.Role.class, json.text("role")));
  }

  private static Span span(JsonObject json) {
    return new Span((int) json.number("start"), (int) json.number("end"));
  }

  private static <E extends Enum<E>> @Nullable E valueOrNull(Class<E> type, @Nullable String code) {
    return code == null ? null : value(type, code);
  }

  private static <E extends Enum<E>> E value(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
