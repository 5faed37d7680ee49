package org.zicht.serve;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says of the page always holds. */
final class ServeArchitectureTest {

  private static final JavaClasses SERVE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static final Path ASSETS =
      Path.of("src", "main", "resources", "org", "zicht", "serve", "assets");

  @Test
  void onlyTheEdgeKnowsTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.zicht.serve.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.net.httpserver..", "java.net..")
        .because("a page is made of a request and is told to nobody else")
        .check(SERVE);
  }

  @Test
  void thePageKnowsNoSqlAndNoCommandLine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.zicht.ledger.sqlite..", "org.zicht.command..")
        .because("only the store knows its engine, and only the command its arguments")
        .check(SERVE);
  }

  @Test
  void nothingReadsTheClockOrTheDefaultLocale() {
    noClasses()
        .should()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .because("the same ledger gives the same page")
        .check(SERVE);
  }

  @Test
  void styleAndScriptsAreSmallAndLoadNothingFromElsewhere() throws IOException {
    long packed = 0;
    try (var files = Files.list(ASSETS)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        assertThat(text).as(file.toString()).doesNotContain("https://", "@import", "url(", "src=");
        if (!file.endsWith("map.js")) {
          var bytes = new java.io.ByteArrayOutputStream();
          try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          }
          packed += bytes.size();
        }
      }
    }
    assertThat(packed).isPositive().isLessThan(150 * 1024);
  }
}
