package org.zicht.text.syntax;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a form becomes its lemma: put in a case, something cut from its beginning, its middle and its
 * end, something put there. {@code uitgegeven → uitgeven} takes one {@code ge} from the middle.
 *
 * @param casing the case the form is put in first
 * @param prefixCut what is cut from the beginning
 * @param prefix what is put there
 * @param infix what is cut from the middle, empty for nothing
 * @param occurrence which of its occurrences after the first character, from 1
 * @param suffixCut how many characters are cut from the end
 * @param suffix what is put there
 */
public record EditScript(
    Casing casing,
    String prefixCut,
    String prefix,
    String infix,
    int occurrence,
    int suffixCut,
    String suffix) {

  private static final int LONGEST_INFIX = 3;
  private static final char DIVIDER = '\t';

  /** The case that a form is put in. */
  public enum Casing {
    /** All small letters. */
    LOWER("0"),
    /** As the text has it. */
    KEEP("1"),
    /** A capital and small letters. */
    TITLE("2");

    private final String code;

    Casing(String code) {
      this.code = code;
    }

    private static Casing ofCode(String code) {
      for (Casing casing : values()) {
        if (casing.code.equals(code)) {
          return casing;
        }
      }
      throw new IllegalArgumentException("no casing: " + code);
    }
  }

  /** The lemma of {@code form}, unless the script does not fit the form. */
  public Optional<String> apply(String form) {
    return Optional.ofNullable(lemma(form));
  }

  @Nullable String lemma(String form) {
    String cased = cased(form, casing);
    int end = cased.length() - suffixCut;
    if (prefixCut.length() > end || !cased.startsWith(prefixCut)) {
      return null;
    }
    String kept = cased.substring(prefixCut.length(), end);
    if (!infix.isEmpty()) {
      int at = 0;
      for (int i = 0; i < occurrence; i++) {
        at = kept.indexOf(infix, at + 1);
        if (at < 0) {
          return null;
        }
      }
      kept = kept.substring(0, at) + kept.substring(at + infix.length());
    }
    String lemma = prefix.isEmpty() && suffix.isEmpty() ? kept : prefix + kept + suffix;
    return lemma.isEmpty() ? null : lemma;
  }

  /** The script that makes {@code lemma} of {@code form} with the fewest changes. */
  public static EditScript between(String form, String lemma) {
    EditScript best = null;
    int bestCost = Integer.MAX_VALUE;
    for (Casing casing : Casing.values()) {
      String cased = cased(form, casing);
      EditScript script = around(casing, cased, lemma);
      if (script.cost() < bestCost) {
        best = script;
        bestCost = script.cost();
      }
      EditScript inner = inside(casing, cased, lemma);
      if (inner != null && inner.cost() < bestCost) {
        best = inner;
        bestCost = inner.cost();
      }
    }
    if (best == null) {
      throw new IllegalStateException("no script from " + form + " to " + lemma);
    }
    return best;
  }

  private int cost() {
    return 2 * (prefixCut.length() + prefix.length() + suffixCut + suffix.length() + infix.length())
        + (infix.isEmpty() ? 0 : occurrence);
  }

  /** Keeps the longest stretch that both have. */
  private static EditScript around(Casing casing, String form, String lemma) {
    int bestForm = 0;
    int bestLemma = 0;
    int length = 0;
    for (int i = 0; i < form.length(); i++) {
      for (int j = 0; j < lemma.length(); j++) {
        int same = 0;
        while (i + same < form.length()
            && j + same < lemma.length()
            && form.charAt(i + same) == lemma.charAt(j + same)) {
          same++;
        }
        if (same > length) {
          bestForm = i;
          bestLemma = j;
          length = same;
        }
      }
    }
    return new EditScript(
        casing,
        form.substring(0, bestForm),
        lemma.substring(0, bestLemma),
        "",
        0,
        form.length() - bestForm - length,
        lemma.substring(bestLemma + length));
  }

  /** Takes one short stretch from the middle and changes the end. */
  private static @Nullable EditScript inside(Casing casing, String form, String lemma) {
    EditScript best = null;
    for (int length = 1; length <= LONGEST_INFIX; length++) {
      for (int at = 1; at + length < form.length(); at++) {
        String infix = form.substring(at, at + length);
        String without = form.substring(0, at) + form.substring(at + length);
        int same = 0;
        while (same < without.length()
            && same < lemma.length()
            && without.charAt(same) == lemma.charAt(same)) {
          same++;
        }
        if (same <= at) {
          continue;
        }
        int suffixCut = without.length() - same;
        if (at + length > form.length() - suffixCut) {
          continue;
        }
        int occurrence = 0;
        String kept = form.substring(0, form.length() - suffixCut);
        for (int found = 0; found >= 0 && found < at; ) {
          found = kept.indexOf(infix, found + 1);
          occurrence++;
        }
        EditScript script =
            new EditScript(casing, "", "", infix, occurrence, suffixCut, lemma.substring(same));
        if ((best == null || script.cost() < best.cost())) {
          best = script;
        }
      }
    }
    return best;
  }

  private static String cased(String form, Casing casing) {
    return switch (casing) {
      case LOWER -> form.toLowerCase(Locale.ROOT);
      case KEEP -> form;
      case TITLE ->
          form.substring(0, 1).toUpperCase(Locale.ROOT)
              + form.substring(1).toLowerCase(Locale.ROOT);
    };
  }

  /** The script as one line, for a model file. */
  public String line() {
    return casing.code
        + DIVIDER
        + prefixCut
        + DIVIDER
        + prefix
        + DIVIDER
        + infix
        + DIVIDER
        + occurrence
        + DIVIDER
        + suffixCut
        + DIVIDER
        + suffix;
  }

  /**
   * The script of a line.
   *
   * @throws IllegalArgumentException if the line is none
   */
  public static EditScript ofLine(String line) {
    String[] cells = line.split(String.valueOf(DIVIDER), -1);
    if (cells.length != 7) {
      throw new IllegalArgumentException("no edit script: " + line);
    }
    return new EditScript(
        Casing.ofCode(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        Integer.parseInt(cells[4]),
        Integer.parseInt(cells[5]),
        cells[6]);
  }
}
