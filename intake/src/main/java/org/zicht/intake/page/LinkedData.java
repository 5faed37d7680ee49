package org.zicht.intake.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article (schema.org); broken JSON says nothing. */
record LinkedData(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String language) {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** Deeper data is hostile. */
  private static final int DEEPEST = 40;

  private static final LinkedData NONE = new LinkedData(null, null, null, null, null, null);

  static LinkedData of(Document document) {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      try (JsonParser parser = JSON.createParser(script.data().strip())) {
        if (parser.nextToken() != null) {
          collect(value(parser, 0), objects);
        }
      } catch (IOException broken) {
        // as if it were not there
      }
    }
    for (Map<?, ?> object : objects) {
      if (isArticle(object.get("@type"))) {
        return of(object);
      }
    }
    return NONE;
  }

  private static LinkedData of(Map<?, ?> article) {
    return new LinkedData(
        text(article.get("headline")),
        names(article.get("publisher")),
        names(article.get("author")),
        text(article.get("datePublished")),
        text(article.get("dateModified")),
        text(article.get("inLanguage")));
  }

  private static boolean isArticle(@Nullable Object type) {
    return switch (type) {
      case String name ->
          name.endsWith("Article")
              || name.endsWith("Posting")
              || name.equals("Report")
              || name.equals("WebPage");
      case List<?> names -> names.stream().anyMatch(LinkedData::isArticle);
      case null, default -> false;
    };
  }

  private static void collect(@Nullable Object value, List<Map<?, ?>> objects) {
    switch (value) {
      case Map<?, ?> object -> {
        // an article before the page that holds it
        if (isArticle(object.get("@type")) && !"WebPage".equals(object.get("@type"))) {
          objects.addFirst(object);
        } else {
          objects.add(object);
        }
        collect(object.get("@graph"), objects);
        collect(object.get("mainEntity"), objects);
      }
      case List<?> list -> list.forEach(element -> collect(element, objects));
      case null, default -> {}
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case String text -> text.isBlank() ? null : Parser.unescapeEntities(text, false).strip();
      case List<?> list -> list.isEmpty() ? null : text(list.getFirst());
      case Map<?, ?> object -> text(object.get("@value"));
      case null, default -> null;
    };
  }

  private static @Nullable String names(@Nullable Object value) {
    return switch (value) {
      case String name -> name.isBlank() || name.startsWith("http") ? null : name.strip();
      case Map<?, ?> object -> text(object.get("name"));
      case List<?> list -> {
        List<String> names = new ArrayList<>();
        for (Object element : list) {
          String name = names(element);
          if (name != null && !names.contains(name)) {
            names.add(name);
          }
        }
        yield names.isEmpty() ? null : String.join(", ", names);
      }
      case null, default -> null;
    };
  }

  private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested too deeply");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser, depth + 1));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == null) {
          throw new IOException("ends too early");
        }
        list.add(value(parser, depth + 1));
      }
      return list;
    }
    return token == JsonToken.VALUE_STRING ? parser.getText() : null;
  }
}
