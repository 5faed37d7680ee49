package org.zicht.views.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.zicht.json.ClaimJson;
import org.zicht.ledger.account.Account;
import org.zicht.text.place.Gazetteer;

/**
 * What tells one build of the program from another: what the one derived, the other does not show.
 * Made from the checksums of the code and the data that derive and show, so that the same build has
 * the same mark wherever it runs, and a change of either has another.
 */
final class Build {

  /** One class of each archive that what is shown depends on. */
  private static final List<Class<?>> PARTS =
      List.of(
          LedgerViews.class, Account.class, ClaimJson.class, Gazetteer.class, JsonFactory.class);

  private Build() {}

  /** The mark of this build, in hexadecimal. */
  static String mark() {
    // made once, when it is first asked for
    class Made {
      private static final String MARK = made();
    }
    return Made.MARK;
  }

  private static String made() {
    Map<String, Long> checksums = new TreeMap<>();
    for (Class<?> part : PARTS) {
      CodeSource source = part.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        try {
          add(Path.of(source.getLocation().toURI()), checksums);
        } catch (IOException unreadable) {
          throw new UncheckedIOException("the program's own code cannot be read", unreadable);
        } catch (URISyntaxException noPath) {
          throw new IllegalStateException("the program's code is in no file: " + source, noPath);
        }
      }
    }
    CRC32 all = new CRC32();
    checksums.forEach(
        (name, checksum) ->
            all.update((name + checksum).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return Long.toHexString(all.getValue());
  }

  private static void add(Path code, Map<String, Long> checksums) throws IOException {
    if (Files.isDirectory(code)) {
      try (Stream<Path> files = Files.walk(code)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          checksums.put(code.relativize(file).toString(), changed(file));
        }
      }
      return;
    }
    try (ZipFile archive = new ZipFile(code.toFile())) {
      for (ZipEntry entry : Collections.list(archive.entries())) {
        checksums.put(entry.getName(), entry.getCrc());
      }
    }
  }

  /** Of classes that are not packaged yet it is enough to know when they were made. */
  private static long changed(Path file) throws IOException {
    return Files.size(file) * 31 + Files.getLastModifiedTime(file).toMillis();
  }
}
