package org.zicht.command.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.account.Corrections;
import org.zicht.ledger.account.Wish;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.Span;
import org.zicht.text.place.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zicht correct}. */
@Command(
    name = "correct",
    description = {
      "Decides that a field of a claim was read wrongly, and what it is to be: by words of the",
      "report, by a value, or both. The report stays as it is; a newer reader does not undo it."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht correct 3f2a91 --field count --words dertien",
      "  zicht correct 3f2a91 --field count --value '>=13' --total",
      "  zicht correct 3f2a91 --field target --words 'drie soldaten' --kind military",
      "  zicht correct 3f2a91 --field place --words 'in de stad' --value Almaty",
      "  zicht correct 3f2a91 --field actor --value none"
    },
    sortOptions = false)
public final class CorrectCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "CLAIM", description = "The id of a claim.")
  private String id = "";

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      required = true,
      description = "type, status, certainty, unknown, actor, target, count, place, time, sources.")
  private Correction.Field field = Correction.Field.TYPE;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "The words of the report that say it; where they stand twice, the nearest.")
  private @Nullable String words;

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      description = {
        "What it is to be; none takes it away. A number: 13, 20-99, '>=30', '<=50'. A place: its",
        "name, or the code of a country. A time: 2022-01-05 or 2022-01-05/2022-01-06."
      })
  private @Nullable String value;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Of an actor, target or source: police, protesters, …")
  private @Nullable String kind;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Of an actor, target or source: what it is called in English.")
  private @Nullable String name;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Of an actor, target or source: its country.")
  private @Nullable String country;

  @Option(
      names = "--label",
      paramLabel = "WORDS",
      description = "Of an actor or target: what one side calls it, or none.")
  private @Nullable String label;

  @Option(
      names = "--total",
      negatable = true,
      description = "Of a number: that it is a total so far, or not.")
  private @Nullable Boolean total;

  @Option(
      names = "--part",
      negatable = true,
      description = "Of a number: that it is part of a larger one in the report, or not.")
  private @Nullable Boolean part;

  public CorrectCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    boolean said =
        words != null
            || value != null
            || kind != null
            || name != null
            || country != null
            || label != null
            || total != null
            || part != null;
    if (!said) {
      throw misused("say what the " + low(field) + " is to be: --words, --value, or both");
    }
  }

  private static String low(Correction.Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int run(LedgerStore store) {
    Account account = account(store);
    Optional<Statement> found = claim(account, id);
    if (found.isEmpty()) {
      return ExitStatus.FAILED;
    }
    Claim claim = found.get().claim();
    String text = found.get().report().text();
    Span span = null;
    if (words != null) {
      Optional<Span> there = Wish.find(text, words, claim.trigger().span());
      if (there.isEmpty()) {
        surroundings().tell("“" + words + "” does not stand in the report, letter by letter");
        return ExitStatus.FAILED;
      }
      span = there.get();
    }
    Wish wish = new Wish(field, span, value, kind, name, country, label, total, part);
    return switch (new Corrections(Gazetteer.load(), found.get().report(), claim).of(wish)) {
      case Corrections.Outcome.Made(var correction) ->
          decide(
              store,
              account,
              List.of(new Decision.Corrected(account.mark(found.get()), correction)));
      case Corrections.Outcome.Refused(var why) -> {
        surroundings().tell(why);
        yield ExitStatus.FAILED;
      }
    };
  }
}
