package org.zicht.text.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From words to vectors that know their sentence: embeddings of what a word looks like, then layers
 * that read the sentence in both directions.
 */
final class Encoder {

  private final List<Embedding> embeddings;
  private final List<Recurrent> forward;
  private final List<Recurrent> backward;
  private final int width;

  Encoder(List<Embedding> embeddings, List<Recurrent> forward, List<Recurrent> backward) {
    this.embeddings = List.copyOf(embeddings);
    this.forward = List.copyOf(forward);
    this.backward = List.copyOf(backward);
    int sum = 0;
    for (Embedding embedding : this.embeddings) {
      sum += embedding.width();
    }
    this.width = sum;
    if (embeddings.size() != WordFeatures.KINDS
        || forward.isEmpty()
        || forward.size() != backward.size()
        || forward.getFirst().input().inputs() != width) {
      throw new IllegalArgumentException("layers that do not fit each other");
    }
  }

  /** The width of a word's vector. */
  int outputs() {
    return forward.getLast().size() + backward.getLast().size();
  }

  /**
   * The vectors of words.
   *
   * @param forms the words of all sentences, one sentence behind the other
   * @param starts where each sentence begins, and at last where they end
   */
  float[][] encode(List<String> forms, int[] starts) {
    int words = forms.size();
    // What a word looks like is worked out once for each different word.
    Map<String, Integer> different = new HashMap<>(words * 2);
    int[] kinds = new int[words];
    float[][] features = new float[words][];
    for (int i = 0; i < words; i++) {
      String form = forms.get(i);
      Integer known = different.get(form);
      if (known == null) {
        known = different.size();
        different.put(form, known);
        features[known] = look(form);
      }
      kinds[i] = known;
    }
    float[][] vectors = features;
    for (int layer = 0; layer < forward.size(); layer++) {
      Recurrent ahead = forward.get(layer);
      Recurrent back = backward.get(layer);
      float[][] states = new float[words][ahead.size() + back.size()];
      int rows = layer == 0 ? different.size() : words;
      ahead.read(gates(ahead, vectors, rows, layer == 0 ? kinds : null), starts, false, states, 0);
      back.read(
          gates(back, vectors, rows, layer == 0 ? kinds : null),
          starts,
          true,
          states,
          ahead.size());
      vectors = states;
    }
    return vectors;
  }

  private static float[][] gates(
      Recurrent layer,
      float[][] vectors,
      int rows,
      int @org.jspecify.annotations.Nullable [] kinds) {
    float[][] gates = layer.input().apply(vectors, rows);
    if (kinds == null) {
      return gates;
    }
    float[][] copies = new float[kinds.length][];
    for (int i = 0; i < kinds.length; i++) {
      copies[i] = gates[kinds[i]].clone();
    }
    return copies;
  }

  private float[] look(String form) {
    WordFeatures features = new WordFeatures(form);
    float[] vector = new float[width];
    int at = 0;
    for (int kind = 0; kind < embeddings.size(); kind++) {
      Embedding embedding = embeddings.get(kind);
      embedding.write(features, kind, vector, at);
      at += embedding.width();
    }
    return vector;
  }
}
