package org.zicht.text.number;

import java.util.Set;

/**
 * A meaning of a phrase of {@code numbers.tsv}.
 *
 * @param role what the phrase does
 * @param value its value or lower bound; not a number where it has none
 * @param most its upper bound; not a number where it has none
 * @param detail a further word of the table, or the empty string
 * @param unless words that take the meaning away where they stand shortly before
 */
record NumberWord(Role role, double value, double most, String detail, Set<String> unless) {

  /** What a phrase does to a number. */
  enum Role {
    /** A value below a hundred, or one and a half: 'zeven', 'twenty', 'anderhalf'. */
    NUMBER,
    /** A multiplier from a hundred: 'honderd', 'million'; detail 'bare': needs no number before. */
    TIMES,
    /** A multiplier written against digits: 'k', 'mln'. */
    MARK,
    /** 'and' between the parts of a number. */
    LINK,
    /** 'and' inside a number written as one word: 'en' in 'eenentwintig'. */
    JOINT,
    /** A half added or taken: 'half'. */
    HALF,
    /** The end of a number written as one word: 'tal', 'jarige'; detail says of what. */
    ENDING,
    /** 'second', 'twaalfde'. */
    ORDINAL,
    /** What makes an ordinal of digits, written against them or their hyphen: 'th', 'e', 'го'. */
    ORDINAL_MARK,
    /** What a number is divided by: 'derde', 'quarters'. */
    DENOMINATOR,
    /** 'op de' in 'een op de vijf'. */
    ONE_IN,
    /** A phrase for a fraction: 'de helft'. */
    FRACTION,
    /**
     * A noun for so many: 'dozen', 'honderdtal'. Details 'bare': needs no number or article before;
     * 'bounded' (also of TIMES): the same behind a word that bounds it ('более сотни').
     */
    GROUP,
    /** Words with bounds of their own: 'tientallen'. Detail: the value that 'a few' multiplies. */
    VAGUE,
    /** Small bounds that multiply: 'a few', 'enkele'. */
    FEW,
    /** Without bounds: 'many'. */
    MANY,
    /** 'geen', 'nobody'. */
    NOBODY,
    /** 'hoeveel', 'the number of'. */
    UNKNOWN,
    /** A word before a number that bounds it; detail: about, nearly, least, most. */
    BOUND,
    /** Words after a number that bound it; detail as of BOUND. */
    AFTER,
    /** A total so far; detail: beside (directly before the number) or clause. */
    CUMULATIVE,
    /** A phrase that only looks like one of the others. */
    NOTHING,
    ARTICLE,
    /** 'between'. */
    BETWEEN,
    /** 'and' after 'between'. */
    BETWEEN_AND,
    /** 'from' before a range. */
    FROM,
    /** 'to' in a range. */
    TO,
    /** 'or' between neighbouring numbers. */
    OR,
    PERCENT,
    CURRENCY,
    MEASURE,
    /** 'magnitude' before its number. */
    MEASURE_BEFORE,
    /** Makes an age of the number before: '-jarige', 'years old'. */
    AGE_AFTER,
    /**
     * A unit that makes an age of the number before it beside a person: 'ans' in 'un homme de 21
     * ans'.
     */
    AGE_UNIT,
    /** Makes an age of the number behind: 'aged'. */
    AGE_BEFORE,
    /** A person of whom an age may follow: 'man' in 'a man of 21'. */
    PERSON,
    /** 'of' in 'a man of 21'. */
    OF,
    /** A noun whose number is a name: 'flight'. */
    LABEL_BEFORE,
    /** A word after the number that makes it a name or leaves it uncounted. */
    LABEL_AFTER,
    /** An adjective between a number and its unit of time: 'three straight days'. */
    UNIT_ADJECTIVE,
    /** What a hyphen may tie to a number that counts: '-strong', '-koppige'. */
    COUNT_AFTER,
    /** A preposition before a year: 'in', 'since'. */
    YEAR_BEFORE,
    /** A preposition before a time of the clock: 'om'. */
    CLOCK_BEFORE,
    /** From times.tsv. */
    MONTH,
    /** From times.tsv: a unit of time. */
    UNIT,
    /** From times.tsv: what follows a time of the clock. */
    CLOCK,
    /** From times.tsv: 'in the night of'. */
    NIGHT_OF,
    /** From times.tsv: 'to' between the two days of a night. */
    NIGHT_TO,
    /** From times.tsv: makes a year of the number before. */
    YEAR_AFTER,
    /** From times.tsv. */
    WEEKDAY,
    /** From times.tsv: makes ten years of the number behind. */
    DECADE,
    /** From times.tsv: 'half' before a number of the hour. */
    OFFSET,
    /** A property of the language; the phrase is its name, detail its value. */
    SETTING
  }

  boolean is(Role other) {
    return role == other;
  }

  boolean is(Role other, String what) {
    return role == other && detail.equals(what);
  }
}
