package org.zicht.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.text.time.TimeWord.Role;

/** Reads dates that are all digits: '6-1-2022', '2022-01-06', '6/1', '23.04.2022', '12-2015'. */
final class NumericDates {

  private final boolean monthFirst;

  NumericDates(TimeWords words) {
    this.monthFirst = words.setting("numeric-order").equals("mdy");
  }

  /** The date that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    if (!scene.digits(from)
        || (scene.glued(from) && joint(scene, from - 1) && from > 1 && scene.digits(from - 2))) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    int end = parts(scene, from, parts);
    String text = scene.text(from);
    int dot = text.indexOf('.');
    if (parts.size() == 1 && dot > 0 && scene.mark(end, ".") && scene.glued(end)) {
      // "am 22.04. in"
      parts.set(0, text.substring(0, dot));
      parts.add(text.substring(dot + 1));
      boolean more = end + 1 < scene.size() && !scene.glued(end + 1);
      return half(scene, from, more ? end + 1 : end, parts, anchor);
    }
    if (parts.size() == 3) {
      return whole(parts, from, end, scene);
    }
    return parts.size() == 2 ? half(scene, from, end, parts, anchor) : null;
  }

  /** Cuts '6', '-', '1', '-', '2022' or '6.1.2022' into its numbers. */
  private static int parts(Scene scene, int from, List<String> parts) {
    String text = scene.text(from);
    if (text.indexOf('.') > 0 && text.indexOf('.') != text.lastIndexOf('.')) {
      for (String part : text.split("\\.", -1)) {
        parts.add(part);
      }
      return from + 1;
    }
    parts.add(text);
    int at = from + 1;
    String mark = scene.text(at);
    while (parts.size() < 4 && joint(scene, at) && scene.mark(at, mark) && scene.glued(at)) {
      int next = at + 1;
      if (scene.mark(next, "'")) {
        next++;
      }
      if (!scene.digits(next) || !scene.glued(next)) {
        break;
      }
      parts.add(scene.text(next));
      at = next + 1;
    }
    if (scene.glued(at) && (joint(scene, at) && scene.digits(at + 1))) {
      parts.clear();
    }
    return at;
  }

  private static boolean joint(Scene scene, int at) {
    return scene.mark(at, "-") || scene.mark(at, "/");
  }

  private static int number(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!Character.isDigit(part.charAt(i))) {
        return -1;
      }
    }
    return part.isEmpty() || part.length() > 4 ? -1 : Integer.parseInt(part);
  }

  private @Nullable Reading whole(List<String> parts, int from, int end, Scene scene) {
    int first = number(parts.get(0));
    int second = number(parts.get(1));
    int third = number(parts.get(2));
    if (first < 0 || second < 0 || third < 0 || (scene.glued(end) && scene.word(end))) {
      return null;
    }
    LocalDate date;
    if (parts.get(0).length() == 4) {
      date = Anchor.dateOf(first, second, third);
    } else {
      int year = parts.get(2).length() == 4 ? third : third < 50 ? 2000 + third : 1900 + third;
      if (parts.get(2).length() != 4 && parts.get(2).length() != 2) {
        return null;
      }
      date = ordered(year, first, second);
    }
    return date == null || date.getYear() < 1000
        ? null
        : Reading.calendar(from, end, Stretch.day(date));
  }

  private @Nullable LocalDate ordered(int year, int first, int second) {
    LocalDate own =
        monthFirst ? Anchor.dateOf(year, first, second) : Anchor.dateOf(year, second, first);
    if (own != null) {
      return own;
    }
    return monthFirst ? Anchor.dateOf(year, second, first) : Anchor.dateOf(year, first, second);
  }

  private @Nullable Reading half(
      Scene scene, int from, int end, List<String> parts, Anchor anchor) {
    int first = number(parts.get(0));
    int second = number(parts.get(1));
    if (first < 1 || second < 1 || (scene.glued(end) && scene.word(end))) {
      return null;
    }
    boolean slash = scene.mark(from + 1, "/");
    if (parts.get(0).length() == 4 && parts.get(1).length() <= 2 && second <= 12) {
      return month(from, end, first, second);
    }
    if (parts.get(1).length() == 4 && parts.get(0).length() <= 2 && first <= 12) {
      return month(from, end, second, first);
    }
    if (parts.get(0).length() > 2 || parts.get(1).length() > 2) {
      return null;
    }
    LocalDate any = ordered(2000, first, second);
    boolean told =
        scene.before(from, Role.WEEKDAY)
            || scene.before(from, Role.ON)
            || scene.before(from, Role.UNTIL)
            || scene.before(from, Role.FROM)
            || scene.before(from, Role.BETWEEN)
            || scene.before(from, Role.SINCE);
    // '3/4' may be a fraction; '22/04' and '6/1' are none.
    boolean fraction =
        first < second
            && first <= 5
            && second <= 10
            && parts.get(0).length() == 1
            && parts.get(1).charAt(0) != '0';
    if (any == null || scene.noun(end) || !(told || (slash && !fraction))) {
      return null;
    }
    LocalDate date = anchor.date(any.getMonthValue(), any.getDayOfMonth());
    return Reading.calendar(from, end, Stretch.day(date));
  }

  private static @Nullable Reading month(int from, int end, int year, int month) {
    return year < 1000 || year > 2100
        ? null
        : Reading.calendar(from, end, Stretch.month(YearMonth.of(year, month)));
  }
}
