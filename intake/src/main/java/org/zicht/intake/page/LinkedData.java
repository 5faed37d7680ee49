package org.zicht.intake.page;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.json.Json;

/** What the JSON-LD of a page says of its article (schema.org); broken JSON says nothing. */
record LinkedData(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String language) {

  private static final LinkedData NONE = new LinkedData(null, null, null, null, null, null);

  static LinkedData of(Document document) {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      try (JsonParser parser = Json.FORGIVING.createParser(script.data().strip())) {
        if (parser.nextToken() != null) {
          collect(Json.value(parser), objects);
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
        Json.text(article.get("headline")),
        Json.names(article.get("publisher")),
        Json.names(article.get("author")),
        Json.text(article.get("datePublished")),
        Json.text(article.get("dateModified")),
        Json.text(article.get("inLanguage")));
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
}
