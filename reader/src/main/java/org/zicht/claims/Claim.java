package org.zicht.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Speech;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.number.Quantity;
import org.zicht.text.time.TimeExpression;

/**
 * One claim: that something happened, on somebody's word. The fields are those of the claim
 * contract; what a report does not give is null or empty, never guessed.
 *
 * @param id the same in every run over the same report text
 * @param report the id of the report
 * @param type what is claimed
 * @param status whether it is said to have happened
 * @param certainty how sure the source is, as worded; null where the status is {@code UNKNOWN}
 * @param unknown what the report says is not known
 * @param actor who did it, or null
 * @param target who suffered it or was its object, or null
 * @param count how many, or null
 * @param place where, or null
 * @param time when, or null
 * @param sources the attribution chain, root speaker first; empty: the report's own voice
 * @param evidence the words, the stretch that holds the trigger first; at least one
 * @param rule the name of the rule that found it
 */
public record Claim(
    String id,
    String report,
    ClaimType type,
    Status status,
    @Nullable Certainty certainty,
    Set<Unknown> unknown,
    @Nullable Participant actor,
    @Nullable Participant target,
    @Nullable Count count,
    @Nullable Where place,
    @Nullable When time,
    List<Source> sources,
    List<Evidence> evidence,
    String rule) {

  /**
   * @throws IllegalArgumentException if there is no evidence
   */
  public Claim {
    unknown = unknown.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(unknown));
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence");
    }
  }

  /** Whether something is said to have happened. */
  public enum Status {
    ASSERTED,
    DENIED,
    ATTEMPTED,
    PLANNED,
    ENDED,
    THREATENED,
    UNKNOWN
  }

  /** How sure the source is, as worded. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
  }

  /** What a report says is not known, in the contract's order. */
  public enum Unknown {
    OCCURRENCE,
    COUNT,
    ACTOR,
    TARGET,
    PLACE,
    TIME,
    CAUSE,
    IDENTITY
  }

  /** How a part is known. */
  public enum Basis {
    /** In the clause itself. */
    STATED,
    /** From the sentence, the paragraph, a heading or the dateline. */
    CARRIED,
    /** From a pronoun, a bridging phrase or a metonym. */
    RESOLVED
  }

  /**
   * An actor or a target.
   *
   * @param text its words
   * @param span where they stand
   * @param basis how it is known
   * @param name its name in English where known, or null
   * @param kind its kind
   * @param country ISO 3166-1 alpha-2, or null
   * @param label the word by which one side names the other, or null
   * @param person what is said of a single victim, or null
   * @param combatant whether the report says that they fight; null where it does not say
   */
  public record Participant(
      String text,
      Span span,
      Basis basis,
      @Nullable String name,
      Kind kind,
      @Nullable String country,
      @Nullable String label,
      @Nullable Person person,
      @Nullable Boolean combatant) {}

  /**
   * What a report says of a single victim.
   *
   * @param name the name, or null
   * @param age in years, or null
   * @param sex {@code male} or {@code female}, or null
   */
  public record Person(@Nullable String name, @Nullable Integer age, @Nullable String sex) {}

  /**
   * How many.
   *
   * @param min the least the words allow, or null
   * @param max the most the words allow, or null
   * @param precision how the words bound it
   * @param wording the words
   * @param unit what is counted
   * @param cumulative whether it is a total so far
   * @param subset whether it is part of a larger count in the same report
   */
  public record Count(
      @Nullable Long min,
      @Nullable Long max,
      Quantity.Precision precision,
      String wording,
      Unit unit,
      boolean cumulative,
      boolean subset) {}

  /** What a count counts. */
  public enum Unit {
    PERSONS,
    VEHICLES,
    BUILDINGS,
    AIRCRAFT,
    WEAPONS,
    INCIDENTS,
    OTHER
  }

  /**
   * Where it happened.
   *
   * @param text the words
   * @param span where they stand
   * @param basis how it is known
   * @param site the building, square or street in the report's words, or null
   * @param name the gazetteer's English name of the town or area, or null if unresolved
   * @param country ISO 3166-1 alpha-2, or null
   * @param latitude degrees north, or null if unresolved
   * @param longitude degrees east, or null if unresolved
   * @param precision how fine the place is
   * @param gazetteer the place's identifier in the gazetteer, or null if unresolved
   */
  public record Where(
      String text,
      Span span,
      Basis basis,
      @Nullable String site,
      @Nullable String name,
      @Nullable String country,
      @Nullable Double latitude,
      @Nullable Double longitude,
      PlacePrecision precision,
      @Nullable String gazetteer) {}

  /** How fine a place is. */
  public enum PlacePrecision {
    SITE,
    TOWN,
    NEAR,
    DISTRICT,
    PROVINCE,
    REGION,
    COUNTRY,
    UNRESOLVED
  }

  /**
   * When it happened, local to the place.
   *
   * @param text the words
   * @param span where they stand
   * @param start ISO 8601 date or date-time, or null if open or unresolved
   * @param end the same, inclusive for dates
   * @param basis how it is known
   * @param precision how fine the words are
   */
  public record When(
      String text,
      Span span,
      @Nullable String start,
      @Nullable String end,
      Basis basis,
      TimeExpression.Precision precision) {}

  /**
   * One link of the attribution chain.
   *
   * @param text its words
   * @param span where they stand
   * @param kind its kind
   * @param name its name in English where known, or null
   * @param country ISO 3166-1 alpha-2, or null
   * @param cue the word that says that it speaks, or null for a credit
   * @param speech how its words are given
   * @param with others who say the same with equal rank
   */
  public record Source(
      String text,
      Span span,
      Kind kind,
      @Nullable String name,
      @Nullable String country,
      @Nullable String cue,
      Speech speech,
      List<Source> with) {

    /** Copies the list. */
    public Source {
      with = List.copyOf(with);
    }
  }

  /**
   * Words that a claim came from.
   *
   * @param span where they stand
   * @param quote exactly those words
   * @param role what they give
   */
  public record Evidence(Span span, String quote, Role role) {

    /** What words of evidence give. */
    public enum Role {
      CLAIM,
      ATTRIBUTION,
      /** Where, when or how many, from elsewhere in the report. */
      CONTEXT
    }
  }

  /** The words of the trigger's clause. */
  public Evidence trigger() {
    return evidence.getFirst();
  }

  /** The number, if one is said. */
  public Optional<Count> counted() {
    return Optional.ofNullable(count);
  }
}
