package org.zicht.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LayersTest {

  private final Random random = new Random(7);

  @Test
  void theCurvesAreCloseToTheRealOnes() {
    for (float x = -20; x < 20; x += 0.01f) {
      assertThat((double) Activation.tanh(x)).isCloseTo(Math.tanh(x), within(1e-4));
      assertThat((double) Activation.sigmoid(x)).isCloseTo(1 / (1 + Math.exp(-x)), within(1e-4));
    }
  }

  @Test
  void aLayerAddsTheProducts() {
    float[][] rows = numbers(7, 5);
    float[] bias = numbers(1, 5)[0];
    float[][] inputs = numbers(3, 7);

    float[][] outputs = new Dense(rows, bias).apply(inputs, 3);

    for (int n = 0; n < 3; n++) {
      for (int j = 0; j < 5; j++) {
        double expected = bias[j];
        for (int i = 0; i < 7; i++) {
          expected += (double) inputs[n][i] * rows[i][j];
        }
        assertThat((double) outputs[n][j]).isCloseTo(expected, within(1e-5));
      }
    }
  }

  @Test
  void textsReadInStepAreReadAsAlone() {
    Recurrent layer = new Recurrent(new Dense(numbers(3, 20), numbers(1, 20)[0]), numbers(5, 20));
    int[] starts = {0, 4, 5, 11};
    float[][] inputs = numbers(11, 3);
    for (boolean backwards : new boolean[] {false, true}) {
      float[][] together = new float[11][5];
      layer.read(layer.input().apply(inputs, 11), starts, backwards, together, 0);

      for (int text = 0; text < 3; text++) {
        int length = starts[text + 1] - starts[text];
        float[][] own = new float[length][];
        System.arraycopy(inputs, starts[text], own, 0, length);
        float[][] alone = new float[length][5];
        layer.read(layer.input().apply(own, length), new int[] {0, length}, backwards, alone, 0);
        for (int i = 0; i < length; i++) {
          assertThat(together[starts[text] + i]).containsExactly(alone[i]);
        }
      }
    }
  }

  private float[][] numbers(int rows, int columns) {
    float[][] numbers = new float[rows][columns];
    for (float[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextFloat() * 2 - 1;
      }
    }
    return numbers;
  }
}
