package org.zicht.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an export loses, in plain words, each sentence once. For one export. */
public final class Losses {

  private final Map<String, Long> counted = new LinkedHashMap<>();
  private final Map<String, String> singular = new LinkedHashMap<>();
  private final List<String> always = new ArrayList<>();

  /**
   * One more is lost.
   *
   * @param noun what, in the singular; its plural has an s: 'claim'
   * @param one what happens to one: 'has a chain longer than the source column'
   * @param several what happens to several: 'have a chain longer than the source column'
   */
  public void lost(String noun, String one, String several) {
    String key = noun + "s " + several;
    counted.merge(key, 1L, Long::sum);
    singular.putIfAbsent(key, noun + " " + one);
  }

  /** What the format holds of none. */
  public void never(String sentence) {
    if (!always.contains(sentence)) {
      always.add(sentence);
    }
  }

  /** The sentences: those with numbers first, in the order in which they came up. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    counted.forEach(
        (several, number) ->
            sentences.add(number == 1 ? "1 " + singular.get(several) : number + " " + several));
    sentences.addAll(always);
    return List.copyOf(sentences);
  }
}
