package org.zicht.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;

/**
 * Makes reports to measure on, no two of them near copies, out of the project's own: {@code
 * bin/generate-reports COUNT FOLDER [SEED]}. What they are like is told at {@link ReportMaker}.
 *
 * <p>The languages take turns. A file is called by its language and number, {@code nl-00001.txt};
 * the same seed gives the same files, and a larger count the same ones and more.
 */
public final class GenerateReports {

  /** The seed of a run that names none. */
  static final long SEED = 20_190_603;

  private GenerateReports() {}

  /** Arguments: the project's folder, the count, the folder to write to, and maybe the seed. */
  public static void main(String[] arguments) {
    if (arguments.length < 3 || arguments.length > 4) {
      System.err.println("bin/generate-reports COUNT FOLDER [SEED]");
      System.exit(2);
    }
    try {
      int count = Integer.parseInt(arguments[1]);
      long seed = arguments.length == 4 ? Long.parseLong(arguments[3]) : SEED;
      Path folder = Path.of(arguments[2]);
      write(make(Path.of(arguments[0]), count, seed), folder);
      System.out.println(count + " reports in " + folder + ", seed " + seed);
    } catch (NumberFormatException notNumber) {
      System.err.println("COUNT and SEED are whole numbers: " + notNumber.getMessage());
      System.exit(2);
    } catch (IOException | IllegalStateException failed) {
      System.err.println(failed.getMessage());
      System.exit(1);
    }
  }

  /**
   * Makes {@code count} reports, the languages in turn.
   *
   * @param home the project's folder
   * @throws IllegalStateException if the sources do not give so many
   */
  static List<MadeReport> make(Path home, int count, long seed) throws IOException {
    List<SourceReport> sources = SourceReport.readAll(home);
    Gazetteer gazetteer = Gazetteer.load();
    List<ReportMaker> makers = new ArrayList<>();
    for (Language language : ReportMaker.languages(sources)) {
      makers.add(new ReportMaker(language, sources, gazetteer, seed));
    }
    if (makers.isEmpty()) {
      throw new IOException("no source reports in " + Vocabulary.languages());
    }
    List<MadeReport> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(makers.get(i % makers.size()).next());
    }
    return made;
  }

  private static void write(List<MadeReport> reports, Path folder) throws IOException {
    Files.createDirectories(folder);
    int number = 0;
    for (MadeReport report : reports) {
      number++;
      String name = String.format(Locale.ROOT, "%s-%05d.txt", report.language(), number);
      Files.writeString(folder.resolve(name), report.text());
    }
  }
}
