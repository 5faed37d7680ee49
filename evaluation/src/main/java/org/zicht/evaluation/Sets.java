package org.zicht.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zicht.pipeline.ReportPipeline;

/** Finds the sets below a folder by the files that their makers published, and measures on each. */
public final class Sets {

  /** How deep below the folder a set may lie. */
  private static final int DEPTH = 5;

  private Sets() {}

  /**
   * Measures on every set below {@code folder}, one after another.
   *
   * @param pipeline what reads the reports
   * @param taker is handed each result as it comes
   * @return how many sets were found
   * @throws IOException if a file of a set cannot be read
   */
  public static int measure(Path folder, ReportPipeline pipeline, Consumer<Measured> taker)
      throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.walk(folder, DEPTH)) {
      folders = found.filter(Files::isDirectory).sorted().toList();
    }
    int sets = 0;
    for (Path one : folders) {
      if (GoldSet.isIn(one)) {
        taker.accept(GoldSet.measure(one, pipeline));
      } else if (PolnearSet.isIn(one) && !one.endsWith("train")) {
        taker.accept(PolnearSet.measure(one));
      } else if (PloverSet.isIn(one)) {
        taker.accept(PloverSet.measure(one, pipeline));
      } else if (PetrarchSet.isIn(one)) {
        taker.accept(PetrarchSet.measure(one, pipeline));
      } else if (MucSet.isIn(one)) {
        taker.accept(MucSet.measure(one, pipeline));
      } else {
        continue;
      }
      sets++;
    }
    return sets;
  }

  /**
   * Writes every word of a folder of PolNeAR with its role in the corpus and as found: form, lemma,
   * part of speech, relation, expected, found; a sentence between empty lines.
   *
   * @throws IllegalArgumentException if there is no such folder
   * @throws IOException if a file cannot be read
   */
  public static void listWords(Path folder, PrintStream out) throws IOException {
    if (!PolnearSet.isIn(folder)) {
      throw new IllegalArgumentException(folder + " holds no folder 'attributions'");
    }
    PolnearSet.list(folder, out);
  }
}
