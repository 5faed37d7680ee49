package org.zicht.intake.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a swept page that holds the article: the one whose own paragraphs weigh
 * most.
 *
 * <p>A paragraph weighs by its length and its commas, less what of it is links; its weight goes to
 * the element around it, half of it to the one around that, and a third and a quarter beyond. The
 * idea is that of Arc90's Readability (2009).
 */
final class ArticleFinder {

  /** Shorter paragraphs say little of where the article is. */
  private static final int SHORTEST = 25;

  /** What the page itself calls the article, in the order of trust. */
  private static final String DECLARED =
      "[itemprop=articleBody], [itemprop=text], [data-testid=article-body]";

  /** A declared body with less than this share of the best one's prose is not believed. */
  private static final double BELIEVED = 0.4;

  private final Document document;
  private final Sizes sizes;
  private final Map<Element, Double> weights;

  private ArticleFinder(Document document) {
    this.document = document;
    this.sizes = Sizes.of(document.body());
    this.weights = weights();
  }

  /** The element of a swept page that holds its article; its body where nothing stands out. */
  static Element find(Document document) {
    return new ArticleFinder(document).find();
  }

  private Element find() {
    Element best = document.body();
    double most = 0;
    for (Map.Entry<Element, Double> entry : weights.entrySet()) {
      double weight = entry.getValue() * (1 - sizes.links(entry.getKey()));
      if (weight > most) {
        most = weight;
        best = entry.getKey();
      }
    }
    best = widened(best);
    Element declared = declared(sizes.prose(best));
    return declared == null ? best : declared;
  }

  private @Nullable Element declared(int prose) {
    Elements bodies = document.select(DECLARED);
    Element chosen = null;
    int most = 0;
    for (Element body : bodies) {
      int size = sizes.prose(body);
      if (size > most) {
        most = size;
        chosen = body;
      }
    }
    return most > BELIEVED * prose && most > 200 ? chosen : null;
  }

  private Map<Element, Double> weights() {
    Map<Element, Double> weights = new LinkedHashMap<>();
    for (Element paragraph : document.body().getAllElements()) {
      if (!holdsProse(paragraph)) {
        continue;
      }
      String text = ownText(paragraph);
      if (text.length() < SHORTEST) {
        continue;
      }
      double weight = 1 + commas(text) + Math.min(text.length() / 100.0, 3);
      weight *= 1 - sizes.links(paragraph);
      int level = 0;
      Element at = paragraph.nameIs("p") ? paragraph.parent() : paragraph;
      while (at != null && level < 4 && !at.nameIs("html")) {
        weights.merge(at, level == 0 ? weight : weight / (level + 1), Double::sum);
        at = at.parent();
        level++;
      }
    }
    return weights;
  }

  /** A paragraph, or an element with text of its own between line breaks. */
  private static boolean holdsProse(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "blockquote", "td" -> true;
      case "div", "section", "article", "main", "font", "center" ->
          element.ownText().length() >= SHORTEST;
      default -> false;
    };
  }

  private static String ownText(Element element) {
    return element.nameIs("p") || element.nameIs("pre") ? element.text() : lines(element);
  }

  /** The text of an element without the blocks in it. */
  private static String lines(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.text());
      } else if (child instanceof Element inner && !inner.isBlock()) {
        text.append(inner.text());
      }
    }
    return text.toString().strip();
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      commas += unit == ',' || unit == '،' || unit == '、' ? 1 : 0;
    }
    return commas;
  }

  /** The element, or the one around it that holds much more of the prose and little else. */
  private Element widened(Element best) {
    Element chosen = best;
    Element at = best.parent();
    while (at != null && !at.nameIs("body") && !at.nameIs("html")) {
      int inside = sizes.prose(chosen);
      int around = sizes.prose(at);
      boolean more = around > 1.15 * inside;
      boolean little = sizes.links(at) < 0.25;
      if (more && little && similar(chosen, at)) {
        chosen = at;
      } else if (more) {
        break;
      }
      at = at.parent();
    }
    return chosen;
  }

  /** Whether what stands beside {@code inner} in {@code outer} is more of the same. */
  private boolean similar(Element inner, Element outer) {
    int beside = 0;
    int prose = 0;
    for (Element child : outer.children()) {
      if (child.equals(inner) || contains(child, inner)) {
        continue;
      }
      beside++;
      if (sizes.prose(child) > 80 && sizes.links(child) < 0.2) {
        prose++;
      }
    }
    return beside > 0 && prose * 2 >= beside && weights.containsKey(outer);
  }

  private static boolean contains(Element outer, Element inner) {
    Element at = inner;
    while (at != null) {
      if (at.equals(outer)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
