package org.zicht.attribution.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Sort;

/**
 * An entry of {@code speech.tsv} that can be a cue.
 *
 * @param lemma its words, as written there
 * @param words the same, one by one; the first is the head
 * @param part its part of speech
 * @param sort what it says
 * @param frames how content and speaker hang on it
 * @param on the prepositions that open its content
 * @param as the words between what is named and its name ('describe A as B'); empty where none is
 *     needed
 * @param from the prepositions that open its speaker, where that is not the subject
 */
public record SpeechEntry(
    String lemma,
    List<String> words,
    Part part,
    Sort sort,
    Set<Frame> frames,
    Set<String> on,
    Set<String> as,
    Set<String> from) {

  /** The part of speech of a cue. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION,
    ADVERB,
    AUXILIARY
  }

  /** How content and speaker hang on a cue; described in {@code languages/README.md}. */
  public enum Frame {
    CLAUSE,
    QUOTE,
    OBJECT,
    INFINITIVE,
    HEARER,
    BID,
    RAISED,
    AS,
    ON,
    FROM,
    RELAY,
    CARRY,
    ROOT,
    OWN,
    SELF,
    BEHIND,
    AFTER,
    EVIDENCE,
    TOLL,
    COUNTED
  }

  public SpeechEntry {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
    on = Set.copyOf(on);
    as = Set.copyOf(as);
    from = Set.copyOf(from);
  }

  /**
   * The entry of one word group.
   *
   * @param frame the cell of that name, or the empty string
   * @throws IllegalArgumentException if the frame is unknown
   */
  public static SpeechEntry of(String lemma, Part part, Sort sort, String frame) {
    EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> on = Set.of();
    Set<String> as = Set.of();
    Set<String> from = Set.of();
    for (String flag : frame.split(" ", -1)) {
      if (flag.isEmpty()) {
        continue;
      }
      int colon = flag.indexOf(':');
      String name = colon < 0 ? flag : flag.substring(0, colon);
      Set<String> words = colon < 0 ? Set.of() : Set.of(flag.substring(colon + 1).split("\\|", -1));
      Frame known =
          frameOf(name)
              .orElseThrow(() -> new IllegalArgumentException(lemma + ": no frame '" + name + "'"));
      frames.add(known);
      switch (known) {
        case ON, BID -> on = words;
        case AS -> as = words;
        case FROM -> from = words;
        case CLAUSE,
            QUOTE,
            OBJECT,
            INFINITIVE,
            HEARER,
            RAISED,
            RELAY,
            CARRY,
            ROOT,
            OWN,
            SELF,
            BEHIND,
            AFTER,
            EVIDENCE,
            TOLL,
            COUNTED -> {}
      }
    }
    return new SpeechEntry(lemma, List.of(lemma.split(" ")), part, sort, frames, on, as, from);
  }

  private static Optional<Frame> frameOf(String name) {
    for (Frame frame : Frame.values()) {
      if (frame.name().equalsIgnoreCase(name)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** The first of {@code entries} that takes {@code frame}, or null. */
  public static @Nullable SpeechEntry taking(List<SpeechEntry> entries, Frame frame) {
    for (SpeechEntry entry : entries) {
      if (entry.takes(frame)) {
        return entry;
      }
    }
    return null;
  }
}
