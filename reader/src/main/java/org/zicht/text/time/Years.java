package org.zicht.text.time;

import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeWord.Role;

/** Reads years and decades: '2014', 'het jaar 2014', '2014 года', 'the 1990s', "de jaren '90". */
final class Years {

  private static final Role[] NEAR = {
    Role.IN,
    Role.THIS,
    Role.LAST,
    Role.NEXT,
    Role.EDGE,
    Role.SINCE,
    Role.UNTIL,
    Role.FROM,
    Role.TO,
    Role.BETWEEN,
    Role.WITHIN,
    Role.EVERY,
    Role.PAST
  };

  /**
   * A year that follows a month.
   *
   * @param end the index of the piece after it
   * @param number the year
   */
  record Year(int end, int number) {}

  @Nullable Year behind(Scene scene, int end) {
    int at = Dates.joint(scene, end);
    if (scene.mark(at, ",") || scene.mark(at, "/")) {
      at++;
    }
    at = scene.after(at, Role.OF);
    int number = number(scene, at);
    if (number < 0) {
      return null;
    }
    int stop = at + (scene.mark(at, "'") ? 2 : 1);
    return new Year(yearWord(scene, stop), number);
  }

  /** Where the word that makes a year of the number before it ends: '2022 года'. */
  private static int yearWord(Scene scene, int at) {
    Match<TimeWord> word = scene.find(at, Role.YEAR);
    return word != null && word.meaning().value().equals("behind") ? word.end() : at;
  }

  /** The year in four digits, or in two behind an apostrophe; -1 if there is none. */
  static int number(Scene scene, int at) {
    if (scene.mark(at, "'") && scene.digits(at + 1) && scene.text(at + 1).length() == 2) {
      int two = Integer.parseInt(scene.text(at + 1));
      return two < 50 ? 2000 + two : 1900 + two;
    }
    String text = scene.text(at);
    if (!scene.digits(at) || text.length() != 4) {
      return -1;
    }
    for (int i = 0; i < 4; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return -1;
      }
    }
    int number = Integer.parseInt(text);
    return number >= 1000 && number < 2100 ? number : -1;
  }

  /** Whether 'in' stands before, which makes a year of any number that can be one. */
  static boolean sure(Scene scene, int at) {
    Match<TimeWord> in = at == 0 ? null : scene.find(at - 1, Role.IN);
    return in != null && in.meaning().value().equals("sure");
  }

  static boolean timeBefore(Scene scene, int from) {
    for (Role role : NEAR) {
      if (scene.before(from, role)) {
        return true;
      }
    }
    return false;
  }

  /** '2014', 'het jaar 2014', 'the 1990s', "de jaren '90". */
  @Nullable Reading read(Scene scene, int from) {
    Match<TimeWord> decade = scene.find(from, Role.DECADE);
    if (decade != null && decade.meaning().value().isEmpty()) {
      return decade(scene, from, decade.end());
    }
    Match<TimeWord> word = scene.find(from, Role.YEAR);
    int named = word == null || !word.meaning().value().isEmpty() ? from : word.end();
    int number = number(scene, named);
    if (number < 0) {
      boolean told = scene.mark(from, "'") || scene.before(from, Role.ARTICLE);
      // "in his 70s" is an age.
      return told ? decadeBehind(scene, from, scene.mark(from, "'") ? from + 1 : from) : null;
    }
    int end = named + (scene.mark(named, "'") ? 2 : 1);
    int behind = yearWord(scene, end);
    if (behind > end && !scene.glued(from)) {
      return Reading.calendar(from, behind, Stretch.years(number, number));
    }
    if (named == from) {
      Reading ten = decadeBehind(scene, from, from);
      if (ten != null) {
        return ten;
      }
      if (scene.mark(from, "'") || !plausible(scene, from, number)) {
        return null;
      }
    }
    return Reading.calendar(from, end, Stretch.years(number, number));
  }

  private static boolean plausible(Scene scene, int at, int number) {
    boolean tiedBefore = scene.glued(at) && !scene.mark(at - 1, "(") && !scene.mark(at - 1, "-");
    boolean tiedBehind =
        scene.glued(at + 1)
            && (scene.pieces().get(at + 1).word()
                || scene.mark(at + 1, "/")
                || scene.mark(at + 1, "%"))
            && !scene.text(at + 1).startsWith("'");
    if (tiedBefore || tiedBehind) {
      return false;
    }
    if (sure(scene, at) || scene.before(at, Role.EDGE)) {
      return true;
    }
    boolean hyphen = scene.mark(at + 1, "-") && scene.glued(at + 1);
    boolean range = hyphen && number(scene, at + 2) > number && !scene.mark(at + 3, "-");
    boolean chained =
        scene.glued(at)
            && scene.mark(at - 1, "-")
            && scene.digits(at - 2)
            && (number(scene, at - 2) < 0 || scene.mark(at - 3, "-"));
    if (chained) {
      return false;
    }
    return number >= 1900
        && !scene.noun(at + 1)
        && (timeBefore(scene, at) || !scene.name(at - 1))
        && (!hyphen || range);
  }

  private static @Nullable Reading decade(Scene scene, int from, int at) {
    int digits = scene.mark(at, "'") ? at + 1 : at;
    NumberReader.Reading word = scene.digits(digits) ? null : scene.number(at);
    if (word != null
        && !word.ordinal()
        && word.value() % 10 == 0
        && word.value() < 100
        && word.value() >= 20) {
      // "de jaren negentig"
      int first = 1900 + (int) word.value();
      return Reading.calendar(from, word.end(), Stretch.years(first, first + 9));
    }
    int start = decadeStart(scene, digits);
    return start < 0 ? null : Reading.calendar(from, digits + 1, Stretch.years(start, start + 9));
  }

  /** '1990s', '90s'. */
  private static @Nullable Reading decadeBehind(Scene scene, int from, int at) {
    Match<TimeWord> mark = scene.find(at + 1, Role.DECADE);
    int start = decadeStart(scene, at);
    boolean fits = mark != null && !mark.meaning().value().isEmpty() && scene.glued(at + 1);
    return mark != null && fits && start >= 0
        ? Reading.calendar(from, mark.end(), Stretch.years(start, start + 9))
        : null;
  }

  private static int decadeStart(Scene scene, int at) {
    String text = scene.text(at);
    if (!scene.digits(at) || !text.endsWith("0")) {
      return -1;
    }
    if (text.length() == 2) {
      int two = Integer.parseInt(text);
      return two < 30 ? 2000 + two : 1900 + two;
    }
    return number(scene, at);
  }
}
