package org.zicht.views;

import java.util.List;
import org.zicht.claims.Claim;
import org.zicht.report.Report;
import org.zicht.text.Language;

/**
 * A report with its claims, as views take it.
 *
 * @param input what the user named it: a file, or {@code -}
 * @param report the report
 * @param language the language it was read in
 * @param claims its claims, in the order of the text
 */
public record Shown(String input, Report report, Language language, List<Claim> claims) {

  /** Copies the claims. */
  public Shown {
    claims = List.copyOf(claims);
  }
}
