package org.zicht.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.codes.CodeTable;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/**
 * Sentences with their PLOVER event, its actor and its recipient. A record is within the types of
 * the claim contract if the mapping to PLOVER gives its event. It is right if the sentence has a
 * claim of a type that the mapping makes that event, by that actor on that recipient: named by the
 * same words, or of the same country. Events that PLOVER renamed since count under their new names.
 */
final class PloverSet {

  private static final String FILE = "PLOVER_GSR_CAMEO.txt";
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST", "FIGHT", "ASSAULT", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE");

  private PloverSet() {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  static Measured measure(Path folder, ReportPipeline pipeline) throws IOException {
    Counts types = new Counts();
    Counts whole = new Counts();
    int records = 0;
    for (Json record : Json.of(Files.readString(folder.resolve(FILE))).parts()) {
      String event = record.get("event").text();
      Set<ClaimType> fitting = types(RENAMED.getOrDefault(event, event));
      if (record.get("text").text().isEmpty()) {
        continue;
      }
      records++;
      if (fitting.isEmpty()) {
        continue;
      }
      boolean type = false;
      boolean direction = false;
      Report report = Report.of(record.get("text").text());
      for (Claim claim : pipeline.read(report, new Language("en")).claims()) {
        if (fitting.contains(claim.type())) {
          type = true;
          direction |=
              is(record.get("source"), claim.actor()) && is(record.get("target"), claim.target());
        }
      }
      types.add(type ? 1 : 0, 1, 1);
      whole.add(direction ? 1 : 0, 1, 1);
    }
    return new Measured(
        "PLOVER records",
        Fingerprint.of(folder),
        records,
        List.of(types.share("type right"), whole.share("type and direction right")));
  }

  private static Set<ClaimType> types(String event) {
    Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    CodeTable plover = CodeTable.plover();
    for (ClaimType type : ClaimType.values()) {
      if (plover.codes(type).stream().anyMatch(code -> code.event().equals(event))) {
        types.add(type);
      }
    }
    return types;
  }

  /** Whether the participant is one of the actors; where the record names none, any is. */
  private static boolean is(Json actors, Claim.@Nullable Participant participant) {
    List<String> names = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    for (Json actor : actors.parts()) {
      names.addAll(actor.get("actorText").texts());
      countries.addAll(actor.get("code").texts());
    }
    return names.isEmpty() || (participant != null && named(participant, names, countries));
  }

  static boolean named(Claim.Participant participant, List<String> names, List<String> countries) {
    String text = participant.text().toLowerCase(Locale.ROOT);
    for (String name : names) {
      String wanted = name.toLowerCase(Locale.ROOT);
      if (text.contains(wanted) || wanted.contains(text)) {
        return true;
      }
    }
    String country = participant.country();
    return country != null && countries.contains(Locale.of("", country).getISO3Country());
  }
}
