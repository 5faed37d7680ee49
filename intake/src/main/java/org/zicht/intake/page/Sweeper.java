package org.zicht.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what is surely no part of an article: menus, teasers, captions, banners, scripts. */
final class Sweeper {

  /** Elements that hold no article text, whatever they are called. */
  private static final String NEVER =
      "iframe, object, embed, svg, canvas, video, audio, map,"
          + " nav, aside, footer, button, input, select, textarea, label, dialog, menu, figure,"
          + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
          + " [role=complementary], [role=contentinfo], [role=dialog], [role=search],"
          + " [role=alert], [role=menu], [style~=(?i)display:\\s*none]";

  /** Names, in class or id, of what stands around articles. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(^|[\\s_-])(ad|ads|advert\\w*|advertentie|anzeige|werbung|publicite|publicidad|"
              + "agegate|anchor-?links|banner\\w*|breadcrumbs?|byline|caption|captions|combx|"
              + "comments?|commentlist|comment-\\w+|community|consent|cookie\\w*|credits?|"
              + "dateline-\\w+|disqus\\w*|disclaimer|donat\\w+|editor-?note|extra|follow|foot|"
              + "footer\\w*|gdpr|hidden|jump-?link|kommentare?|lees-?ook|leesook|legal|lire-aussi|"
              + "login|masthead|media-caption|mehr-zum-thema|menu\\w*|meta|metadata|modal|"
              + "more-?(on|from|stories|news)|most-?(read|popular|viewed)|nav\\w*|newsletter\\w*|"
              + "nieuwsbrief|onward|outbrain\\w*|pager|pagination|paywall|popular|popup|"
              + "post-?meta|prev-?next|print|promo\\w*|rail|rating|reactions?|read-?(more|next|also)|"
              + "recirc\\w*|recommend\\w*|related\\w*|remark|replies|respond|rss|"
              + "share\\w*|sharing|shoutbox|sidebar\\w*|sign-?up|skip-?\\w*|skyscraper|slideshow|"
              + "social\\w*|sponsor\\w*|sticky|subscri\\w+|subscription|suggest\\w*|supplemental|"
              + "syndication|taboola\\w*|tags?|tag-?list|teasers?|ticker|timestamp|toolbar|tools|"
              + "top-?stories|trending|tweet-?button|tweetmeme|vote|widget\\w*|yarpp\\w*)($|[\\s_-])");

  /** Names of what may well hold an article, whatever else they say. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)(article-?body|articlebody|article-?text|article-?content|post-?content|"
              + "post-?body|entry-?content|story-?body|storytext|story-?content|main-?content|"
              + "page-?content|content-?body|body-?text|artikel-?text|texte-?article|paywall-content)");

  /** An element with more than this share of the page's text is no banner, whatever its name. */
  private static final double TOO_MUCH = 0.5;

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** The most letters of a teaser that are no link. */
  private static final int TEASER = 400;

  private Sweeper() {}

  static void sweep(Document document) {
    document.select("script, style, noscript, template").forEach(element -> element.remove());
    Sizes sizes = Sizes.of(document.body());
    int most = (int) (TOO_MUCH * sizes.prose(document.body()));
    remove(document.select(NEVER), sizes, most);
    for (Element header : document.select("header")) {
      if (header.closest("article, main") == null) {
        header.remove();
      } else if (header.select("p").size() < 2) {
        header.select("ul, ol, time").remove();
      }
    }
    List<Element> around = new ArrayList<>();
    for (Element element : document.body().getAllElements()) {
      if (isAround(element)) {
        around.add(element);
      }
    }
    remove(around, sizes, most);
    removeTeasers(document, sizes, most);
  }

  /**
   * Teasers: blocks side by side, each with a heading that leads elsewhere and a few words. A
   * heading that leads to a place in the page itself is none.
   */
  private static void removeTeasers(Document document, Sizes sizes, int most) {
    Set<Element> heads = new LinkedHashSet<>();
    for (Element link : document.body().select("a[href]:not([href^=#])")) {
      Element heading = link.closest(HEADINGS);
      Element inside = heading == null ? link.selectFirst(HEADINGS) : heading;
      if (inside != null && (heading == null || sizes.links(inside) > 0.9)) {
        heads.add(inside);
      }
    }
    Map<Element, List<Element>> cards = new LinkedHashMap<>();
    Map<Element, Integer> below = countBelow(heads);
    for (Element head : heads) {
      Element card = head;
      Element parent = card.parent();
      while (parent != null && !parent.nameIs("body") && below.getOrDefault(parent, 0) == 1) {
        card = parent;
        parent = card.parent();
      }
      if (parent != null && sizes.prose(card) <= TEASER) {
        cards.computeIfAbsent(parent, key -> new ArrayList<>()).add(card);
      }
    }
    for (List<Element> together : cards.values()) {
      if (together.size() > 1) {
        remove(together, sizes, most);
      }
    }
  }

  /** How many of some elements are in each element around them. */
  private static Map<Element, Integer> countBelow(Set<Element> elements) {
    Map<Element, Integer> below = new LinkedHashMap<>();
    for (Element element : elements) {
      for (Element at = element.parent(); at != null; at = at.parent()) {
        below.merge(at, 1, Integer::sum);
      }
    }
    return below;
  }

  /** An element that holds most of the page stays, whatever it is called. */
  private static void remove(List<Element> elements, Sizes sizes, int most) {
    for (Element element : elements) {
      if (sizes.prose(element) <= most && !element.nameIs("body") && !element.nameIs("html")) {
        element.remove();
      }
    }
  }

  private static boolean isAround(Element element) {
    if (element.nameIs("body")
        || element.nameIs("article")
        || element.nameIs("main")
        || element.nameIs("p")
        || element.nameIs("h1")
        || element.nameIs("a")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1 && AROUND.matcher(names).find() && !WITHIN.matcher(names).find();
  }
}
