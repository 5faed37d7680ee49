package org.zicht.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.origin.Statement;

/** Finds the claims of decisions again, by their words and type. */
public final class Marks {

  private final Map<String, List<Statement>> byReport = new HashMap<>();

  /** Among these statements. */
  public Marks(List<Statement> statements) {
    for (Statement statement : statements) {
      byReport.computeIfAbsent(statement.report().id(), none -> new ArrayList<>()).add(statement);
    }
  }

  /** The claim with that mark: the one on just those words, else the first that overlaps them. */
  public Optional<Statement> find(ClaimMark mark) {
    List<Statement> here = byReport.getOrDefault(mark.report(), List.of());
    return here.stream()
        .filter(one -> ClaimMark.of(mark.report(), one.claim()).equals(mark))
        .findFirst()
        .or(() -> here.stream().filter(one -> mark.fits(one.claim())).findFirst());
  }
}
