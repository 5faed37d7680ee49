package org.zicht.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.zicht.report.Span;

/**
 * The attributions of one report, by the place of their cues. Immutable.
 *
 * @param all every one of them
 */
public record Attributions(List<Attribution> all) {

  /** Copies the list. */
  public Attributions {
    all = List.copyOf(all);
  }

  /**
   * The attributions whose content holds {@code words}, innermost first: in 'Reuters writes that
   * the minister said that ten people died', the minister's before Reuters'. Negated ones and
   * credits are left out; deeds in words are in.
   */
  public List<Attribution> covering(Span words) {
    List<Attribution> found = new ArrayList<>();
    for (Attribution attribution : all) {
      if (!attribution.negated()
          && attribution.sort() != Sort.CREDIT
          && attribution.covers(words)) {
        found.add(attribution);
      }
    }
    found.sort(
        Comparator.<Attribution>comparingInt(one -> depth(one, found))
            .reversed()
            .thenComparingInt(Attribution::extent)
            .thenComparing(one -> one.cue().span()));
    return found;
  }

  /** In how many of the others' contents the cue of {@code one} stands. */
  private static int depth(Attribution one, List<Attribution> others) {
    int depth = 0;
    for (Attribution other : others) {
      if (!other.equals(one) && other.covers(one.cue().span())) {
        depth++;
      }
    }
    return depth;
  }

  /**
   * The chain by which {@code words} are told: the root speaker first, then each who passed it on.
   * Of the attributions that cover the words, those that {@code counts} accepts. Nobody stands in
   * it twice; an attribution without a speaker adds only those who passed it on.
   */
  public List<ChainLink> chain(Span words, Predicate<Attribution> counts) {
    List<ChainLink> chain = new ArrayList<>();
    for (Attribution attribution : covering(words)) {
      if (!counts.test(attribution)) {
        continue;
      }
      Speaker speaker = attribution.speaker();
      if (speaker != null) {
        add(
            chain,
            new ChainLink(speaker, attribution.cue().span(), attribution.speech(), attribution));
      }
      for (Link link : attribution.via()) {
        add(chain, new ChainLink(link.speaker(), link.cue(), attribution.speech(), attribution));
      }
    }
    return List.copyOf(chain);
  }

  /** The chain of the attributions that vouch for or dispute the words. */
  public List<ChainLink> chain(Span words) {
    return chain(words, one -> one.sort().vouches() || one.sort().disputes());
  }

  /** The credits: the agencies that the lines and datelines of the report name. */
  public List<Attribution> credits() {
    return all.stream().filter(one -> one.sort() == Sort.CREDIT).toList();
  }

  private static void add(List<ChainLink> chain, ChainLink link) {
    for (ChainLink earlier : chain) {
      if (earlier.speaker().naming().sameWord(link.speaker().naming())) {
        return;
      }
    }
    chain.add(link);
  }

  /**
   * One link of a chain.
   *
   * @param speaker who says so or passes it on
   * @param cue the word that says so
   * @param speech how it is told
   * @param attribution the attribution that it is from
   */
  public record ChainLink(Speaker speaker, Span cue, Speech speech, Attribution attribution) {}
}
