package org.zicht.text.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The endings that names take, by the table {@code inflections.tsv}: {@code Moskou's}, {@code
 * Киеве}, {@code Noboas}. Immutable.
 */
public final class Inflections {

  /** Shorter stems are other words. */
  private static final int SHORTEST_STEM = 4;

  private final List<Ending> endings;

  private Inflections(List<Ending> endings) {
    this.endings = List.copyOf(endings);
  }

  /** The end of a form, and what stands there in the form that is looked up. */
  private record Ending(String ending, String base) {}

  /** Reads the table of a language; names of a language without one have no endings. */
  public static Inflections of(LanguageData data) {
    List<Ending> endings = new ArrayList<>();
    for (String[] cells : data.table("inflections.tsv")) {
      endings.add(new Ending(cells[0], cells.length < 2 ? "" : cells[1]));
    }
    return new Inflections(endings);
  }

  /**
   * The forms that an inflected form may come from, the likeliest first; without the form itself.
   */
  public Set<String> bases(String form) {
    Set<String> bases = new LinkedHashSet<>();
    for (Ending one : endings) {
      int stem = form.length() - one.ending.length();
      if (stem >= SHORTEST_STEM && form.endsWith(one.ending)) {
        bases.add(form.substring(0, stem) + one.base);
      }
    }
    return bases;
  }
}
