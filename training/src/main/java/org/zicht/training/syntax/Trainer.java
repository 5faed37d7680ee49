package org.zicht.training.syntax;

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
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.zicht.training.treebank.Augmentation;
import org.zicht.training.treebank.GoldSentence;

/**
 * Fits a net to sentences. What comes out is the moving average of the weights. The same sentences,
 * seed and schedule take the same steps.
 */
final class Trainer {

  private final NetSize size;
  private final Inventory inventory;
  private final long seed;
  private final Schedule schedule;

  Trainer(NetSize size, Inventory inventory, long seed, Schedule schedule) {
    this.size = size;
    this.inventory = inventory;
    this.seed = seed;
    this.schedule = schedule;
  }

  /**
   * Runs the epochs.
   *
   * @param turns the sentences of the first epoch, of the second, and so on, and round again
   * @param start weights to begin with, by name; those that are not there begin at random
   * @param afterEpoch is given the number of each epoch from 1 and the averaged weights
   * @return the averaged weights behind the last epoch
   */
  Map<String, Weight> fit(
      List<List<GoldSentence>> turns,
      Map<String, Weight> start,
      BiConsumer<Integer, Map<String, Weight>> afterEpoch) {
    Random random = new Random(seed);
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed((int) seed);
    long words = turns.getFirst().stream().mapToLong(GoldSentence::size).sum();
    Map<String, Weight> weights = Map.of();
    try (NDManager manager = engine.newBaseManager()) {
      Net net = new Net(size, inventory, manager, random, start);
      Augmentation augmentation = new Augmentation(random);
      Descent descent =
          new Descent(schedule, Math.max(1, schedule.epochs() * words / schedule.wordsOfBatch()));
      Adam optimizer =
          Optimizer.adam()
              .optLearningRateTracker((parameter, update) -> descent.rate(update))
              .optBeta1(Descent.BETA1)
              .optBeta2(Descent.BETA2)
              .optEpsilon(Descent.EPSILON)
              .optClipGrad(Descent.CLIP)
              .build();
      Map<String, NDArray> average = new LinkedHashMap<>();
      net.weights().forEach((name, weight) -> average.put(name, weight.duplicate()));
      for (int epoch = 1; epoch <= schedule.epochs(); epoch++) {
        double loss = 0;
        List<List<GoldSentence>> batches =
            batches(turns.get((epoch - 1) % turns.size()), augmentation, random);
        long began = System.nanoTime();
        for (List<GoldSentence> some : batches) {
          descent.next();
          try (NDManager scratch = manager.newSubManager()) {
            Batch batch = new Batch(some, inventory, random);
            try (GradientCollector gradients = engine.newGradientCollector()) {
              NDArray batchLoss = net.loss(scratch, batch);
              gradients.backward(batchLoss);
              loss += batchLoss.getFloat();
            }
            for (int i = 0; i < net.tables().size(); i++) {
              net.tables().get(i).learn(net.met().get(i), descent);
            }
            step(net, optimizer, average, (float) descent.kept());
          }
        }
        System.err.printf(
            Locale.ROOT,
            "epoch %d of %d: loss %.4f, %.0f s%n",
            epoch,
            schedule.epochs(),
            loss / batches.size(),
            (System.nanoTime() - began) / 1e9);
        weights = averaged(net, average, descent);
        afterEpoch.accept(epoch, weights);
      }
    }
    return weights;
  }

  private static void step(Net net, Adam optimizer, Map<String, NDArray> average, float kept) {
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

  private static Map<String, Weight> averaged(
      Net net, Map<String, NDArray> average, Descent descent) {
    Map<String, Weight> weights = new LinkedHashMap<>();
    for (int i = 0; i < net.tables().size(); i++) {
      weights.put("feature" + i, net.tables().get(i).average(descent));
    }
    average.forEach(
        (name, mean) ->
            weights.put(name, new Weight(mean.getShape().getShape(), mean.toFloatArray())));
    return weights;
  }

  /** Sentences of like length together, in a new order each time. */
  private List<List<GoldSentence>> batches(
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
      if (!batch.isEmpty() && (batch.size() + 1) * sentence.size() > schedule.wordsOfBatch()) {
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
