package org.zicht.command.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.ImportedPlaces;
import org.zicht.command.terminal.Surroundings;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.pack.GeoNamesDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zicht gazetteer import}: places of a GeoNames dump beside those that Zicht knows. */
@Command(
    name = "import",
    description = {
      "Reads dumps of GeoNames (https://download.geonames.org/export/dump: those of",
      "countries, or allCountries) and keeps the towns, villages and second-level",
      "areas that Zicht lacks in one file, which every later run reads. It replaces",
      "what was imported before."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht gazetteer import UA.zip SD.zip",
      "      All of Ukraine and Sudan that Zicht lacks.",
      "  zicht gazetteer import allCountries.zip --least 200",
      "      Of the world, places of at least 200 people.",
      "",
      "The file is .zicht/places.bin in your folder, or what ZICHT_PLACES names. With",
      "ZICHT_PLACES set to nothing it is not read; deleting it takes the import back.",
      "Claims that a ledger holds stay as they were read. GeoNames' data is CC BY 4.0:",
      "who passes it on gives credit.",
      "Exit status: 0 imported; 1 a file could not be read or written; 2 wrong usage."
    })
public final class GazetteerImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A dump of GeoNames, as text or as the zip it comes in.")
  private List<String> files = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      split = ",",
      description = "Only places of these countries (ISO 3166-1: UA,SD).")
  private List<String> countries = List.of();

  @Option(
      names = "--least",
      paramLabel = "PEOPLE",
      description =
          "Only towns of at least so many people. Without it all, also of unknown number.")
  private long least;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Where to keep them, instead of the usual file.")
  private @Nullable String to;

  public GazetteerImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Set<String> codes = new HashSet<>();
    countries.forEach(code -> codes.add(code.strip().toUpperCase(Locale.ROOT)));
    GeoNamesDump dump = new GeoNamesDump(Gazetteer.load(), codes, least);
    for (String file : files) {
      try {
        read(Path.of(file), dump);
      } catch (IOException | IllegalArgumentException wrong) {
        surroundings.tell(file + ": " + reason(wrong) + ". Nothing was imported.");
        return ExitStatus.FAILED;
      }
    }
    if (dump.size() == 0) {
      surroundings.tell(
          "no place in it that Zicht lacks (" + dump.known() + " it knows). Nothing was imported.");
      return ExitStatus.FAILED;
    }
    return keep(dump);
  }

  private int keep(GeoNamesDump dump) {
    Path target;
    try {
      target =
          to != null ? Path.of(to) : ImportedPlaces.file(surroundings.environment()).orElse(null);
    } catch (InvalidPathException noName) {
      target = null;
    }
    if (target == null) {
      surroundings.tell("no file to keep them in: name one with --to FILE.");
      return ExitStatus.MISUSED;
    }
    try {
      Path absolute = target.toAbsolutePath();
      Path folder = absolute.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
      Files.write(part, dump.packed());
      Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notWritten) {
      surroundings.tell(target + ": cannot be written (" + reason(notWritten) + ").");
      return ExitStatus.FAILED;
    }
    surroundings.say(
        String.format(
            Locale.ROOT,
            "%d %s imported, %d known already: %s",
            dump.size(),
            dump.size() == 1 ? "place" : "places",
            dump.known(),
            target));
    return ExitStatus.DONE;
  }

  private static void read(Path file, GeoNamesDump dump) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        dump.read(lines(bytes));
        return;
      }
      ZipInputStream zip = new ZipInputStream(bytes);
      boolean found = false;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") && !name.startsWith("readme")) {
          dump.read(lines(zip));
          found = true;
        }
      }
      if (!found) {
        throw new IllegalArgumentException("no table of places in this archive");
      }
    }
  }

  private static BufferedReader lines(InputStream bytes) {
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  private static String reason(Exception wrong) {
    if (wrong instanceof java.nio.file.NoSuchFileException) {
      return "there is no such file";
    }
    return wrong.getMessage() == null ? wrong.getClass().getSimpleName() : wrong.getMessage();
  }
}
