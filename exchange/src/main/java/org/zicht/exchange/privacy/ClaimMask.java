package org.zicht.exchange.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/** Masks the parts of one claim, and notes which it changed. For one claim, for one thread. */
final class ClaimMask {

  private final NameMask mask;
  private final IntFunction<String> label;
  private final List<String> changed = new ArrayList<>();

  /**
   * @param mask the names of the report
   * @param label what a private person is called instead, by its number in {@code mask}
   */
  ClaimMask(NameMask mask, IntFunction<String> label) {
    this.mask = mask;
    this.label = label;
  }

  /** The parts that were changed, by their names in the claim contract: {@code target.text}. */
  List<String> changed() {
    return List.copyOf(changed);
  }

  /** The claim without the names. */
  Claim claim(Claim claim) {
    List<Claim.Evidence> evidence = new ArrayList<>();
    Claim.Participant actor = participant("actor", claim.actor());
    Claim.Participant target = participant("target", claim.target());
    Claim.Where place = place(claim.place());
    Claim.When time = time(claim.time());
    List<Claim.Source> sources = sources("sources", claim.sources());
    for (int i = 0; i < claim.evidence().size(); i++) {
      Claim.Evidence one = claim.evidence().get(i);
      evidence.add(
          new Claim.Evidence(
              one.span(), words("evidence." + i + ".quote", one.quote()), one.role()));
    }
    return new Claim(
        claim.id(),
        claim.report(),
        claim.type(),
        claim.status(),
        claim.certainty(),
        claim.unknown(),
        actor,
        target,
        claim.count(),
        place,
        time,
        sources,
        evidence,
        claim.rule());
  }

  Claim.@Nullable Participant participant(String at, Claim.@Nullable Participant one) {
    if (one == null) {
      return null;
    }
    Claim.Person person = one.person();
    return new Claim.Participant(
        words(at + ".text", one.text()),
        one.span(),
        one.basis(),
        name(at + ".name", one.name()),
        one.kind(),
        one.country(),
        one.label() == null ? null : words(at + ".label", one.label()),
        person == null
            ? null
            : new Claim.Person(
                name(at + ".person.name", person.name()), person.age(), person.sex()),
        one.combatant());
  }

  List<Claim.Source> sources(String at, List<Claim.Source> sources) {
    List<Claim.Source> masked = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Claim.Source one = sources.get(i);
      String here = at + "." + i;
      masked.add(
          new Claim.Source(
              words(here + ".text", one.text()),
              one.span(),
              one.kind(),
              name(here + ".name", one.name()),
              one.country(),
              one.cue(),
              one.speech(),
              sources(here + ".with", one.with())));
    }
    return masked;
  }

  Claim.@Nullable Where place(Claim.@Nullable Where place) {
    return place == null
        ? null
        : new Claim.Where(
            words("place.text", place.text()),
            place.span(),
            place.basis(),
            place.site() == null ? null : words("place.site", place.site()),
            place.name(),
            place.country(),
            place.latitude(),
            place.longitude(),
            place.precision(),
            place.gazetteer());
  }

  Claim.@Nullable When time(Claim.@Nullable When time) {
    return time == null
        ? null
        : new Claim.When(
            words("time.text", time.text()),
            time.span(),
            time.start(),
            time.end(),
            time.basis(),
            time.precision());
  }

  private String words(String at, String words) {
    String masked = mask.masked(words);
    if (!masked.equals(words)) {
      changed.add(at);
    }
    return masked;
  }

  /** A name that is no stretch of the text: the label of a private person, else as words are. */
  private @Nullable String name(String at, @Nullable String name) {
    if (name == null) {
      return null;
    }
    int whose = mask.whose(name);
    if (whose >= 0) {
      changed.add(at);
      return label.apply(whose);
    }
    return words(at, name);
  }
}
