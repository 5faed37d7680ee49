package org.zicht.command.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.command.terminal.Day;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Review;
import org.zicht.party.Kind;
import org.zicht.views.ledger.ClaimsView;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zicht claims}. */
@Command(
    name = "claims",
    description = "Lists the claims of a ledger, all or some.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht claims --type killed --place Almaty", "  zicht claims --format jsonl"},
    sortOptions = false)
public final class ClaimsCommand extends ViewCommand {

  @Option(names = "--type", paramLabel = "TYPE", description = "Of that type: killed, protest, …")
  private @Nullable String type;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "In a place of that name or country code: Almaty, KZ.")
  private @Nullable String place;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Of what happened on that day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Of what happened on that day or before.")
  private @Nullable LocalDate to;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "With an actor or target of that kind: police, protesters, …")
  private @Nullable String kind;

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "On the word of an origin, or through a source, with these words in its name.")
  private @Nullable String source;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Of that status: asserted, denied, planned, …")
  private Claim.@Nullable Status status;

  @Option(names = "--text", paramLabel = "WORDS", description = "With these words in the evidence.")
  private @Nullable String text;

  /** What was decided of a claim, as the command line asks for it. */
  private enum Reviewed {
    ALL,
    OPEN,
    ACCEPTED,
    CORRECTED,
    REJECTED,
    DISPUTED;

    @Override
    public String toString() {
      return low(name());
    }

    Predicate<Review> wanted() {
      return switch (this) {
        case ALL -> one -> true;
        case OPEN -> one -> one.state() == Review.State.OPEN;
        case ACCEPTED -> one -> one.state() == Review.State.ACCEPTED;
        case CORRECTED -> one -> !one.fields().isEmpty();
        case REJECTED -> one -> one.state() == Review.State.REJECTED;
        case DISPUTED -> one -> !one.disagreements().isEmpty();
      };
    }
  }

  @Option(
      names = "--review",
      paramLabel = "STATE",
      description = {
        "By what was decided of it: ${COMPLETION-CANDIDATES}. Disputed: reviewers differ. Without it",
        "all but the rejected."
      })
  private @Nullable Reviewed review;

  public ClaimsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    var unused = wanted();
  }

  @Override
  Table table(LedgerViews views) {
    Predicate<Statement> wanted = wanted();
    ClaimsView view = new ClaimsView(wanted, review == null ? null : review.wanted());
    return Table.of(view.columns(), view.rows(views.account()), view.none());
  }

  private Predicate<Statement> wanted() {
    ClaimType wantedType = type == null ? null : known(ClaimType.ofCode(type), "--type " + type);
    Kind wantedKind = kind == null ? null : known(Kind.ofCode(kind), "--kind " + kind);
    return one -> {
      Claim claim = one.claim();
      return (wantedType == null || claim.type() == wantedType)
          && (wantedKind == null || isKind(claim, wantedKind))
          && (status == null || claim.status() == status)
          && (place == null || isIn(claim, place))
          && (source == null || isFrom(one, low(source)))
          && (text == null || says(claim, low(text)))
          && happened(one);
    };
  }

  private <T> T known(Optional<T> value, String option) {
    return value.orElseThrow(() -> misused(option + " is not one of the claim contract"));
  }

  private static boolean isKind(Claim claim, Kind kind) {
    return Stream.of(claim.actor(), claim.target())
        .filter(Objects::nonNull)
        .anyMatch(one -> one.kind() == kind);
  }

  private static boolean isIn(Claim claim, String place) {
    Claim.Where where = claim.place();
    return where != null
        && Stream.of(where.name(), where.country(), where.text(), where.site())
            .filter(Objects::nonNull)
            .anyMatch(name -> name.equalsIgnoreCase(place));
  }

  private static boolean isFrom(Statement statement, String words) {
    return low(statement.origin().name()).contains(words)
        || statement.claim().sources().stream()
            .anyMatch(
                link ->
                    low(link.text()).contains(words)
                        || low(String.valueOf(link.name())).contains(words));
  }

  private static boolean says(Claim claim, String words) {
    return claim.evidence().stream().anyMatch(one -> low(one.quote()).contains(words));
  }

  private boolean happened(Statement statement) {
    if (from == null && to == null) {
      return true;
    }
    Optional<Period> period = statement.period();
    return period.isPresent()
        && (from == null || !period.get().to().isBefore(from))
        && (to == null || !period.get().from().isAfter(to));
  }

  private static String low(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
