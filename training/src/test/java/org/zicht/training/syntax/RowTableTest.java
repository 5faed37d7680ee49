package org.zicht.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class RowTableTest {

  private final Descent descent = new Descent(new Schedule(1, 0.1f, 0.1f, 10), 100);

  @Test
  void theAverageOfARowThatStoodStillIsThatOfEveryStep() {
    RowTable table = new RowTable(new float[] {1, 2}, 1);
    double first = 1;
    double second = 2;
    for (int step = 1; step <= 50; step++) {
      descent.next();
      boolean moves = step % 7 == 0;
      if (moves) {
        table.learn(new int[] {0}, new float[] {0.5f}, descent);
      }
      first = descent.kept() * first + (1 - descent.kept()) * valueOf(table, moves);
      second = descent.kept() * second + (1 - descent.kept()) * 2;
    }
    Weight average = table.average(descent);
    assertThat((double) average.values()[0]).isCloseTo(first, within(1e-4));
    assertThat((double) average.values()[1]).isCloseTo(second, within(1e-4));
  }

  private double last = 1;

  /** The first row as it stands; Adam moves it by about the rate where the gradient is constant. */
  private double valueOf(RowTable table, boolean moved) {
    if (moved) {
      last = table.value(0);
    }
    return last;
  }

  @Test
  void aRowMovesAgainstItsGradientAndOthersStay() {
    RowTable table = new RowTable(new float[] {1, 1, 1, 1}, 2);
    descent.next();
    table.learn(new int[] {1}, new float[] {1, -1}, descent);
    assertThat(table.value(0)).isEqualTo(1);
    assertThat(table.value(1)).isEqualTo(1);
    assertThat(table.value(2)).isCloseTo(0.9f, within(1e-3f));
    assertThat(table.value(3)).isCloseTo(1.1f, within(1e-3f));
  }
}
