package org.zicht.intake.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.zicht.report.Content;
import org.zicht.report.Opening;

/** What is compressed with gzip: a web archive member by member, anything else as a whole. */
public final class Gzipped {

  /** So much is unpacked to see whether it is a web archive. */
  private static final int HEAD = 4096;

  private Gzipped() {}

  /** Unpacks the content and reads what is in it. */
  public static void open(Content content, Opening opening) throws IOException {
    InputStream packed = new BufferedInputStream(content.bytes(), 2 * HEAD);
    packed.mark(HEAD);
    byte[] head = packed.readNBytes(HEAD);
    packed.reset();
    if (isWebArchive(head)) {
      WebArchive.open(content.through(packed), opening);
    } else {
      opening.read(content.unpacked(new GZIPInputStream(packed)));
    }
  }

  private static boolean isWebArchive(byte[] head) {
    byte[] mark = new byte[5];
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return unpacked.readNBytes(mark, 0, mark.length) == mark.length
          && new String(mark, StandardCharsets.US_ASCII).equals("WARC/");
    } catch (IOException broken) {
      return false; // reading it as a whole says how
    }
  }
}
