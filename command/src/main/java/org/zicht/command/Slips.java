package org.zicht.command;

import java.util.Collection;
import java.util.Optional;

/** Which known word somebody meant who wrote another. */
final class Slips {

  /** More letters apart than this is another word. */
  private static final int FARTHEST = 2;

  private Slips() {}

  /** The known word that is nearest to {@code written}, if one is near. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String best = null;
    int least = FARTHEST + 1;
    for (String word : known) {
      int distance = distance(written, word);
      if (distance < least && distance < word.length() / 2) {
        best = word;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters must be added, left out, replaced or swapped with the next. */
  private static int distance(String first, String second) {
    int[][] steps = new int[first.length() + 1][second.length() + 1];
    for (int i = 0; i <= first.length(); i++) {
      for (int j = 0; j <= second.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int other = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
        least = Math.min(least, steps[i - 1][j - 1] + other);
        boolean swapped =
            i > 1
                && j > 1
                && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
      }
    }
    return steps[first.length()][second.length()];
  }
}
