package org.zicht.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Role;
import org.zicht.text.language.LanguageData;

/**
 * Cuts a report into paragraphs, sentences and tokens, by rules and the language's {@code
 * segments.tsv}. Tokens follow the treebanks of the language. Every character that is no space
 * stands in exactly one token; time and memory grow with the length of the text.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class Segmenter {

  /** A heading has no more tokens and characters than this. */
  private static final int HEADING_TOKENS = 18;

  private static final int HEADING_LENGTH = 130;

  private final SegmentTable table;

  private Segmenter(SegmentTable table) {
    this.table = table;
  }

  /** A segmenter for {@code language}; by general rules alone if it has no table. */
  public static Segmenter of(Language language) {
    return of(LanguageData.of(language));
  }

  /** A segmenter by the table in {@code data}. */
  public static Segmenter of(LanguageData data) {
    return new Segmenter(SegmentTable.of(data));
  }

  /** The sentences of {@code report} in order; none if it holds nothing but space. */
  public List<SegmentedSentence> segment(Report report) {
    return new Reading(report).sentences();
  }

  /** One report being cut. */
  private final class Reading {

    private final Report report;
    private final String text;
    private final Tokens tokens = new Tokens();
    private final Tokenizer tokenizer;
    private final Boundaries boundaries;
    private final Datelines datelines;
    private final List<SegmentedSentence> found = new ArrayList<>();

    Reading(Report report) {
      this.report = report;
      text = report.text();
      tokenizer = new Tokenizer(text, table, tokens);
      boundaries = new Boundaries(text, table, tokens);
      datelines = new Datelines(text, table, tokens);
    }

    List<SegmentedSentence> sentences() {
      List<Span> paragraphs = Paragraphs.of(text);
      for (int i = 0; i < paragraphs.size(); i++) {
        Span paragraph = paragraphs.get(i);
        tokens.clear();
        tokenizer.read(paragraph.start(), paragraph.end());
        boolean titled = i == 0 && report.titled();
        if (titled || isHeading(paragraph, i + 1 == paragraphs.size())) {
          boolean dateline = !titled && datelines.isAll();
          cut(i, 0, dateline ? Role.DATELINE : Role.HEADING);
          continue;
        }
        int dateline = datelines.end();
        if (dateline > 0) {
          add(i, Role.DATELINE, 0, dateline);
        }
        cut(i, dateline, Role.BODY);
      }
      return found;
    }

    private boolean isHeading(Span paragraph, boolean last) {
      int size = tokens.size();
      if (last
          || size > HEADING_TOKENS
          || paragraph.length() > HEADING_LENGTH
          || Paragraphs.isItem(text, paragraph)) {
        return false;
      }
      int end = size - 1;
      while (end > 0 && tokens.kind(end) == Tokens.CLOSE) {
        end--;
      }
      char unit = text.charAt(tokens.start(end));
      return tokens.kind(end) != Tokens.STOP && unit != ':' && unit != ';' && unit != ',';
    }

    private void cut(int paragraph, int from, Role role) {
      int first = from;
      while (first < tokens.size()) {
        int end = boundaries.endOfSentence(first);
        add(paragraph, role, first, end);
        first = end;
      }
    }

    private void add(int paragraph, Role role, int first, int end) {
      List<Span> spans = new ArrayList<>(end - first);
      for (int at = first; at < end; at++) {
        spans.add(new Span(tokens.start(at), tokens.end(at)));
      }
      found.add(new SegmentedSentence(paragraph, role, spans));
    }
  }
}
