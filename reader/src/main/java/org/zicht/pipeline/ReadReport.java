package org.zicht.pipeline;

import java.util.List;
import org.zicht.attribution.Attributions;
import org.zicht.claims.Claim;
import org.zicht.party.Names;
import org.zicht.text.ParsedReport;

/**
 * A report read through all stages.
 *
 * @param parsed what the language layer saw
 * @param names who is called by name in it
 * @param attributions every attribution of the text
 * @param claims the claims, in the order of the text
 */
public record ReadReport(
    ParsedReport parsed, Names names, Attributions attributions, List<Claim> claims) {

  /** Copies the claims. */
  public ReadReport {
    claims = List.copyOf(claims);
  }
}
