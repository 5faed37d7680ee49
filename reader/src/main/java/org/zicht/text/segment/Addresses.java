package org.zicht.text.segment;

/**
 * The web and mail addresses of one run of characters without spaces. Made once for each run, so
 * that a run of any length is looked through once.
 */
final class Addresses {

  private static final Addresses NONE = new Addresses("", -1, -1);

  private final String text;
  private final int start;
  private final int end;

  private Addresses(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The end of the address that starts at {@code at}, or −1. */
  int endOfOneAt(int at) {
    return at == start ? end : -1;
  }

  @Override
  public String toString() {
    return start < 0 ? "none" : text.substring(start, end);
  }

  /** At most one address is looked for in a run. */
  static Addresses in(String text, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    if (to - start < 4) {
      return NONE;
    }
    int end = start;
    int at = -1;
    int slashes = -1;
    int dot = -1;
    while (end < to && isOfAddress(text.charAt(end))) {
      char unit = text.charAt(end);
      if (unit == '@' && at < 0) {
        at = end;
      } else if (unit == ':' && slashes < 0 && text.startsWith("://", end)) {
        slashes = end;
      } else if (unit == '.' && at >= 0) {
        dot = end;
      }
      end++;
    }
    boolean web =
        slashes > start
            || text.regionMatches(true, start, "www.", 0, 4)
            || text.regionMatches(true, start, "mailto:", 0, 7);
    boolean mail = at > start && dot > at + 1 && dot + 1 < end;
    if (!web && !mail) {
      return NONE;
    }
    end = trimmed(text, start, end);
    return end - start < 4 ? NONE : new Addresses(text, start, end);
  }

  private static boolean isOfAddress(char unit) {
    return switch (unit) {
      case '<', '>', '"', '“', '”', '„', '«', '»', '‘', '’', '|', '{', '}' -> false;
      default -> true;
    };
  }

  /** Without the marks at the end that belong to the sentence. */
  private static int trimmed(String text, int start, int end) {
    int opened = 0;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '(') {
        opened++;
      } else if (text.charAt(at) == ')') {
        opened--;
      }
    }
    int last = end;
    while (last > start) {
      char unit = text.charAt(last - 1);
      if (unit == ')' && opened < 0) {
        opened++;
      } else if (".,;:!?'…]*_".indexOf(unit) < 0) {
        break;
      }
      last--;
    }
    return last;
  }
}
