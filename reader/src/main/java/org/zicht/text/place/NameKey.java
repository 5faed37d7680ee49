package org.zicht.text.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: small letters without accents, apostrophes or full stops;
 * every run of spaces, hyphens and other marks a single space.
 *
 * <p>{@code "Saint-Étienne"} and {@code "SAINT ETIENNE"} have the key {@code "saint etienne"},
 * {@code "Kramators’k"} the key {@code "kramatorsk"}. The packer and the reader both use this
 * class, so a change of it needs a new gazetteer file.
 */
public final class NameKey {

  /** What the letters from U+00C0 to U+017F become; a space where one letter becomes two. */
  private static final String FOLDED =
      "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
          + "lllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private static final char FIRST_FOLDED = '\u00c0';

  private NameKey() {}

  /** The key of {@code name}; the empty string if nothing of it is left. */
  public static String of(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (isDropped(unit)) {
        continue;
      }
      if (!isWord(unit)) {
        gap = !key.isEmpty();
        continue;
      }
      if (gap) {
        key.append(' ');
        gap = false;
      }
      append(unit, key);
    }
    int length = key.length();
    if (length > 0 && key.charAt(length - 1) == ' ') {
      // The last letter left nothing behind.
      key.setLength(length - 1);
    }
    return key.toString();
  }

  private static boolean isDropped(char unit) {
    return switch (unit) {
      case '\'', '’', '‘', '`', '´', 'ʼ', 'ʻ', 'ʹ', 'ʾ', 'ʿ', 'ʺ', '′', '.', '\u00ad', 'ь', 'Ь' ->
          true;
      default -> unit >= '\u0300' && unit <= '\u036f';
    };
  }

  private static boolean isWord(char unit) {
    if (unit < 0x80) {
      return (unit >= 'a' && unit <= 'z')
          || (unit >= 'A' && unit <= 'Z')
          || (unit >= '0' && unit <= '9');
    }
    return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
  }

  private static void append(char unit, StringBuilder key) {
    if (unit < 0x80) {
      key.append(unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit);
      return;
    }
    int at = unit - FIRST_FOLDED;
    if (at >= 0 && at < FOLDED.length()) {
      char folded = FOLDED.charAt(at);
      if (folded != ' ') {
        key.append(folded);
      } else {
        key.append(
            switch (unit) {
              case 'Æ', 'æ' -> "ae";
              case 'Œ', 'œ' -> "oe";
              case 'Þ', 'þ' -> "th";
              case 'Ĳ', 'ĳ' -> "ij";
              case 'ß' -> "ss";
              default -> "";
            });
      }
      return;
    }
    if (unit >= 'Ѐ' && unit <= 'ԯ') {
      char small = Character.toLowerCase(unit);
      key.append(
          switch (small) {
            case 'ё', 'ѐ' -> 'е';
            case 'й', 'ѝ' -> 'и';
            case 'ї' -> 'і';
            default -> small;
          });
      return;
    }
    if (unit == 'ə' || unit == 'Ə' || unit == 'ǝ' || unit == 'Ǝ') {
      key.append('a');
      return;
    }
    if (Character.isSurrogate(unit)) {
      key.append(unit);
      return;
    }
    String parts = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (isDropped(part)) {
        continue;
      }
      if (part == unit) {
        key.append(String.valueOf(part).toLowerCase(Locale.ROOT));
      } else {
        append(part, key);
      }
    }
  }
}
