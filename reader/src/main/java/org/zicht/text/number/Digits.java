package org.zicht.text.number;

/** Reads numbers in digits, in the style of a language. */
final class Digits {

  private Digits() {}

  /**
   * The value of a piece of digits: {@code 1.200}, {@code 1,200.5}, {@code 13,5}.
   *
   * @param text digits with inner marks
   * @param decimal the mark that the language puts before a fraction
   * @return the value; not a number where the marks make no number of it ({@code 10:45}, {@code
   *     6.1.2022})
   */
  static double value(String text, char decimal) {
    char other = decimal == ',' ? '.' : ',';
    int firstDecimal = -1;
    int firstOther = -1;
    int decimals = 0;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == ':') {
        return Double.NaN;
      }
      if (here == decimal) {
        decimals++;
        firstDecimal = firstDecimal < 0 ? i : firstDecimal;
      } else if ((here < '0' || here > '9') && firstOther < 0) {
        firstOther = i;
      }
    }
    if (firstDecimal < 0 && firstOther < 0) {
      return text.length() > 15 ? Double.NaN : Double.parseDouble(text);
    }
    if (decimals > 1) {
      // Two marks of one kind can only divide thousands, whatever the language.
      int last = text.lastIndexOf(other);
      int end = last > text.lastIndexOf(decimal) ? last : text.length();
      return grouped(text.substring(0, end), decimal)
          ? plain(text.substring(0, end), last == end ? text.substring(end + 1) : "")
          : Double.NaN;
    }
    int end = decimals == 1 ? firstDecimal : text.length();
    String whole = text.substring(0, end);
    String fraction = decimals == 1 ? text.substring(end + 1) : "";
    if (firstOther < 0) {
      return plain(whole, fraction);
    }
    char mark = text.charAt(firstOther);
    if (decimals == 1 && firstOther > firstDecimal) {
      // The other style: "1,200.5" where the language would write "1.200,5".
      String head = text.substring(0, firstOther);
      return grouped(head, decimal) ? plain(head, text.substring(firstOther + 1)) : Double.NaN;
    }
    if (grouped(whole, mark)) {
      return plain(whole, fraction);
    }
    boolean foreignDecimal = decimals == 0 && text.indexOf(mark, firstOther + 1) < 0;
    return foreignDecimal
        ? plain(text.substring(0, firstOther), text.substring(firstOther + 1))
        : Double.NaN;
  }

  private static boolean grouped(String whole, char mark) {
    int run = 0;
    boolean first = true;
    for (int i = 0; i <= whole.length(); i++) {
      if (i == whole.length() || whole.charAt(i) == mark) {
        // In India the groups before the last are of two: 12,34,567.
        boolean last = i == whole.length();
        if (first ? run < 1 || run > 3 : run != 3 && (last || run != 2)) {
          return false;
        }
        first = false;
        run = 0;
      } else if (whole.charAt(i) < '0' || whole.charAt(i) > '9') {
        return false;
      } else {
        run++;
      }
    }
    return whole.charAt(0) != '0';
  }

  private static double plain(String whole, String fraction) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (whole.charAt(i) >= '0' && whole.charAt(i) <= '9') {
        number.append(whole.charAt(i));
      }
    }
    for (int i = 0; i < fraction.length(); i++) {
      if (fraction.charAt(i) < '0' || fraction.charAt(i) > '9') {
        return Double.NaN;
      }
    }
    if (number.length() > 15 || fraction.length() > 15) {
      return Double.NaN;
    }
    return Double.parseDouble(number + (fraction.isEmpty() ? "" : "." + fraction));
  }
}
