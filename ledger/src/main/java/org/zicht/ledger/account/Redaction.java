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
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;

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
            texts.put(report.telling(), text);
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
                      .map(claim -> claim(claim, texts.get(read.telling())))
                      .toList());
          case InputFailed failed ->
              new InputFailed(struck(failed.input()), struck(failed.reason()));
          default -> content;
        };
    return struck.equals(content) ? Optional.empty() : Optional.of(struck);
  }

  private Claim claim(Claim claim, @Nullable String text) {
    Claim.Where place = claim.place();
    Claim.When time = claim.time();
    Claim.Count count = claim.count();
    return new Claim(
        claim.id(),
        claim.report(),
        claim.type(),
        claim.status(),
        claim.certainty(),
        claim.unknown(),
        participant(claim.actor()),
        participant(claim.target()),
        count == null
            ? null
            : new Claim.Count(
                count.min(),
                count.max(),
                count.precision(),
                struck(count.wording()),
                count.unit(),
                count.cumulative(),
                count.subset()),
        place == null
            ? null
            : new Claim.Where(
                struck(place.text()),
                place.span(),
                place.basis(),
                orNull(place.site()),
                place.name(),
                place.country(),
                place.latitude(),
                place.longitude(),
                place.precision(),
                place.gazetteer()),
        time == null
            ? null
            : new Claim.When(
                struck(time.text()),
                time.span(),
                time.start(),
                time.end(),
                time.basis(),
                time.precision()),
        sources(claim.sources()),
        claim.evidence().stream().map(one -> evidence(one, text)).toList(),
        claim.rule());
  }

  /** A quote is cut from the text as it is now: the words may stand in it only in part. */
  private Claim.Evidence evidence(Claim.Evidence one, @Nullable String text) {
    return new Claim.Evidence(
        one.span(), text == null ? struck(one.quote()) : one.span().of(text), one.role());
  }

  private List<Claim.Source> sources(List<Claim.Source> sources) {
    return sources.stream()
        .map(
            source ->
                new Claim.Source(
                    struck(source.text()),
                    source.span(),
                    source.kind(),
                    orNull(source.name()),
                    source.country(),
                    source.cue(),
                    source.speech(),
                    sources(source.with())))
        .toList();
  }

  private Claim.@Nullable Participant participant(Claim.@Nullable Participant one) {
    if (one == null) {
      return null;
    }
    Claim.Person person = one.person();
    return new Claim.Participant(
        struck(one.text()),
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
