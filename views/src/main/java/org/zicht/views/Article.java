package org.zicht.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.zicht.claims.Claim;
import org.zicht.report.Span;

/**
 * The text of a report in paragraphs, cut where the words of claims begin and end, so that claims
 * on the same words share one mark.
 */
public final class Article {

  /** A first paragraph longer than this is no title. */
  private static final int LONGEST_TITLE = 200;

  /**
   * A claim with its number.
   *
   * @param number from 1, in the order of the text
   * @param claim the claim
   */
  public record Numbered(int number, Claim claim) {}

  /**
   * A paragraph.
   *
   * @param span its words
   * @param title whether it is the report's title
   * @param notes the claims whose words begin in it
   */
  public record Paragraph(Span span, boolean title, List<Numbered> notes) {}

  /**
   * A stretch of a paragraph in which the same claims are told.
   *
   * @param span its words
   * @param claims the claims told here; none for plain text
   * @param begin those whose first words these are
   * @param end those whose words end here
   */
  public record Stretch(
      Span span, List<Numbered> claims, List<Numbered> begin, List<Numbered> end) {}

  private final String text;
  private final List<Numbered> claims = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Cuts a report where the words of its claims begin and end. */
  public Article(Shown shown) {
    this.text = shown.report().text();
    for (Claim claim : shown.claims()) {
      claims.add(new Numbered(claims.size() + 1, claim));
    }
    List<Span> spans = spans(text);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int from = i == 0 ? 0 : span.start();
      int to = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length();
      List<Numbered> notes =
          claims.stream()
              .filter(one -> start(one) >= from && start(one) < to)
              .sorted(Comparator.comparingInt(Numbered::number))
              .toList();
      boolean title = i == 0 && (shown.report().titled() || isTitle(span.of(text)));
      paragraphs.add(new Paragraph(span, title, notes));
    }
  }

  private static int start(Numbered one) {
    return one.claim().trigger().span().start();
  }

  private static boolean isTitle(String words) {
    return words.length() <= LONGEST_TITLE
        && words.indexOf('\n') < 0
        && ".:;,".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** The paragraphs, in order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Between blank lines, or lines where there is no blank one; without the space around them. */
  private static List<Span> spans(String text) {
    boolean blank = text.strip().contains("\n\n");
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(blank ? "\n\n" : "\n", at);
      end = end < 0 ? text.length() : end;
      int start = at;
      int last = end;
      while (start < last && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (start < last) {
        spans.add(new Span(start, last));
      }
      at = end + 1;
    }
    return spans;
  }

  /** The stretches of a paragraph, in order, covering all of it. */
  public List<Stretch> stretches(Paragraph paragraph) {
    Span whole = paragraph.span();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
    List<Numbered> here = new ArrayList<>();
    for (Numbered one : claims) {
      boolean told = false;
      for (Span span : told(one)) {
        if (span.overlaps(whole)) {
          told = true;
          cuts.add(Math.max(span.start(), whole.start()));
          cuts.add(Math.min(span.end(), whole.end()));
        }
      }
      if (told) {
        here.add(one);
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    List<Integer> ordered = new ArrayList<>(cuts);
    for (int i = 0; i + 1 < ordered.size(); i++) {
      stretches.add(stretch(new Span(ordered.get(i), ordered.get(i + 1)), here, whole));
    }
    return stretches;
  }

  private static Stretch stretch(Span span, List<Numbered> here, Span paragraph) {
    List<Numbered> claims = new ArrayList<>();
    List<Numbered> begin = new ArrayList<>();
    List<Numbered> end = new ArrayList<>();
    for (Numbered one : here) {
      for (Span told : told(one)) {
        if (told.overlaps(span)) {
          if (!claims.contains(one)) {
            claims.add(one);
          }
          if (told.equals(one.claim().trigger().span())
              && Math.max(told.start(), paragraph.start()) == span.start()) {
            begin.add(one);
          }
          if (Math.min(told.end(), paragraph.end()) == span.end() && !end.contains(one)) {
            end.add(one);
          }
        }
      }
    }
    return new Stretch(span, claims, begin, end);
  }

  /** Where a claim is told: its first words and each telling again. */
  private static List<Span> told(Numbered one) {
    return one.claim().evidence().stream()
        .filter(evidence -> evidence.role() == Claim.Evidence.Role.CLAIM)
        .map(Claim.Evidence::span)
        .toList();
  }
}
