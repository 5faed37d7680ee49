package org.zicht.command.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zicht.command.ledger.LedgerCommand;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.account.Reviewer;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.form.DecisionJson;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.ledger.Deeds;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht decisions import}. */
@Command(
    name = "import",
    description = {
      "Takes over decisions that zicht decisions export wrote, as they were made: who made them and",
      "when stays. Those that are here already are left alone; those that find no claim are named and",
      "kept, and count as soon as its report is added."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht decisions import anna.jsonl"},
    sortOptions = false)
public final class DecisionsImportCommand extends LedgerCommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "What was exported.")
  private Path file = Path.of("");

  public DecisionsImportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    Optional<List<Decided>> decisions = decisions();
    if (decisions.isEmpty()) {
      return ExitStatus.FAILED;
    }
    int added = new Reviewer(store, "", surroundings().clock()).takeOver(decisions.get());
    surroundings()
        .say(
            added
                + (added == 1 ? " new decision" : " new decisions")
                + (added == decisions.get().size()
                    ? ""
                    : ", " + (decisions.get().size() - added) + " already there"));
    Account account = new LedgerViews(store, Version.current()).account();
    Set<String> taken = new HashSet<>();
    decisions.get().forEach(one -> taken.add(one.id()));
    Deeds deeds = new Deeds(account);
    account.lost().stream()
        .filter(one -> taken.contains(one.id()))
        .forEach(one -> surroundings().tell("finds nothing here: " + deeds.sentence(one)));
    return ExitStatus.DONE;
  }

  private Optional<List<Decided>> decisions() {
    List<Decided> decisions = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          decisions.add(DecisionJson.line(line));
        }
      }
      return Optional.of(decisions);
    } catch (IOException unreadable) {
      surroundings().tell(file + ": cannot be read (" + unreadable.getMessage() + ")");
    } catch (IllegalArgumentException malformed) {
      surroundings()
          .tell(
              file
                  + ": line "
                  + number
                  + " is no decision ("
                  + malformed.getMessage()
                  + "). Nothing was taken over.");
    }
    return Optional.empty();
  }
}
