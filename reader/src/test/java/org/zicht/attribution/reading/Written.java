package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Link;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Reports written by hand, tree and all, for tests that need no model.
 *
 * <p>A sentence is one string of words {@code form|lemma|UPOS|head|relation}, divided by spaces;
 * the head counts from 1, 0 is the root; an empty lemma is the form in lower case. A string that
 * begins with {@code ¶} opens a new paragraph, one that begins with {@code #} is a heading. Marks
 * join the word they belong to.
 */
final class Written {

  private Written() {}

  static ParsedReport report(String language, String... written) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (String line : written) {
      boolean heading = line.startsWith("#");
      boolean dateline = line.startsWith("@");
      boolean opens = heading || line.startsWith("¶");
      String body = opens || dateline ? line.substring(1) : line;
      if (opens && !sentences.isEmpty()) {
        paragraph++;
        text.append("\n\n");
      } else if (!sentences.isEmpty()) {
        text.append(' ');
      }
      sentences.add(new Sentence(sentences.size(), paragraph, heading, tokens(body.strip(), text)));
    }
    List<List<Object>> none = Collections.nCopies(sentences.size(), List.of());
    return new ParsedReport(
        Report.of(text.toString()),
        new Language(language),
        sentences,
        lists(none),
        lists(none),
        lists(none));
  }

  private static <T> List<List<T>> lists(List<List<Object>> like) {
    return Collections.nCopies(like.size(), List.<T>of());
  }

  private static List<Token> tokens(String body, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    boolean glue = true;
    boolean open = false;
    for (String word : body.split("\\s+", -1)) {
      String[] cells = word.split("\\|", -1);
      if (cells.length != 5 && cells.length != 6) {
        throw new IllegalArgumentException("not form|lemma|UPOS|head|relation: " + word);
      }
      String form = cells[0];
      boolean straight = form.equals("\"");
      boolean closes = ".,:;!?)”’".contains(form) || form.equals("n't") || (straight && open);
      if (!glue && !closes) {
        text.append(' ');
      }
      int start = text.length();
      text.append(form);
      String lemma = cells[1].isEmpty() ? form.toLowerCase(Locale.ROOT) : cells[1];
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, text.length()),
              form,
              lemma,
              Upos.valueOf(cells[2]),
              cells.length == 6 ? cells[5].replace('&', '|') : "",
              Integer.parseInt(cells[3]) - 1,
              cells[4]));
      glue = "(“‘".contains(form) || (straight && !open);
      open = straight != open;
    }
    return tokens;
  }

  /** One attribution as one readable line: {@code speech sort | source | cue | content | via …}. */
  static String line(ParsedReport report, Attribution one) {
    StringBuilder line = new StringBuilder();
    line.append(one.speech().code()).append(' ');
    line.append(one.negated() ? "not " : "").append(one.sort().name().toLowerCase(Locale.ROOT));
    line.append(" | ").append(one.source().map(source -> speaker(report, source)).orElse("-"));
    line.append(" | ").append(report.words(one.cue().span())).append(" | ");
    for (int i = 0; i < one.content().size(); i++) {
      line.append(i == 0 ? "" : " … ").append(report.words(one.content().get(i)));
    }
    for (Link link : one.via()) {
      line.append(" | via ").append(speaker(report, link.speaker()));
      line.append(" (").append(report.words(link.cue())).append(')');
    }
    return line.toString();
  }

  private static String speaker(ParsedReport report, Speaker speaker) {
    StringBuilder words = new StringBuilder(report.words(speaker.phrase().span()));
    for (Phrase equal : speaker.equals()) {
      words.append(" + ").append(report.words(equal.span()));
    }
    speaker.resolved().ifPresent(named -> words.append(" = ").append(report.words(named.span())));
    return words.toString();
  }
}
