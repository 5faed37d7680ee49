package org.zicht.exchange.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Reviews;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;
import org.zicht.ledger.unknown.Gap;

/**
 * Puts masked reports and claims in the place of those of an account, everywhere where they stand.
 * For one account, for one thread.
 */
final class AccountMask {

  /** A shorter word in an address says nothing of a name. */
  private static final int SHORTEST_IN_ADDRESS = 4;

  private final Map<String, NameMask> masks;
  private final Map<String, String> labels;
  private final Map<String, HeldReport> reports = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Incident> incidents = new HashMap<>();
  private final Map<String, List<String>> changedClaims = new HashMap<>();
  private final Map<String, List<String>> changedReports = new HashMap<>();

  /**
   * @param masks the names of each report, by its id
   * @param labels what a private person is called, by the name
   */
  AccountMask(Map<String, NameMask> masks, Map<String, String> labels) {
    this.masks = masks;
    this.labels = labels;
  }

  Masked masked(Account account) {
    Holdings holdings = account.holdings();
    holdings.reports().forEach(report -> reports.put(report.id(), report(report)));
    account.everyStatement().forEach(one -> statements.put(one.id(), statement(one)));
    account.incidents().forEach(one -> incidents.put(one.id(), incident(one)));
    DecisionMask decisions =
        new DecisionMask(
            report -> claimMask(masks.getOrDefault(report, NameMask.NONE)),
            words -> everywhere(words, NameMask::masked),
            name -> everywhere(name, this::origin));
    Map<String, Decided> decided = new LinkedHashMap<>();
    holdings.decisions().forEach(one -> decided.put(one.id(), decisions.decided(one)));
    Holdings shown =
        new Holdings(
            holdings.reports().stream().map(this::held).toList(),
            holdings.failures(),
            List.copyOf(decided.values()),
            holdings.erased());
    List<CopyFinder.Group> copies =
        account.copies().stream()
            .map(
                group ->
                    new CopyFinder.Group(
                        held(group.original()), group.copies().stream().map(this::held).toList()))
            .toList();
    Account masked =
        new Account(
            shown,
            copies,
            Reviews.of(shown, copies),
            account.statements().stream().map(this::told).toList(),
            account.rejected().stream().map(this::told).toList(),
            account.incidents().stream().map(one -> incident(one.id(), one)).toList(),
            account.lost().stream().map(one -> decided.getOrDefault(one.id(), one)).toList(),
            account.crises(),
            account.tolls().stream().map(this::line).toList(),
            account.contradictions().stream().map(this::contradiction).toList(),
            account.gaps().stream().map(this::gap).toList(),
            account.places());
    return new Masked(masked, changedClaims, changedReports);
  }

  private ClaimMask claimMask(NameMask mask) {
    return new ClaimMask(mask, person -> label(mask, person));
  }

  /** Words that may name anybody, without the names of all reports. */
  private String everywhere(String words, BiFunction<NameMask, String, String> masking) {
    String masked = words;
    for (NameMask mask : masks.values()) {
      masked = masking.apply(mask, masked);
    }
    return masked;
  }

  private HeldReport held(HeldReport report) {
    return reports.getOrDefault(report.id(), report);
  }

  private Statement told(Statement statement) {
    return statements.getOrDefault(statement.id(), statement);
  }

  private Incident incident(String id, Incident otherwise) {
    return incidents.getOrDefault(id, otherwise);
  }

  private NameMask mask(HeldReport report) {
    NameMask mask = masks.get(report.id());
    if (mask == null) {
      throw new IllegalStateException("no names of report " + report.id());
    }
    return mask;
  }

  private String label(NameMask mask, int person) {
    return labels.getOrDefault(mask.secret().get(person).name(), "private person");
  }

  private HeldReport report(HeldReport report) {
    NameMask mask = mask(report);
    Set<String> changed = new LinkedHashSet<>();
    String text = note("text", report.text(), mask.masked(report.text()), changed);
    List<Publication> publications = new ArrayList<>();
    for (Publication one : report.publications()) {
      publications.add(
          new Publication(
              words("publisher", one.publisher(), mask, changed),
              address(one.url(), mask, changed),
              words("title", one.title(), mask, changed),
              one.published()));
    }
    List<Claim> claims = report.claims().stream().map(claim -> claim(claim, mask)).toList();
    if (!changed.isEmpty()) {
      changedReports.put(report.id(), List.copyOf(changed));
    }
    return new HeldReport(
        report.id(),
        report.sha256(),
        text,
        report.titled(),
        report.language(),
        report.credits(),
        publications,
        report.fetched(),
        report.reader(),
        claims);
  }

  private Claim claim(Claim claim, NameMask mask) {
    ClaimMask masking = claimMask(mask);
    Claim masked = masking.claim(claim);
    if (!masking.changed().isEmpty()) {
      changedClaims.put(claim.id(), masking.changed());
    }
    return masked;
  }

  private static @Nullable String words(
      String part, @Nullable String words, NameMask mask, Set<String> changed) {
    return words == null ? null : note(part, words, mask.masked(words), changed);
  }

  private static String note(String part, String before, String after, Set<String> changed) {
    if (!before.equals(after)) {
      changed.add(part);
    }
    return after;
  }

  /** An address that spells a name is cut to its site. */
  private static @Nullable String address(
      @Nullable String url, NameMask mask, Set<String> changed) {
    if (url == null) {
      return null;
    }
    int site = url.indexOf('/', url.indexOf("//") + 2);
    if (site < 0) {
      return url;
    }
    String path =
        plain(java.net.URLDecoder.decode(safe(url), java.nio.charset.StandardCharsets.UTF_8));
    for (Person person : mask.secret()) {
      for (String word : person.words()) {
        if (word.length() >= SHORTEST_IN_ADDRESS && path.indexOf(plain(word), site) >= 0) {
          changed.add("url");
          return url.substring(0, site + 1) + NameMask.BLOCK;
        }
      }
    }
    return url;
  }

  /** Per cent signs that begin no code would end the decoding. */
  private static String safe(String url) {
    return url.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  private static String plain(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  private Statement statement(Statement one) {
    HeldReport report = held(one.report());
    NameMask mask = mask(one.report());
    return new Statement(
        claim(one.claim(), mask),
        report,
        held(one.original()),
        origin(one.origin(), mask),
        one.when(),
        one.repeats(),
        one.party());
  }

  private Origin origin(Origin origin, NameMask mask) {
    return new Origin(origin(mask, origin.name()), origin.kind(), origin.country(), origin.basis());
  }

  private String origin(NameMask mask, String name) {
    int whose = mask.whose(name);
    return whose >= 0 ? label(mask, whose) : mask.masked(name);
  }

  private Incident incident(Incident incident) {
    return new Incident(
        incident.id(),
        incident.family(),
        incident.members().stream()
            .map(
                member ->
                    new Incident.Member(
                        told(member.statement()),
                        member.reasons().stream()
                            .map(reason -> words(reason, incident.statements()))
                            .toList()))
            .toList());
  }

  /** Words that were made from several statements: without the names of all their reports. */
  private String words(String words, List<Statement> of) {
    String masked = words;
    for (Statement one : of) {
      masked = mask(one.report()).masked(masked);
    }
    return masked;
  }

  // that a component of another module, Claim.@Nullable Where, may be null is not seen
  @SuppressWarnings("NullAway")
  private TollLine line(TollLine line) {
    Incident incident = line.incident();
    List<Observation> observations =
        line.observations().stream()
            .map(
                one -> {
                  Statement because = one.because();
                  return new Observation(
                      told(one.statement()), one.state(), because == null ? null : told(because));
                })
            .toList();
    return new TollLine(
        line.crisis(),
        line.harm(),
        line.victims(),
        place(line),
        incident == null ? null : incident(incident.id(), incident),
        observations);
  }

  /** A place that is not resolved is shown in its report's words. */
  private Claim.@Nullable Where place(TollLine line) {
    Claim.Where place = line.place();
    if (place == null || place.gazetteer() != null) {
      return place;
    }
    return new Claim.Where(
        words(place.text(), line.observations().stream().map(Observation::statement).toList()),
        place.span(),
        place.basis(),
        null,
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude(),
        place.precision(),
        null);
  }

  private Contradiction contradiction(Contradiction one) {
    return new Contradiction(
        one.about(),
        one.subject(),
        told(one.first()),
        told(one.second()),
        words(one.what(), List.of(one.first(), one.second())));
  }

  private Gap gap(Gap gap) {
    return new Gap(
        gap.sort(),
        gap.subject(),
        gap.what(),
        words(gap.place(), gap.statements()),
        gap.period(),
        gap.statements().stream().map(this::told).toList());
  }
}
