package org.zicht.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Places;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.number.Quantity;
import org.zicht.text.time.TimeExpression;

/** Reports and claims made by hand: each claim is told in a sentence of its own. */
public final class Told {

  public static final Instant NOON = Instant.parse("2022-01-06T12:00:00Z");

  public static final Places PLACES =
      new Places(town -> town.equals("geonames:1526384") ? "province:KZ.02" : "");

  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private final @Nullable LocalDate published;
  private final @Nullable String publisher;
  private String language = "en";
  private List<String> credits = List.of();

  private Told(@Nullable LocalDate published, @Nullable String publisher) {
    this.published = published;
    this.publisher = publisher;
    text.append("Told by ").append(publisher).append(" on ").append(published).append("\n\n");
  }

  /** A report of that day. */
  public static Told on(String day, String publisher) {
    return new Told(LocalDate.parse(day), publisher);
  }

  /** A report of which no day is known. */
  public static Told undated(String publisher) {
    return new Told(null, publisher);
  }

  public Told in(String code) {
    language = code;
    return this;
  }

  public Told crediting(String... agencies) {
    credits = List.of(agencies);
    return this;
  }

  /** Adds a claim. */
  public Told that(Said said) {
    claims.add(said.claim(this));
    return this;
  }

  private Span sentence(String words) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append(".\n\n");
    return span;
  }

  public String text() {
    return text.toString();
  }

  private String id() {
    return Digests.plain(text()).substring(0, 16);
  }

  public Publication publication() {
    return new Publication(publisher, null, null, published);
  }

  /** The report as a ledger holds it. */
  public HeldReport report() {
    return new HeldReport(
        id(),
        Digests.plain(text()),
        text(),
        true,
        new Language(language),
        credits,
        List.of(publication()),
        NOON,
        "test",
        claims());
  }

  /** Its claims, with ids that depend on its text. */
  public List<Claim> claims() {
    List<Claim> named = new ArrayList<>();
    for (Claim claim : claims) {
      named.add(
          new Claim(
              Digests.of(id(), claim.id()).substring(0, 16),
              id(),
              claim.type(),
              claim.status(),
              claim.certainty(),
              claim.unknown(),
              claim.actor(),
              claim.target(),
              claim.count(),
              claim.place(),
              claim.time(),
              claim.sources(),
              claim.evidence(),
              claim.rule()));
    }
    return named;
  }

  /** The entries that add it. */
  public List<Content> entries() {
    ReportAdded added =
        new ReportAdded(
            ReportAdded.telling(Digests.plain(text()), publication()),
            id(),
            Digests.plain(text()),
            "test.txt",
            text(),
            true,
            publication(),
            NOON,
            new Language(language),
            credits);
    return List.of(added, new ClaimsRead(added.telling(), id(), "test", claims()));
  }

  /** The account of these reports. */
  public static Account account(Told... reports) {
    return account(List.of(), reports);
  }

  /** The account of these reports and decisions. */
  public static Account account(List<? extends Decision> decisions, Told... reports) {
    List<HeldReport> held = new ArrayList<>();
    for (Told one : reports) {
      held.add(one.report());
    }
    held.sort(HeldReport.BY_DAY);
    return Account.of(new Holdings(held, List.of(), decided(decisions), 0), PLACES);
  }

  /** What one person decided. */
  public static Decided decided(Decision decision) {
    return decided(List.of(decision)).getFirst();
  }

  /** What one person decided, one thing after another. */
  public static List<Decided> decided(List<? extends Decision> decisions) {
    List<Decided> decided = new ArrayList<>();
    for (Decision decision : decisions) {
      decided.add(Decided.of("Anna", NOON.plusSeconds(decided.size()), decision, "looked"));
    }
    return decided;
  }

  /** The account of these reports, and of what several people decided. */
  public static Account reviewed(List<Decided> decided, Told... reports) {
    List<HeldReport> held = new ArrayList<>();
    for (Told one : reports) {
      held.add(one.report());
    }
    held.sort(HeldReport.BY_DAY);
    return Account.of(new Holdings(held, List.of(), decided, 0), PLACES);
  }

  /** What is said: of a type, of a status, of people, at a place and time, on somebody's word. */
  public static final class Said {
    private final ClaimType type;
    private Claim.Status status = Claim.Status.ASSERTED;
    private @Nullable Kind actor;
    private @Nullable Kind target;
    private @Nullable String label;
    private @Nullable Long min;
    private @Nullable Long max;
    private Quantity.@Nullable Precision precision;
    private boolean cumulative;
    private boolean subset;
    private String place = "";
    private @Nullable String from;
    private @Nullable String to;
    private Set<Claim.Unknown> unknown = Set.of();
    private final List<Source> chain = new ArrayList<>();

    private record Source(String words, Kind kind, @Nullable String name) {}

    private Said(ClaimType type) {
      this.type = type;
    }

    public static Said that(ClaimType type) {
      return new Said(type);
    }

    public static Said killed(long number, Kind victims) {
      return new Said(ClaimType.KILLED).of(victims).counting(number);
    }

    public Said of(Kind victims) {
      target = victims;
      return this;
    }

    public Said by(Kind kind) {
      actor = kind;
      return this;
    }

    public Said called(String words) {
      label = words;
      return this;
    }

    public Said counting(long number) {
      min = number;
      max = number;
      precision = Quantity.Precision.EXACT;
      return this;
    }

    public Said between(long low, long high) {
      min = low;
      max = high;
      precision = Quantity.Precision.VAGUE;
      return this;
    }

    public Said atLeast(long number) {
      min = number;
      max = null;
      precision = Quantity.Precision.AT_LEAST;
      return this;
    }

    public Said soFar() {
      cumulative = true;
      return this;
    }

    public Said part() {
      subset = true;
      return this;
    }

    public Said in(String town) {
      place = town;
      return this;
    }

    public Said during(String first, String last) {
      from = first;
      to = last;
      return this;
    }

    public Said denied() {
      status = Claim.Status.DENIED;
      return this;
    }

    public Said planned() {
      status = Claim.Status.PLANNED;
      return this;
    }

    public Said notKnown(Claim.Unknown... parts) {
      unknown = Set.of(parts);
      return this;
    }

    /** The next link of the chain: the root speaker first. */
    public Said says(String words, Kind kind) {
      chain.add(new Source(words, kind, null));
      return this;
    }

    public Said says(String words, Kind kind, String name) {
      chain.add(new Source(words, kind, name));
      return this;
    }

    private Claim claim(Told report) {
      StringBuilder words = new StringBuilder();
      words.append(type.code()).append(' ').append(status).append(' ').append(min).append(' ');
      words.append(max).append(' ').append(target).append(' ').append(place).append(' ');
      words.append(from);
      chain.forEach(one -> words.append(", ").append(one.words()));
      Span span = report.sentence(words.toString());
      List<Claim.Source> sources = new ArrayList<>();
      for (Source one : chain) {
        sources.add(
            new Claim.Source(
                one.words(),
                span,
                one.kind(),
                one.name(),
                null,
                "says",
                Speech.INDIRECT,
                List.of()));
      }
      return new Claim(
          "claim " + span,
          "",
          type,
          status,
          Claim.Certainty.CERTAIN,
          unknown,
          actor == null ? null : participant(actor, span, null),
          target == null ? null : participant(target, span, label),
          precision == null
              ? null
              : new Claim.Count(
                  min, max, precision, min + "–" + max, Claim.Unit.PERSONS, cumulative, subset),
          where(span),
          from == null
              ? null
              : new Claim.When(
                  from, span, from, to, Claim.Basis.STATED, TimeExpression.Precision.DAY),
          sources,
          List.of(new Claim.Evidence(span, words.toString(), Claim.Evidence.Role.CLAIM)),
          "test");
    }

    private static Claim.Participant participant(Kind kind, Span span, @Nullable String label) {
      return new Claim.Participant(
          kind.code(), span, Claim.Basis.STATED, null, kind, null, label, null, null);
    }

    private Claim.@Nullable Where where(Span span) {
      return switch (place) {
        case "" -> null;
        case "Kazakhstan" -> where(span, "country:KZ", "KZ", Claim.PlacePrecision.COUNTRY);
        case "Almaty" -> where(span, "geonames:1526384", "KZ", Claim.PlacePrecision.TOWN);
        case "Aktobe" -> where(span, "geonames:610611", "KZ", Claim.PlacePrecision.TOWN);
        case "Almaty region" -> where(span, "province:KZ.02", "KZ", Claim.PlacePrecision.PROVINCE);
        default -> throw new IllegalArgumentException("no place of the tests: " + place);
      };
    }

    private Claim.Where where(
        Span span, String id, String country, Claim.PlacePrecision precision) {
      return new Claim.Where(
          place, span, Claim.Basis.STATED, null, place, country, 48.0, 68.0, precision, id);
    }
  }
}
