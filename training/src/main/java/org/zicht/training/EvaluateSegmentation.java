package org.zicht.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Role;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;

/**
 * Measures how well tokens and sentences are found, against treebanks in CoNLL-U.
 *
 * <p>The sentences of a paragraph are joined by spaces, paragraphs by blank lines; where the file
 * marks no paragraphs, up to {@value #TOGETHER} sentences of one document are joined. A dateline
 * counts as part of the sentence that follows, as in the treebanks.
 */
public final class EvaluateSegmentation {

  private static final int TOGETHER = 10;

  private EvaluateSegmentation() {}

  /**
   * Measures and prints.
   *
   * @param arguments the language, then files in CoNLL-U; before them {@code --errors N} prints the
   *     first N differences
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int errors = 0;
    int first = 0;
    if (arguments.length > 2 && arguments[0].equals("--errors")) {
      errors = Integer.parseInt(arguments[1]);
      first = 2;
    }
    if (arguments.length < first + 2) {
      out.println("usage: evaluate-segmentation [--errors N] LANGUAGE FILE.conllu…");
      return;
    }
    Segmenter segmenter = Segmenter.of(new Language(arguments[first]));
    for (int i = first + 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      measure(segmenter, file, errors, out)
          .forEach((genre, score) -> out.println(file + " " + genre + ": " + score));
    }
  }

  /**
   * The scores on {@code file}, by the kind of text that its sentences' names tell, and under
   * {@code all}.
   *
   * @param errors how many differences to print for each document
   * @throws IOException if the file cannot be read
   */
  static Map<String, Score> measure(Segmenter segmenter, Path file, int errors, PrintStream out)
      throws IOException {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Document document : documents(file)) {
      Score score = new Score(errors, out);
      score.add(segmenter, document);
      scores.computeIfAbsent(document.genre, any -> new Score(0, out)).join(score);
      scores.computeIfAbsent("all", any -> new Score(0, out)).join(score);
    }
    return scores;
  }

  private static List<Document> documents(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    Document document = new Document("");
    Sentence sentence = new Sentence();
    boolean paragraphs = false;
    String last = "";
    String lastParagraph = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc")) {
        sentence.newDocument = true;
      } else if (line.startsWith("# newpar")) {
        sentence.newParagraph = true;
        paragraphs = true;
      } else if (line.startsWith("# sent_id = ")) {
        sentence.id = line.substring(12);
      } else if (line.isEmpty()) {
        if (sentence.tokens.isEmpty()) {
          continue;
        }
        String name = sentence.documentName();
        boolean full = !paragraphs && document.count >= TOGETHER;
        if (sentence.newDocument || !name.equals(last) || full) {
          documents.add(document);
          document = new Document(sentence.genre());
        }
        // the Dutch treebanks number their paragraphs in the sentence's name
        boolean nextParagraph = !sentence.paragraphName().equals(lastParagraph);
        sentence.newParagraph |= nextParagraph && !sentence.paragraphName().isEmpty();
        lastParagraph = sentence.paragraphName();
        last = name;
        document.add(sentence);
        sentence = new Sentence();
      } else if (!line.startsWith("#")) {
        sentence.add(line.split("\t"));
      }
    }
    documents.add(document);
    documents.removeIf(some -> some.count == 0);
    return documents;
  }

  /** A sentence of the file: its words and whether a space follows each. */
  private static final class Sentence {
    private final List<String> tokens = new ArrayList<>();
    private final List<Boolean> spaces = new ArrayList<>();
    private boolean newDocument;
    private boolean newParagraph;
    private String id = "";
    private int joinedEnd;
    private int joinedLeft;
    private @Nullable String joinedForm;
    private boolean joinedSpace;

    void add(String[] cells) {
      if (cells[0].contains(".")) {
        return;
      }
      boolean space = cells.length < 10 || !cells[9].contains("SpaceAfter=No");
      int range = cells[0].indexOf('-');
      if (range > 0) {
        joinedEnd = Integer.parseInt(cells[0].substring(range + 1));
        joinedLeft = joinedEnd - Integer.parseInt(cells[0].substring(0, range)) + 1;
        joinedForm = cells[1];
        joinedSpace = space;
        return;
      }
      int index = Integer.parseInt(cells[0]);
      tokens.add(cells[1]);
      spaces.add(space && index > joinedEnd);
      if (index == joinedEnd && joinedForm != null) {
        spaces.set(spaces.size() - 1, joinedSpace);
        int from = tokens.size() - joinedLeft;
        // 'do' + 'n't' stand in the text; of 'del' (de + el) only the whole does
        if (!String.join("", tokens.subList(from, tokens.size())).equals(joinedForm)) {
          tokens.subList(from, tokens.size()).clear();
          spaces.subList(from, spaces.size()).clear();
          tokens.add(joinedForm);
          spaces.add(joinedSpace);
        }
      }
    }

    String documentName() {
      int cut = id.indexOf(".p.");
      return cut > 0 ? id.substring(0, cut) : "";
    }

    String paragraphName() {
      int cut = id.indexOf(".s.");
      return cut > 0 ? id.substring(0, cut) : "";
    }

    String genre() {
      int dash = id.indexOf('-');
      int number = id.indexOf("-0");
      if (number > 0 && id.startsWith("WR")) {
        return id.substring(0, number);
      }
      return dash > 0 ? id.substring(0, dash) : id.isEmpty() ? "unnamed" : id.substring(0, 1);
    }
  }

  /** Text made of the sentences of a document, with the places of its tokens and sentences. */
  private static final class Document {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> tokens = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final String genre;
    private int count;

    Document(String genre) {
      this.genre = genre;
    }

    void add(Sentence sentence) {
      if (count > 0) {
        text.append(sentence.newParagraph ? "\n\n" : " ");
      }
      int start = text.length();
      for (int i = 0; i < sentence.tokens.size(); i++) {
        int from = text.length();
        text.append(sentence.tokens.get(i));
        tokens.add(new Span(from, text.length()));
        if (sentence.spaces.get(i) && i + 1 < sentence.tokens.size()) {
          text.append(' ');
        }
      }
      sentences.add(new Span(start, text.length()));
      count++;
    }
  }

  /** Counts of what is right. */
  static final class Score {
    private final PrintStream out;
    private int errorsLeft;
    private final int[] counts = new int[6];

    Score(int errors, PrintStream out) {
      this.errorsLeft = errors;
      this.out = out;
    }

    void join(Score other) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += other.counts[i];
      }
    }

    private void add(Segmenter segmenter, Document document) {
      String text = document.text.toString();
      List<Span> tokens = new ArrayList<>();
      List<Span> sentences = new ArrayList<>();
      int pending = -1;
      for (SegmentedSentence sentence : segmenter.segment(Report.of(text))) {
        tokens.addAll(sentence.tokens());
        Span span = sentence.span();
        if (pending >= 0) {
          span = new Span(pending, span.end());
          pending = -1;
        }
        if (sentence.role() == Role.DATELINE) {
          pending = span.start();
        } else {
          sentences.add(span);
        }
      }
      count(0, "token", text, document.tokens, tokens);
      count(3, "sentence", text, document.sentences, sentences);
    }

    private void count(int at, String what, String text, List<Span> gold, List<Span> found) {
      Set<Span> right = new HashSet<>(gold);
      Set<Span> given = new HashSet<>(found);
      counts[at] += gold.size();
      counts[at + 1] += found.size();
      for (Span span : found) {
        if (right.contains(span)) {
          counts[at + 2]++;
        } else if (errorsLeft-- > 0) {
          out.println("- " + what + " not in the file: " + shown(text, span));
        }
      }
      for (Span span : gold) {
        if (!given.contains(span) && errorsLeft-- > 0) {
          out.println("- " + what + " not found: " + shown(text, span));
        }
      }
    }

    private static String shown(String text, Span span) {
      int from = Math.max(0, span.start() - 20);
      int to = Math.min(text.length(), span.end() + 20);
      return (text.substring(from, span.start())
              + "⟦"
              + span.of(text)
              + "⟧"
              + text.substring(span.end(), to))
          .replace('\n', '¶');
    }

    private static double f1(int gold, int found, int right) {
      return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }

    double tokenF1() {
      return f1(counts[0], counts[1], counts[2]);
    }

    double sentenceF1() {
      return f1(counts[3], counts[4], counts[5]);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "token F1 %.2f, sentence F1 %.2f (%d tokens, %d sentences)",
          tokenF1(),
          sentenceF1(),
          counts[0],
          counts[3]);
    }
  }
}
