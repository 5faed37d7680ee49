package org.zicht.text.time;

/**
 * A meaning of a phrase of {@code times.tsv}.
 *
 * @param role what the phrase does
 * @param value its value, as the role wants it
 * @param second a second value, or the empty string
 * @param detail conditions, divided by spaces, or the empty string
 */
record TimeWord(Role role, String value, String second, String detail) {

  /** What a phrase does in a time. */
  enum Role {
    /**
     * Value 1 (Monday) to 7. Detail 'date': only beside a date (short forms that are words too).
     */
    WEEKDAY,
    /** Value 1 to 12. Details 'capital': only with a capital; 'near': only where a time stands. */
    MONTH,
    /** Value: the first month of three. */
    SEASON,
    /** Value: month-day. */
    HOLIDAY,
    /** A day counted from the report's; value: the offset. */
    DAY,
    /**
     * A part of such a day; value: the offset, or 'night' (last or next, by tense); second: part.
     */
    DAYPART,
    /** A part of a day; value: the part. Detail 'alone': may stand without a day. */
    PART,
    /** Value: second, minute, hour, day, weekend, week, month, quarter, year, decade, century. */
    UNIT,
    THIS,
    /** Value 'week': of the week before; else the one just past. */
    LAST,
    /** Value 'week': of the week after; else the one soon to come. */
    NEXT,
    /** 'past' of 'the past three days': up to the report. */
    PAST,
    /** 'ago' behind a length. */
    AGO,
    /** 'ago' before a length: 'il y a', 'vor'. */
    AGO_BEFORE,
    /** 'in' of 'in three days'; value 'sure': always of the future. */
    AHEAD,
    /** Between a length and the day it is counted from; value before or after. */
    COUNTED,
    /** 'later', 'earlier' behind a length: counted from another time. */
    FROM_THERE,
    /** Value begin, middle or end. */
    EDGE,
    /** Before a unit within a longer one: 'the last week of March'; value: which, -1 the last. */
    NTH,
    /** 'earlier', 'later' before a time: 'earlier this week'; value earlier or later. */
    WITHIN,
    /** 'early', 'late' about a day; value early or late. */
    HOUR_OF_DAY,
    SINCE,
    UNTIL,
    FROM,
    TO,
    BETWEEN,
    AND,
    OF,
    /** What may stand before a day and tells nothing: 'on', 'op'. */
    ON,
    ARTICLE,
    /** A preposition that tells that a month or year follows: 'in'. */
    IN,
    /** 'in the night of'. */
    NIGHT_OF,
    /** 'to' between the two days of a night. */
    NIGHT_TO,
    /** 'in the night to' the one day that follows: 'in der Nacht zum'. */
    NIGHT_BEFORE,
    /** Behind a time of the clock: 'uur'. Detail 'sure': makes one of any number. */
    CLOCK,
    /** Value am or pm. */
    HALF_DAY,
    ZONE,
    /** 'midnight', 'noon'; value: the time. */
    MOMENT,
    /** Before a time of the clock: 'om'. */
    CLOCK_BEFORE,
    /** Before a number of the hour: value minutes to add ('half' -30, 'quarter past' 15). */
    OFFSET,
    /** Makes a year of the number behind: 'jaar'. */
    YEAR,
    /** Makes ten years of the number behind: 'jaren'; or, value 'behind', of the one before. */
    DECADE,
    /** A length in itself: 'urenlang'. */
    LENGTH,
    /** Behind a length: 'lang'. */
    LONG,
    /** A length that is still going on: 'al'. */
    ALREADY,
    /** Behind a length that is still going on: 'now'. */
    STILL,
    /** Behind a length: makes an age of it. */
    AGE,
    PRESENT,
    EVERY,
    RECURRING,
    /** Puts the days of its clause into the future. */
    FUTURE,
    /** Begins another clause. */
    BOUNDARY,
    /** A name or saying that only looks like a time. */
    NAME,
    SETTING
  }

  boolean is(Role other) {
    return role == other;
  }

  boolean needs(String condition) {
    return detail.contains(condition);
  }

  int number() {
    return Integer.parseInt(value);
  }
}
