package org.zicht.training.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.zicht.text.syntax.EditScript;
import org.zicht.text.syntax.StringTable;
import org.zicht.text.syntax.WordFeatures;

/** A model file of random weights: it knows nothing, but everything in it fits together. */
final class TinyModel {

  private static final int HIDDEN = 5;

  private TinyModel() {}

  static byte[] bytes(long seed) {
    Random random = new Random(seed);
    ModelWriter writer = new ModelWriter();
    writer.string("nl");
    writer.number(WordFeatures.KINDS);
    for (int kind = 0; kind < WordFeatures.KINDS; kind++) {
      StringTable table =
          kind == 0
              ? StringTable.of(List.of("de", "betogers", "haalde", "."))
              : StringTable.of(List.of("d", "s"));
      writer.embedding(table, numbers(random, table.size() + 1, 3));
    }
    writer.number(2);
    int input = 3 * WordFeatures.KINDS;
    for (int layer = 0; layer < 2; layer++) {
      for (int direction = 0; direction < 2; direction++) {
        dense(writer, random, input, 4 * HIDDEN);
        writer.matrix(numbers(random, HIDDEN, 4 * HIDDEN));
      }
      input = 2 * HIDDEN;
    }
    writer.numbers(3, 3, 4, 6, 6, 4, 4);
    dense(writer, random, input, 30);
    dense(writer, random, 3, 3);
    writer.strings(List.of("NOUN", "VERB", "PUNCT"));
    dense(writer, random, 3, 2);
    writer.strings(List.of("", "Number=Plur"));
    dense(writer, random, 4, 2);
    writer.strings(
        List.of(
            EditScript.between("huis", "huis").line(),
            EditScript.between("betogers", "betoger").line()));
    writer.table(StringTable.of(List.of("betogers\tNOUN")));
    writer.numbers(1);
    writer.string("");
    dense(writer, random, 6, 6);
    writer.floats(numbers(random, 1, 6)[0]);
    writer.matrix(numbers(random, 16, 3));
    dense(writer, random, 4, 3);
    dense(writer, random, 4, 3);
    writer.floats(numbers(random, 1, 4)[0]);
    writer.strings(List.of("root", "nsubj", "punct"));
    return writer.toBytes();
  }

  private static void dense(ModelWriter writer, Random random, int inputs, int outputs) {
    writer.dense(numbers(random, inputs, outputs), numbers(random, 1, outputs)[0]);
  }

  private static float[][] numbers(Random random, int rows, int columns) {
    float[][] numbers = new float[rows][columns];
    Arrays.setAll(numbers, i -> numbers(random, columns));
    return numbers;
  }

  private static float[] numbers(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (random.nextFloat() * 2 - 1) * 2;
    }
    return numbers;
  }
}
