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
    /** Value: its day, as {@link Feast} is written; second: how many days more, if it lasts. */
    HOLIDAY,
    /**
     * A day counted from the report's; value: the offset. Detail 'small': only without a capital,
     * but for the first word ('morgen', but 'der Morgen').
     */
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
    /**
     * Value 'week': of the week before; 'unit': the unit of the calendar before, but the weekday
     * just past ('la semaine dernière', 'lundi dernier'); else the one just past, or so long up to
     * the report. Second: how many steps, where not one ('vorletzte', 'avant-dernier'). Detail
     * 'behind': stands behind its noun.
     */
    LAST,
    /** As LAST, of what comes. */
    NEXT,
    /**
     * A unit with its distance: 'am Wochenende', 'heuer'; value: the unit, second: how many units
     * on; 'past': by tense, the last or the next one; 'back': so long up to the report.
     */
    PERIOD,
    /**
     * A day or longer counted from one told of before: 'la veille', 'the next day'. Value: how many
     * days on from the only day that the sentence names, or the empty string; second: a part of
     * that day. Detail 'report': the report's day will do where the sentence names none.
     */
    OTHER_DAY,
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
    /** Value 'from': from a day on, which may come. Detail 'point': never before a length. */
    SINCE,
    UNTIL,
    FROM,
    TO,
    BETWEEN,
    AND,
    OF,
    /** What may stand before a day and tells nothing: 'on', 'op'. */
    ON,
    /** Value 'day': a number behind it is a day of the month: 'le 18', 'el 18'. */
    ARTICLE,
    /** A preposition that tells that a month or year follows: 'in'. */
    IN,
    /** 'in the night of'. Detail 'both': only where both its days are named ('с 13 на 14 июля'). */
    NIGHT_OF,
    /** 'to' between the two days of a night. */
    NIGHT_TO,
    /** 'in the night to' the one day that follows: 'in der Nacht zum'. */
    NIGHT_BEFORE,
    /**
     * Behind a time of the clock: 'uur'. Details 'sure': makes one of any number; 'minutes': the
     * minutes may follow ('18 Uhr 30').
     */
    CLOCK,
    /** Value am or pm. Detail 'marked': only behind a word of the clock ('три часа дня'). */
    HALF_DAY,
    ZONE,
    /** 'midnight', 'noon'; value: the time. */
    MOMENT,
    /** Before a time of the clock: 'om'. */
    CLOCK_BEFORE,
    /**
     * Before a number of the hour: value minutes to add ('half' -30, 'quarter past' 15). Detail
     * 'behind': stands behind it ('y media').
     */
    OFFSET,
    /** Makes a year of the number behind: 'jaar'; or, value 'behind', of the one before. */
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
    /** Behind a length, or with detail 'before' before it: makes an age of it. */
    AGE,
    PRESENT,
    EVERY,
    RECURRING,
    /**
     * Puts the days of its clause into the future. Detail 'before': only the weekday right behind
     * it ('called a strike for Monday').
     */
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
