package org.zicht.serve.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Review;
import org.zicht.serve.frame.Visit;

/**
 * The claims that are to be reviewed, in the order in which they come: harm to people first, then
 * by day; one of each group of copies, for a verdict on it is one on its copies.
 *
 * @param which which claims: {@code open}, {@code disputed}, {@code decided} or {@code all}
 * @param claims the claims
 */
record Queue(String which, List<Statement> claims) {

  static final List<String> CHOICES = List.of("open", "disputed", "decided", "all");

  /** Copies the list. */
  Queue {
    claims = List.copyOf(claims);
  }

  /** The queue that the address asks for. */
  static Queue of(Visit visit) {
    return of(visit, visit.query().first("which").filter(CHOICES::contains).orElse("open"));
  }

  static Queue of(Visit visit, String which) {
    Account account = visit.snapshot().account();
    List<Statement> claims = new ArrayList<>();
    for (Statement one : account.everyStatement()) {
      Review review = account.review(one);
      boolean wanted =
          switch (which) {
            case "open" ->
                review.state() == Review.State.OPEN && one.story().equals(one.report().id());
            case "disputed" -> !review.disagreements().isEmpty();
            case "decided" -> review.isTouched();
            default -> true;
          };
      if (wanted) {
        claims.add(one);
      }
    }
    claims.sort(
        Comparator.comparing((Statement one) -> one.claim().type().group() != ClaimType.Group.HARM)
            .thenComparing(Statement.IN_ORDER));
    return new Queue(which, claims);
  }

  /** Where a claim stands, from 0; -1 if it is not in the queue. */
  int place(String id) {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The claim after that one; empty after the last. */
  Optional<Statement> after(String id) {
    int place = place(id);
    return place + 1 < claims.size() ? Optional.of(claims.get(place + 1)) : Optional.empty();
  }

  /** The claim before that one; empty before the first. */
  Optional<Statement> before(String id) {
    int place = place(id);
    return place > 0 ? Optional.of(claims.get(place - 1)) : Optional.empty();
  }
}
