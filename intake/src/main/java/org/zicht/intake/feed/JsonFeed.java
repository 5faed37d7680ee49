package org.zicht.intake.feed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.json.Json;
import org.zicht.report.Content;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.PublicationTime;
import org.zicht.report.Unreadable;

/** A feed in JSON (jsonfeed.org, versions 1 and 1.1). */
public final class JsonFeed {

  private JsonFeed() {}

  /** Whether an object is such a feed. */
  public static boolean is(Map<?, ?> object) {
    return object.get("version") instanceof String version
        && version.contains("jsonfeed.org/version");
  }

  /** Reads each item of the feed. */
  public static void open(Map<?, ?> feed, Content content, Opening opening) throws Unreadable {
    if (!(feed.get("items") instanceof List<?> items) || items.isEmpty()) {
      throw new Unreadable("is a feed without items", "Check that it is the right one");
    }
    int number = 0;
    for (Object item : items) {
      number++;
      if (item instanceof Map<?, ?> fields) {
        item(number, fields, feed).tell(content, List.of(), opening);
      }
    }
  }

  private static Item item(int number, Map<?, ?> fields, Map<?, ?> feed) {
    String language = Json.text(fields.get("language"));
    String markup = Json.text(fields.get("content_html"));
    String text = Json.text(fields.get("content_text"));
    String authors = Json.names(fields.get("authors"));
    return Item.of(
        number,
        new Imprint(
            Json.text(fields.get("url")),
            Json.text(fields.get("title")),
            Json.text(feed.get("title")),
            authors == null ? Json.names(fields.get("author")) : authors,
            moment(fields.get("date_published")),
            moment(fields.get("date_modified")),
            Item.language(language == null ? Json.text(feed.get("language")) : language)),
        markup != null ? markup : text == null ? "" : text);
  }

  private static @Nullable PublicationTime moment(@Nullable Object value) {
    String text = Json.text(value);
    return text == null ? null : PublicationTime.of(text).orElse(null);
  }
}
