package org.zicht.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads all that a user names: files, directories with all below them, addresses of the web, {@code
 * -} for standard input. One report is in memory at a time; what cannot be read is told and the
 * rest is read.
 *
 * <p>Within a directory the order is that of the names; what begins with a full stop is left out; a
 * directory that is reached twice, by links or by name, is read once.
 */
public final class Inputs {

  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]+://");

  private final InputStream standardInput;
  private final Opening opening;
  private final Set<Path> seen = new HashSet<>();

  private Inputs(InputStream standardInput, Opening opening) {
    this.standardInput = standardInput;
    this.opening = opening;
  }

  /**
   * Reads {@code names} in order and hands each reading on as soon as it is done.
   *
   * @param names files, directories, addresses of the web, or {@code -}
   * @param standardInput what {@code -} stands for
   * @param each takes every reading, in the caller's thread
   */
  public static void read(List<String> names, InputStream standardInput, Consumer<Reading> each) {
    read(names, standardInput, new Opening(Columns.USUAL, each));
  }

  /**
   * Reads {@code names} in order and hands each reading on as soon as it is done.
   *
   * @param names files, directories, addresses of the web, or {@code -}
   * @param standardInput what {@code -} stands for
   * @param opening opens each of them, in the caller's thread
   */
  public static void read(List<String> names, InputStream standardInput, Opening opening) {
    Inputs inputs = new Inputs(standardInput, opening);
    for (String name : names) {
      inputs.readNamed(name);
    }
  }

  private void readNamed(String name) {
    if (name.equals("-")) {
      opening.read(Content.of(name, standardInput));
      return;
    }
    String low = name.toLowerCase(Locale.ROOT);
    if (low.startsWith("http://") || low.startsWith("https://")) {
      opening.fetch(name);
      return;
    }
    if (ADDRESS.matcher(low).lookingAt()) {
      opening.tell(
          new Reading.Failed(
              name,
              "is an address of a kind that is not fetched: only http and https are",
              "Fetch it yourself and read the file"));
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        readDirectory(path);
      } else {
        readFile(path);
      }
    } catch (InvalidPathException impossible) {
      opening.tell(new Reading.Failed(name, "cannot be the name of a file", "Check the name"));
    }
  }

  private void readFile(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      opening.read(Content.of(file.toString(), bytes));
    } catch (IOException unreadable) {
      opening.tell(ReportFile.unreadable(file.toString(), unreadable));
    }
  }

  private void readDirectory(Path directory) {
    List<Path> entries = new ArrayList<>();
    try {
      if (!seen.add(directory.toRealPath())) {
        return;
      }
      try (Stream<Path> found = Files.list(directory)) {
        found.filter(entry -> !name(entry).startsWith(".")).forEach(entries::add);
      }
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      opening.tell(
          new Reading.Failed(
              directory.toString(),
              "is a directory that cannot be listed",
              "Check its permissions"));
      return;
    }
    if (entries.isEmpty()) {
      opening.tell(
          new Reading.Failed(
              directory.toString(), "is a directory without files", "Check the name"));
    }
    entries.sort(Comparator.comparing(Inputs::name));
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        readDirectory(entry);
      } else if (Files.isRegularFile(entry)) {
        readFile(entry);
      } else {
        opening.tell(
            new Reading.Failed(
                entry.toString(),
                "is no file (a broken link, or a device)",
                "Remove or replace it"));
      }
    }
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }
}
