package org.zicht.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.party.Kind;
import org.zicht.text.number.Quantity;

/** The claims made by hand keep to the claim contract, also where no reader is there yet. */
final class GoldFilesTest {

  @Test
  void quotesAreTheWordsOfTheReport() {
    List<String> wrong = new ArrayList<>();
    for (GoldReport report : GoldReport.written()) {
      String text = report.report().text();
      for (JsonNode claim : report.claims()) {
        int start = claim.path("start").asInt(-1);
        int end = claim.path("end").asInt(-1);
        boolean within = 0 <= start && start < end && end <= text.length();
        if (!within || !text.substring(start, end).equals(claim.path("quote").asText())) {
          wrong.add(claim.path("id").asText());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void wordsOfTheContractOnly() {
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (GoldReport report : GoldReport.written()) {
      for (JsonNode claim : report.claims()) {
        List<String> problems = problems(claim);
        if (!seen.add(claim.path("id").asText())) {
          problems.add("an id that another claim has");
        }
        problems.forEach(problem -> wrong.add(claim.path("id").asText() + ": " + problem));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> problems(JsonNode claim) {
    List<String> problems = new ArrayList<>();
    List<String> types = new ArrayList<>(List.of(claim.path("type").asText()));
    claim.path("or_type").forEach(other -> types.add(other.asText()));
    types.stream()
        .filter(type -> ClaimType.ofCode(type).isEmpty())
        .forEach(type -> problems.add("type " + type));
    oneOf(claim, "status", codes(Claim.Status.values()), problems);
    oneOf(claim, "certainty", codes(Claim.Certainty.values()), problems);
    for (JsonNode unknown : claim.path("unknown")) {
      if (!codes(Claim.Unknown.values()).contains(unknown.asText())) {
        problems.add("unknown " + unknown);
      }
    }
    List<JsonNode> parties = new ArrayList<>(List.of(claim.path("actor"), claim.path("target")));
    claim.path("sources").forEach(parties::add);
    for (JsonNode party : parties) {
      JsonNode kind = party.path("kind");
      List<String> kinds = new ArrayList<>();
      kind.forEach(one -> kinds.add(one.asText()));
      if (kind.isTextual()) {
        kinds.add(kind.asText());
      }
      kinds.stream()
          .filter(one -> Kind.ofCode(one).isEmpty())
          .forEach(one -> problems.add("kind " + one));
    }
    oneOf(claim.path("count"), "precision", codes(Quantity.Precision.values()), problems);
    return problems;
  }

  private static void oneOf(
      JsonNode node, String field, Set<String> allowed, List<String> problems) {
    JsonNode value = node.path(field);
    if (value.isTextual() && !allowed.contains(value.asText())) {
      problems.add(field + " " + value.asText());
    }
  }

  private static Set<String> codes(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
