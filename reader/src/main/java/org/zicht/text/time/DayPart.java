package org.zicht.text.time;

import java.time.LocalTime;
import java.util.Locale;

/**
 * A part of a day and the hours that Zicht takes it to span. The night is the claim contract's:
 * from six in the evening to six in the morning of the next day.
 */
enum DayPart {
  /** 'The early hours'. */
  SMALL_HOURS(LocalTime.MIDNIGHT, LocalTime.of(6, 0), 0),
  MORNING(LocalTime.of(6, 0), LocalTime.NOON, 0),
  AFTERNOON(LocalTime.NOON, LocalTime.of(18, 0), 0),
  EVENING(LocalTime.of(18, 0), LocalTime.of(23, 59), 0),
  NIGHT(LocalTime.of(18, 0), LocalTime.of(6, 0), 1),
  /** Daylight. */
  DAYTIME(LocalTime.of(6, 0), LocalTime.of(18, 0), 0);

  private final LocalTime from;
  private final LocalTime to;
  private final int days;

  DayPart(LocalTime from, LocalTime to, int days) {
    this.from = from;
    this.to = to;
    this.days = days;
  }

  static DayPart of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  LocalTime from() {
    return from;
  }

  LocalTime to() {
    return to;
  }

  /** How many days after it begins it ends. */
  int days() {
    return days;
  }

  /** The hour as meant in this part of the day: five in the afternoon is seventeen. */
  LocalTime hour(LocalTime said) {
    boolean later = this == AFTERNOON || this == EVENING || (this == NIGHT && said.getHour() > 5);
    return later && said.getHour() < 12 ? said.plusHours(12) : said;
  }
}
