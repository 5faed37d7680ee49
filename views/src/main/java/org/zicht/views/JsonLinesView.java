package org.zicht.views;

import java.io.IOException;
import org.zicht.claims.Claim;
import org.zicht.json.ClaimJson;

/** One claim a line, by the claim contract. Thread-safe. */
public final class JsonLinesView implements View {

  private final ClaimJson json = new ClaimJson();

  @Override
  public void begin(Appendable out) {}

  @Override
  public void report(Appendable out, Shown shown) throws IOException {
    for (Claim claim : shown.claims()) {
      out.append(json.line(claim)).append('\n');
    }
  }

  @Override
  public void end(Appendable out) {}
}
