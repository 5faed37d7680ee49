package org.zicht.ledger.policy;

import java.util.List;
import java.util.Optional;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;
import org.zicht.text.number.Quantity;

/** After the Armed Conflict Location and Event Data project. */
final class AcledPolicy implements Policy {

  /** From these lower bounds of vague words on, in the claim contract's table. */
  private static final long TENS = 20;

  private static final long DOZENS = 24;
  private static final long HUNDREDS = 200;

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public String description() {
    return "After ACLED: deaths only, one number, the most conservative that stands: the lowest. Words"
        + " without a number: 'tens' is 10, 'dozens' 12, 'hundreds' 100.";
  }

  @Override
  public Figure figure(TollLine line) {
    Weighing weighing = Weighing.of(line);
    if (line.harm() != ClaimType.KILLED && line.harm() != ClaimType.EXECUTION) {
      return weighing.none("counts deaths only");
    }
    Optional<Observation> lowest =
        weighing.counted().stream()
            .min(java.util.Comparator.comparingLong(AcledPolicy::conservative));
    if (lowest.isEmpty()) {
      return weighing.none("");
    }
    long number = conservative(lowest.get());
    return new Figure(
        number,
        number,
        number,
        null,
        List.of(
            new Figure.Reason(
                lowest.get().statement(), "gives the number: the most conservative that stands")),
        weighing.leftOut());
  }

  private static long conservative(Observation one) {
    long min = one.min();
    if (one.count().precision() != Quantity.Precision.VAGUE || min < TENS) {
      return min;
    }
    if (min >= HUNDREDS) {
      return min / 2;
    }
    return min >= DOZENS ? min / 2 : 10;
  }
}
