package org.zicht.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class TreeDecoderTest {

  @RepeatedTest(300)
  void findsTheBestTreeWithOneRoot(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int words = 1 + random.nextInt(5);
    float[][] scores = new float[words][words + 1];
    for (float[] row : scores) {
      for (int h = 0; h < row.length; h++) {
        row[h] = random.nextInt(1000) / 100f;
      }
    }

    int[] heads = TreeDecoder.heads(scores);

    assertThat(TreeDecoder.isTree(heads)).isTrue();
    assertThat(roots(heads)).isEqualTo(1);
    assertThat(sum(scores, heads)).isEqualTo(bestOfAll(scores, new int[words], 0));
  }

  @Test
  void aLongSentenceOfEqualScoresIsATree() {
    int[] heads = TreeDecoder.heads(new float[300][301]);

    assertThat(TreeDecoder.isTree(heads)).isTrue();
    assertThat(roots(heads)).isEqualTo(1);
  }

  @Test
  void oneWordIsTheRoot() {
    assertThat(TreeDecoder.heads(new float[][] {{-3, 100}})).containsExactly(0);
  }

  @Test
  void aCycleIsNoTree() {
    assertThat(TreeDecoder.isTree(new int[] {2, 1, 0})).isFalse();
    assertThat(TreeDecoder.isTree(new int[] {2, 3, 0})).isTrue();
  }

  private static double bestOfAll(float[][] scores, int[] heads, int next) {
    if (next == heads.length) {
      return TreeDecoder.isTree(heads) && roots(heads) == 1
          ? sum(scores, heads)
          : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head <= heads.length; head++) {
      if (head != next + 1) {
        heads[next] = head;
        best = Math.max(best, bestOfAll(scores, heads, next + 1));
      }
    }
    return best;
  }

  private static int roots(int[] heads) {
    int roots = 0;
    for (int head : heads) {
      roots += head == 0 ? 1 : 0;
    }
    return roots;
  }

  private static double sum(float[][] scores, int[] heads) {
    long hundredths = 0;
    for (int i = 0; i < heads.length; i++) {
      hundredths += Math.round(scores[i][heads[i]] * 100.0);
    }
    return hundredths;
  }
}
