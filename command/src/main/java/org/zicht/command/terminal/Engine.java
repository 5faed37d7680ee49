package org.zicht.command.terminal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Reading;
import org.zicht.report.ReportFile;
import org.zicht.text.Language;
import org.zicht.text.language.Detection;
import org.zicht.text.language.LanguageDetector;

/** What reads reports, made when it is first asked for. May be used by many threads. */
public final class Engine {

  /** Made on demand, once, by the rules of class initialisation. */
  private static final class Parts {
    private static final ReportPipeline PIPELINE =
        ImportedPlaces.file(System.getenv())
            .filter(Files::isRegularFile)
            .map(ReportPipeline::withPlaces)
            .orElseGet(ReportPipeline::standard);
    private static final LanguageDetector DETECTOR = LanguageDetector.standard();
  }

  private Engine() {}

  public static ReportPipeline pipeline() {
    return Parts.PIPELINE;
  }

  public static LanguageDetector detector() {
    return Parts.DETECTOR;
  }

  /**
   * Begins to load, beside the reading of the command line, what these arguments will most likely
   * need: a guess, which changes nothing but the time that the first report takes.
   */
  public static void begin(String... arguments) {
    if (arguments.length < 2 || !arguments[0].equals("read")) {
      return;
    }
    Thread thread = new Thread(() -> load(arguments), "loading ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private static void load(String... arguments) {
    try {
      pipeline();
      for (int i = 1; i < arguments.length; i++) {
        Path file = Path.of(arguments[i]);
        if (!Files.isRegularFile(file) || !(ReportFile.read(file) instanceof Reading.Read read)) {
          continue;
        }
        if (detector().detect(read.report().text()) instanceof Detection.Detected detected) {
          Language language = detected.language();
          pipeline().load(language);
        }
        return;
      }
    } catch (InvalidPathException noName) {
      // no name of a file: the reading proper will say so
    }
  }
}
