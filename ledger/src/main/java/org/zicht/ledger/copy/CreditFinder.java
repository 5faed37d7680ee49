package org.zicht.ledger.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zicht.party.Kind;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;

/**
 * Finds the agencies that a report credits: in brackets ('(ANP/AFP)', '[Reuters]'), as a line of
 * its own ('Bron: Belga', '© AFP', 'ANP'), or in front of the first sentence ('MOSCOW, Jan 6 (TASS)
 * —'). An agency that is only quoted in a sentence is not credited.
 *
 * <p>The agencies are those of the language's {@code names.tsv}. Immutable.
 */
public final class CreditFinder {

  /** A line of credit has no more words than this. */
  private static final int LONGEST_LINE = 6;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]]");

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[/,;+&|·]|\\s[-–—]\\s|\\b(?:en|and|und|et|y|и)\\b)\\s*");

  private final Map<String, String> agencies;

  private CreditFinder(Map<String, String> agencies) {
    this.agencies = Map.copyOf(agencies);
  }

  /** The finder of a language. */
  public static CreditFinder of(Language language) {
    Map<String, String> agencies = new HashMap<>();
    for (String[] row : LanguageData.of(language).table("names.tsv")) {
      if (row.length > 3 && row[1].equals(Kind.NEWS_AGENCY.code())) {
        for (String form : row[0].split("\\|", -1)) {
          agencies.put(form, row[3].isEmpty() ? row[0].split("\\|", -1)[0] : row[3]);
        }
      }
    }
    return new CreditFinder(agencies);
  }

  /** The agencies that {@code text} credits, by their English names, each once, in order. */
  public List<String> credits(String text) {
    TreeSet<String> found = new TreeSet<>();
    for (String line : text.lines().toList()) {
      found.addAll(inLine(line));
    }
    return List.copyOf(found);
  }

  /** Whether {@code line} is nothing but a line of credit. */
  public boolean isCredit(String line) {
    return !alone(line).isEmpty();
  }

  private List<String> inLine(String line) {
    List<String> names = new ArrayList<>(alone(line));
    Matcher brackets = BRACKETS.matcher(line);
    while (brackets.find()) {
      names.addAll(all(brackets.group(1)));
    }
    return names;
  }

  /** Those of a line that holds nothing else: 'Bron: ANP', '© Reuters', 'Door: AFP/Belga'. */
  private List<String> alone(String line) {
    String words = line.strip();
    if (words.isEmpty() || words.split("\\s+", -1).length > LONGEST_LINE) {
      return List.of();
    }
    int colon = words.indexOf(':');
    if (colon >= 0) {
      words = words.substring(colon + 1).strip();
    }
    words = words.replaceAll("^[©(\\[]\\s*|[)\\].]$", "").strip();
    return all(words);
  }

  /** The agencies in a list that names nothing else. */
  private List<String> all(String list) {
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(list, -1)) {
      String name = agencies.get(part.strip());
      if (name == null) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }
}
