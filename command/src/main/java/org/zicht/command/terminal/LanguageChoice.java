package org.zicht.command.terminal;

import org.jspecify.annotations.Nullable;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.text.Language;
import org.zicht.text.language.Detection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Which language an input is read in: what the user says, else what its text tells. */
public final class LanguageChoice {

  private final @Nullable Language given;

  /** What came of choosing. */
  public sealed interface Choice {

    /** The language. */
    record Chosen(Language language) implements Choice {}

    /** None: why, and what to do, as a line for the user. */
    record None(String message) implements Choice {}
  }

  /**
   * @param given the language of every input, or null to tell it from each text
   */
  public LanguageChoice(@Nullable Language given) {
    this.given = given;
  }

  /**
   * The choice that an option of the command line makes.
   *
   * @param code what the user gave, or null
   * @throws ParameterException if that is no language that is read
   */
  public static LanguageChoice ofOption(@Nullable String code, CommandSpec spec) {
    return new LanguageChoice(code == null ? null : language(code, spec));
  }

  /**
   * The language of a code.
   *
   * @throws ParameterException if that is no language that is read
   */
  public static Language language(String code, CommandSpec spec) {
    Language wanted;
    try {
      wanted = new Language(code);
    } catch (IllegalArgumentException noCode) {
      throw misused(spec, "--language " + code + " is no code of two small letters");
    }
    if (!ReportPipeline.reads(wanted)) {
      throw misused(spec, "--language " + code + " is not one that Zicht reads");
    }
    return wanted;
  }

  private static ParameterException misused(CommandSpec spec, String reason) {
    return new ParameterException(spec.commandLine(), reason + "; there are " + Languages.named());
  }

  /** The language of one input. */
  public Choice of(String input, String text) {
    if (given != null) {
      return new Choice.Chosen(given);
    }
    return switch (Engine.detector().detect(text)) {
      case Detection.Detected detected -> new Choice.Chosen(detected.language());
      case Detection.NotSupported other ->
          new Choice.None(
              input
                  + ": seems to be in "
                  + other.name()
                  + ", which Zicht does not read yet; it reads "
                  + Languages.named()
                  + ". If the text is in one of these, say which: --language CODE.");
      case Detection.TooLittleText few ->
          new Choice.None(
              input
                  + ": its language cannot be told, there is too little text. Say which it is:"
                  + " --language CODE, one of "
                  + Languages.named()
                  + ".");
    };
  }
}
