package org.zicht.intake.archive;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.zicht.intake.stream.Unclosed;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Reading;

/** Zip archives. */
public final class ZipArchive {

  private ZipArchive() {}

  /** Reads each file in the archive. */
  public static void open(Content content, Opening opening) throws IOException {
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(Unclosed.of(content.bytes()), "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory() || Entries.isHidden(entry.getName())) {
          continue;
        }
        if (zip.canReadEntryData(entry)) {
          Entries.read(content, entry.getName(), zip, opening);
        } else {
          boolean secret = entry.getGeneralPurposeBit().usesEncryption();
          opening.tell(
              new Reading.Failed(
                  content.name() + "!" + entry.getName(),
                  secret ? "is locked with a password" : "is packed in a way that is not read",
                  "Unpack the archive and read what is in it"));
        }
      }
    }
  }
}
