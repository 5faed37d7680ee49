package org.zicht.training.syntax;

/**
 * How long and how fast a net is trained.
 *
 * @param epochs how often the sentences are read
 * @param rate the rate of the first step
 * @param lastRate the rate of the last
 * @param wordsOfBatch how many words a step reads, about
 */
record Schedule(int epochs, float rate, float lastRate, int wordsOfBatch) {

  /**
   * @throws IllegalArgumentException if the epochs, a rate or a batch are not above zero
   */
  Schedule {
    if (epochs < 1 || rate <= 0 || lastRate <= 0 || wordsOfBatch < 1) {
      throw new IllegalArgumentException("nothing to train with");
    }
  }
}
