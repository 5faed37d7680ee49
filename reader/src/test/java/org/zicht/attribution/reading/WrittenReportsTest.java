package org.zicht.attribution.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;

/**
 * Reads the reports of {@code nl.txt} and {@code en.txt}, whose trees stand beside them, wrong ones
 * and all. With {@code -Dzicht.update=true} the expected lines are written anew.
 */
class WrittenReportsTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "zicht", "attribution", "reading");

  private record Block(List<String> lines, List<String> written, List<String> expected) {}

  @TestFactory
  List<DynamicTest> dutch() throws IOException {
    return tests("nl");
  }

  @TestFactory
  List<DynamicTest> english() throws IOException {
    return tests("en");
  }

  private static List<DynamicTest> tests(String language) throws IOException {
    AttributionFinder finder = AttributionFinder.of(new Language(language));
    Path file = FOLDER.resolve(language + ".txt");
    List<Block> blocks = blocks(Files.readAllLines(file));
    if (Boolean.getBoolean("zicht.update")) {
      update(file, language, finder, blocks);
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (Block block : blocks) {
      if (!block.written.isEmpty()) {
        tests.add(
            DynamicTest.dynamicTest(
                block.lines.getFirst(),
                () ->
                    assertThat(found(language, finder, block))
                        .containsExactlyElementsOf(block.expected)));
      }
    }
    return tests;
  }

  private static List<String> found(String language, AttributionFinder finder, Block block) {
    ParsedReport report = Written.report(language, block.written.toArray(String[]::new));
    return finder.find(report).all().stream().map(one -> Written.line(report, one)).toList();
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    Block block = new Block(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String line : lines) {
      if (line.isBlank()) {
        blocks.add(block);
        block = new Block(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        continue;
      }
      if (line.startsWith("= ")) {
        block.expected.add(line.substring(2));
        continue;
      }
      block.lines.add(line);
      if (!line.startsWith("#") && !line.startsWith("//")) {
        block.written.add(line);
      }
    }
    blocks.add(block);
    return blocks;
  }

  private static void update(
      Path file, String language, AttributionFinder finder, List<Block> blocks) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block.lines.isEmpty()) {
        continue;
      }
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(block.lines);
      block.expected.clear();
      if (!block.written.isEmpty()) {
        block.expected.addAll(found(language, finder, block));
      }
      block.expected.forEach(line -> lines.add("= " + line));
    }
    Files.write(file, lines);
  }
}
