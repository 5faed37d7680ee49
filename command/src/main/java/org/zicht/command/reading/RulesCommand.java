package org.zicht.command.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.LanguageChoice;
import org.zicht.command.terminal.Languages;
import org.zicht.command.terminal.LineForm;
import org.zicht.command.terminal.Surroundings;
import org.zicht.rules.Rule;
import org.zicht.rules.RuleBook;
import org.zicht.text.Language;
import org.zicht.views.RuleView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zicht rules}: the rules and word tables, with their examples. */
@Command(
    name = "rules",
    description = {
      "Lists the rules and word tables by which Zicht reads: type, words, frame, conditions, an",
      "example (+) and a near miss (–)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht rules --language nl --type killed",
      "      By which Dutch words a death is found.",
      "  zicht rules --word strike",
      "      What 'strike' can mean, and when.",
      "  zicht rules --table speech --type denies",
      "      By which words somebody denies."
    })
public final class RulesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description = "Only of this language.")
  private @Nullable String language;

  @Option(
      names = {"-t", "--type"},
      paramLabel = "TYPE",
      description = "Only those that say this: a type, a sort of speech, an effect, a kind.")
  private @Nullable String type;

  @Option(
      names = {"-w", "--word"},
      paramLabel = "WORD",
      description = "Only those with this word.")
  private @Nullable String word;

  @Option(
      names = {"--table"},
      paramLabel = "TABLE",
      description =
          "Only of this table: triggers, speech, modality, kinds, names, numbers, times,"
              + " attribution.")
  private @Nullable String table;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Without it, text.")
  private LineForm form = LineForm.TEXT;

  public RulesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<String> codes =
        language == null
            ? Languages.codes()
            : List.of(LanguageChoice.language(language, spec).code());
    RuleView view = new RuleView(surroundings.columns());
    StringBuilder out = new StringBuilder();
    try (Destination destination = Destination.stream(surroundings.out())) {
      for (Rule rule : rules(codes)) {
        switch (form) {
          case TEXT -> view.text(out, rule);
          case JSONL -> view.line(out, rule);
        }
      }
      destination.write(out);
    } catch (IOException notWritten) {
      if (!Destination.isBrokenPipe(notWritten)) {
        surroundings.tell("standard output: cannot be written (" + notWritten.getMessage() + ").");
        return ExitStatus.FAILED;
      }
    }
    if (out.isEmpty()) {
      surroundings.tell("there is no such rule.");
    }
    return ExitStatus.DONE;
  }

  /** Those that fit, each once: the turns of phrase are the same in all languages. */
  private List<Rule> rules(List<String> codes) {
    List<Rule> found = new ArrayList<>();
    for (String code : codes) {
      for (Rule rule : RuleBook.of(new Language(code)).rules()) {
        boolean fits =
            (type == null || rule.type().equals(type))
                && (table == null || rule.table().equals(table))
                && (word == null || rule.has(word));
        boolean again = rule.language().equals("*") && !code.equals(codes.getLast());
        if (fits && !again) {
          found.add(rule);
        }
      }
    }
    return found;
  }
}
