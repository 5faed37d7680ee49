package org.zicht.command.terminal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.pipeline.ReadReport;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Problem;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.views.Shown;

/** From one input to its claims, whatever goes wrong on the way. May be used by many threads. */
public final class ReportReader {

  /** What may be read. */
  public static final String INPUTS =
      "A file, a folder of them, an address of the web, or - for standard input: plain text, pages,"
          + " feeds, archives (zip, tar, gz, WARC), tables (CSV, JSON), mail, PDF, docx, odt.";

  private final ReportPipeline pipeline = Engine.pipeline();
  private final LanguageChoice languages;
  private final @Nullable LocalDate published;
  private final @Nullable String publisher;

  /**
   * @param languages which language each input is read in
   * @param published the day on which every input was published, or null
   * @param publisher who published every input, or null
   */
  public ReportReader(
      LanguageChoice languages, @Nullable LocalDate published, @Nullable String publisher) {
    this.languages = languages;
    this.published = published;
    this.publisher = publisher;
  }

  /** Reads one input; nothing that is wrong with it, or with the program, gets out of here. */
  public Outcome read(Reading reading) {
    return switch (reading) {
      case Reading.Failed failed -> new Outcome.Failed(failed.toString());
      case Reading.Linked linked -> new Outcome.Failed(linked.toString());
      case Reading.Read read -> {
        try {
          yield claims(read.input(), read.report(), read.problems());
        } catch (OutOfMemoryError tooMuch) {
          yield new Outcome.Failed(
              read.input()
                  + ": needs more memory than there is. Split it, or give more: ZICHT_MEMORY=2g"
                  + " zicht read …");
        } catch (RuntimeException | StackOverflowError defect) {
          yield new Outcome.Defect(read.input(), defect);
        }
      }
    };
  }

  private Outcome claims(String input, Report bare, List<Problem> problems) {
    Report report = bare;
    if (published != null) {
      report = report.publishedOn(published);
    }
    if (publisher != null) {
      report = report.publishedBy(publisher);
    }
    return switch (languages.of(input, report.text())) {
      case LanguageChoice.Choice.Chosen chosen -> done(input, report, chosen.language(), problems);
      case LanguageChoice.Choice.None none -> new Outcome.Failed(none.message());
    };
  }

  private Outcome done(String input, Report report, Language in, List<Problem> problems) {
    ReadReport read = pipeline.read(report, in);
    return new Outcome.Done(new Shown(input, report, in, read.claims()), read, problems);
  }
}
