package org.zicht.training.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zicht.text.syntax.StringTable;

/** Lays out the weights of a trained net as a model file. */
final class ModelFileOf {

  private final NetSize size;
  private final Inventory inventory;
  private final Map<String, Weight> weights;

  ModelFileOf(NetSize size, Inventory inventory, Map<String, Weight> weights) {
    this.size = size;
    this.inventory = inventory;
    this.weights = Map.copyOf(weights);
  }

  /**
   * The file.
   *
   * @param language the code of the language
   * @param guideline the guideline that the model's trees follow
   */
  byte[] bytes(String language, String guideline) {
    ModelWriter writer = new ModelWriter();
    writer.string(language);
    writer.number(size.features().size());
    for (int kind = 0; kind < size.features().size(); kind++) {
      writer.embedding(inventory.features(kind), rows("feature" + kind));
    }
    writer.number(size.layers());
    for (int layer = 0; layer < size.layers(); layer++) {
      recurrent(writer, "forward" + layer, layer == 0 ? guideline : "");
      recurrent(writer, "backward" + layer, layer == 0 ? guideline : "");
    }
    writer.numbers(
        size.tag(),
        size.morphology(),
        size.lemma(),
        size.arc(),
        size.arc(),
        size.relation(),
        size.relation());
    dense(writer, "projection");
    dense(writer, "tags");
    writer.strings(inventory.tags().keySet());
    dense(writer, "morphology");
    writer.strings(inventory.morphology().keySet());
    dense(writer, "scripts");
    writer.strings(inventory.scripts());
    List<String> entries = new ArrayList<>(inventory.dictionary().keySet());
    writer.table(StringTable.of(entries));
    writer.numbers(inventory.dictionary().values().stream().mapToInt(Integer::intValue).toArray());
    writer.string(String.join(" ", inventory.joiningTags()));
    writer.dense(rows("arc"), values("arcBias"));
    writer.floats(values("rootArc"));
    writer.matrix(pairs());
    dense(writer, "relationDependent");
    dense(writer, "relationHead");
    writer.floats(values("rootRelation"));
    writer.strings(inventory.relations().keySet());
    return writer.toBytes();
  }

  private void dense(ModelWriter writer, String name) {
    writer.dense(rows(name + ".weight"), values(name + ".bias"));
  }

  /** The guideline is the same for every word, so its share goes to where the gates begin. */
  private void recurrent(ModelWriter writer, String name, String guideline) {
    float[][] input = turned(rows(name + ".input"));
    float[] bias = values(name + ".bias").clone();
    float[] second = values(name + ".bias2");
    for (int j = 0; j < bias.length; j++) {
      bias[j] += second[j];
    }
    if (!guideline.isEmpty()) {
      Integer number = inventory.guidelines().get(guideline);
      if (number == null) {
        throw new IllegalArgumentException("no treebank follows the guideline " + guideline);
      }
      float[] vector = rows("guideline")[number];
      for (int i = 0; i < vector.length; i++) {
        for (int j = 0; j < bias.length; j++) {
          bias[j] += vector[i] * input[size.input() + i][j];
        }
      }
      input = Arrays.copyOf(input, size.input());
    }
    writer.dense(input, bias);
    writer.matrix(turned(rows(name + ".hidden")));
  }

  /** From dependent × (relation, head) to (dependent, head) × relation. */
  private float[][] pairs() {
    float[][] trained = rows("relation");
    int width = size.relation();
    int relations = inventory.relations().size();
    float[][] pairs = new float[width * width][relations];
    for (int dependent = 0; dependent < width; dependent++) {
      for (int relation = 0; relation < relations; relation++) {
        for (int head = 0; head < width; head++) {
          pairs[dependent * width + head][relation] = trained[dependent][relation * width + head];
        }
      }
    }
    return pairs;
  }

  private Weight weight(String name) {
    Weight weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("no weights of the name " + name);
    }
    return weight;
  }

  private float[] values(String name) {
    return weight(name).values();
  }

  private float[][] rows(String name) {
    Weight weight = weight(name);
    int columns = weight.size(1);
    float[][] rows = new float[weight.size(0)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(weight.values(), i * columns, (i + 1) * columns);
    }
    return rows;
  }

  private static float[][] turned(float[][] rows) {
    float[][] turned = new float[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        turned[j][i] = rows[i][j];
      }
    }
    return turned;
  }
}
