package org.zicht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.evaluation.Measured.Figure;
import org.zicht.party.Kind;
import org.zicht.report.Report;

/**
 * How the claims of reports agree with claims made by hand.
 *
 * <p>A claim can match a gold claim of the same type whose span its first evidence overlaps.
 * Matching is one to one, required gold claims first, then as many agreeing fields as possible. A
 * field that gold leaves out is not judged; one that it states as null must be empty; of a list of
 * kinds or names any is right. Mutable; one thread.
 */
public final class GoldScore {

  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_EVIDENCE = 400;
  private static final double REQUIRED = 100;

  private static final List<String> FIELDS =
      List.of(
          "status", "certainty", "actor", "target", "count", "place", "time", "sources", "unknown");

  private int gold;
  private int predicted;
  private int matched;
  private int whole;
  private final Map<String, Counts> fields = new LinkedHashMap<>();

  /** Adds a report and what was read in it. */
  void add(Report report, List<Json> golds, List<Claim> claims) {
    List<Map<Integer, Map<String, Boolean>>> agreed = new ArrayList<>();
    double[][] weight = new double[golds.size()][claims.size()];
    for (int i = 0; i < golds.size(); i++) {
      agreed.add(new HashMap<>());
      for (int j = 0; j < claims.size(); j++) {
        if (fits(golds.get(i), claims.get(j)) && quotesHold(report, claims.get(j))) {
          Map<String, Boolean> judged = judged(golds.get(i), claims.get(j));
          agreed.get(i).put(j, judged);
          long right = judged.values().stream().filter(ok -> ok).count();
          weight[i][j] = (optional(golds.get(i)) ? 1 : REQUIRED) + right / 10.0;
        }
      }
    }
    int[] best = Assignment.best(weight);
    int optional = 0;
    for (int i = 0; i < best.length; i++) {
      if (!optional(golds.get(i))) {
        gold++;
      }
      if (best[i] < 0) {
        continue;
      }
      Map<String, Boolean> judged = agreed.get(i).getOrDefault(best[i], Map.of());
      judged.forEach(
          (field, ok) -> fields.computeIfAbsent(field, name -> new Counts()).add(ok ? 1 : 0, 1, 1));
      if (optional(golds.get(i))) {
        optional++;
      } else {
        matched++;
        whole += judged.containsValue(false) ? 0 : 1;
      }
    }
    predicted += claims.size() - optional;
  }

  private static boolean optional(Json gold) {
    return gold.get("optional").isTrue();
  }

  /** The part of the predicted claims that are right. */
  public double precision() {
    return predicted == 0 ? 0 : (double) matched / predicted;
  }

  /** F1 of detection. */
  public double detection() {
    return balanced(matched);
  }

  /** F1 of claims in which every field that gold states is right. */
  public double whole() {
    return balanced(whole);
  }

  private double balanced(int right) {
    return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
  }

  /** Its figures, each named with {@code name} before it. */
  List<Figure> figures(String name) {
    List<Figure> figures = new ArrayList<>();
    Counts detected = new Counts();
    detected.add(matched, gold, predicted);
    figures.add(detected.figure(name + ": detection"));
    Counts wholly = new Counts();
    wholly.add(whole, gold, predicted);
    figures.add(wholly.figure(name + ": whole"));
    for (String field : FIELDS) {
      Counts counts = fields.get(field);
      if (counts != null) {
        figures.add(counts.share(name + ": " + field));
      }
    }
    return figures;
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

  private static boolean fits(Json gold, Claim claim) {
    String type = claim.type().code();
    boolean same =
        gold.get("type").text().equals(type) || gold.get("or_type").texts().contains(type);
    int start = claim.trigger().span().start();
    int end = claim.trigger().span().end();
    return same
        && end > start
        && end - start <= LONGEST_EVIDENCE
        && start < number(gold, "end")
        && number(gold, "start") < end;
  }

  private static long number(Json gold, String name) {
    Long number = gold.get(name).number();
    return number == null ? -1 : number;
  }

  private static boolean quotesHold(Report report, Claim claim) {
    return claim.evidence().stream()
        .allMatch(evidence -> evidence.quote().equals(evidence.span().of(report.text())));
  }

  private static Map<String, Boolean> judged(Json gold, Claim claim) {
    Map<String, Boolean> judged = new LinkedHashMap<>();
    for (String field : FIELDS) {
      if (gold.has(field)) {
        judged.put(field, agrees(field, gold.get(field), claim));
      }
    }
    boolean open = gold.get("status").text().equals("unknown") && !claim.unknown().isEmpty();
    if (open) {
      judged.put("status", true);
    }
    return judged;
  }

  private static boolean agrees(String field, Json wanted, Claim claim) {
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

  private static boolean same(Json wanted, @Nullable Enum<?> got) {
    return wanted.isEmpty()
        ? got == null
        : got != null && wanted.text().equals(got.name().toLowerCase(Locale.ROOT));
  }

  private static boolean participant(Json wanted, Claim.@Nullable Participant got) {
    if (wanted.isEmpty() || got == null) {
      return wanted.isEmpty() && got == null;
    }
    return named(wanted, got.text(), got.name(), got.kind());
  }

  private static boolean named(Json wanted, String text, @Nullable String name, Kind kind) {
    if (text.length() > LONGEST_NAME) {
      return false;
    }
    String words = (text + " " + (name == null ? "" : name)).toLowerCase(Locale.ROOT);
    List<String> heads = wanted.get("head").texts();
    boolean head =
        heads.isEmpty()
            || heads.stream().anyMatch(one -> words.contains(one.toLowerCase(Locale.ROOT)));
    List<String> kinds = wanted.get("kind").texts();
    return head && (kinds.isEmpty() || kinds.contains(kind.code()));
  }

  private static boolean count(Json wanted, Claim.@Nullable Count got) {
    if (wanted.isEmpty() || got == null) {
      return wanted.isEmpty() && got == null;
    }
    return bound(wanted, "min", got.min())
        && bound(wanted, "max", got.max())
        && (!wanted.has("precision") || same(wanted.get("precision"), got.precision()))
        && (!wanted.has("cumulative") || wanted.get("cumulative").isTrue() == got.cumulative())
        && (!wanted.has("subset") || wanted.get("subset").isTrue() == got.subset());
  }

  private static boolean bound(Json wanted, String name, @Nullable Long got) {
    if (!wanted.has(name)) {
      return true;
    }
    Long number = wanted.get(name).number();
    return number == null ? got == null : number.equals(got);
  }

  private static boolean place(Json wanted, Claim.@Nullable Where got) {
    if (wanted.isEmpty() || got == null) {
      return wanted.isEmpty() && got == null;
    }
    List<String> names = wanted.get("name").texts();
    String name = got.name() == null ? "" : got.name();
    boolean named = names.isEmpty() || names.stream().anyMatch(name::equalsIgnoreCase);
    String country = wanted.get("country").text();
    return named && (country.isEmpty() || country.equals(got.country()));
  }

  private static boolean time(Json wanted, Claim.@Nullable When got) {
    if (wanted.isEmpty() || got == null) {
      return wanted.isEmpty() && got == null;
    }
    return moment(wanted, "start", got.start()) && moment(wanted, "end", got.end());
  }

  private static boolean moment(Json wanted, String name, @Nullable String got) {
    if (!wanted.has(name)) {
      return true;
    }
    String moment = wanted.get(name).text();
    return moment.isEmpty() ? got == null : got != null && got.startsWith(moment);
  }

  private static boolean sources(Json wanted, List<Claim.Source> got) {
    List<Json> links = wanted.parts();
    if (links.size() != got.size()) {
      return false;
    }
    for (int i = 0; i < got.size(); i++) {
      Claim.Source source = got.get(i);
      if (!named(links.get(i), source.text(), source.name(), source.kind())) {
        return false;
      }
    }
    return true;
  }

  private static boolean unknown(Json wanted, Set<Claim.Unknown> got) {
    Set<String> codes = new HashSet<>();
    got.forEach(one -> codes.add(one.name().toLowerCase(Locale.ROOT)));
    return codes.equals(new HashSet<>(wanted.texts()));
  }
}
