package org.zicht.exchange.own;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;

/** Reports, claims, failures and decisions as JSON lines; or incidents, or tolls. */
public final class JsonLinesExporter implements Exporter {

  @Override
  public void write(Exported exported, OutputStream out, Losses losses) throws IOException {
    Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (exported.what() == What.CLAIMS) {
      new OwnLines(exported).each(line -> lines.append(line).append('\n'), losses);
    } else {
      for (String line : Derived.table(exported).lines()) {
        lines.append(line).append('\n');
      }
    }
    lines.flush();
  }
}
