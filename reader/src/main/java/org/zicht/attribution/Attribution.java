package org.zicht.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;

/**
 * One attribution: a stretch of the report that is told on somebody's word.
 *
 * @param speaker who says so, or null where the words name nobody ('reportedly')
 * @param cue the words that say so
 * @param content what is told, in the order of the text; may lie in other sentences than the cue;
 *     empty where nothing is told ('declined to comment')
 * @param speech how it is told
 * @param sort what the speaker does with it
 * @param negated whether the cue is denied ('did not confirm'): then the content is not told on the
 *     speaker's word
 * @param via who passed it on, the one nearest to the speaker first
 * @param construction the rule that found it
 */
public record Attribution(
    @Nullable Speaker speaker,
    Cue cue,
    List<Span> content,
    Speech speech,
    Sort sort,
    boolean negated,
    List<Link> via,
    Construction construction) {

  /** Copies the lists. */
  public Attribution {
    content = List.copyOf(content);
    via = List.copyOf(via);
  }

  /** Who says so, if the words name anybody. */
  public Optional<Speaker> source() {
    return Optional.ofNullable(speaker);
  }

  /** Whether at least half of {@code words} lies in the content. */
  public boolean covers(Span words) {
    int inside = 0;
    for (Span part : content) {
      if (part.overlaps(words)) {
        inside += Math.min(part.end(), words.end()) - Math.max(part.start(), words.start());
      }
    }
    return 2 * inside >= words.length() && !cue.span().overlaps(words);
  }

  /** The number of units of text in the content. */
  int extent() {
    int units = 0;
    for (Span part : content) {
      units += part.length();
    }
    return units;
  }
}
