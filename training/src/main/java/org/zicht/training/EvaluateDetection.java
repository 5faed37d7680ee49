package org.zicht.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zicht.text.Language;
import org.zicht.text.language.Detection;
import org.zicht.text.language.LanguageDetector;

/** Measures how often the language of single sentences and of short texts is told rightly. */
public final class EvaluateDetection {

  private static final int WORDS = 8;
  private static final int SENTENCES = 5;

  private EvaluateDetection() {}

  /**
   * Measures and prints.
   *
   * @param arguments pairs of a language and a file in CoNLL-U; before them {@code --errors} prints
   *     what is told wrongly
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean errors = arguments.length > 0 && arguments[0].equals("--errors");
    LanguageDetector detector =
        LanguageDetector.of(
            Stream.of("nl", "en", "de", "fr", "es", "ru")
                .map(Language::new)
                .collect(Collectors.toSet()));
    for (int i = errors ? 1 : 0; i + 1 < arguments.length; i += 2) {
      List<String> sentences = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(arguments[i + 1]))) {
        if (line.startsWith("# text = ") && line.split(" ", -1).length >= WORDS + 3) {
          sentences.add(line.substring(9));
        }
      }
      List<String> texts = new ArrayList<>();
      for (int at = 0; at + SENTENCES <= sentences.size(); at += SENTENCES) {
        texts.add(String.join(" ", sentences.subList(at, at + SENTENCES)));
      }
      String code = arguments[i];
      out.println(
          arguments[i + 1]
              + ": sentences "
              + share(detector, code, sentences, errors, out)
              + ", texts "
              + share(detector, code, texts, errors, out));
    }
  }

  private static String share(
      LanguageDetector detector, String code, List<String> texts, boolean errors, PrintStream out) {
    Set<Detection> right = Set.of(new Detection.Detected(new Language(code)));
    int count = 0;
    for (String text : texts) {
      Detection detection = detector.detect(text);
      if (right.contains(detection)) {
        count++;
      } else if (errors) {
        out.println("- " + detection + " " + detector.scores(text) + " " + text);
      }
    }
    return String.format(
        Locale.ROOT, "%.2f %% of %d", 100.0 * count / Math.max(1, texts.size()), texts.size());
  }
}
