package org.zicht.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/** Reads days, months, seasons, holidays and years that stand on the calendar by name or number. */
final class Dates {

  private final NumericDates numeric;
  private final Years years = new Years();
  private final boolean monthFirst;
  private final boolean numberedMonths;

  Dates(TimeWords words) {
    this.numeric = new NumericDates(words);
    this.monthFirst = words.setting("month-then-day").equals("yes");
    this.numberedMonths = words.setting("numbered-months").equals("yes");
  }

  /** The longest date that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    Reading best = Dates.longer(dayMonth(scene, from, anchor), dayOnly(scene, from, anchor, false));
    best = longer(best, monthFirst ? monthDay(scene, from, anchor) : null);
    best = longer(best, numeric.read(scene, from, anchor));
    if (best == null) {
      best = longer(month(scene, from, anchor), holiday(scene, from, anchor));
      best = longer(best, season(scene, from, anchor));
      best = longer(best, years.read(scene, from));
    }
    return best;
  }

  static @Nullable Reading longer(@Nullable Reading one, @Nullable Reading other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  /**
   * The day of the month, 1 to 31, that begins at {@code from}.
   *
   * @param end the index of the piece after it
   * @param number the day
   * @param ordinal whether it is an ordinal
   */
  record Day(int end, int number, boolean ordinal) {}

  /** The day of the month that begins at {@code from}, article and all; or null. */
  @Nullable Day day(Scene scene, int from) {
    int at = scene.after(from, Role.ARTICLE);
    if (scene.digits(at) && scene.text(at).length() > 2) {
      return null;
    }
    NumberReader.Reading number = scene.number(at);
    boolean whole = number != null && number.value() == Math.rint(number.value());
    if (number == null || !whole || number.value() < 1 || number.value() > 31) {
      return null;
    }
    return new Day(number.end(), (int) number.value(), number.ordinal());
  }

  /** Whether a number that ends at {@code end} stands alone: no noun, unit, range or clock. */
  boolean free(Scene scene, int end) {
    boolean tied = scene.glued(end) && (scene.mark(end, "-") || scene.mark(end, "/"));
    return !tied
        && !scene.mark(end, "%")
        && scene.find(end, Role.NAME) == null
        && !scene.noun(end)
        && scene.find(end, Role.CLOCK) == null
        && scene.find(end, Role.HALF_DAY) == null
        && scene.find(end, Role.UNIT) == null
        && scene.find(end, Role.TO) == null;
  }

  /** The ordinal that begins at {@code at}, or null. */
  NumberReader.@Nullable Reading ordinal(Scene scene, int at) {
    NumberReader.Reading number = scene.number(at);
    return number != null && number.ordinal() && number.value() < 54 ? number : null;
  }

  /** Whether '$' or its like stands at {@code at}: "$12 December" has no date. */
  private static boolean currency(Scene scene, int at) {
    String text = scene.text(at);
    return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** Steps over the full stop of '6. Januar' or 'Jan.', or a hyphen or slash: '05-aug-2016'. */
  static int joint(Scene scene, int at) {
    boolean mark = scene.mark(at, ".") || scene.mark(at, "-") || scene.mark(at, "/");
    return mark && scene.glued(at) ? at + 1 : at;
  }

  /** '6 januari 2022', 'the 5th of May'. */
  private @Nullable Reading dayMonth(Scene scene, int from, Anchor anchor) {
    Day day = scene.digits(from) && currency(scene, from - 1) ? null : day(scene, from);
    if (day == null) {
      return null;
    }
    int at = scene.after(joint(scene, day.end()), Role.OF);
    Day second = numberedMonths && day.ordinal() ? monthNumber(scene, day.end()) : null;
    if (second != null) {
      return date(scene, from, second.end(), day.number(), second.number(), anchor);
    }
    Match<TimeWord> month = scene.find(at, Role.MONTH);
    if (month == null || (month.meaning().needs("capital") && !scene.capital(at))) {
      return null;
    }
    return date(scene, from, month.end(), day.number(), month.meaning().number(), anchor);
  }

  /** The month of '27. 11.', 'siebten vierten'; or null. */
  private @Nullable Day monthNumber(Scene scene, int at) {
    Day month = day(scene, at);
    if (month == null || month.number() > 12 || scene.noun(month.end())) {
      return null;
    }
    int end = month.end();
    boolean dot = scene.mark(end, ".") && scene.glued(end);
    return month.ordinal() || dot
        ? new Day(dot && end + 1 < scene.size() ? end + 1 : end, month.number(), true)
        : null;
  }

  /**
   * 'on the 18th', 'op de 5e': the nearest such day of a month.
   *
   * @param expected whether words before say that a day follows
   */
  @Nullable Reading dayOnly(Scene scene, int from, Anchor anchor, boolean expected) {
    int at = scene.after(from, Role.ARTICLE);
    Match<TimeWord> article = scene.find(from, Role.ARTICLE);
    boolean sure = article != null && article.meaning().value().equals("day");
    sure |= expected && at > from;
    boolean told = at > from && (sure || scene.before(from, Role.ON)) && scene.digits(at);
    Day day = told ? day(scene, at) : null;
    LocalDate report = anchor.day();
    boolean dated = day != null && (sure || day.ordinal()) && free(scene, day.end());
    if (day == null || !dated || report == null) {
      return null;
    }
    for (int months = 0; months < 3; months++) {
      LocalDate month = report.plusMonths(anchor.future() ? months : -months);
      LocalDate date = Anchor.dateOf(month.getYear(), month.getMonthValue(), day.number());
      boolean fits =
          date != null && (anchor.future() ? !date.isBefore(report) : !date.isAfter(report));
      if (fits) {
        return Reading.calendar(from, day.end(), Stretch.day(date));
      }
    }
    return null;
  }

  /** 'January 6, 2022'. */
  private @Nullable Reading monthDay(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> month = scene.find(from, Role.MONTH);
    if (month == null || (month.meaning().needs("capital") && !scene.capital(from))) {
      return null;
    }
    Day day = day(scene, joint(scene, month.end()));
    if (day == null && scene.mark(month.end(), ",")) {
      // "October, 1st"
      Day apart = day(scene, month.end() + 1);
      day = apart != null && apart.ordinal() ? apart : null;
    }
    if (day == null) {
      return null;
    }
    Reading date = date(scene, from, day.end(), day.number(), month.meaning().number(), anchor);
    boolean counts =
        Years.sure(scene, from)
            && !day.ordinal()
            && scene.noun(day.end())
            && date != null
            && date.end() == day.end();
    // "In May 20 people died" counts people.
    return counts ? null : date;
  }

  private @Nullable Reading date(
      Scene scene, int from, int end, int day, int month, Anchor anchor) {
    Years.Year year = years.behind(scene, end);
    LocalDate date =
        year == null ? anchor.date(month, day) : Anchor.dateOf(year.number(), month, day);
    if (Anchor.dateOf(2000, month, day) == null || (year != null && date == null)) {
      return null;
    }
    return Reading.calendar(from, year == null ? end : year.end(), Stretch.day(date));
  }

  /** 'May 2008', 'januari'. */
  private @Nullable Reading month(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> month = scene.find(from, Role.MONTH);
    if (month == null || (month.meaning().needs("capital") && !scene.capital(from))) {
      return null;
    }
    int number = month.meaning().number();
    Years.Year year = years.behind(scene, month.end());
    if (year != null) {
      Stretch stretch = Stretch.month(YearMonth.of(year.number(), number));
      return Reading.calendar(from, year.end(), stretch);
    }
    boolean sure =
        !month.meaning().needs("near")
            || Years.timeBefore(scene, from)
            || scene.find(month.end(), Role.LAST) != null;
    int to = scene.after(month.end(), Role.TO);
    sure |= to > month.end() && scene.find(to, Role.MONTH) != null;
    boolean tied = scene.glued(month.end()) && scene.mark(month.end(), "-");
    sure |= tied && scene.find(month.end() + 1, Role.MONTH) != null;
    if (!sure || (tied && scene.find(month.end() + 1, Role.MONTH) == null)) {
      return null;
    }
    return Reading.calendar(from, month.end(), Stretch.month(anchor.month(number)));
  }

  /** 'spring 2014', 'in the summer', 'afgelopen winter' is read with its 'afgelopen' elsewhere. */
  private @Nullable Reading season(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> season = scene.find(from, Role.SEASON);
    if (season == null) {
      return null;
    }
    Years.Year year = years.behind(scene, season.end());
    boolean article = scene.before(from, Role.ARTICLE);
    if (year == null && !Years.timeBefore(scene, article ? from - 1 : from)) {
      return null;
    }
    int first = season.meaning().number();
    YearMonth start = year == null ? anchor.month(first) : YearMonth.of(year.number(), first);
    Stretch stretch =
        start == null
            ? Stretch.unresolved(Precision.MONTH)
            : Stretch.days(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.MONTH);
    return Reading.calendar(from, year == null ? season.end() : year.end(), stretch);
  }

  private @Nullable Reading holiday(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> holiday = scene.find(from, Role.HOLIDAY);
    if (holiday == null) {
      return null;
    }
    Feast feast = new Feast(holiday.meaning().value());
    Years.Year year = years.behind(scene, holiday.end());
    LocalDate first = year == null ? anchor.date(feast) : feast.in(year.number());
    int end = year == null ? holiday.end() : year.end();
    String more = holiday.meaning().second();
    if (first == null || more.isEmpty()) {
      return Reading.calendar(from, end, Stretch.day(first));
    }
    LocalDate last = first.plusDays(Long.parseLong(more));
    return Reading.calendar(from, end, Stretch.days(first, last, Precision.DAYS));
  }
}
