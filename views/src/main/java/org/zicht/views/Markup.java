package org.zicht.views;

/** HTML in the making: everything that is not written here as a tag goes in escaped. */
public final class Markup {

  private static final char LOST = '\uFFFD';

  private final StringBuilder html = new StringBuilder(4096);

  /** Adds what the program itself writes, as it is: never words of a report. */
  public Markup tags(String own) {
    html.append(own);
    return this;
  }

  /** Adds words, escaped for text and for attributes in quotation marks. */
  public Markup words(String words) {
    for (int at = 0; at < words.length(); at++) {
      char unit = words.charAt(at);
      switch (unit) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(isShown(unit) ? unit : LOST);
      }
    }
    return this;
  }

  /** Adds a stretch of {@code words}, escaped. */
  public Markup words(String words, int start, int end) {
    return words(words.substring(start, end));
  }

  private static boolean isShown(char unit) {
    return unit == '\n' || unit == '\t' || !Character.isISOControl(unit);
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
