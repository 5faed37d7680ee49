package org.zicht.command.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The packages of the command line know each other in one direction only. */
final class CommandArchitectureTest {

  private static final JavaClasses COMMANDS =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void whatAllCommandsShareKnowsNoCommandAndReadingKnowsNoLedger() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("terminal")
        .definedBy("org.zicht.command.terminal")
        .layer("reading")
        .definedBy("org.zicht.command.reading")
        .layer("ledger")
        .definedBy("org.zicht.command.ledger")
        .layer("decision")
        .definedBy("org.zicht.command.decision")
        .layer("watch")
        .definedBy("org.zicht.command.watch")
        .layer("zicht")
        .definedBy("org.zicht.command")
        .whereLayer("terminal")
        .mayNotAccessAnyLayer()
        .whereLayer("reading")
        .mayOnlyAccessLayers("terminal")
        .whereLayer("ledger")
        .mayOnlyAccessLayers("terminal")
        .whereLayer("decision")
        .mayOnlyAccessLayers("terminal", "ledger")
        .whereLayer("watch")
        .mayOnlyAccessLayers("terminal", "ledger")
        .because("who looks for a command looks in the package of what it works on")
        .check(COMMANDS);
  }
}
