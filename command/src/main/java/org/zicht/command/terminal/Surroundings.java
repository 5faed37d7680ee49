package org.zicht.command.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.zicht.views.TextView;

/**
 * Where a command runs: its streams, and what is known of the terminal.
 *
 * @param in standard input
 * @param out standard output, unbuffered: a failed write shows at once
 * @param err standard error, for all that is not a result
 * @param environment the environment's variables
 * @param outIsTerminal whether somebody reads standard output as it comes
 * @param errIsTerminal whether somebody reads standard error as it comes
 * @param columns how wide the terminal is, or the width to write for where there is none
 * @param clock what time it is: when entries of a ledger were added
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Clock clock) {

  /** The width where no terminal says one. */
  public static final int USUAL_COLUMNS = 88;

  /** Copies the environment. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of this process; of terminals it knows what the launcher says. */
  public static Surroundings ofProcess() {
    String terminals = System.getProperty("zicht.terminals", "");
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        terminals.contains("out"),
        terminals.contains("err"),
        Integer.getInteger("zicht.columns", USUAL_COLUMNS),
        Clock.systemUTC());
  }

  /** Whether colours are wanted where nothing is said on the command line. */
  public boolean wantsColour() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Tells the user something, on standard error; nothing in it can steer the terminal. */
  public void tell(String message) {
    String start = errIsTerminal ? "\r\u001b[K" : "";
    err.print(start + "zicht: " + TextView.printable(message) + "\n");
    err.flush();
  }

  /** Writes one line to standard output; nothing in it can steer the terminal. */
  public void say(String line) {
    write(TextView.printable(line) + "\n");
  }

  /** Writes what a view has made to standard output. */
  public void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }

  /** Tells of a defect of the program, in one line, and with {@code ZICHT_DEBUG} where it arose. */
  public void tellDefect(String where, Throwable defect) {
    tell(
        where
            + ": Zicht made an error of its own ("
            + defect
            + "). Please report it to whoever gave you Zicht, with this line and, if you may, the"
            + " input; with ZICHT_DEBUG=1 set it says where in the program.");
    if (!environment.getOrDefault("ZICHT_DEBUG", "").isEmpty()) {
      defect.printStackTrace(err);
    }
  }
}
