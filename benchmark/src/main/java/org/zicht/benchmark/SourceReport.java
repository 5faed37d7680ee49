package org.zicht.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zicht.text.Language;

/**
 * A report of the project's own, of which parts go into made reports.
 *
 * @param name its file's name without the ending, which begins with its language: {@code nl-…}
 * @param language its language
 * @param title its first line, or nothing if that is a paragraph already
 * @param paragraphs its paragraphs in order, without headings, bylines and other short blocks
 */
record SourceReport(String name, Language language, String title, List<String> paragraphs) {

  /** A block of fewer words is a heading, a byline or a line too short to be worth drawing. */
  static final int SHORTEST_PARAGRAPH = 25;

  /** A longer block would be half a report; where it is one, its lines are the paragraphs. */
  static final int LONGEST_PARAGRAPH = 180;

  private static final List<String> FOLDERS =
      List.of("examples", "reader/src/test/resources/org/zicht/gold");

  private static final Pattern NAME = Pattern.compile("([a-z]{2})-.*");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

  SourceReport {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("report without a paragraph: " + name);
    }
  }

  /**
   * All reports of the project in {@code home}, by name.
   *
   * @throws IOException if there is none, or one cannot be read
   */
  static List<SourceReport> readAll(Path home) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path directory = home.resolve(folder);
      if (Files.isDirectory(directory)) {
        try (Stream<Path> found = Files.list(directory)) {
          found.filter(SourceReport::isReport).forEach(files::add);
        }
      }
    }
    if (files.isEmpty()) {
      throw new IOException("no reports in " + FOLDERS + " of " + home.toAbsolutePath());
    }
    files.sort(Comparator.comparing(SourceReport::nameOf));
    List<SourceReport> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(of(nameOf(file), Files.readString(file)));
    }
    return sources;
  }

  /** The report {@code text}. */
  static SourceReport of(String name, String text) {
    String body = text.strip().replace("\r\n", "\n");
    int end = body.indexOf('\n');
    String first = end < 0 ? body : body.substring(0, end);
    boolean titled = words(first) < SHORTEST_PARAGRAPH;
    String rest = titled ? body.substring(first.length()) : body;
    List<String> paragraphs =
        Arrays.stream(EMPTY_LINES.split(rest))
            .flatMap(block -> words(block) > LONGEST_PARAGRAPH ? block.lines() : Stream.of(block))
            .map(String::strip)
            .filter(block -> words(block) >= SHORTEST_PARAGRAPH)
            .filter(block -> words(block) <= LONGEST_PARAGRAPH)
            .toList();
    return new SourceReport(
        name, new Language(name.substring(0, 2)), titled ? first : "", paragraphs);
  }

  /** The number of words of {@code text}, as divided by white space. */
  static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : SPACE.split(stripped).length;
  }

  private static boolean isReport(Path file) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    return name.endsWith(".txt") && NAME.matcher(name).matches();
  }

  private static String nameOf(Path file) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
