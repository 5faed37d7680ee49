package org.zicht.command.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.zicht.command.ledger.LedgerOptions;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.exchange.own.Import;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zicht import}: from a file that {@code zicht export} wrote to entries of a ledger. */
@Command(
    name = "import",
    description = {
      "Takes what 'zicht export' wrote as jsonl or csv into a ledger: reports, claims, failures and",
      "decisions. Where a line is wrong nothing is taken, and every such line is named."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht import ledger.jsonl --ledger copy.db",
      "",
      "Exit status: 0 imported; 1 the file could not be read, or a line is wrong; 2 wrong usage."
    },
    sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(index = "0", paramLabel = "FILE", description = "The file, or - for standard input.")
  private String file = "";

  /** A command in these surroundings. */
  public ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Instant now = surroundings.clock().instant();
    Import.Imported imported;
    try (InputStream bytes =
            file.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(file));
        Reader text = utf8(bytes)) {
      imported = Import.read(file, text);
    } catch (NoSuchFileException missing) {
      surroundings.tell(file + ": there is no such file. Check the name.");
      return ExitStatus.FAILED;
    } catch (CharacterCodingException other) {
      surroundings.tell(file + ": is not in UTF-8, in which Zicht writes. Export it again.");
      return ExitStatus.FAILED;
    } catch (IOException unreadable) {
      surroundings.tell(file + ": cannot be read (" + unreadable.getMessage() + ").");
      return ExitStatus.FAILED;
    }
    if (!imported.problems().isEmpty()) {
      imported
          .problems()
          .forEach(one -> surroundings.tell(file + ": line " + one.line() + ": " + one.message()));
      surroundings.tell(file + ": nothing was imported");
      return ExitStatus.FAILED;
    }
    return keep(imported, now);
  }

  private static Reader utf8(InputStream bytes) {
    return new InputStreamReader(
        bytes,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private int keep(Import.Imported imported, Instant now) {
    try (LedgerStore store = ledger.openOrMake()) {
      int added = store.append(now, imported.contents());
      new LedgerViews(store, Version.current()).prepare();
      surroundings.say(
          counted(imported.reports(), "report")
              + " with "
              + counted(imported.claims(), "claim")
              + (added == imported.contents().size()
                  ? ""
                  : ", "
                      + counted(imported.contents().size() - added, "entry", "entries")
                      + " there already")
              + " · "
              + ledger.file());
      if (imported.masked() > 0) {
        surroundings.tell(
            "names are masked in "
                + counted(imported.masked(), "report")
                + ": this is not all that was said");
      }
      return ExitStatus.DONE;
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return ExitStatus.FAILED;
    }
  }

  private static String counted(long number, String one) {
    return counted(number, one, one + "s");
  }

  private static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
