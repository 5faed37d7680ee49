package org.zicht.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.zicht.command.reading.Form;
import org.zicht.command.terminal.Surroundings;

/**
 * Does once, in every form and without a word, what the program does, so that Java can note which
 * classes a start needs (see {@code bin/warm-start}). Arguments: reports.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Reads the reports in every form. */
  public static void main(String[] reports) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Surroundings silent =
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            new PrintStream(nowhere, true, StandardCharsets.UTF_8),
            Map.of(),
            true,
            false,
            Surroundings.USUAL_COLUMNS,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    for (String report : reports) {
      for (Form form : Form.values()) {
        var unused =
            Main.run(silent, "read", report, "--date", "2024-02-29", "--format", form.toString());
      }
    }
    var unused = Main.run(silent, "read", "--help");
  }
}
