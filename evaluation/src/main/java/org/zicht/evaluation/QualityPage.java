package org.zicht.evaluation;

import java.util.List;
import org.zicht.evaluation.Measured.Figure;

/** Figures as a page of the docs. */
public final class QualityPage {

  private QualityPage() {}

  /**
   * The page.
   *
   * @param version the reader's version
   * @param all what was measured, in the order in which it is shown
   */
  public static String of(String version, List<Measured> all) {
    StringBuilder page = new StringBuilder("# How well it reads\n\n");
    page.append("`zicht eval DATA… --page docs/quality.md` made this page with zicht ")
        .append(version)
        .append(
            ". DATA are folders with the sets as their makers published them; none is part of the"
                + " repository but the golden reports. A hash names the files that were measured"
                + " on.\n");
    for (Measured one : all) {
      page.append("\n## ")
          .append(one.set())
          .append("\n\n")
          .append(one.items())
          .append(" items, files `")
          .append(one.hash())
          .append("`\n\n| | |\n|---|---|\n");
      for (Figure figure : one.figures()) {
        page.append("| ").append(figure.what()).append(" | ").append(figure.shown()).append(" |\n");
      }
    }
    return page.toString();
  }
}
