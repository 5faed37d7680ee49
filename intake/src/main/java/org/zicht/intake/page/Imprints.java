package org.zicht.intake.page;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Imprint;
import org.zicht.report.PublicationTime;

/**
 * What a page says of its article outside the article's text: in JSON-LD, in {@code meta} and
 * {@code time} elements, in its address. The first source that says something wins.
 */
final class Imprints {

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=\\D|$)");

  /** Marks between a headline and the name of the site in the title of a page. */
  private static final Pattern TITLE_MARK = Pattern.compile("\\s+[|–—·•»-]\\s+");

  private final Document document;
  private final LinkedData data;
  private final Map<String, String> meta = new HashMap<>();

  private Imprints(Document document) {
    this.document = document;
    this.data = LinkedData.of(document);
    for (Element element : document.select("meta[content]")) {
      String content = element.attr("content").strip();
      if (!content.isEmpty()) {
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
          String name = element.attr(attribute).toLowerCase(Locale.ROOT);
          meta.putIfAbsent(name, content);
        }
      }
    }
  }

  /**
   * What a page says of its article.
   *
   * @param address where it was found, or null
   */
  static Imprint of(Document document, @Nullable String address) {
    return new Imprints(document).imprint(address);
  }

  private Imprint imprint(@Nullable String address) {
    String url = url(address);
    String publisher =
        first(
            data.publisher(),
            meta("og:site_name"),
            meta("application-name"),
            meta("dc.publisher"),
            meta("citation_journal_title"));
    String title = title(publisher);
    String language = language();
    PublicationTime published = published(url);
    return new Imprint(
        url,
        title,
        publisher,
        first(data.author(), authorMeta(), visibleAuthor()),
        published == null ? VisibleDates.published(document, title, language) : published,
        first(
            moment(data.modified()),
            moment(meta("article:modified_time")),
            moment(meta("og:updated_time")),
            moment(meta("last-modified")),
            time("[itemprop=dateModified]")),
        language);
  }

  private @Nullable String title(@Nullable String publisher) {
    String heading = onlyHeading();
    String declared = first(data.headline(), meta("og:title"), meta("twitter:title"));
    String title = declared == null ? null : withoutSite(declared, publisher);
    if (title == null) {
      title = heading != null ? heading : shown(withoutSite(document.title(), publisher));
    }
    return title == null || title.isBlank() ? null : Paragraphs.normal(title);
  }

  /** The title of a page less what stands behind a mark, if without it it is shown in the page. */
  private String shown(String title) {
    Matcher mark = TITLE_MARK.matcher(title);
    int last = -1;
    while (mark.find()) {
      last = mark.start();
    }
    if (last <= 0) {
      return title;
    }
    String before = Paragraphs.normal(title.substring(0, last));
    for (Element element : document.body().getAllElements()) {
      if (Paragraphs.normal(element.ownText()).equals(before)) {
        return before;
      }
    }
    return title;
  }

  private @Nullable String onlyHeading() {
    var headings = document.select("article h1, main h1, h1");
    return headings.isEmpty() || headings.getFirst().text().isBlank()
        ? null
        : headings.getFirst().text();
  }

  /** A headline less the name of the site behind it. */
  private static String withoutSite(String title, @Nullable String publisher) {
    Matcher mark = TITLE_MARK.matcher(title);
    int last = -1;
    while (mark.find()) {
      last = mark.start();
    }
    if (last <= 0) {
      return title;
    }
    String behind = plain(title.substring(last));
    boolean site =
        publisher != null
            && !behind.isEmpty()
            && (plain(publisher).contains(behind) || behind.contains(plain(publisher)));
    return site ? title.substring(0, last) : title;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private @Nullable PublicationTime published(@Nullable String url) {
    return first(
        moment(data.published()),
        moment(meta("article:published_time")),
        moment(meta("article:published")),
        moment(meta("og:published_time")),
        moment(meta("datepublished")),
        moment(meta("date")),
        moment(meta("dc.date.issued")),
        moment(meta("dcterms.date")),
        moment(meta("dc.date")),
        moment(meta("sailthru.date")),
        moment(meta("parsely-pub-date")),
        moment(meta("publish-date")),
        moment(meta("pubdate")),
        moment(meta("cxenseparse:recs:publishtime")),
        time("[itemprop=datePublished]"),
        time("time[pubdate]"),
        time("article time[datetime], main time[datetime]"),
        inAddress(url),
        time("time[datetime]"));
  }

  private static @Nullable PublicationTime inAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    Matcher day = DAY_IN_ADDRESS.matcher(url);
    return day.find()
        ? PublicationTime.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3)).orElse(null)
        : null;
  }

  private @Nullable PublicationTime time(String query) {
    for (Element element : document.select(query)) {
      for (String attribute : new String[] {"datetime", "content"}) {
        PublicationTime moment = moment(element.attr(attribute));
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  private static @Nullable PublicationTime moment(@Nullable String text) {
    return text == null ? null : PublicationTime.of(text).orElse(null);
  }

  private @Nullable String authorMeta() {
    String author = first(meta("author"), meta("byl"), meta("dc.creator"));
    return author == null || author.startsWith("http") ? null : author;
  }

  private @Nullable String visibleAuthor() {
    Element author =
        document.selectFirst("[rel=author], [itemprop=author], .byline__name, .author-name");
    return author == null || author.text().isBlank() ? null : author.text();
  }

  private @Nullable String url(@Nullable String address) {
    Element canonical = document.selectFirst("link[rel=canonical]");
    String found =
        first(
            canonical == null ? null : canonical.attr("abs:href"),
            canonical == null ? null : canonical.attr("href"),
            meta("og:url"));
    if (found != null && isWeb(found)) {
      return found;
    }
    return address != null && isWeb(address) ? address : null;
  }

  private static boolean isWeb(String address) {
    try {
      String scheme = Optional.ofNullable(URI.create(address).getScheme()).orElse("");
      return scheme.equals("http") || scheme.equals("https");
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private @Nullable String language() {
    Element root = document.selectFirst("html");
    String declared =
        first(
            root == null ? null : root.attr("lang"),
            root == null ? null : root.attr("xml:lang"),
            meta("og:locale"),
            meta("content-language"),
            data.language());
    if (declared == null || declared.length() < 2) {
      return null;
    }
    String code = declared.substring(0, 2).toLowerCase(Locale.ROOT);
    boolean whole = declared.length() == 2 || !Character.isLetter(declared.charAt(2));
    return whole && code.chars().allMatch(unit -> unit >= 'a' && unit <= 'z') ? code : null;
  }

  private @Nullable String meta(String name) {
    return meta.get(name);
  }

  @SafeVarargs
  private static <T> @Nullable T first(@Nullable T... values) {
    for (T value : values) {
      if (value != null && !(value instanceof String text && text.isBlank())) {
        return value;
      }
    }
    return null;
  }
}
