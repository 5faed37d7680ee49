package org.zicht.training.syntax;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The net in training: recurrent layers over the features of words, and one head each for parts of
 * speech, features, edit scripts, arcs and relations.
 *
 * <p>Padding stands behind the words of a sentence and never reaches them: the layers that read
 * from the end to the beginning read each sentence turned round.
 */
final class Net {

  private static final float INPUT_DROPOUT = 0.15f;
  private static final float DROPOUT = 0.25f;
  private static final float LEAK = 0.1f;
  private static final float FAR = -1e9f;
  private static final float TINY = 1e-8f;

  private final NetSize size;
  private final Inventory inventory;
  private final NDManager manager;
  private final Random random;
  private final Map<String, Weight> start;
  private final Map<String, NDArray> weights = new LinkedHashMap<>();
  private final List<RowTable> tables = new ArrayList<>();
  private final List<RowTable.Met> met = new ArrayList<>();

  /**
   * @param start weights to begin with, by name; those that are not there, and every {@link
   *     Float#NaN} in them, begin at random
   */
  Net(
      NetSize size,
      Inventory inventory,
      NDManager manager,
      Random random,
      Map<String, Weight> start) {
    this.size = size;
    this.inventory = inventory;
    this.manager = manager;
    this.random = random;
    this.start = Map.copyOf(start);
    for (int kind = 0; kind < size.features().size(); kind++) {
      int width = size.features().get(kind);
      Shape shape = new Shape(inventory.features(kind).size() + 1, width);
      tables.add(new RowTable(values("feature" + kind, 0.3, shape), width));
    }
    add("guideline", 0.3, inventory.guidelines().size(), size.guideline());
    int input = size.input() + size.guideline();
    int hidden = size.hidden();
    for (int layer = 0; layer < size.layers(); layer++) {
      for (String direction : new String[] {"forward", "backward"}) {
        String name = direction + layer;
        double scale = 1 / Math.sqrt(hidden);
        add(name + ".input", scale, 4L * hidden, input);
        add(name + ".hidden", scale, 4L * hidden, hidden);
        addForgetful(name + ".bias", hidden);
        add(name + ".bias2", 0, 4L * hidden);
      }
      input = 2 * hidden;
    }
    dense("projection", input, size.projection());
    add("rootArc", 0.1, size.arc());
    add("rootRelation", 0.1, size.relation());
    int relations = inventory.relations().size();
    add("arc", 1.0 / size.arc(), size.arc(), size.arc());
    add("arcBias", 0, size.arc(), 1);
    add("relation", 1.0 / size.relation(), size.relation(), (long) relations * size.relation());
    dense("relationDependent", size.relation(), relations);
    dense("relationHead", size.relation(), relations);
    dense("tags", size.tag(), inventory.tags().size());
    dense("morphology", size.morphology(), inventory.morphology().size());
    dense("scripts", size.lemma(), inventory.learnedScripts());
  }

  private void dense(String name, int in, int out) {
    add(name + ".weight", Math.sqrt(3.0 / in), in, out);
    add(name + ".bias", 0, out);
  }

  /** Random numbers of our own, so that the same seed gives the same net on every machine. */
  private void add(String name, double scale, long... shape) {
    Shape wanted = new Shape(shape);
    put(name, values(name, scale, wanted), wanted);
  }

  private float[] values(String name, double scale, Shape shape) {
    float[] values = new float[(int) shape.size()];
    if (scale > 0) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) ((random.nextDouble() * 2 - 1) * scale);
      }
    }
    return begun(name, values);
  }

  /** The numbers to begin with where some are given, else those drawn. */
  private float[] begun(String name, float[] drawn) {
    Weight known = start.get(name);
    if (known == null) {
      return drawn;
    }
    for (int i = 0; i < drawn.length; i++) {
      if (!Float.isNaN(known.values()[i])) {
        drawn[i] = known.values()[i];
      }
    }
    return drawn;
  }

  private void addForgetful(String name, int hidden) {
    float[] values = new float[4 * hidden];
    for (int i = hidden; i < 2 * hidden; i++) {
      values[i] = 1;
    }
    put(name, begun(name, values), new Shape(values.length));
  }

  private void put(String name, float[] values, Shape shape) {
    NDArray weight = manager.create(values, shape);
    weight.setRequiresGradient(true);
    weights.put(name, weight);
  }

  /** The tables of the features of words. */
  List<RowTable> tables() {
    return tables;
  }

  /** What the last batch met of each table. */
  List<RowTable.Met> met() {
    return met;
  }

  /** The weights by name, in a fixed order, without the tables of the features. */
  Map<String, NDArray> weights() {
    return weights;
  }

  private NDArray weight(String name) {
    NDArray weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("no weights of the name " + name);
    }
    return weight;
  }

  /** The loss of a batch, a scalar. */
  NDArray loss(NDManager scratch, Batch batch) {
    long sentences = batch.sentences();
    long length = batch.length();
    NDArray encoded = encode(scratch, batch);
    NDArray all =
        drop(
            encoded
                .matMul(weight("projection.weight"))
                .add(weight("projection.bias"))
                .getNDArrayInternal()
                .leakyRelu(LEAK),
            DROPOUT);
    long from = 0;
    NDArray tag = part(all, from, size.tag());
    from += size.tag();
    NDArray morphology = part(all, from, size.morphology());
    from += size.morphology();
    NDArray lemma = part(all, from, size.lemma());
    from += size.lemma();
    NDArray arcDependent = part(all, from, size.arc());
    from += size.arc();
    NDArray arcHead = part(all, from, size.arc());
    from += size.arc();
    NDArray relationDependent = part(all, from, size.relation());
    from += size.relation();
    NDArray relationHead = part(all, from, size.relation());

    NDArray loss =
        labelLoss(scratch, scores("tags", tag), batch.tags())
            .add(labelLoss(scratch, scores("morphology", morphology), batch.morphology()))
            .add(labelLoss(scratch, scores("scripts", lemma), batch.scripts()));

    NDArray heads =
        withRoot(
            weight("rootArc"),
            arcHead.reshape(sentences, length, size.arc()),
            sentences,
            size.arc());
    NDArray arcs =
        arcDependent
            .matMul(weight("arc"))
            .reshape(sentences, length, size.arc())
            .batchMatMul(heads.transpose(0, 2, 1))
            .add(heads.matMul(weight("arcBias")).transpose(0, 2, 1))
            .add(scratch.create(batch.absent(FAR), new Shape(sentences, 1, length + 1)))
            .reshape(sentences * length, length + 1);
    loss = loss.add(labelLoss(scratch, arcs, batch.heads()));

    NDArray goldHeads =
        rows(
            withRoot(
                    weight("rootRelation"),
                    relationHead.reshape(sentences, length, size.relation()),
                    sentences,
                    size.relation())
                .reshape(sentences * (length + 1), size.relation()),
            scratch.create(batch.headRows()));
    int relations = inventory.relations().size();
    NDArray labels =
        relationDependent
            .matMul(weight("relation"))
            .reshape(sentences * length, relations, size.relation())
            .mul(goldHeads.expandDims(1))
            .sum(new int[] {2})
            .add(scores("relationDependent", relationDependent))
            .add(scores("relationHead", goldHeads));
    return loss.add(choiceLoss(scratch, labels, batch.relations(), relations));
  }

  private NDArray encode(NDManager scratch, Batch batch) {
    long sentences = batch.sentences();
    long length = batch.length();
    NDList parts = new NDList();
    met.clear();
    for (int kind = 0; kind < tables.size(); kind++) {
      met.add(tables.get(kind).look(scratch, batch.features(kind)));
      parts.add(met.get(kind).looked());
    }
    parts.add(rows(weight("guideline"), scratch.create(batch.guidelines())));
    NDArray x = drop(ai.djl.ndarray.NDArrays.concat(parts, 1), INPUT_DROPOUT);
    NDArray turned = scratch.create(batch.turned());
    for (int layer = 0; layer < size.layers(); layer++) {
      NDArray forward = lstm(scratch, "forward" + layer, x, sentences, length);
      NDArray backward =
          rows(lstm(scratch, "backward" + layer, rows(x, turned), sentences, length), turned);
      x = drop(ai.djl.ndarray.NDArrays.concat(new NDList(forward, backward), 1), DROPOUT);
    }
    return x;
  }

  private NDArray lstm(NDManager scratch, String name, NDArray x, long sentences, long length) {
    Shape state = new Shape(1, sentences, size.hidden());
    NDList states = new NDList(scratch.zeros(state), scratch.zeros(state));
    NDList parameters =
        new NDList(
            weight(name + ".input"),
            weight(name + ".hidden"),
            weight(name + ".bias"),
            weight(name + ".bias2"));
    NDArray input = x.reshape(sentences, length, x.getShape().get(1));
    return input
        .getNDArrayInternal()
        .lstm(input, states, parameters, true, 1, 0, true, false, true)
        .head()
        .reshape(sentences * length, size.hidden());
  }

  private NDArray scores(String name, NDArray x) {
    return x.matMul(weight(name + ".weight")).add(weight(name + ".bias"));
  }

  private static NDArray withRoot(NDArray root, NDArray words, long sentences, int width) {
    NDArray first = root.reshape(1, 1, width).broadcast(new Shape(sentences, 1, width));
    return first.concat(words, 1);
  }

  private static NDArray part(NDArray all, long from, long width) {
    return all.get(":, " + from + ":" + (from + width));
  }

  private static NDArray rows(NDArray table, NDArray numbers) {
    return table.getNDArrayInternal().embedding(numbers, table, SparseFormat.DENSE).head();
  }

  private static NDArray drop(NDArray x, float rate) {
    return x.getNDArrayInternal().dropout(x, rate, true).head();
  }

  /** Mean loss over the rows that have a choice, where every label of the choice is right. */
  private static NDArray choiceLoss(
      NDManager scratch, NDArray scores, float[] choices, int labels) {
    int rows = choices.length / labels;
    float[] counted = new float[rows];
    float total = 0;
    for (int row = 0; row < rows; row++) {
      for (int label = 0; label < labels && counted[row] == 0; label++) {
        counted[row] = choices[row * labels + label];
      }
      total += counted[row];
    }
    NDArray right = scratch.create(choices, new Shape(rows, labels));
    return scores
        .softmax(1)
        .mul(right)
        .sum(new int[] {1})
        .add(TINY)
        .log()
        .mul(scratch.create(counted))
        .sum()
        .mul(-1 / Math.max(1, total));
  }

  /** Mean loss over the rows whose label is not -1. */
  private static NDArray labelLoss(NDManager scratch, NDArray scores, long[] labels) {
    float[] counted = new float[labels.length];
    long[] known = new long[labels.length];
    float total = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] >= 0) {
        counted[i] = 1;
        total++;
        known[i] = labels[i];
      }
    }
    NDArray gold = scratch.create(known, new Shape(known.length, 1));
    NDArray mask = scratch.create(counted, new Shape(counted.length, 1));
    return scores
        .logSoftmax(1)
        .gather(gold.toType(DataType.INT64, false), 1)
        .mul(mask)
        .sum()
        .mul(-1 / Math.max(1, total));
  }
}
