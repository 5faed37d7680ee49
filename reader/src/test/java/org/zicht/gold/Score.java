package org.zicht.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;

/**
 * How the claims of reports agree with those made by hand; the measure of the claim contract's
 * scorer. Matching is greedy by agreement, required claims first, which differs from the best
 * assignment only where two claims of one type overlap crosswise.
 */
final class Score {

  private static final int LONGEST_NAME = 160;

  private int gold;
  private int predicted;
  private int matched;
  private int whole;

  /** Adds a report. */
  void add(GoldReport report, List<Claim> claims) {
    record Pair(JsonNode gold, Claim claim, boolean required, long agreed) {}
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode one : report.claims()) {
      for (Claim claim : claims) {
        if (fits(one, claim)) {
          boolean required = !one.path("optional").asBoolean(false);
          long agreed = FIELDS.stream().filter(field -> agrees(field, one, claim)).count();
          pairs.add(new Pair(one, claim, required, agreed));
        }
      }
    }
    pairs.sort(
        (first, second) ->
            first.required() != second.required()
                ? (first.required() ? -1 : 1)
                : Long.compare(second.agreed(), first.agreed()));
    Set<JsonNode> golds = new HashSet<>();
    Set<Claim> used = new HashSet<>();
    int optional = 0;
    for (Pair pair : pairs) {
      if (golds.contains(pair.gold()) || used.contains(pair.claim())) {
        continue;
      }
      golds.add(pair.gold());
      used.add(pair.claim());
      if (pair.required()) {
        matched++;
        whole += pair.agreed() == FIELDS.size() ? 1 : 0;
      } else {
        optional++;
      }
    }
    gold +=
        (int)
            report.claims().stream().filter(one -> !one.path("optional").asBoolean(false)).count();
    predicted += claims.size() - optional;
  }

  /** The part of the predicted claims that are right. */
  double precision() {
    return predicted == 0 ? 0 : (double) matched / predicted;
  }

  /** F1 of detection. */
  double detection() {
    return f1(matched);
  }

  /** F1 of claims in which every field that gold states is right. */
  double whole() {
    return f1(whole);
  }

  private double f1(int right) {
    return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "gold %d, predicted %d, matched %d: precision %.3f, detection F1 %.3f, whole F1 %.3f",
        gold,
        predicted,
        matched,
        precision(),
        detection(),
        whole());
  }

  private static final List<String> FIELDS =
      List.of(
          "status", "certainty", "actor", "target", "count", "place", "time", "sources", "unknown");

  private static boolean fits(JsonNode gold, Claim claim) {
    boolean type = gold.path("type").asText().equals(claim.type().code());
    for (JsonNode other : gold.path("or_type")) {
      type |= other.asText().equals(claim.type().code());
    }
    int start = claim.trigger().span().start();
    int end = claim.trigger().span().end();
    return type && start < gold.path("end").asInt() && gold.path("start").asInt() < end;
  }

  private static boolean agrees(String field, JsonNode gold, Claim claim) {
    if (!gold.has(field)) {
      return true;
    }
    JsonNode wanted = gold.get(field);
    return switch (field) {
      case "status" -> same(wanted, claim.status());
      case "certainty" -> same(wanted, claim.certainty());
      case "actor" -> participant(wanted, claim.actor());
      case "target" -> participant(wanted, claim.target());
      case "count" -> count(wanted, claim.count());
      case "place" -> place(wanted, claim.place());
      case "time" -> time(wanted, claim.time());
      case "sources" -> sources(wanted, claim.sources());
      case "unknown" -> unknown(wanted, claim.unknown());
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }

  private static boolean same(JsonNode wanted, @Nullable Enum<?> got) {
    return wanted.isNull()
        ? got == null
        : got != null && wanted.asText().equals(got.name().toLowerCase(Locale.ROOT));
  }

  private static boolean participant(JsonNode wanted, Claim.@Nullable Participant got) {
    if (empty(wanted) || got == null) {
      return empty(wanted) && got == null;
    }
    return named(wanted, got.text(), got.name(), got.kind());
  }

  private static boolean named(JsonNode wanted, String text, @Nullable String name, Kind kind) {
    if (text.length() > LONGEST_NAME) {
      return false;
    }
    String words = (text + " " + (name == null ? "" : name)).toLowerCase(Locale.ROOT);
    List<String> heads = listed(wanted.path("head"));
    boolean head =
        heads.isEmpty()
            || heads.stream().anyMatch(one -> words.contains(one.toLowerCase(Locale.ROOT)));
    List<String> kinds = listed(wanted.path("kind"));
    return head && (kinds.isEmpty() || kinds.contains(kind.code()));
  }

  private static boolean count(JsonNode wanted, Claim.@Nullable Count got) {
    if (empty(wanted) || got == null) {
      return empty(wanted) && got == null;
    }
    return number(wanted, "min", got.min())
        && number(wanted, "max", got.max())
        && (!wanted.has("precision") || same(wanted.get("precision"), got.precision()))
        && (!wanted.has("cumulative") || wanted.get("cumulative").asBoolean() == got.cumulative())
        && (!wanted.has("subset") || wanted.get("subset").asBoolean() == got.subset());
  }

  private static boolean number(JsonNode wanted, String name, @Nullable Long got) {
    if (!wanted.has(name)) {
      return true;
    }
    JsonNode number = wanted.get(name);
    return number.isNull() ? got == null : got != null && number.asLong() == got;
  }

  private static boolean place(JsonNode wanted, Claim.@Nullable Where got) {
    if (empty(wanted) || got == null) {
      return empty(wanted) && got == null;
    }
    List<String> names = listed(wanted.path("name"));
    String name = got.name() == null ? "" : got.name();
    boolean named = names.isEmpty() || names.stream().anyMatch(name::equalsIgnoreCase);
    JsonNode country = wanted.path("country");
    return named && (!country.isTextual() || country.asText().equals(got.country()));
  }

  private static boolean time(JsonNode wanted, Claim.@Nullable When got) {
    if (empty(wanted) || got == null) {
      return empty(wanted) && got == null;
    }
    return moment(wanted, "start", got.start()) && moment(wanted, "end", got.end());
  }

  private static boolean moment(JsonNode wanted, String name, @Nullable String got) {
    if (!wanted.has(name)) {
      return true;
    }
    JsonNode moment = wanted.get(name);
    return moment.isNull() ? got == null : got != null && got.startsWith(moment.asText());
  }

  private static boolean sources(JsonNode wanted, List<Claim.Source> got) {
    if (wanted.size() != got.size()) {
      return false;
    }
    for (int i = 0; i < got.size(); i++) {
      Claim.Source source = got.get(i);
      if (!named(wanted.get(i), source.text(), source.name(), source.kind())) {
        return false;
      }
    }
    return true;
  }

  private static boolean unknown(JsonNode wanted, Set<Claim.Unknown> got) {
    Set<String> codes = new HashSet<>();
    got.forEach(one -> codes.add(one.name().toLowerCase(Locale.ROOT)));
    return codes.equals(new HashSet<>(listed(wanted)));
  }

  private static boolean empty(JsonNode node) {
    return node.isNull() || node.isMissingNode() || node.isEmpty();
  }

  private static List<String> listed(JsonNode node) {
    List<String> words = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> words.add(one.asText()));
    } else if (!node.isMissingNode() && !node.isNull()) {
      words.add(node.asText());
    }
    return words;
  }
}
