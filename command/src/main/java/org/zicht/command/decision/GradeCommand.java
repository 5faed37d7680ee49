package org.zicht.command.decision;

import java.util.List;
import java.util.Optional;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht grade}. */
@Command(
    name = "grade",
    description = {
      "Grades an origin or a claim by the Admiralty code. Zicht itself grades nothing.",
      "",
      "An origin, how reliable it is: A completely, B usually, C fairly, D not usually reliable,",
      "E unreliable, F cannot be judged. A claim, how credible it is: 1 confirmed by others,",
      "2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht grade 'interior ministry of Kazakhstan' D", "  zicht grade 3f2a91 2"},
    sortOptions = false)
public final class GradeCommand extends DecisionCommand {

  @Parameters(
      index = "0",
      paramLabel = "ORIGIN|CLAIM",
      description = "The name of an origin ('zicht sources' lists them), or the id of a claim.")
  private String subject = "";

  @Parameters(
      index = "1",
      paramLabel = "GRADE",
      description = "A–F for an origin, 1–6 for a claim.")
  private String grade = "";

  public GradeCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    if (Grade.Reliability.ofCode(grade).isEmpty() && Grade.Credibility.ofCode(grade).isEmpty()) {
      throw misused(grade + " is no grade: A to F for an origin, 1 to 6 for a claim");
    }
  }

  @Override
  public int run(LedgerStore store) {
    Account account = account(store);
    Optional<Grade.Reliability> reliability = Grade.Reliability.ofCode(grade);
    if (reliability.isPresent()) {
      Optional<String> origin = origin(account);
      return origin.isEmpty()
          ? ExitStatus.FAILED
          : decide(
              store, account, List.of(new Decision.OriginGraded(origin.get(), reliability.get())));
    }
    Optional<Statement> claim = claim(account, subject);
    return claim.isEmpty()
        ? ExitStatus.FAILED
        : decide(
            store,
            account,
            List.of(
                new Decision.ClaimGraded(
                    account.mark(claim.get()), Grade.Credibility.ofCode(grade).orElseThrow())));
  }

  private Optional<String> origin(Account account) {
    Optional<String> found =
        account.everyStatement().stream()
            .map(one -> one.origin().name())
            .filter(name -> name.equalsIgnoreCase(subject.strip()))
            .findFirst();
    if (found.isEmpty()) {
      surroundings().tell("there is no origin " + subject + ": zicht sources lists them");
    }
    return found;
  }
}
