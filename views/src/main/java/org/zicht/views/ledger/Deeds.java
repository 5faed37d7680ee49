package org.zicht.views.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.review.Disagreement;

/** What was decided, as sentences without their subject: 'rejected claim 3f2a: “…”'. */
public final class Deeds {

  /** So many characters of a quote stand in a sentence. */
  private static final int QUOTED = 80;

  private final Account account;

  /**
   * @param account what the decisions are about
   */
  public Deeds(Account account) {
    this.account = account;
  }

  /** A decision as a sentence: who, what, and why. */
  public String sentence(Decided decided) {
    String who = decided.by().isEmpty() ? "Somebody" : decided.by();
    String why = decided.reason().isEmpty() ? "" : ", because: " + decided.reason();
    return who + " " + what(decided.decision()) + why;
  }

  /** What was decided, without who and why: 'accepted claim 3f2a: killed, 12: “…”'. */
  public String what(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var claim) -> "accepted " + claim(claim);
      case Decision.Rejected(var claim) -> "rejected " + claim(claim);
      case Decision.Corrected(var claim, var correction) -> corrected(claim, correction);
      case Decision.Noted(var on, var words) ->
          "noted on "
              + switch (on) {
                case Subject.OfClaim(var claim) -> claim(claim);
                case Subject.OfReport(var report) -> report(report);
                case Subject.OfIncident(var claim) -> "the incident of " + claim(claim);
              }
              + ": "
              + words;
      case Decision.ClaimGraded(var claim, var grade) ->
          "graded " + claim(claim) + ": " + grade.code() + ", " + grade.meaning();
      case Decision.OriginGraded(var origin, var grade) ->
          "graded " + origin + ": " + grade.name() + ", " + grade.meaning();
      case Decision.Merged(var first, var second) ->
          "found that one incident is meant by " + claim(first) + " and " + claim(second);
      case Decision.Split(var first, var second) ->
          "found that two incidents are meant by " + claim(first) + " and " + claim(second);
      case Decision.Retracted(var claim) -> "found that who said it has taken back " + claim(claim);
      case Decision.CrisisDefined crisis ->
          "defined the crisis “"
              + crisis.name()
              + "” in "
              + crisis.place()
              + " from "
              + crisis.from()
              + (crisis.to() == null ? " on" : " to " + crisis.to());
      case Decision.Undone(var other) -> "undid " + other + undone(other);
      case Decision.Erased(var entries) ->
          "erased for good what " + counted(entries.size()) + " said";
      case Decision.Redacted(var digests) ->
          "struck words for good out of " + counted(digests.size());
    };
  }

  private static String counted(int entries) {
    return entries + (entries == 1 ? " entry" : " entries");
  }

  private String undone(String id) {
    return account.holdings().decisions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> " (" + sentence(one) + ")")
        .orElse(", which is not in this ledger");
  }

  private String corrected(ClaimMark mark, Correction correction) {
    Optional<Claim> read = account.reviews().find(mark);
    String from = read.map(claim -> value(claim, correction.field())).orElse("");
    String to = read.map(correction::of).map(claim -> value(claim, correction.field())).orElse("");
    return "corrected the "
        + field(correction.field())
        + " of "
        + claim(mark)
        + (read.isEmpty() ? "" : ": " + to + ", where was read: " + from);
  }

  private String report(String id) {
    return account.holdings().reports().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(HeldReport::title)
        .map(title -> "report " + id + " “" + shortened(title) + "”")
        .orElse("report " + id + ", which is not here");
  }

  private String claim(ClaimMark mark) {
    return account
        .reviews()
        .find(mark)
        .map(claim -> "claim " + claim.id() + " “" + shortened(claim.trigger().quote()) + "”")
        .orElse("a claim of " + Words.plain(mark.type()) + " that is not found any more");
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= QUOTED) {
      return line;
    }
    int cut = line.lastIndexOf(' ', QUOTED);
    return line.substring(0, cut < QUOTED / 2 ? QUOTED : cut) + " …";
  }

  /** 'number', 'place', 'who did it': what a field is called in a sentence. */
  public static String field(Correction.Field field) {
    return switch (field) {
      case TYPE -> "type";
      case STATUS -> "status";
      case CERTAINTY -> "certainty";
      case UNKNOWN -> "unknown parts";
      case ACTOR -> "actor";
      case TARGET -> "target";
      case COUNT -> "number";
      case PLACE -> "place";
      case TIME -> "time";
      case SOURCES -> "source";
    };
  }

  /** A field of a claim in words; 'none' where it has none. */
  public static String value(Claim claim, Correction.Field field) {
    return switch (field) {
      case TYPE -> Words.plain(claim.type());
      case STATUS -> Words.plain(claim.status());
      case CERTAINTY -> claim.certainty() == null ? "none" : Words.plain(claim.certainty());
      case UNKNOWN ->
          claim.unknown().isEmpty()
              ? "none"
              : claim.unknown().stream()
                  .sorted()
                  .map(Words::plain)
                  .collect(Collectors.joining(", "));
      case ACTOR -> party(claim.actor());
      case TARGET -> party(claim.target());
      case COUNT -> count(claim.count());
      case PLACE -> place(claim.place());
      case TIME -> time(claim.time());
      case SOURCES -> sources(claim.sources());
    };
  }

  private static String party(Claim.@Nullable Participant one) {
    if (one == null) {
      return "none";
    }
    return "“" + shortened(one.text()) + "” (" + Words.plain(one.kind()) + ")";
  }

  private static String count(Claim.@Nullable Count count) {
    if (count == null) {
      return "none";
    }
    String bounds = Cells.range(count.min(), count.max());
    return (bounds.isEmpty() ? "not known" : bounds)
        + (count.cumulative() ? " so far" : "")
        + (count.subset() ? ", part of a larger number" : "")
        + " “"
        + count.wording()
        + "”";
  }

  private static String place(Claim.@Nullable Where place) {
    if (place == null) {
      return "none";
    }
    String name = place.name();
    return name == null ? "“" + place.text() + "”" : name + " “" + place.text() + "”";
  }

  private static String time(Claim.@Nullable When time) {
    if (time == null) {
      return "none";
    }
    String start = String.valueOf(time.start());
    String end = String.valueOf(time.end());
    return (start.equals(end) ? start : start + "/" + end).replace("null", "…")
        + " “"
        + time.text()
        + "”";
  }

  private static String sources(List<Claim.Source> sources) {
    List<String> chain = new ArrayList<>();
    sources.forEach(
        link -> chain.add("“" + shortened(link.text()) + "” (" + Words.plain(link.kind()) + ")"));
    return chain.isEmpty() ? "the report's own voice" : String.join(" › ", chain);
  }

  /** What a disagreement is on, in words. */
  public static String about(Disagreement disagreement) {
    return disagreement
        .about()
        .map(field -> "the " + field(field))
        .orElse("whether the report says it");
  }
}
