package org.zicht.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;

/**
 * Makes reports in one language out of parts of others: title and first paragraph of one, then
 * sentences of as many others, in an order of their own, each {@linkplain Alteration altered}.
 *
 * <p>Each has {@value #FEWEST_WORDS} to {@value #MOST_WORDS} words. No two are near copies: of the
 * shingles (three words in a row, in small letters) of the one that has fewer, less than half are
 * in the other. That is so by construction: two reports share source sentences worth at most
 * {@value #MOST_SHARED} of the words of the shorter, counted as if they were not altered.
 *
 * <p>The same sources and seed give the same reports in the same order, however many are asked for.
 * For one thread.
 */
final class ReportMaker {

  static final int FEWEST_WORDS = 300;
  static final int MOST_WORDS = 500;
  static final double MOST_SHARED = 0.44;

  private static final int FEWEST_AIMED_AT = 310;
  private static final int MOST_AIMED_AT = 430;

  /** After so many draws in vain there is no more to be made of the sources. */
  private static final int DRAWS = 5_000;

  /** Between a sentence's end and a capital: near enough for parts to be put together from. */
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

  private final Language language;
  private final Vocabulary vocabulary;
  private final List<Part> openings = new ArrayList<>();
  private final List<Part> paragraphs = new ArrayList<>();
  private final List<Made> earlier = new ArrayList<>();
  private final Random random;

  private record Made(BitSet parts, int words) {}

  /**
   * @param sources the project's reports; those in other languages are left alone
   */
  ReportMaker(Language language, List<SourceReport> sources, Gazetteer gazetteer, long seed) {
    this.language = language;
    this.vocabulary = new Vocabulary(language);
    this.random = new Random(seed);
    List<SourceReport> own =
        sources.stream().filter(source -> source.language().equals(language)).toList();
    Dissection dissection = new Dissection(language, vocabulary, gazetteer, own);
    for (SourceReport source : own) {
      Set<String> families = dissection.families(source);
      for (int i = 0; i < source.paragraphs().size(); i++) {
        String paragraph = source.paragraphs().get(i);
        if (i == 0) {
          List<Piece> pieces = dissection.pieces(paragraph, families);
          List<Piece> title = dissection.pieces(source.title(), families);
          int words = SourceReport.words(source.title()) + SourceReport.words(paragraph);
          List<List<Piece>> blocks = title.isEmpty() ? List.of(pieces) : List.of(title, pieces);
          openings.add(new Part(source.name(), blocks, words));
        } else {
          for (String sentence : SENTENCES.split(paragraph, -1)) {
            paragraphs.add(
                new Part(
                    source.name(),
                    List.of(dissection.pieces(sentence, families)),
                    SourceReport.words(sentence)));
          }
        }
      }
    }
  }

  /** The languages in which reports can be made of {@code sources}, by code. */
  static List<Language> languages(List<SourceReport> sources) {
    Set<String> codes = new TreeSet<>();
    for (SourceReport source : sources) {
      if (Vocabulary.languages().contains(source.language())) {
        codes.add(source.language().code());
      }
    }
    return codes.stream().map(Language::new).toList();
  }

  /**
   * The next report.
   *
   * @throws IllegalStateException if the sources do not give another that is unlike all before
   */
  MadeReport next() {
    for (int draw = 0; draw < DRAWS && !openings.isEmpty(); draw++) {
      BitSet chosen = new BitSet();
      List<Part> parts = draw(chosen);
      int words = parts.stream().mapToInt(Part::words).sum();
      if (words < FEWEST_WORDS || isNearCopy(chosen, words)) {
        continue;
      }
      String text = written(parts);
      int length = SourceReport.words(text);
      if (length >= FEWEST_WORDS && length <= MOST_WORDS) {
        earlier.add(new Made(chosen, words));
        return new MadeReport(language, text);
      }
    }
    throw new IllegalStateException(
        "no more than "
            + earlier.size()
            + " reports in language "
            + language
            + " that are unlike each other come of "
            + openings.size()
            + " source reports");
  }

  private List<Part> draw(BitSet chosen) {
    int aim = FEWEST_AIMED_AT + random.nextInt(MOST_AIMED_AT - FEWEST_AIMED_AT);
    List<Part> parts = new ArrayList<>();
    Set<String> sources = new TreeSet<>();
    int opening = random.nextInt(openings.size());
    chosen.set(opening);
    parts.add(openings.get(opening));
    sources.add(openings.get(opening).source());
    int words = openings.get(opening).words();
    for (int tries = 0; words < aim && tries < paragraphs.size(); tries++) {
      int drawn = random.nextInt(paragraphs.size());
      Part part = paragraphs.get(drawn);
      if (words + part.words() <= MOST_WORDS && sources.add(part.source())) {
        chosen.set(openings.size() + drawn);
        parts.add(part);
        words += part.words();
      }
    }
    return parts;
  }

  private boolean isNearCopy(BitSet chosen, int words) {
    for (Made made : earlier) {
      if (chosen.intersects(made.parts())) {
        BitSet shared = (BitSet) chosen.clone();
        shared.and(made.parts());
        int sharedWords = shared.stream().map(this::words).sum();
        if (sharedWords > MOST_SHARED * Math.min(words, made.words())) {
          return true;
        }
      }
    }
    return false;
  }

  private int words(int part) {
    return part < openings.size()
        ? openings.get(part).words()
        : paragraphs.get(part - openings.size()).words();
  }

  private String written(List<Part> parts) {
    List<Piece> all = new ArrayList<>();
    parts.forEach(part -> part.blocks().forEach(all::addAll));
    Alteration alteration = new Alteration(vocabulary, all, random);
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      for (List<Piece> block : part.blocks()) {
        text.append(text.isEmpty() ? "" : "\n\n");
        block.forEach(piece -> text.append(alteration.of(piece)));
      }
    }
    return text.append('\n').toString();
  }
}
