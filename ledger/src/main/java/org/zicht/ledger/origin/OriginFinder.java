package org.zicht.ledger.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.party.Kind;
import org.zicht.text.Language;

/**
 * Finds the origins of the claims of many reports. What a person's name stands for in one report it
 * stands for in all: 'Saltanat Azirbek, a spokeswoman of the police' makes the police of her.
 *
 * <p>Counts low rather than high: two sources that cannot be told apart are one.
 */
public final class OriginFinder {

  private final Map<Language, Offices> offices = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, Integer> agencies = new HashMap<>();
  private final Map<String, HeldReport> stories;

  /**
   * @param reports every report of the ledger
   * @param stories the original of each report's copies, by the report's id; missing: itself
   */
  public OriginFinder(List<HeldReport> reports, Map<String, HeldReport> stories) {
    this.stories = Map.copyOf(stories);
    Map<String, Map<String, Integer>> roles = new TreeMap<>();
    for (HeldReport report : reports) {
      report.credits().forEach(agency -> agencies.merge(agency, 1, Integer::sum));
      for (Claim claim : report.claims()) {
        claim.sources().forEach(source -> introduce(report.language(), source, roles));
      }
    }
    roles.forEach((name, counts) -> people.put(name, mostOften(counts)));
  }

  private void introduce(
      Language language, Claim.Source source, Map<String, Map<String, Integer>> roles) {
    String name = source.name();
    if (name == null || isBody(source.kind())) {
      return;
    }
    offices(language)
        .in(source.text())
        .filter(office -> !office.generic())
        .ifPresent(
            office ->
                roles
                    .computeIfAbsent(name, key -> new TreeMap<>())
                    .merge(office.name(), 1, Integer::sum));
  }

  /** The most frequent; of those alike the first in the alphabet. */
  private static String mostOften(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      if (one.getValue() > most) {
        best = one.getKey();
        most = one.getValue();
      }
    }
    return best;
  }

  private Offices offices(Language language) {
    return offices.computeIfAbsent(language, Offices::of);
  }

  /** The statements of a report, in the order of its text. */
  public List<Statement> statements(HeldReport report) {
    return statements(report, report.claims());
  }

  /** Statements of other claims of a report: of those that were rejected. */
  public List<Statement> statements(HeldReport report, List<Claim> claims) {
    HeldReport story = stories.getOrDefault(report.id(), report);
    List<Statement> told = claims.stream().map(claim -> statement(claim, report, story)).toList();
    return told.stream()
        .map(one -> Repeats.dated(one, told).map(one::repeating).orElse(one))
        .toList();
  }

  private Statement statement(Claim claim, HeldReport report, HeldReport story) {
    Optional<Claim> attributed = Repeats.attributed(claim, report.claims());
    Origin origin = origin(attributed.orElse(claim), report, story);
    return new Statement(
        claim,
        report,
        story,
        origin,
        Period.of(claim.time(), story.published().or(report::published).orElse(null)).orElse(null),
        attributed.map(Claim::id).orElse(null),
        Parties.isParty(claim, origin));
  }

  private Origin origin(Claim claim, HeldReport report, HeldReport story) {
    if (claim.sources().isEmpty()) {
      return outlet(report, story);
    }
    Claim.Source root = claim.sources().getFirst();
    return speaker(root, claim, report)
        .orElseGet(() -> unnamed(root, country(root, claim), outlet(report, story)));
  }

  /** Whose report it is: the agency credited, else who published the original. */
  private Origin outlet(HeldReport report, HeldReport story) {
    Optional<String> agency = credited(report.credits()).or(() -> credited(story.credits()));
    if (agency.isPresent()) {
      return new Origin(agency.get(), Kind.NEWS_AGENCY, null, Origin.Basis.CREDIT);
    }
    String publisher = story.publications().getFirst().publisher();
    if (publisher == null) {
      publisher = report.publishers().isEmpty() ? null : report.publishers().getFirst();
    }
    return publisher == null
        ? new Origin("report " + story.id(), Kind.OTHER, null, Origin.Basis.UNKNOWN)
        : new Origin(publisher, Kind.MEDIA, null, Origin.Basis.PUBLISHER);
  }

  /** Of several agencies the one that most reports credit; of those alike the first by name. */
  private Optional<String> credited(List<String> credits) {
    return credits.stream()
        .min(
            java.util.Comparator.comparingInt((String agency) -> -agencies.getOrDefault(agency, 0))
                .thenComparing(agency -> agency));
  }

  private Optional<Origin> speaker(Claim.Source root, Claim claim, HeldReport report) {
    String country = country(root, claim);
    Optional<String> office = office(root, report);
    if (office.isPresent()) {
      return Optional.of(
          new Origin(of(office.get(), country), root.kind(), country, Origin.Basis.SPEAKER));
    }
    String name = root.name();
    if (name != null) {
      // bodies and agencies are called the same everywhere; people by their last name
      return Optional.of(new Origin(name, root.kind(), country, Origin.Basis.SPEAKER));
    }
    return isBody(root.kind())
        ? Optional.of(
            new Origin(of(plain(root.kind()), country), root.kind(), country, Origin.Basis.SPEAKER))
        : Optional.empty();
  }

  private Optional<String> office(Claim.Source source, HeldReport report) {
    String name = source.name();
    if (name != null && source.kind() != Kind.NEWS_AGENCY && people.containsKey(name)) {
      return Optional.ofNullable(people.get(name));
    }
    if (source.kind() == Kind.NEWS_AGENCY || source.kind() == Kind.MEDIA) {
      return Optional.empty();
    }
    Optional<Offices.Office> office = offices(report.language()).in(source.text());
    if (office.isPresent() && office.get().generic()) {
      return named(source, report).or(() -> office.map(Offices.Office::name));
    }
    return office.map(Offices.Office::name);
  }

  /**
   * The office of the same kind that the report names in full: the nearest before 'the ministry',
   * else the first after it.
   */
  private Optional<String> named(Claim.Source generic, HeldReport report) {
    String before = null;
    String after = null;
    int last = -1;
    int first = Integer.MAX_VALUE;
    for (Claim claim : report.claims()) {
      for (Claim.Source source : claim.sources()) {
        Optional<Offices.Office> office =
            source.kind() == generic.kind()
                ? offices(report.language()).in(source.text()).filter(one -> !one.generic())
                : Optional.empty();
        if (office.isEmpty()) {
          continue;
        }
        int start = source.span().start();
        boolean earlier = start < generic.span().start();
        if (earlier && start > last) {
          before = office.get().name();
          last = start;
        } else if (!earlier && start < first) {
          after = office.get().name();
          first = start;
        }
      }
    }
    return Optional.ofNullable(before == null ? after : before);
  }

  /** Somebody of a sort, met by one outlet: two papers' witnesses may be two or one. */
  private static Origin unnamed(Claim.Source root, @Nullable String country, Origin outlet) {
    return new Origin(
        of(plain(root.kind()), country) + ", to " + outlet.name(),
        root.kind(),
        country,
        Origin.Basis.UNNAMED);
  }

  private static @Nullable String country(Claim.Source source, Claim claim) {
    if (source.country() != null || source.kind() == Kind.INTERNATIONAL_ORGANISATION) {
      return source.country();
    }
    Claim.Where place = claim.place();
    return place == null ? null : place.country();
  }

  private static String of(String office, @Nullable String country) {
    return country == null
        ? office
        : office + " of " + Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
  }

  private static String plain(Kind kind) {
    return kind.code().replace('_', ' ');
  }

  /** Bodies of which a country has one, or that count as one here. */
  private static boolean isBody(Kind kind) {
    return switch (kind) {
      case POLICE,
          MILITARY,
          SECURITY_FORCES,
          GOVERNMENT,
          JUDICIARY,
          LEGISLATURE,
          OPPOSITION,
          PROTESTERS,
          ARMED_GROUP,
          MILITIA,
          MEDICS,
          HOSPITAL,
          AID_WORKERS,
          MILITARY_ALLIANCE,
          INTERNATIONAL_ORGANISATION,
          NGO,
          PARTY,
          RELIGIOUS ->
          true;
      case ATTACKERS,
          CRIMINALS,
          CIVILIANS,
          CHILDREN,
          JOURNALISTS,
          PRISONERS,
          MIGRANTS,
          BUSINESS,
          INFRASTRUCTURE,
          NEWS_AGENCY,
          MEDIA,
          SOCIAL_MEDIA,
          DOCUMENT,
          FOOTAGE,
          WITNESS,
          RELATIVES,
          EXPERT,
          UNNAMED_SOURCE,
          PEOPLE,
          OTHER ->
          false;
    };
  }
}
