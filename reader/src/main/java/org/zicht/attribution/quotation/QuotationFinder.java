package org.zicht.attribution.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;

/**
 * Finds what stands between quotation marks, paragraph by paragraph.
 *
 * <p>Marks that pair: “ ”, „ “, « », " ", ‘ ’, ‚ ‘, ' ', '' ''. An apostrophe is no mark: a single
 * mark opens only at the start of a word and closes only at the end of one. A double quotation that
 * the paragraph leaves open is one only if the next paragraph opens with a mark again.
 */
public final class QuotationFinder {

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** The quotations of {@code report}, in the order of the text. */
  public static List<Quotation> find(ParsedReport report) {
    QuotationFinder finder = new QuotationFinder(report.report().text());
    List<Sentence> sentences = report.sentences();
    for (int i = 0; i < sentences.size(); ) {
      int end = i;
      while (end < sentences.size()
          && sentences.get(end).paragraph() == sentences.get(i).paragraph()) {
        end++;
      }
      finder.paragraph(sentences.get(i).span().start(), sentences.get(end - 1).span().end());
      i = end;
    }
    finder.found.sort(Comparator.comparing(Quotation::outer));
    return finder.found;
  }

  private void paragraph(int start, int end) {
    int doubleOpen = -1;
    int doubleWidth = 1;
    char doubleMark = 0;
    int singleOpen = -1;
    for (int i = start; i < end; i++) {
      char mark = text.charAt(i);
      switch (mark) {
        case '"', '“', '”', '„', '«', '»', '‟' -> {
          if (doubleOpen >= 0 && closes(doubleMark, mark)) {
            add(doubleOpen, doubleWidth, i, 1, false, false);
            doubleOpen = -1;
            singleOpen = -1;
          } else if (doubleOpen < 0 && mark != '”') {
            doubleOpen = i;
            doubleWidth = 1;
            doubleMark = mark;
          }
        }
        case '‘', '‚', '’', '\'' -> {
          boolean pair = i + 1 < end && text.charAt(i + 1) == mark && mark == '\'';
          if (pair) {
            if (doubleOpen >= 0 && doubleMark == mark) {
              add(doubleOpen, doubleWidth, i, 2, false, false);
              doubleOpen = -1;
            } else if (doubleOpen < 0) {
              doubleOpen = i;
              doubleWidth = 2;
              doubleMark = mark;
            }
            i++;
          } else if (singleOpen >= 0 && closesWord(singleOpen, i, end)) {
            add(singleOpen, 1, i, 1, doubleOpen >= 0, false);
            singleOpen = -1;
          } else if (opensWord(i, start, end)) {
            singleOpen = i;
          }
        }
        default -> {}
      }
    }
    if (doubleOpen >= 0 && opensAgain(end) && doubleOpen + doubleWidth < end) {
      found.add(
          new Quotation(
              new Span(doubleOpen, end), new Span(doubleOpen + doubleWidth, end), false, true));
    }
  }

  private void add(int open, int width, int close, int closeWidth, boolean nested, boolean goesOn) {
    if (open + width < close) {
      Span outer = new Span(open, close + closeWidth);
      found.add(new Quotation(outer, new Span(open + width, close), nested, goesOn));
    }
  }

  private static boolean closes(char open, char mark) {
    return switch (open) {
      case '"' -> mark == '"' || mark == '”';
      case '„' -> mark == '“' || mark == '”' || mark == '"' || mark == '‟';
      case '«' -> mark == '»';
      case '»' -> mark == '«';
      case '“', '‟' -> mark == '”' || mark == '"';
      default -> false;
    };
  }

  private boolean opensWord(int at, int start, int end) {
    char mark = text.charAt(at);
    boolean before = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after =
        at + 1 < end
            && !Character.isWhitespace(text.charAt(at + 1))
            && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '[');
    if (!before || !after) {
      return false;
    }
    if (mark == '‘' || mark == '‚') {
      return true;
    }
    // A straight or right-hand mark may be an elision ('t, 's, '90s): it opens only what a mark of
    // the same form closes later on, and no word of one letter.
    boolean elision =
        Character.isDigit(text.charAt(at + 1))
            || (at + 2 < end && !Character.isLetter(text.charAt(at + 2)));
    return mark == '\'' && !elision && closingAfter(at, end);
  }

  private boolean closingAfter(int open, int end) {
    for (int i = open + 2; i < end; i++) {
      if (text.charAt(i) == '\'' && closesWord(open, i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean closesWord(int open, int at, int end) {
    char mark = text.charAt(at);
    char opening = text.charAt(open);
    boolean fits =
        switch (opening) {
          case '‘' -> mark == '’' || mark == '\'';
          case '‚' -> mark == '‘' || mark == '’';
          default -> mark == '\'';
        };
    boolean before = !Character.isWhitespace(text.charAt(at - 1));
    boolean after = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    return fits && before && after;
  }

  /** Whether the paragraph that follows {@code end} begins with an opening mark. */
  private boolean opensAgain(int end) {
    int i = end;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i > end && i < text.length() && "\"“„«".indexOf(text.charAt(i)) >= 0;
  }

  /** The outermost of {@code quotations} that holds the unit at {@code offset}, or null. */
  public static @Nullable Quotation at(List<Quotation> quotations, int offset) {
    for (Quotation quotation : quotations) {
      if (quotation.outer().start() > offset) {
        return null;
      }
      if (!quotation.nested() && quotation.outer().contains(offset)) {
        return quotation;
      }
    }
    return null;
  }
}
