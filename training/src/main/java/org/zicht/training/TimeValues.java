package org.zicht.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.text.time.Moment;
import org.zicht.text.time.TimeExpression;
import org.zicht.text.time.TimeExpression.Kind;
import org.zicht.text.time.TimeExpression.Precision;

/**
 * Compares a time with the values of a case. Any of several values (the last Friday, the next) will
 * do. Where conventions differ, ours counts as right: the hours of a part of the day; whether the
 * day of speaking belongs to 'the past three days'; a week, month or year for 'a month ago' where
 * theirs is one day; the bounds of 'early', 'mid', 'late'; the day for 'earlier today'; an open end
 * that we close at the day of speaking.
 */
final class TimeValues {

  private TimeValues() {}

  static boolean equal(TimeExpression time, Recognizers.Result result) {
    return switch (result.type()) {
      case "duration" -> time.kind() == Kind.DURATION || time.kind() == Kind.SINCE;
      case "set" -> time.kind() == Kind.RECURRING;
      case "time", "timerange" -> time.precision().compareTo(Precision.PART_OF_DAY) <= 0;
      case "date", "daterange", "datetime", "datetimerange" ->
          result.values().stream()
              .anyMatch(value -> equal(time, result.type(), result.text(), value));
      default -> false;
    };
  }

  private static final Pattern VAGUE =
      Pattern.compile("early|late|mid|begin|end|eind|half|earlier|later|eerder|medio|midden|start");

  private static boolean equal(
      TimeExpression time, String type, String text, Map<String, String> value) {
    String single = value.getOrDefault("value", "");
    String from = value.getOrDefault("start", "");
    String to = value.getOrDefault("end", "");
    if (single.equals("not resolved") || (single.isEmpty() && from.isEmpty() && to.isEmpty())) {
      return time.kind() != Kind.DURATION;
    }
    if (time.kind() == Kind.PRESENT) {
      return value.getOrDefault("timex", "").equals("PRESENT_REF");
    }
    boolean whole = time.precision() == Precision.DAY || time.precision() == Precision.DAYS;
    if (type.equals("datetimerange") && value.containsKey("Mod") && whole && !from.isEmpty()) {
      // "Earlier today": ours is the day.
      return day(time, LocalDate.parse(from.substring(0, 10)));
    }
    boolean loose = value.containsKey("Mod") || VAGUE.matcher(text).find();
    if (type.equals("daterange") && loose && !from.isEmpty() && !to.isEmpty()) {
      return overlaps(time, LocalDate.parse(from), LocalDate.parse(to).minusDays(1));
    }
    if (type.contains("time")) {
      return single.isEmpty() ? hours(time, value, from, to) : minute(time.start(), single);
    }
    if (!single.isEmpty()) {
      return day(time, LocalDate.parse(single));
    }
    int slack = loose ? 20 : 1;
    return begins(time.start(), from, slack) && (loose || ends(time, to));
  }

  private static boolean day(TimeExpression time, LocalDate day) {
    Moment start = time.start();
    Moment end = time.end();
    if (start == null || end == null) {
      return false;
    }
    boolean wide =
        time.precision() == Precision.WEEK
            || time.precision() == Precision.MONTH
            || time.precision() == Precision.YEAR
            || time.precision() == Precision.DAYS;
    return wide
        ? !start.day().isAfter(day) && !end.day().isBefore(day)
        : start.day().equals(day) && end.day().equals(day);
  }

  private static boolean overlaps(TimeExpression time, LocalDate from, LocalDate to) {
    Moment start = time.start();
    Moment end = time.end();
    return (start == null || !start.day().isAfter(to))
        && (end == null || !end.day().isBefore(from))
        && (start != null || end != null);
  }

  private static boolean begins(@Nullable Moment start, String from, int slack) {
    if (from.isEmpty()) {
      return start == null;
    }
    return start != null
        && Math.abs(ChronoUnit.DAYS.between(start.day(), LocalDate.parse(from))) <= slack;
  }

  private static boolean ends(TimeExpression time, String to) {
    Moment end = time.end();
    if (to.isEmpty()) {
      return end == null || time.kind() == Kind.SINCE;
    }
    if (end == null) {
      return false;
    }
    // Theirs is exclusive, but for ranges of days and months, where it is the last one's start.
    LocalDate theirs = LocalDate.parse(to);
    boolean near = Math.abs(ChronoUnit.DAYS.between(end.day(), theirs)) <= 1;
    boolean month =
        theirs.getDayOfMonth() == 1 && end.day().equals(theirs.plusMonths(1).minusDays(1));
    boolean year = theirs.getDayOfYear() == 1 && end.day().equals(theirs.plusYears(1).minusDays(1));
    return near || month || year;
  }

  private static boolean minute(@Nullable Moment ours, String value) {
    if (ours == null || value.length() < 16) {
      return false;
    }
    LocalTime clock = ours.clock();
    LocalTime theirs = LocalTime.parse(value.substring(11, 16));
    return ours.day().toString().equals(value.substring(0, 10))
        && (clock == null ? theirs.equals(LocalTime.MIDNIGHT) : clock.equals(theirs));
  }

  private static boolean hours(
      TimeExpression time, Map<String, String> value, String from, String to) {
    boolean part = value.getOrDefault("timex", "").matches(".*T[A-Z]{2}.*");
    if (part || time.precision() == Precision.PART_OF_DAY) {
      Moment start = time.start();
      String day = from.isEmpty() ? to : from;
      return start != null
          && time.precision() == Precision.PART_OF_DAY
          && start.day().toString().equals(day.substring(0, 10));
    }
    boolean first = from.isEmpty() ? time.start() == null : minute(time.start(), from);
    boolean last = to.isEmpty() ? time.end() == null : minute(time.end(), to);
    return first && last;
  }
}
