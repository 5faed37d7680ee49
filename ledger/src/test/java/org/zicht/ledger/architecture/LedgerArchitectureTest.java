package org.zicht.ledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says of the ledger always holds. */
final class LedgerArchitectureTest {

  private static final JavaClasses LEDGER =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void importsPointBackAlongTheWayOfTheData() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("chain")
        .definedBy("org.zicht.ledger.chain..")
        .layer("entry")
        .definedBy("org.zicht.ledger.entry..")
        .layer("form")
        .definedBy("org.zicht.ledger.form..")
        .layer("store")
        .definedBy("org.zicht.ledger.store..")
        .layer("sqlite")
        .definedBy("org.zicht.ledger.sqlite..")
        .layer("holdings")
        .definedBy("org.zicht.ledger.holdings..")
        .layer("copy")
        .definedBy("org.zicht.ledger.copy..")
        .layer("review")
        .definedBy("org.zicht.ledger.review..")
        .layer("origin")
        .definedBy("org.zicht.ledger.origin..")
        .layer("incident")
        .definedBy("org.zicht.ledger.incident..")
        .layer("toll")
        .definedBy("org.zicht.ledger.toll..")
        .layer("policy")
        .definedBy("org.zicht.ledger.policy..")
        .layer("account")
        .definedBy("org.zicht.ledger.account..")
        .whereLayer("sqlite")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("account")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("policy")
        .mayOnlyBeAccessedByLayers("account")
        .whereLayer("toll")
        .mayOnlyBeAccessedByLayers("policy", "account")
        .whereLayer("incident")
        .mayOnlyBeAccessedByLayers("toll", "policy", "account")
        .whereLayer("form")
        .mayOnlyBeAccessedByLayers("sqlite")
        .whereLayer("review")
        .mayOnlyBeAccessedByLayers("incident", "toll", "account")
        .whereLayer("origin")
        .mayOnlyBeAccessedByLayers("incident", "toll", "policy", "account")
        .whereLayer("copy")
        .mayOnlyBeAccessedByLayers("review", "origin", "account")
        .whereLayer("holdings")
        .mayOnlyBeAccessedByLayers("copy", "review", "origin", "incident", "toll", "account")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("sqlite", "holdings", "account")
        .because("a stage that knows a later one cannot be read, tested or replaced alone")
        .check(LEDGER);
  }

  @Test
  void onlyTheStoreKnowsItsEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.zicht.ledger.sqlite..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..")
        .because("another engine must be able to take its place")
        .check(LEDGER);
  }

  @Test
  void onlyTheFormOfEntriesKnowsJson() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.zicht.ledger.form..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "org.zicht.json..")
        .because("what an entry says and how it is written down are two things")
        .check(LEDGER);
  }

  @Test
  void theLedgerKnowsNoCommandLineAndNoView() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "org.zicht.views..", "org.zicht.command..", "java.net..")
        .because("the ledger is shown by others")
        .check(LEDGER);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same entries give the same account on every day")
        .check(LEDGER);
  }

  @Test
  void nothingReadsTheDefaultLocaleOrCharset() {
    noClasses()
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .because("the same entries give the same account on every machine")
        .check(LEDGER);
  }
}
