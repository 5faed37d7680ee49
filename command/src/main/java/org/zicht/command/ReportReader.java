package org.zicht.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.pipeline.ReadReport;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Problem;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.text.language.Detection;
import org.zicht.text.language.LanguageDetector;
import org.zicht.views.Shown;

/** From one input to its claims, whatever goes wrong on the way. May be used by many threads. */
final class ReportReader {

  private final ReportPipeline pipeline = Engine.pipeline();
  private final @Nullable Language language;
  private final @Nullable LanguageDetector detector;
  private final @Nullable LocalDate published;
  private final @Nullable String publisher;

  /**
   * @param language the language of every input, or null to tell it from each text
   * @param published the day on which every input was published, or null
   * @param publisher who published every input, or null
   */
  ReportReader(
      @Nullable Language language, @Nullable LocalDate published, @Nullable String publisher) {
    this.language = language;
    this.detector = language == null ? Engine.detector() : null;
    this.published = published;
    this.publisher = publisher;
  }

  /** Reads one input; nothing that is wrong with it, or with the program, gets out of here. */
  Outcome read(Reading reading) {
    return switch (reading) {
      case Reading.Failed failed -> new Outcome.Failed(failed.toString());
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
    if (detector == null) {
      return language == null ? tooLittle(input) : done(input, report, language, problems);
    }
    return switch (detector.detect(report.text())) {
      case Detection.Detected detected -> done(input, report, detected.language(), problems);
      case Detection.NotSupported other ->
          new Outcome.Failed(
              input
                  + ": seems to be in "
                  + other.name()
                  + ", which Zicht does not read yet; it reads "
                  + Languages.named()
                  + ". If the text is in one of these, say which: --language CODE.");
      case Detection.TooLittleText few -> tooLittle(input);
    };
  }

  private static Outcome tooLittle(String input) {
    return new Outcome.Failed(
        input
            + ": its language cannot be told, there is too little text. Say which it is:"
            + " --language CODE, one of "
            + Languages.named()
            + ".");
  }

  private Outcome done(String input, Report report, Language in, List<Problem> problems) {
    ReadReport read = pipeline.read(report, in);
    return new Outcome.Done(new Shown(input, report, in, read.claims()), read, problems);
  }
}
