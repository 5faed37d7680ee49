package org.zicht.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * An article that was written for these tests, to be set in pages of many layouts.
 *
 * @param language its code
 * @param head its fields: title, publisher, author, caption
 * @param published when
 * @param parts its parts, in order
 */
record WrittenArticle(
    String language, Map<String, String> head, OffsetDateTime published, List<Part> parts) {

  /** What a part of an article is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    ITEM
  }

  /** A part of an article. */
  record Part(Kind kind, String text) {}

  private static final Properties WORDS = words();

  /** An article of the resources, by its name without the ending. */
  static WrittenArticle of(String name) {
    Map<String, String> head = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    boolean body = false;
    for (String line : resource(name + ".txt").lines().toList()) {
      if (line.equals("---")) {
        body = true;
      } else if (body) {
        parts.add(
            switch (line.substring(0, 2)) {
              case "##" -> new Part(Kind.HEADING, line.substring(3));
              case "> " -> new Part(Kind.QUOTE, line.substring(2));
              case "- " -> new Part(Kind.ITEM, line.substring(2));
              default -> new Part(Kind.PARAGRAPH, line);
            });
      } else {
        int colon = line.indexOf(": ");
        head.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return new WrittenArticle(
        name.substring(0, 2), head, OffsetDateTime.parse(head.get("published")), parts);
  }

  String title() {
    return head.getOrDefault("title", "");
  }

  String publisher() {
    return head.getOrDefault("publisher", "");
  }

  String author() {
    return head.getOrDefault("author", "");
  }

  String caption() {
    return head.getOrDefault("caption", "");
  }

  /** All of its text but the title. */
  String text() {
    return String.join("\n", parts.stream().map(Part::text).toList());
  }

  /** What pages in its language say of something, a wording each. */
  List<String> words(String of) {
    return List.of(WORDS.getProperty(language + "." + of).split("\\|"));
  }

  /** The first of these wordings. */
  String word(String of) {
    return words(of).getFirst();
  }

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream bytes =
        WrittenArticle.class.getResourceAsStream("articles/words.properties")) {
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String resource(String name) {
    try (InputStream bytes = WrittenArticle.class.getResourceAsStream("articles/" + name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
