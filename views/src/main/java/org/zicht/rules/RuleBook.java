package org.zicht.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zicht.attribution.Construction;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.claims.lexicon.TriggerLexicon;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;

/** All rules of one language, in the order of its tables. Immutable. */
public final class RuleBook {

  private static final String TRIGGERS = "triggers";
  private static final String SPEECH = "speech";
  private static final List<String> PLAIN =
      List.of("modality", "kinds", "names", "numbers", "times");

  private final List<Rule> rules;
  private final Map<String, Rule> named = new HashMap<>();

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      if (!rule.name().isEmpty()) {
        named.putIfAbsent(rule.name(), rule);
      }
    }
  }

  /** The rules of {@code language}; only the turns of phrase if it has no tables. */
  public static RuleBook of(Language language) {
    LanguageData data = LanguageData.of(language);
    List<Rule> rules = new ArrayList<>(triggers(data));
    for (String[] row : data.table(SPEECH + ".tsv")) {
      for (String words : row[0].split(",\\s*", -1)) {
        rules.add(
            new Rule(
                "",
                language.code(),
                SPEECH,
                words.strip(),
                cell(row, 1),
                cell(row, 2),
                cell(row, 3),
                "",
                "",
                ""));
      }
    }
    for (String table : PLAIN) {
      for (String[] row : data.table(table + ".tsv")) {
        rules.add(plain(language.code(), table, row));
      }
    }
    for (Construction construction : Construction.values()) {
      String name = construction.name().toLowerCase(Locale.ROOT);
      rules.add(
          new Rule(name, "*", "attribution", "", "", name, "", "", construction.meaning(), ""));
    }
    return new RuleBook(rules);
  }

  private static List<Rule> triggers(LanguageData data) {
    List<Rule> rules = new ArrayList<>();
    List<String[]> rows = data.table(TRIGGERS + ".tsv");
    List<Trigger> triggers = TriggerLexicon.of(data).all();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      rules.add(
          new Rule(
              triggers.get(i).name(),
              data.language().code(),
              TRIGGERS,
              row[0],
              cell(row, 1),
              cell(row, 2),
              cell(row, 3),
              cell(row, 4),
              cell(row, 5),
              cell(row, 6)));
    }
    return rules;
  }

  /** An entry of a table whose columns are its own. */
  private static Rule plain(String language, String table, String[] row) {
    String words = row[0];
    return switch (table) {
      case "modality" ->
          new Rule(
              "",
              language,
              table,
              words,
              cell(row, 1),
              cell(row, 2),
              cell(row, 3),
              "",
              cell(row, 4),
              "");
      case "kinds" ->
          new Rule(
              "", language, table, words, cell(row, 2), cell(row, 1), "", cell(row, 3), "", "");
      case "names" ->
          new Rule(
              "", language, table, words, "name", cell(row, 1), cell(row, 2), cell(row, 4), "", "");
      default ->
          new Rule(
              "",
              language,
              table,
              words,
              cell(row, 1),
              cell(row, 2),
              cell(row, 3),
              cell(row, 4),
              "",
              "");
    };
  }

  private static String cell(String[] row, int index) {
    return index < row.length ? row[index] : "";
  }

  /** All of them. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule that a claim or an attribution names, if it is one of these. */
  public Optional<Rule> named(String name) {
    return Optional.ofNullable(named.get(name));
  }
}
