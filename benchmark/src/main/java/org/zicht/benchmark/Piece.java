package org.zicht.benchmark;

/** A part of a source's text: as it stands, or of a sort that a made report changes. */
sealed interface Piece {

  /** The part as the source writes it. */
  String written();

  /** What stays as it is. */
  record Fixed(String written) implements Piece {}

  /**
   * A town.
   *
   * @param id its identifier in the gazetteer: the same for every spelling
   */
  record Town(String written, String id) implements Piece {}

  /**
   * A person, by given name and family name, or by the latter alone.
   *
   * @param given the given names, or nothing
   * @param family the family name, by which the person is known again
   */
  record Person(String written, String given, String family) implements Piece {}

  /**
   * A day of the week, without what is joined to it.
   *
   * @param day 1 is Monday, 7 Sunday
   */
  record Weekday(String written, int day) implements Piece {}

  /** A number in words, from three to twelve. */
  record NumberWord(String written, int value) implements Piece {}

  /** A number in digits. */
  record Digits(String written, Sort sort) implements Piece {

    /** What the number counts. */
    enum Sort {
      AMOUNT,
      PERCENTAGE,
      YEAR,
      DAY_OF_MONTH,
      /** Hours and minutes, divided by a colon or a full stop. */
      CLOCK
    }
  }
}
