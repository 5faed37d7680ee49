package org.zicht.intake.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text each element of a tree holds, counted once: letters, digits and marks, no white
 * space.
 */
final class Sizes {

  /** Texts of scripts and styles are none. */
  private final Map<Element, int[]> sizes = new LinkedHashMap<>();

  private Sizes() {}

  /** The sizes of all elements below and with {@code root}, as they are now. */
  static Sizes of(Element root) {
    Sizes sizes = new Sizes();
    sizes.count(root);
    return sizes;
  }

  /** The characters in an element. */
  int text(Element element) {
    return sizes.getOrDefault(element, new int[2])[0];
  }

  /** The characters in an element that are no link. */
  int prose(Element element) {
    int[] size = sizes.getOrDefault(element, new int[2]);
    return size[0] - size[1];
  }

  /** What share of an element's text is links, from 0 to 1. */
  double links(Element element) {
    int[] size = sizes.getOrDefault(element, new int[2]);
    return size[0] == 0 ? 0 : (double) size[1] / size[0];
  }

  private int[] count(Element element) {
    int[] size = new int[2];
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        size[0] += letters(text.getWholeText());
      } else if (child instanceof Element inner) {
        int[] below = count(inner);
        size[0] += below[0];
        size[1] += below[1];
      }
    }
    if (element.nameIs("a")) {
      size[1] = size[0];
    }
    sizes.put(element, size);
    return size;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }
}
