package org.zicht.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The languages that Zicht reads, in words. */
final class Languages {

  private Languages() {}

  /**
   * The language whose code the user gave, or null if none was given.
   *
   * @throws ParameterException if it is no code, or not of a language that is read
   */
  static @Nullable Language wanted(@Nullable String code, CommandLine line) {
    if (code == null) {
      return null;
    }
    Language wanted;
    try {
      wanted = new Language(code);
    } catch (IllegalArgumentException noCode) {
      throw new ParameterException(
          line, "--language " + code + " is no code of two small letters; there are " + named());
    }
    if (!ReportPipeline.reads(wanted)) {
      throw new ParameterException(
          line, "--language " + code + " is not one that Zicht reads; there are " + named());
    }
    return wanted;
  }

  /** The codes of the languages that are read, in alphabetical order. */
  static List<String> codes() {
    return Engine.detector().supported().stream().sorted().toList();
  }

  /** 'Dutch (nl) and English (en)'. */
  static String named() {
    List<String> names = new ArrayList<>();
    for (String code : Engine.detector().supported()) {
      names.add(Locale.of(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")");
    }
    names.sort(String::compareTo);
    if (names.size() < 2) {
      return names.isEmpty() ? "none" : names.getFirst();
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
