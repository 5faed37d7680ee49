package org.zicht.exchange.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Losses;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;

/** Claims as RDF in Turtle: events, mentions and attributions. */
public final class RdfExporter implements Exporter {

  private static final String PREFIXES =
      """
      @prefix z: <urn:zicht:vocabulary:> .
      @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
      @prefix gaf: <http://groundedannotationframework.org/gaf#> .
      @prefix grasp: <http://groundedannotationframework.org/grasp#> .
      @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      """;

  /** The length of a day in ISO 8601; what is longer has a time of day. */
  private static final int DAY = 10;

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    Writer turtle = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    turtle.write(PREFIXES);
    for (HeldReport report : exported.account().holdings().reports()) {
      turtle.write(report(report));
    }
    for (Statement one : exported.account().statements()) {
      turtle.write(claim(one, exported));
    }
    for (Incident incident : exported.account().incidents()) {
      turtle.write(incident(incident));
    }
    turtle.flush();
    losses.never("the texts of reports: a mention has its words and where they stand");
    losses.never("tolls and contradictions are derived and not held: --what tolls in csv or jsonl");
  }

  /** What is said of one thing: its properties, each with one value. */
  private static final class Node {
    private final StringBuilder text = new StringBuilder();

    Node(String subject, String type) {
      text.append(subject).append(" a ").append(type);
    }

    Node says(String property, @Nullable String value) {
      if (value != null) {
        text.append(" ;\n  ").append(property).append(' ').append(value);
      }
      return this;
    }

    String end() {
      return text.append(" .\n\n").toString();
    }
  }

  private static String report(HeldReport report) {
    Publication first = report.publications().getFirst();
    Node node = new Node(iri("report", report.id()), "nif:Context");
    node.says("dct:title", literal(report.title()))
        .says("dct:language", literal(report.language().code()))
        .says(
            "dct:issued",
            report
                .published()
                .map(LocalDate::toString)
                .map(day -> typed(day, "date"))
                .orElse(null));
    report.publishers().forEach(name -> node.says("dct:publisher", literal(name)));
    return node.says("dct:source", literalOrNull(first.url())).end();
  }

  private static String incident(Incident incident) {
    Node node = new Node(iri("incident", incident.id()), "sem:Event");
    for (Statement one : incident.statements()) {
      node.says("sem:hasSubEvent", iri("claim", one.id()));
    }
    return node.end();
  }

  private static String claim(Statement one, Exported exported) {
    Claim claim = one.claim();
    String event = iri("claim", claim.id());
    String mention = iri("mention", claim.id());
    StringBuilder text = new StringBuilder();
    Node node = new Node(event, "sem:Event");
    node.says("sem:eventType", "z:" + claim.type().code())
        .says("sem:hasActor", party(claim.actor()))
        .says("z:hasTarget", party(claim.target()))
        .says("z:count", count(claim.count()))
        .says("sem:hasPlace", place(claim.place()))
        .says("sem:hasTime", time(claim.time()))
        .says("gaf:denotedBy", mention);
    for (Claim.Unknown part : new TreeSet<>(claim.unknown())) {
      node.says("z:unknown", "z:" + code(part));
    }
    exported.masked().ofClaim(claim.id()).forEach(part -> node.says("z:masked", literal(part)));
    text.append(node.end());
    Claim.Evidence trigger = claim.trigger();
    Node words = new Node(mention, "gaf:Mention , nif:String");
    words
        .says("nif:referenceContext", iri("report", claim.report()))
        .says("nif:beginIndex", number(trigger.span().start()))
        .says("nif:endIndex", number(trigger.span().end()))
        .says("nif:anchorOf", literal(trigger.quote()));
    for (Claim.Evidence more : claim.evidence().subList(1, claim.evidence().size())) {
      words.says("z:evidence", evidence(more));
    }
    words
        .says("z:rule", literal(claim.rule()))
        .says("grasp:hasAttribution", iri("attribution", claim.id()));
    text.append(words.end());
    Node attribution = new Node(iri("attribution", claim.id()), "grasp:Attribution");
    attribution
        .says("z:status", "z:" + code(claim.status()))
        .says("grasp:hasFactuality", factuality(claim))
        .says("prov:wasAttributedTo", iri("origin", one.origin().name()))
        .says("z:chain", chain(claim.sources()));
    text.append(attribution.end());
    return text.append(
            new Node(iri("origin", one.origin().name()), "prov:Agent")
                .says("rdfs:label", literal(one.origin().name()))
                .says("z:kind", "z:" + one.origin().kind().code())
                .end())
        .toString();
  }

  /** GRaSP's values: certain, probable, possible, underspecified; of what is or is not so. */
  private static String factuality(Claim claim) {
    Claim.Certainty certainty = claim.certainty();
    String how = certainty == null ? "underspecified" : code(certainty);
    String polarity = claim.status() == Claim.Status.DENIED ? "_neg" : "_pos";
    return "grasp:" + how + (certainty == null ? "" : polarity);
  }

  /** The links, root speaker first. */
  private static @Nullable String chain(List<Claim.Source> sources) {
    if (sources.isEmpty()) {
      return null;
    }
    StringBuilder list = new StringBuilder("(");
    sources.forEach(one -> list.append(' ').append(source(one)));
    return list.append(" )").toString();
  }

  private static String source(Claim.Source one) {
    List<String> says = new ArrayList<>();
    says.add("a grasp:Source");
    says.add("nif:anchorOf " + literal(one.text()));
    says.add("nif:beginIndex " + number(one.span().start()));
    says.add("nif:endIndex " + number(one.span().end()));
    says.add("z:kind z:" + one.kind().code());
    add(says, "rdfs:label", one.name());
    add(says, "z:country", one.country());
    add(says, "grasp:cue", one.cue());
    says.add("z:speech z:" + one.speech().code());
    one.with().forEach(equal -> says.add("z:with " + source(equal)));
    return blank(says);
  }

  private static @Nullable String party(Claim.@Nullable Participant one) {
    if (one == null) {
      return null;
    }
    List<String> says = new ArrayList<>();
    says.add("a sem:Actor");
    says.add("nif:anchorOf " + literal(one.text()));
    says.add("z:kind z:" + one.kind().code());
    says.add("z:basis z:" + code(one.basis()));
    add(says, "rdfs:label", one.name());
    add(says, "z:country", one.country());
    add(says, "z:label", one.label());
    Claim.Person person = one.person();
    if (person != null) {
      add(says, "z:personName", person.name());
      add(says, "z:sex", person.sex());
      if (person.age() != null) {
        says.add("z:age " + person.age());
      }
    }
    if (one.combatant() != null) {
      says.add("z:combatant " + one.combatant());
    }
    return blank(says);
  }

  private static @Nullable String count(Claim.@Nullable Count count) {
    if (count == null) {
      return null;
    }
    List<String> says = new ArrayList<>();
    if (count.min() != null) {
      says.add("z:min " + count.min());
    }
    if (count.max() != null) {
      says.add("z:max " + count.max());
    }
    says.add("z:precision z:" + code(count.precision()));
    says.add("z:wording " + literal(count.wording()));
    says.add("z:unit z:" + code(count.unit()));
    says.add("z:cumulative " + count.cumulative());
    says.add("z:subset " + count.subset());
    return blank(says);
  }

  /** An area has no point. */
  private static @Nullable String place(Claim.@Nullable Where place) {
    if (place == null) {
      return null;
    }
    List<String> says = new ArrayList<>();
    says.add("a sem:Place");
    says.add("nif:anchorOf " + literal(place.text()));
    add(says, "rdfs:label", place.name());
    add(says, "z:site", place.site());
    add(says, "z:country", place.country());
    add(says, "z:gazetteer", place.gazetteer());
    says.add("z:precision z:" + code(place.precision()));
    boolean point =
        switch (place.precision()) {
          case SITE, TOWN, NEAR -> true;
          case DISTRICT, PROVINCE, REGION, COUNTRY, UNRESOLVED -> false;
        };
    if (point && place.latitude() != null && place.longitude() != null) {
      says.add("geo:lat " + typed(plain(place.latitude()), "decimal"));
      says.add("geo:long " + typed(plain(place.longitude()), "decimal"));
    }
    return blank(says);
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }

  private static @Nullable String time(Claim.@Nullable When time) {
    if (time == null) {
      return null;
    }
    List<String> says = new ArrayList<>();
    says.add("a sem:Time");
    says.add("nif:anchorOf " + literal(time.text()));
    says.add("z:precision z:" + code(time.precision()));
    if (time.start() != null) {
      says.add("sem:hasBeginTimeStamp " + moment(time.start()));
    }
    if (time.end() != null) {
      says.add("sem:hasEndTimeStamp " + moment(time.end()));
    }
    return blank(says);
  }

  /** Minutes are written without seconds, which XML Schema asks for. */
  private static String moment(String iso) {
    if (iso.length() <= DAY) {
      return typed(iso, "date");
    }
    boolean seconds = iso.length() > DAY + "T00:00".length();
    return typed(seconds ? iso : iso + ":00", "dateTime");
  }

  private static String evidence(Claim.Evidence one) {
    return blank(
        List.of(
            "nif:beginIndex " + number(one.span().start()),
            "nif:endIndex " + number(one.span().end()),
            "nif:anchorOf " + literal(one.quote()),
            "z:role z:" + code(one.role())));
  }

  private static void add(List<String> says, String property, @Nullable String value) {
    if (value != null) {
      says.add(property + " " + literal(value));
    }
  }

  private static String blank(List<String> says) {
    return "[ " + String.join(" ; ", says) + " ]";
  }

  private static String iri(String sort, String id) {
    String safe = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return "<urn:zicht:" + sort + ":" + safe + ">";
  }

  private static String number(int value) {
    return typed(Integer.toString(value), "nonNegativeInteger");
  }

  private static String typed(String value, String type) {
    return "\"" + value + "\"^^xsd:" + type;
  }

  private static @Nullable String literalOrNull(@Nullable String text) {
    return text == null ? null : literal(text);
  }

  /** Text as Turtle writes it. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      switch (one) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (one < ' ' || one == 0x7f) {
            literal.append(String.format(Locale.ROOT, "\\u%04X", (int) one));
          } else {
            literal.append(one);
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
