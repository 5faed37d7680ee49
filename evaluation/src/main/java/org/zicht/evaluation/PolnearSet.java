package org.zicht.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.reading.AttributionFinder;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;
import org.zicht.text.syntax.Parser;

/**
 * Measures the attribution stage against a folder of PolNeAR (English news with sources, cues and
 * contents marked by hand; measured only, never learned from).
 *
 * <p>Two figures a role. <em>Words</em>: precision, recall and F1 over the words (tokens with a
 * letter or digit) that stand in a source, a cue or a content. <em>Exact</em>: the same over whole
 * spans that must agree word for word. The corpus marks each word once, so an attribution whose cue
 * stands in what another tells is left out, as there. Words that the corpus discards do not count.
 */
final class PolnearSet {

  private enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  private static final Language ENGLISH = new Language("en");

  private final Segmenter segmenter = Segmenter.of(ENGLISH);
  private final Parser parser =
      Parser.of(ENGLISH).orElseThrow(() -> new IllegalStateException("no English model"));
  private final AttributionFinder finder = AttributionFinder.of(ENGLISH);
  private final Map<Role, Counts> ofWords = new EnumMap<>(Role.class);
  private final Map<Role, Counts> exact = new EnumMap<>(Role.class);
  private int articles;
  private final @Nullable PrintStream words;

  private PolnearSet(@Nullable PrintStream words) {
    this.words = words;
    for (Role role : Role.values()) {
      ofWords.put(role, new Counts());
      exact.put(role, new Counts());
    }
  }

  static boolean isIn(Path folder) {
    return Files.isDirectory(folder.resolve("attributions"));
  }

  static Measured measure(Path folder) throws IOException {
    PolnearSet set = new PolnearSet(null);
    set.read(folder);
    List<Measured.Figure> figures = new ArrayList<>();
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      figures.add(of(set.ofWords, role).figure(name + ", by word"));
      figures.add(of(set.exact, role).figure(name + ", exact"));
    }
    return new Measured("PolNeAR", Fingerprint.of(folder), set.articles, figures);
  }

  /** Writes every word of the folder with its role in the corpus and as found. */
  static void list(Path folder, PrintStream out) throws IOException {
    new PolnearSet(out).read(folder);
  }

  private void read(Path folder) throws IOException {
    List<Path> annotations;
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      annotations = files.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
    for (Path annotation : annotations) {
      String name = annotation.getFileName().toString();
      String article = name.substring(0, name.lastIndexOf('_')) + ".txt";
      String text = Files.readString(folder.resolve("text").resolve(article));
      compare(text, Annotation.read(Files.readString(annotation)));
      articles++;
    }
  }

  private ParsedReport parse(Report report) {
    List<SegmentedSentence> cut = segmenter.segment(report);
    List<List<Span>> spans = cut.stream().map(SegmentedSentence::tokens).toList();
    List<List<Token>> tokens = parser.parseAll(spans, report.text());
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      sentences.add(new Sentence(i, cut.get(i).paragraph(), cut.get(i).role(), tokens.get(i)));
    }
    return new ParsedReport(
        report,
        ENGLISH,
        sentences,
        Collections.nCopies(sentences.size(), List.of()),
        Collections.nCopies(sentences.size(), List.of()),
        Collections.nCopies(sentences.size(), List.of()));
  }

  private void compare(String text, Annotation gold) {
    ParsedReport report = parse(Report.of(text));
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean word = token.form().codePoints().anyMatch(Character::isLetterOrDigit);
        if (word && gold.discarded.stream().noneMatch(token.span()::overlaps)) {
          tokens.add(token);
        }
      }
    }
    Map<Role, List<BitSet>> found = found(finder.find(report), tokens);
    if (words != null) {
      list(words, tokens, gold, found);
    }
    for (Role role : Role.values()) {
      List<BitSet> expected = new ArrayList<>();
      for (List<Span> spans : of(gold.spans, role)) {
        add(expected, bits(spans, tokens));
      }
      compare(of(ofWords, role), union(expected), union(of(found, role)));
      compare(of(exact, role), new HashSet<>(expected), new HashSet<>(of(found, role)));
    }
  }

  private static void list(
      PrintStream out, List<Token> tokens, Annotation gold, Map<Role, List<BitSet>> found) {
    String[] expected = new String[tokens.size()];
    String[] ours = new String[tokens.size()];
    Arrays.fill(expected, "-");
    Arrays.fill(ours, "-");
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      for (List<Span> spans : of(gold.spans, role)) {
        bits(spans, tokens).stream().forEach(i -> expected[i] = name);
      }
      union(of(found, role)).stream()
          .forEach(i -> ours[i] = ours[i].equals("-") ? name : ours[i] + "+" + name);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && token.index() < tokens.get(i - 1).index()) {
        out.println();
      }
      out.println(
          String.join(
              "\t",
              token.form(),
              token.lemma(),
              token.upos().name(),
              token.relation(),
              expected[i],
              ours[i]));
    }
    out.println();
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static Map<Role, List<BitSet>> found(Attributions attributions, List<Token> tokens) {
    Map<Role, List<BitSet>> found = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      found.put(role, new ArrayList<>());
    }
    for (Attribution one : attributions.all()) {
      if (one.sort() == Sort.CREDIT || nested(one, attributions) || one.content().isEmpty()) {
        continue;
      }
      one.source()
          .filter(speaker -> speaker.phrase().sentence() == one.cue().sentence())
          .ifPresent(speaker -> add(of(found, Role.SOURCE), bits(phrases(speaker), tokens)));
      add(of(found, Role.CUE), bits(List.of(one.cue().group()), tokens));
      add(of(found, Role.CONTENT), bits(one.content(), tokens));
    }
    return found;
  }

  private static boolean nested(Attribution one, Attributions attributions) {
    for (Attribution other : attributions.all()) {
      boolean tells = other.sort() != Sort.CREDIT && !other.equals(one);
      if (tells && other.content().stream().anyMatch(span -> span.contains(one.cue().span()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> phrases(Speaker speaker) {
    List<Span> spans = new ArrayList<>();
    spans.add(speaker.phrase().span());
    for (Phrase equal : speaker.equals()) {
      spans.add(equal.span());
    }
    return spans;
  }

  private static void add(List<BitSet> list, BitSet bits) {
    if (!bits.isEmpty()) {
      list.add(bits);
    }
  }

  private static BitSet bits(List<Span> spans, List<Token> tokens) {
    BitSet bits = new BitSet();
    for (Span span : spans) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).span().overlaps(span)) {
          bits.set(i);
        }
      }
    }
    return bits;
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(all::or);
    return all;
  }

  private static void compare(Counts counts, BitSet gold, BitSet ours) {
    BitSet both = (BitSet) gold.clone();
    both.and(ours);
    counts.add(both.cardinality(), gold.cardinality(), ours.cardinality());
  }

  private static void compare(Counts counts, Set<BitSet> gold, Set<BitSet> ours) {
    Set<BitSet> both = new HashSet<>(gold);
    both.retainAll(ours);
    counts.add(both.size(), gold.size(), ours.size());
  }

  /**
   * The annotations of one article, from a file in the form of the brat annotation tool: {@code T}
   * lines name spans, {@code E} lines join them.
   */
  private record Annotation(Map<Role, List<List<Span>>> spans, List<Span> discarded) {

    static Annotation read(String file) {
      Map<Role, List<List<Span>>> spans = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        spans.put(role, new ArrayList<>());
      }
      List<Span> discarded = new ArrayList<>();
      Map<String, List<Span>> named = new LinkedHashMap<>();
      Map<String, Role> roles = new HashMap<>();
      file.lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells.length > 1 && cells[0].startsWith("T"))
          .forEach(
              cells -> {
                int space = cells[1].indexOf(' ');
                String kind = cells[1].substring(0, space);
                List<Span> stretches = stretches(cells[1].substring(space + 1));
                if (kind.equals("Discard")) {
                  discarded.addAll(stretches);
                }
                for (Role role : Role.values()) {
                  if (role.name().equalsIgnoreCase(kind)) {
                    named.put(cells[0], stretches);
                    roles.put(cells[0], role);
                  }
                }
              });
      named.forEach((name, stretches) -> of(spans, of(roles, name)).add(stretches));
      return new Annotation(spans, discarded);
    }

    private static List<Span> stretches(String cell) {
      List<Span> result = new ArrayList<>();
      for (String stretch : cell.split(";", -1)) {
        String[] ends = stretch.split(" ", -1);
        result.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
      return result;
    }
  }
}
