package org.zicht.ledger.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.Span;

/**
 * Strikes words out of what entries say. Each character becomes a block, so that every offset stays
 * and every quote still stands in its report.
 */
public final class Redaction {

  private final Pattern words;
  private final Map<String, String> texts = new HashMap<>();

  private Redaction(String words) {
    this.words =
        Pattern.compile(
            Pattern.quote(words.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What each entry that has {@code words} is to say without them, by its number. */
  public static Map<Long, Content> of(LedgerStore store, String words) {
    Redaction redaction = new Redaction(words);
    Map<Long, Content> redacted = new TreeMap<>();
    store.read(
        entry ->
            entry
                .said()
                .flatMap(redaction::content)
                .ifPresent(content -> redacted.put(entry.number(), content)));
    return redacted;
  }

  private Optional<Content> content(Content content) {
    Content struck =
        switch (content) {
          case ReportAdded report -> {
            String text = struck(report.text());
            texts.put(report.report(), text);
            yield report.withText(
                text,
                new Publication(
                    orNull(report.publication().publisher()),
                    orNull(report.publication().url()),
                    orNull(report.publication().title()),
                    report.publication().published()),
                struck(report.input()));
          }
          case ClaimsRead read ->
              new ClaimsRead(
                  read.telling(),
                  read.report(),
                  read.reader(),
                  read.claims().stream()
                      .map(claim -> claim(claim, texts.get(read.report())))
                      .toList());
          case InputFailed failed ->
              new InputFailed(struck(failed.input()), struck(failed.reason()));
          case Decided decided ->
              new Decided(
                  decided.id(),
                  struck(decided.by()),
                  decided.at(),
                  decision(decided.decision()),
                  struck(decided.reason()));
        };
    return struck.equals(content) ? Optional.empty() : Optional.of(struck);
  }

  private Decision decision(Decision decision) {
    return switch (decision) {
      case Decision.Corrected(var claim, var correction) ->
          new Decision.Corrected(claim, correction(correction, texts.get(claim.report())));
      case Decision.Noted(var on, var note) -> new Decision.Noted(on, struck(note));
      case Decision.OriginGraded(var origin, var grade) ->
          new Decision.OriginGraded(struck(origin), grade);
      case Decision.CrisisDefined crisis ->
          new Decision.CrisisDefined(
              struck(crisis.name()), crisis.place(), crisis.country(), crisis.from(), crisis.to());
      case Decision.Accepted accepted -> accepted;
      case Decision.Rejected rejected -> rejected;
      case Decision.ClaimGraded graded -> graded;
      case Decision.Merged merged -> merged;
      case Decision.Split split -> split;
      case Decision.Retracted retracted -> retracted;
      case Decision.Undone undone -> undone;
      case Decision.Erased erased -> erased;
      case Decision.Redacted redacted -> redacted;
    };
  }

  private Correction correction(Correction correction, @Nullable String text) {
    return switch (correction) {
      case Correction.Actor(var actor) -> new Correction.Actor(participant(actor, text));
      case Correction.Target(var target) -> new Correction.Target(participant(target, text));
      case Correction.Count(var count) -> new Correction.Count(count(count));
      case Correction.Place(var place) -> new Correction.Place(place(place, text));
      case Correction.Time(var time) -> new Correction.Time(time(time, text));
      case Correction.Sources(var chain) -> new Correction.Sources(sources(chain, text));
      case Correction.Type type -> type;
      case Correction.Status status -> status;
      case Correction.Certainty certainty -> certainty;
      case Correction.Unknown unknown -> unknown;
    };
  }

  private Claim claim(Claim claim, @Nullable String text) {
    return new Claim(
        claim.id(),
        claim.report(),
        claim.type(),
        claim.status(),
        claim.certainty(),
        claim.unknown(),
        participant(claim.actor(), text),
        participant(claim.target(), text),
        count(claim.count()),
        place(claim.place(), text),
        time(claim.time(), text),
        sources(claim.sources(), text),
        claim.evidence().stream().map(one -> evidence(one, text)).toList(),
        claim.rule());
  }

  private Claim.@Nullable Count count(Claim.@Nullable Count count) {
    return count == null
        ? null
        : new Claim.Count(
            count.min(),
            count.max(),
            count.precision(),
            struck(count.wording()),
            count.unit(),
            count.cumulative(),
            count.subset());
  }

  private Claim.@Nullable Where place(Claim.@Nullable Where place, @Nullable String text) {
    return place == null
        ? null
        : new Claim.Where(
            words(place.text(), place.span(), text),
            place.span(),
            place.basis(),
            orNull(place.site()),
            place.name(),
            place.country(),
            place.latitude(),
            place.longitude(),
            place.precision(),
            place.gazetteer());
  }

  private Claim.@Nullable When time(Claim.@Nullable When time, @Nullable String text) {
    return time == null
        ? null
        : new Claim.When(
            words(time.text(), time.span(), text),
            time.span(),
            time.start(),
            time.end(),
            time.basis(),
            time.precision());
  }

  private Claim.Evidence evidence(Claim.Evidence one, @Nullable String text) {
    return new Claim.Evidence(one.span(), words(one.quote(), one.span(), text), one.role());
  }

  /** Words are cut from the text as it is now: what is struck may stand in them only in part. */
  private String words(String words, Span span, @Nullable String text) {
    boolean there = text != null && span.end() <= text.length() && span.length() == words.length();
    return text != null && there ? span.of(text) : struck(words);
  }

  private List<Claim.Source> sources(List<Claim.Source> sources, @Nullable String text) {
    return sources.stream()
        .map(
            source ->
                new Claim.Source(
                    words(source.text(), source.span(), text),
                    source.span(),
                    source.kind(),
                    orNull(source.name()),
                    source.country(),
                    source.cue(),
                    source.speech(),
                    sources(source.with(), text)))
        .toList();
  }

  private Claim.@Nullable Participant participant(
      Claim.@Nullable Participant one, @Nullable String text) {
    if (one == null) {
      return null;
    }
    Claim.Person person = one.person();
    return new Claim.Participant(
        words(one.text(), one.span(), text),
        one.span(),
        one.basis(),
        orNull(one.name()),
        one.kind(),
        one.country(),
        orNull(one.label()),
        person == null ? null : new Claim.Person(orNull(person.name()), person.age(), person.sex()),
        one.combatant());
  }

  private @Nullable String orNull(@Nullable String text) {
    return text == null ? null : struck(text);
  }

  private String struck(String text) {
    Matcher matcher = words.matcher(text);
    return matcher.find() ? matcher.replaceAll(hit -> "█".repeat(hit.group().length())) : text;
  }
}
