package org.zicht.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zicht.command.terminal.Surroundings;

/**
 * A run of the command, in this process.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int status, String out, String err) {

  /** A sentence in which every version of the reader finds a claim. */
  static final String CLAIM =
      "Volgens de politie zijn woensdag drie betogers gedood in Utrecht. De burgemeester noemde het"
          + " een zwarte dag voor de stad.\n";

  /** The time at which every test runs. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  static Ran zicht(Object... arguments) {
    return run(InputStream.nullInputStream(), Map.of(), false, arguments);
  }

  static Ran zichtOnTerminal(Map<String, String> environment, Object... arguments) {
    return run(InputStream.nullInputStream(), environment, true, arguments);
  }

  static Ran zichtWithInput(byte[] input, Object... arguments) {
    return run(new ByteArrayInputStream(input), Map.of(), false, arguments);
  }

  private static Ran run(
      InputStream in, Map<String, String> environment, boolean terminal, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            in,
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            terminal,
            terminal,
            80,
            CLOCK);
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int status = Main.run(surroundings, words);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** An example of the repository. */
  static Path example(String name) {
    return Path.of("..", "examples", name);
  }
}
