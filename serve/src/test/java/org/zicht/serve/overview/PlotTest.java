package org.zicht.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days and numbers lie where they should. */
final class PlotTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

  @Test
  void numbersLieInProportionAndZeroAtTheFoot() {
    Plot plot = Plot.of(List.of(DAY, DAY.plusDays(4)), 100, false);
    assertThat(plot.y(0)).isEqualTo(Plot.LOWER);
    assertThat(plot.top()).isEqualTo(200);
    assertThat(plot.y(100)).isEqualTo((Plot.LOWER + Plot.UPPER) / 2);
    assertThat(plot.y(plot.top())).isEqualTo(Plot.UPPER);
  }

  @Test
  void eachPowerOfTenIsAsHighAsTheNext() {
    Plot plot = Plot.of(List.of(DAY), 9_000, true);
    double step = plot.y(10) - plot.y(100);
    assertThat(plot.y(100) - plot.y(1_000))
        .isCloseTo(step, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(plot.y(0)).isEqualTo(Plot.LOWER).isGreaterThan(plot.y(1));
  }

  @Test
  void aLongSilenceIsDrawnTogetherAndSaidSo() {
    LocalDate late = DAY.plusDays(200);
    Plot plot = Plot.of(List.of(DAY, DAY.plusDays(1), DAY.plusDays(2), late), 10, false);
    double day = plot.x(DAY.plusDays(1)) - plot.x(DAY);
    assertThat(plot.x(late) - plot.x(DAY.plusDays(2)))
        .isCloseTo(7 * day, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(plot.breaks()).hasSize(1);
    assertThat(plot.written()).contains(DAY, late).allMatch(one -> !one.isAfter(late));
    assertThat(plot.x(DAY.plusDays(100))).isBetween(plot.x(DAY.plusDays(2)), plot.x(late));
  }

  @Test
  void whatIsSaidDailyIsDrawnAsItIs() {
    Plot plot = Plot.of(List.of(DAY, DAY.plusDays(3), DAY.plusDays(6)), 10, false);
    assertThat(plot.breaks()).isEmpty();
    assertThat(plot.x(DAY.plusDays(3)) - plot.x(DAY))
        .isCloseTo(
            plot.x(DAY.plusDays(6)) - plot.x(DAY.plusDays(3)),
            org.assertj.core.data.Offset.offset(1e-6));
  }
}
