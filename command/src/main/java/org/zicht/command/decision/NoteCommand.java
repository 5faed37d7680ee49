package org.zicht.command.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht note}. */
@Command(
    name = "note",
    description = "Makes a note on a claim, a report or an incident.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht note 3f2a91 'the video shows at most five'",
      "  zicht note i3f2a91d07c 'ask the hospital'"
    },
    sortOptions = false)
public final class NoteCommand extends DecisionCommand {

  @Parameters(
      index = "0",
      paramLabel = "CLAIM|REPORT|INCIDENT",
      description = "The id of a claim, a report or an incident, or how it begins.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "WORDS", description = "The note.")
  private String words = "";

  public NoteCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    if (words.isBlank()) {
      throw misused("give the words of the note");
    }
  }

  @Override
  public int run(LedgerStore store) {
    Account account = account(store);
    List<Subject> subjects = new ArrayList<>(subjects(account).values());
    if (subjects.size() != 1) {
      surroundings()
          .tell(
              subjects.isEmpty()
                  ? "there is no claim, report or incident " + id
                  : "several claims, reports or incidents begin with " + id + "; give more of it");
      return ExitStatus.FAILED;
    }
    return decide(store, account, List.of(new Decision.Noted(subjects.getFirst(), words.strip())));
  }

  private Map<String, Subject> subjects(Account account) {
    Map<String, Subject> subjects = new TreeMap<>();
    account.everyStatement().stream()
        .filter(one -> one.id().startsWith(id))
        .forEach(one -> subjects.put(one.id(), new Subject.OfClaim(account.mark(one))));
    account.holdings().reports().stream()
        .filter(one -> one.id().startsWith(id))
        .forEach(one -> subjects.put(one.id(), new Subject.OfReport(one.id())));
    account.incidents().stream()
        .filter(one -> one.id().startsWith(id))
        .forEach(one -> subjects.put(one.id(), new Subject.OfIncident(account.mark(one.first()))));
    return subjects;
  }
}
