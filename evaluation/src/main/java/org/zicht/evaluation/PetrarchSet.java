package org.zicht.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/**
 * The unit records of PETRARCH: sentences about invented countries with the codes of who did what
 * to whom.
 *
 * <p>Codes map to types by {@code weis.tsv}: the longest beginning of the code that stands there; a
 * record whose codes have none is outside of the types. A code of an actor is met by a participant
 * with a capitalised word that has the code's first three letters in order, the first at its
 * beginning ({@code GON}: Gondor); words between quotation marks by one that shares a word.
 */
final class PetrarchSet {

  private static final String FILE = "PETR.UnitTest.records.xml";
  private static final Pattern SENTENCE =
      Pattern.compile("<Sentence [^>]*>(.*?)</Sentence>", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("<Text>(.*?)</Text>", Pattern.DOTALL);
  private static final Pattern CODING = Pattern.compile("<EventCoding ([^>]*)>");
  private static final Pattern FIELD =
      Pattern.compile("(sourcecode|targetcode|eventcode)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private PetrarchSet() {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  static Measured measure(Path folder, ReportPipeline pipeline) throws IOException {
    Map<String, Set<ClaimType>> events = events();
    Counts whom = new Counts();
    int records = 0;
    Matcher sentence = SENTENCE.matcher(Files.readString(folder.resolve(FILE)));
    while (sentence.find()) {
      Matcher text = TEXT.matcher(sentence.group(1));
      if (!text.find()) {
        continue;
      }
      records++;
      List<Claim> claims = null;
      Matcher coding = CODING.matcher(sentence.group(1));
      while (coding.find()) {
        Map<String, String> fields = fields(coding.group(1));
        Set<ClaimType> types = types(events, fields.getOrDefault("eventcode", ""));
        if (types.isEmpty()) {
          continue;
        }
        if (claims == null) {
          Report report = Report.of(text.group(1).strip().replaceAll("\\s+", " "));
          claims = pipeline.read(report, new Language("en")).claims();
        }
        boolean right = false;
        for (Claim claim : claims) {
          right |=
              types.contains(claim.type())
                  && met(fields.get("sourcecode"), claim.actor())
                  && met(fields.get("targetcode"), claim.target());
        }
        whom.add(right ? 1 : 0, 1, 1);
      }
    }
    return new Measured(
        "PETRARCH unit records",
        Fingerprint.of(folder),
        records,
        List.of(whom.share("who did it to whom right")));
  }

  private static Map<String, String> fields(String written) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(written);
    while (field.find()) {
      String value = field.group(2);
      fields.put(field.group(1), value.substring(1, value.length() - 1));
    }
    return fields;
  }

  private static Map<String, Set<ClaimType>> events() throws IOException {
    Map<String, Set<ClaimType>> events = new HashMap<>();
    try (InputStream bytes = PetrarchSet.class.getResourceAsStream("weis.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("no table weis.tsv");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
        for (String type : cells[1].split(" ", -1)) {
          types.add(ClaimType.ofCode(type).orElseThrow());
        }
        events.put(cells[0], types);
      }
    }
    return events;
  }

  private static Set<ClaimType> types(Map<String, Set<ClaimType>> events, String code) {
    for (int length = code.length(); length >= 2; length--) {
      Set<ClaimType> types = events.get(code.substring(0, length));
      if (types != null) {
        return types;
      }
    }
    return Set.of();
  }

  private static boolean met(@Nullable String code, Claim.@Nullable Participant participant) {
    if (code == null || code.startsWith("---")) {
      return true;
    }
    if (participant == null) {
      return false;
    }
    List<String> words = new ArrayList<>(List.of(participant.text().split("[^\\p{L}]+", -1)));
    if (code.startsWith("\"")) {
      return words.stream()
          .anyMatch(word -> word.length() > 3 && code.contains(word.toUpperCase(Locale.ROOT)));
    }
    return words.stream().anyMatch(word -> spells(code, word));
  }

  /** Whether the first letters of {@code code} stand in {@code word} in their order. */
  private static boolean spells(String code, String word) {
    String letters = word.toUpperCase(Locale.ROOT);
    if (code.length() < 3 || letters.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    if (letters.charAt(0) != code.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < 3; i++) {
      at = letters.indexOf(code.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
