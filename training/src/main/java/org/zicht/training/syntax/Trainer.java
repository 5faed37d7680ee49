package org.zicht.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Adam;
import ai.djl.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Fits a net to sentences: Adam with a rate that falls in a straight line, and a moving average of
 * the weights, which is what is shipped.
 */
final class Trainer {

  private static final int WORDS_OF_BATCH = 500;
  private static final float RATE = 2.5e-3f;
  private static final float LAST_RATE = 2e-4f;
  private static final float KEPT = 0.998f;

  private final NetSize size;
  private final Inventory inventory;
  private final long seed;
  private final int epochs;

  Trainer(NetSize size, Inventory inventory, long seed, int epochs) {
    this.size = size;
    this.inventory = inventory;
    this.seed = seed;
    this.epochs = epochs;
  }

  /**
   * Runs the epochs.
   *
   * @param afterEpoch is given the number of each epoch from 1 and the averaged weights
   */
  void fit(List<GoldSentence> sentences, BiConsumer<Integer, Map<String, Weight>> afterEpoch) {
    Random random = new Random(seed);
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed((int) seed);
    try (NDManager manager = engine.newBaseManager()) {
      Net net = new Net(size, inventory, manager, random);
      Augmentation augmentation = new Augmentation(random);
      long words = sentences.stream().mapToLong(GoldSentence::size).sum();
      long steps = Math.max(1, epochs * words / WORDS_OF_BATCH);
      Adam optimizer =
          Optimizer.adam()
              .optLearningRateTracker(
                  (parameter, update) ->
                      RATE + (LAST_RATE - RATE) * Math.min(1f, update / (float) steps))
              .optBeta2(0.98f)
              .optEpsilon(1e-9f)
              .optClipGrad(1f)
              .build();
      Map<String, NDArray> average = new LinkedHashMap<>();
      net.weights().forEach((name, weight) -> average.put(name, weight.duplicate()));
      int step = 0;
      for (int epoch = 1; epoch <= epochs; epoch++) {
        double loss = 0;
        List<List<GoldSentence>> batches = batches(sentences, augmentation, random);
        long start = System.nanoTime();
        for (List<GoldSentence> some : batches) {
          try (NDManager scratch = manager.newSubManager()) {
            Batch batch = new Batch(some, inventory, random);
            try (GradientCollector gradients = engine.newGradientCollector()) {
              NDArray batchLoss = net.loss(scratch, batch);
              gradients.backward(batchLoss);
              loss += batchLoss.getFloat();
            }
            step++;
            float kept = Math.min(KEPT, (1 + step) / (10f + step));
            for (Map.Entry<String, NDArray> entry : net.weights().entrySet()) {
              NDArray weight = entry.getValue();
              try (NDArray gradient = weight.getGradient()) {
                optimizer.update(entry.getKey(), weight, gradient);
              }
              NDArray mean = average.get(entry.getKey());
              if (mean != null) {
                try (NDArray share = weight.stopGradient().mul(1 - kept)) {
                  mean.muli(kept).addi(share);
                }
              }
            }
          }
          if (step % 100 == 0) {
            System.err.printf(
                "step %d of %d, %.0f s%n", step, steps, (System.nanoTime() - start) / 1e9);
          }
        }
        System.err.printf(
            "epoch %d: loss %.4f, %.0f s%n",
            epoch, loss / batches.size(), (System.nanoTime() - start) / 1e9);
        Map<String, Weight> weights = new LinkedHashMap<>();
        average.forEach(
            (name, mean) ->
                weights.put(name, new Weight(mean.getShape().getShape(), mean.toFloatArray())));
        afterEpoch.accept(epoch, weights);
      }
    }
  }

  /** Sentences of like length together, in a new order each time. */
  private static List<List<GoldSentence>> batches(
      List<GoldSentence> sentences, Augmentation augmentation, Random random) {
    List<GoldSentence> varied = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      varied.add(augmentation.vary(sentence));
    }
    Collections.shuffle(varied, random);
    varied.sort(Comparator.comparingInt(sentence -> (sentence.size() + 1) / 2));
    List<List<GoldSentence>> batches = new ArrayList<>();
    List<GoldSentence> batch = new ArrayList<>();
    for (GoldSentence sentence : varied) {
      if (!batch.isEmpty() && (batch.size() + 1) * sentence.size() > WORDS_OF_BATCH) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(sentence);
    }
    batches.add(batch);
    Collections.shuffle(batches, random);
    return batches;
  }
}
