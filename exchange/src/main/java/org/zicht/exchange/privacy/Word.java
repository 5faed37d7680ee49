package org.zicht.exchange.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, as names are looked for.
 *
 * @param form as written
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param gap what stands between the word before and this one
 * @param elided whether an elided article or preposition stands right before it: 'd'Anna'
 */
record Word(String form, int start, int end, String gap, boolean elided) {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}\\p{N}]*)*");

  private static final Pattern ELIDED =
      Pattern.compile("\\p{Ll}{1,2}['’](?=\\p{Lu})|\\p{L}{1,2}['’](?=\\p{Ll}{2})");

  private static final Pattern STOP = Pattern.compile("[.!?…:;\\n\"“”„«»‘(\\[—–•]");

  /** The words of {@code text}, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int before = 0;
    while (matcher.find()) {
      int start = matcher.start();
      Matcher elided = ELIDED.matcher(matcher.group());
      boolean cut = elided.lookingAt();
      if (cut) {
        start += elided.end();
      }
      words.add(
          new Word(
              text.substring(start, matcher.end()),
              start,
              matcher.end(),
              text.substring(before, matcher.start()),
              cut));
      before = matcher.end();
    }
    return words;
  }

  /** In small letters. */
  String low() {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether a sentence, a line or a quotation begins with it. */
  boolean opens() {
    return start == 0 || STOP.matcher(gap).find();
  }

  /** Whether it is written as a name is: with a capital, and not in capitals only. */
  boolean isCapital() {
    return Character.isUpperCase(form.codePointAt(0))
        && (isInitial() || form.codePoints().skip(1).anyMatch(Character::isLowerCase));
  }

  /** Whether it is one capital letter, as before a surname. */
  boolean isInitial() {
    return Character.isUpperCase(form.codePointAt(0))
        && form.codePoints().filter(Character::isLetter).count() == 1;
  }

  /** Whether only spaces, or the full stop of an initial, stand between the word before and it. */
  boolean follows(Word before) {
    boolean initial = before.isInitial() && gap.strip().equals(".") && !gap.contains("\n");
    boolean space = gap.equals(" ") || gap.equals("\u00a0");
    return (!elided && space) || initial;
  }
}
