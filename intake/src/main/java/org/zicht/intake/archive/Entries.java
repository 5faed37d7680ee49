package org.zicht.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.zicht.intake.stream.Failing;
import org.zicht.intake.stream.Unclosed;
import org.zicht.report.Content;
import org.zicht.report.Opening;

/** What zip and tar archives have in common. */
final class Entries {

  private Entries() {}

  /**
   * Reads one entry.
   *
   * @throws IOException if the archive cannot be read beyond it; the entry has failed by its name
   */
  static void read(Content archive, String name, InputStream archiveBytes, Opening opening)
      throws IOException {
    Failing bytes = new Failing(archive.allowance().unpacking(Unclosed.of(archiveBytes)));
    opening.read(archive.part(name, bytes));
    IOException failure = bytes.failure();
    if (failure != null) {
      throw failure;
    }
    // what was not read is unpacked all the same, to find the next entry: it counts
    bytes.transferTo(OutputStream.nullOutputStream());
  }

  /** Whether a name or a folder in it begins with a full stop, or is what a Mac adds for itself. */
  static boolean isHidden(String name) {
    for (String part : name.split("[/\\\\]", -1)) {
      if (part.equals("__MACOSX") || (part.startsWith(".") && !part.matches("\\.+"))) {
        return true;
      }
    }
    return false;
  }
}
