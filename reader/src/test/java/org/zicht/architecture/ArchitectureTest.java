package org.zicht.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says always holds, as far as the shape of the code can tell. */
final class ArchitectureTest {

  private static final Path MODULE = Path.of("src", "main", "java");

  private static final JavaClasses READER =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void importsPointBackAlongTheWayOfTheData() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("report")
        .definedBy("org.zicht.report..")
        .layer("text")
        .definedBy("org.zicht.text..")
        .layer("party")
        .definedBy("org.zicht.party..")
        .layer("attribution")
        .definedBy("org.zicht.attribution..")
        .layer("claims")
        .definedBy("org.zicht.claims..")
        .layer("pipeline")
        .definedBy("org.zicht.pipeline..")
        .whereLayer("pipeline")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("claims")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("attribution")
        .mayOnlyBeAccessedByLayers("claims", "pipeline")
        .whereLayer("party")
        .mayOnlyBeAccessedByLayers("attribution", "claims", "pipeline")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("party", "attribution", "claims", "pipeline")
        .because("a stage that knows a later one cannot be read, tested or replaced alone")
        .check(READER);
  }

  @Test
  void partsOfTheTextLayerDoNotDependInACircle() {
    slices()
        .matching("org.zicht.text.(*)..")
        .should()
        .beFreeOfCycles()
        .because("numbers, times, places and trees are read one after another")
        .check(READER);
  }

  @Test
  void theReaderKnowsNoEdge() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml..",
            "picocli..",
            "me.tongfei..",
            "org.apache..",
            "java.sql..",
            "java.net.http..",
            "javax..")
        .because("JSON, the command line, stores and the network belong to the edges")
        .check(READER);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callConstructor(java.util.Date.class)
        .because("the same report gives the same claims on every day: dates are given")
        .check(READER);
  }

  @Test
  void nothingReadsTheDefaultLocaleOrCharset() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
        .because("the same report gives the same claims on every machine, a Turkish one too")
        .check(READER);
  }

  @Test
  void nothingWritesToTheConsole() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("what goes to whom is for the command line to say")
        .check(READER);
  }

  @Test
  void findersAreSharedByThreadsAndKeepNoState() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Finder")
        .or()
        .haveSimpleNameEndingWith("Lexicon")
        .should()
        .haveOnlyFinalFields()
        .because("one finder serves all threads")
        .check(READER);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    List<String> without = new ArrayList<>();
    try (Stream<Path> found = Files.walk(MODULE)) {
      for (Path folder : found.filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          if (files.noneMatch(file -> file.toString().endsWith(".java"))) {
            continue;
          }
        }
        Path description = folder.resolve("package-info.java");
        String text = Files.exists(description) ? Files.readString(description) : "";
        if (!text.contains("@NullMarked") || !text.startsWith("/**")) {
          without.add(folder.toString());
        }
      }
    }
    assertThat(without).as("packages without a null-marked package-info.java").isEmpty();
  }
}
