package org.zicht.ledger.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.report.Span;

/**
 * What one field of a claim is to be, in place of what was read: the whole field of the claim
 * contract. Words in it stand in the report, just where they say. The report itself stays as it is.
 */
public sealed interface Correction {

  /** The fields of a claim that can be corrected, in the contract's order. */
  enum Field {
    TYPE,
    STATUS,
    CERTAINTY,
    UNKNOWN,
    ACTOR,
    TARGET,
    COUNT,
    PLACE,
    TIME,
    SOURCES
  }

  /**
   * Words of the report that a correction rests on.
   *
   * @param span where they stand
   * @param text the words
   * @param role what they give
   */
  record Words(Span span, String text, Claim.Evidence.Role role) {}

  /** Which field it is of. */
  default Field field() {
    return switch (this) {
      case Type one -> Field.TYPE;
      case Status one -> Field.STATUS;
      case Certainty one -> Field.CERTAINTY;
      case Unknown one -> Field.UNKNOWN;
      case Actor one -> Field.ACTOR;
      case Target one -> Field.TARGET;
      case Count one -> Field.COUNT;
      case Place one -> Field.PLACE;
      case Time one -> Field.TIME;
      case Sources one -> Field.SOURCES;
    };
  }

  /** What is claimed. */
  record Type(ClaimType value) implements Correction {}

  /** Whether it is said to have happened. */
  record Status(Claim.Status value) implements Correction {}

  /** How sure the source is; null where nothing can be said of it. */
  record Certainty(Claim.@Nullable Certainty value) implements Correction {}

  /** What the report says is not known. */
  record Unknown(SortedSet<Claim.Unknown> value) implements Correction {
    /** Copies the set. */
    public Unknown {
      // in the contract's order always
      value = Collections.unmodifiableSortedSet(new TreeSet<>(value));
    }
  }

  /** Who did it, or null. */
  record Actor(Claim.@Nullable Participant value) implements Correction {}

  /** Who suffered it, or null. */
  record Target(Claim.@Nullable Participant value) implements Correction {}

  /** How many, or null. */
  record Count(Claim.@Nullable Count value) implements Correction {}

  /** Where, or null. */
  record Place(Claim.@Nullable Where value) implements Correction {}

  /** When, or null. */
  record Time(Claim.@Nullable When value) implements Correction {}

  /** The attribution chain, root speaker first; empty: the report's own voice. */
  record Sources(List<Claim.Source> value) implements Correction {
    /** Copies the list. */
    public Sources {
      value = List.copyOf(value);
    }
  }

  /** The words of the report that it rests on; none where it has no words of its own. */
  default List<Words> words() {
    List<Words> words = new ArrayList<>();
    switch (this) {
      case Actor(var one) when one != null ->
          words.add(new Words(one.span(), one.text(), Claim.Evidence.Role.CONTEXT));
      case Target(var one) when one != null ->
          words.add(new Words(one.span(), one.text(), Claim.Evidence.Role.CONTEXT));
      case Place(var one) when one != null ->
          words.add(new Words(one.span(), one.text(), Claim.Evidence.Role.CONTEXT));
      case Time(var one) when one != null ->
          words.add(new Words(one.span(), one.text(), Claim.Evidence.Role.CONTEXT));
      case Sources(var chain) -> chain.forEach(link -> link(link, words));
      case Actor none -> {}
      case Target none -> {}
      case Place none -> {}
      case Time none -> {}
      case Type none -> {}
      case Status none -> {}
      case Certainty none -> {}
      case Unknown none -> {}
      case Count none -> {}
    }
    return words;
  }

  private static void link(Claim.Source link, List<Words> words) {
    words.add(new Words(link.span(), link.text(), Claim.Evidence.Role.ATTRIBUTION));
    link.with().forEach(equal -> link(equal, words));
  }

  /** The claim with this field in place of its own; words from elsewhere become evidence of it. */
  default Claim of(Claim claim) {
    List<Claim.Evidence> evidence = new ArrayList<>(claim.evidence());
    for (Words one : words()) {
      if (evidence.stream().noneMatch(there -> there.span().contains(one.span()))) {
        evidence.add(new Claim.Evidence(one.span(), one.text(), one.role()));
      }
    }
    return new Claim(
        claim.id(),
        claim.report(),
        this instanceof Type(var type) ? type : claim.type(),
        this instanceof Status(var status) ? status : claim.status(),
        this instanceof Certainty(var certainty) ? certainty : claim.certainty(),
        this instanceof Unknown(var unknown) ? unknown : claim.unknown(),
        this instanceof Actor(var actor) ? actor : claim.actor(),
        this instanceof Target(var target) ? target : claim.target(),
        this instanceof Count(var count) ? count : claim.count(),
        this instanceof Place(var place) ? place : claim.place(),
        this instanceof Time(var time) ? time : claim.time(),
        this instanceof Sources(var sources) ? sources : claim.sources(),
        evidence,
        claim.rule());
  }

  /** The same with its words so many UTF-16 units further on in the report, or back. */
  default Correction moved(int by) {
    return switch (this) {
      case Actor(var one) -> new Actor(one == null ? null : Moving.participant(one, by));
      case Target(var one) -> new Target(one == null ? null : Moving.participant(one, by));
      case Place(var one) -> new Place(one == null ? null : Moving.place(one, by));
      case Time(var one) -> new Time(one == null ? null : Moving.time(one, by));
      case Sources(var chain) ->
          new Sources(chain.stream().map(link -> Moving.source(link, by)).toList());
      case Type one -> one;
      case Status one -> one;
      case Certainty one -> one;
      case Unknown one -> one;
      case Count one -> one;
    };
  }

  /** Whether all its words stand in {@code text}, just where they say. */
  default boolean standsIn(String text) {
    return words().stream()
        .allMatch(
            one -> one.span().end() <= text.length() && one.span().of(text).equals(one.text()));
  }

  /**
   * Whether another correction of the same field says the same, though its words may be more or
   * fewer.
   */
  default boolean saysThatOf(Correction other) {
    return Sameness.of(this, other);
  }
}
