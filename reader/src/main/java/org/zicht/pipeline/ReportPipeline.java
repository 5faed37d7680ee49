package org.zicht.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;
import org.zicht.text.place.Gazetteer;

/**
 * From a report to its claims, in every language whose folder holds a model.
 *
 * <p>A language is loaded when the first report in it is read, and kept; the gazetteer is begun at
 * once, beside whatever the caller does next. The same report gives the same claims in every run,
 * alone or among others. May be used by many threads at once.
 */
public final class ReportPipeline {

  private final Loading<Gazetteer> gazetteer;
  private final Map<Language, LanguageReader> readers = new ConcurrentHashMap<>();

  private ReportPipeline(Supplier<Gazetteer> gazetteer) {
    this.gazetteer = Loading.start("gazetteer", gazetteer);
  }

  /** A pipeline with the data that travels with the program. */
  public static ReportPipeline standard() {
    return new ReportPipeline(Gazetteer::load);
  }

  /**
   * A pipeline with the data that travels with the program and the places that a user has imported.
   *
   * @param places the file of imported places; that it cannot be read shows at the first report
   */
  public static ReportPipeline withPlaces(Path places) {
    return new ReportPipeline(() -> Gazetteer.load(places));
  }

  /** Whether reports in {@code language} can be read: whether its folder holds a model. */
  public static boolean reads(Language language) {
    return LanguageData.of(language).isRead();
  }

  /**
   * Reads {@code report} through all stages.
   *
   * @throws IllegalArgumentException if the language is not one that is {@linkplain #reads read}
   */
  public ReadReport read(Report report, Language language) {
    return reader(language).read(report);
  }

  /** Loads {@code language} ahead of its first report. */
  public void load(Language language) {
    var unused = reader(language);
  }

  private LanguageReader reader(Language language) {
    return readers.computeIfAbsent(
        language,
        wanted -> {
          if (!reads(wanted)) {
            throw new IllegalArgumentException("no model for language " + wanted);
          }
          return new LanguageReader(wanted, gazetteer);
        });
  }
}
