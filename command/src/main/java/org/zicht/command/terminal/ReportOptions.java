package org.zicht.command.terminal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the user says of all reports that are read: when, by whom, in which language. */
public final class ReportOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = {"-d", "--date", "--published"},
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description =
          "The day on which the reports were published. Without it what each report says; where it"
              + " says none, 'yesterday' and the like stay unresolved.")
  private @Nullable LocalDate published;

  @Option(
      names = {"-p", "--publisher"},
      paramLabel = "NAME",
      description = "Who published the reports.")
  private @Nullable String publisher;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description = "The language of the reports (nl, en, …). Without it, told from each text.")
  private @Nullable String language;

  /** The day of publication, or null. */
  public @Nullable LocalDate published() {
    return published;
  }

  /** Who published them, or null. */
  public @Nullable String publisher() {
    return publisher;
  }

  /**
   * What reads them so.
   *
   * @throws picocli.CommandLine.ParameterException if that is no language that is read
   */
  public ReportReader reader() {
    return new ReportReader(LanguageChoice.ofOption(language, command), published, publisher);
  }
}
