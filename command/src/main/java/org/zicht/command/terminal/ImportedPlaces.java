package org.zicht.command.terminal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the places lie that a user has imported. */
public final class ImportedPlaces {

  /** The variable of the environment that names another file. */
  public static final String VARIABLE = "ZICHT_PLACES";

  private ImportedPlaces() {}

  /**
   * The file: what {@link #VARIABLE} names, else {@code .zicht/places.bin} in the user's folder;
   * empty if there is no such folder, or the variable is set to nothing.
   */
  public static Optional<Path> file(Map<String, String> environment) {
    String named = environment.get(VARIABLE);
    if (named != null) {
      return named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
    }
    String home = System.getProperty("user.home", "");
    return home.isBlank() ? Optional.empty() : Optional.of(Path.of(home, ".zicht", "places.bin"));
  }
}
