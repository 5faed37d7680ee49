package org.zicht.intake.archive;

import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.zicht.intake.stream.Unclosed;
import org.zicht.report.Content;
import org.zicht.report.Opening;

/** Tar archives. */
public final class TarArchive {

  private TarArchive() {}

  /** Reads each file in the archive. */
  public static void open(Content content, Opening opening) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(Unclosed.of(content.bytes()), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()
            && !entry.isSymbolicLink()
            && !entry.isLink()
            && !Entries.isHidden(entry.getName())) {
          Entries.read(content, entry.getName(), tar, opening);
        }
      }
    }
  }
}
