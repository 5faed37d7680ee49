package org.zicht.command.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.LanguageChoice;
import org.zicht.command.terminal.Surroundings;
import org.zicht.report.Inputs;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Role;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;
import org.zicht.text.syntax.Parser;
import org.zicht.views.sentences.ConlluText;
import org.zicht.views.sentences.DividedSentence;
import org.zicht.views.sentences.SentenceForm;
import org.zicht.views.sentences.TreeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht parse}: the sentences, words and trees that claims are read from. */
@Command(
    name = "parse",
    description = {
      "Prints what claims are read from: sentences, words, parts of speech, dictionary forms and",
      "trees, after Universal Dependencies. Given CoNLL-U, keeps its sentences and tokens and",
      "nothing else of it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht parse report.txt --format tree",
      "      Each word under its head, to look at.",
      "  zicht parse report.txt --language nl > report.conllu",
      "      For programs: CoNLL-U.",
      "  zicht parse gold.conllu --language nl > own.conllu",
      "      The tags and trees that Zicht gives to sentences and tokens of a treebank.",
      "",
      "Exit status: 0 read; 1 some input could not be read (the rest was); 2 wrong usage."
    })
public final class ParseCommand implements Callable<Integer> {

  private enum Format {
    CONLLU,
    TREE;

    private SentenceForm form() {
      return switch (this) {
        case CONLLU -> new ConlluText();
        case TREE -> new TreeText();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file of plain text or CoNLL-U, a folder of them, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description = "The language of the texts (nl, en, …). Without it, told from each text.")
  private @Nullable String language;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Without it, conllu.")
  private Format format = Format.CONLLU;

  private int failures;
  private final Map<Language, Parser> parsers = new HashMap<>();

  public ParseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LanguageChoice languages = LanguageChoice.ofOption(language, spec);
    SentenceForm form = format.form();
    try (Destination destination = Destination.stream(surroundings.out())) {
      Inputs.read(
          inputs, surroundings.in(), reading -> write(reading, languages, form, destination));
    } catch (UncheckedIOException stopped) {
      if (!Destination.isBrokenPipe(Destination.reason(stopped))) {
        surroundings.tell("standard output: cannot be written (" + stopped.getMessage() + ").");
        return ExitStatus.FAILED;
      }
    }
    return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void write(
      Reading reading, LanguageChoice languages, SentenceForm form, Destination destination) {
    switch (reading) {
      case Reading.Failed failed -> fail(failed.toString());
      case Reading.Linked linked -> fail(linked.toString());
      case Reading.Read read -> {
        read.problems().forEach(problem -> surroundings.tell("warning: " + problem));
        StringBuilder out = new StringBuilder();
        try {
          parse(out, read, languages, form);
          destination.write(out);
        } catch (IOException notWritten) {
          throw new UncheckedIOException(notWritten);
        } catch (RuntimeException | StackOverflowError defect) {
          failures++;
          surroundings.tellDefect(read.input(), defect);
        }
      }
    }
  }

  private void fail(String message) {
    failures++;
    surroundings.tell(message);
  }

  private void parse(
      StringBuilder out, Reading.Read read, LanguageChoice languages, SentenceForm form) {
    String text = read.report().text();
    boolean given = GivenSentences.isConllu(text);
    GivenSentences sentences;
    try {
      sentences = given ? GivenSentences.of(text) : new GivenSentences(text, List.of(), List.of());
    } catch (IllegalArgumentException wrong) {
      fail(read.input() + ": " + wrong.getMessage() + ". Check the file.");
      return;
    }
    switch (languages.of(read.input(), sentences.text())) {
      case LanguageChoice.Choice.None none -> fail(none.message());
      case LanguageChoice.Choice.Chosen chosen ->
          write(out, read, given ? sentences : cut(read.report(), chosen.language()), chosen, form);
    }
  }

  private static GivenSentences cut(Report report, Language language) {
    List<List<Span>> spans =
        Segmenter.of(language).segment(report).stream().map(SegmentedSentence::tokens).toList();
    return new GivenSentences(report.text(), spans, Collections.nCopies(spans.size(), List.of()));
  }

  private void write(
      StringBuilder out,
      Reading.Read read,
      GivenSentences given,
      LanguageChoice.Choice.Chosen chosen,
      SentenceForm form) {
    Parser parser =
        parsers.computeIfAbsent(chosen.language(), language -> Parser.of(language).orElseThrow());
    form.input(out, read.input());
    List<List<Token>> parsed = parser.parseAll(given.sentences(), given.text());
    for (int i = 0; i < parsed.size(); i++) {
      Sentence sentence = new Sentence(i, 0, Role.BODY, parsed.get(i));
      form.sentence(out, new DividedSentence(sentence, given.ranges().get(i)), given.text());
    }
  }
}
