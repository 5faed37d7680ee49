package org.zicht.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What one made report changes: towns and people for others, the same all through the report;
 * amounts all multiplied by one factor, so that what was more stays more; days, years and hours all
 * moved by as much.
 */
final class Alteration {

  /** The most that is added to a number in words. */
  static final int MOST_ADDED = 3;

  private static final int DAYS_OF_EVERY_MONTH = 28;

  private final Vocabulary vocabulary;
  private final List<String> towns;
  private final List<String> givenNames;
  private final List<String> families;
  private final Map<String, String> townOf = new HashMap<>();
  private final Map<String, String> givenOf = new HashMap<>();
  private final Map<String, String> familyOf = new HashMap<>();
  private final BigDecimal factor;
  private final int weekdays;
  private final int days;
  private final int years;
  private final int hours;
  private final int added;

  /**
   * @param present the pieces of the report: a town that it has already does not come in for
   *     another
   */
  Alteration(Vocabulary vocabulary, List<Piece> present, Random random) {
    this.vocabulary = vocabulary;
    Set<String> used = new HashSet<>();
    for (Piece piece : present) {
      used.add(piece.written());
    }
    towns = new ArrayList<>(vocabulary.towns());
    towns.removeIf(used::contains);
    Collections.shuffle(towns, random);
    givenNames = new ArrayList<>(vocabulary.givenNames());
    Collections.shuffle(givenNames, random);
    families = new ArrayList<>(vocabulary.families());
    Collections.shuffle(families, random);
    int hundredths = 60 + random.nextInt(30);
    factor = BigDecimal.valueOf(random.nextBoolean() ? hundredths : hundredths + 55, 2);
    weekdays = 1 + random.nextInt(6);
    days = 1 + random.nextInt(DAYS_OF_EVERY_MONTH - 1);
    years = -1 - random.nextInt(4);
    hours = 1 + random.nextInt(22);
    added = 1 + random.nextInt(MOST_ADDED);
  }

  /** What stands in the made report where {@code piece} stood. */
  String of(Piece piece) {
    return switch (piece) {
      case Piece.Fixed fixed -> fixed.written();
      case Piece.Town town -> inCaseOf(town.written(), town(town));
      case Piece.Person person -> person(person);
      case Piece.Weekday weekday ->
          inCaseOf(weekday.written(), vocabulary.weekday((weekday.day() + weekdays - 1) % 7 + 1));
      case Piece.NumberWord number ->
          inCaseOf(number.written(), vocabulary.numberWord(number.value() + added));
      case Piece.Digits number -> number(number);
    };
  }

  private String town(Piece.Town town) {
    return townOf.computeIfAbsent(town.id(), id -> drawn(towns, town.written()));
  }

  private String person(Piece.Person person) {
    String family = familyOf.computeIfAbsent(person.family(), name -> drawn(families, name));
    return person.given().isEmpty()
        ? family
        : givenOf.computeIfAbsent(person.given(), name -> drawn(givenNames, name)) + " " + family;
  }

  private static String drawn(List<String> names, String otherwise) {
    return names.isEmpty() ? otherwise : names.removeLast();
  }

  /** {@code word} with capitals where {@code model} has them. */
  private static String inCaseOf(String model, String word) {
    if (model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(model.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private String number(Piece.Digits number) {
    String written = number.written();
    return switch (number.sort()) {
      case YEAR -> Integer.toString(Integer.parseInt(written) + years);
      case DAY_OF_MONTH ->
          Integer.toString((Integer.parseInt(written) + days - 1) % DAYS_OF_EVERY_MONTH + 1);
      case CLOCK -> {
        int minutes = written.length() - 3;
        int hour = (Integer.parseInt(written.substring(0, minutes)) + hours) % 24;
        yield (hour < 10 && minutes == 2 ? "0" : "") + hour + written.substring(minutes);
      }
      case PERCENTAGE -> {
        String amount = amount(written);
        yield new BigDecimal(amount.replace(',', '.')).compareTo(BigDecimal.valueOf(100)) > 0
            ? written
            : amount;
      }
      case AMOUNT -> amount(written);
    };
  }

  /** {@code written} times the factor, about as round and with the same marks as it was. */
  private String amount(String written) {
    char mark = written.indexOf('.') >= 0 ? '.' : ',';
    int at = written.indexOf(mark);
    boolean grouped = at >= 0 && (written.length() - at) % 4 == 0;
    if (at >= 0 && !grouped) {
      BigDecimal exact = new BigDecimal(written.replace(',', '.'));
      BigDecimal changed = exact.multiply(factor).setScale(exact.scale(), RoundingMode.HALF_UP);
      return changed.toPlainString().replace('.', mark);
    }
    BigDecimal exact = new BigDecimal(written.replace(String.valueOf(mark), ""));
    if (exact.compareTo(BigDecimal.ONE) <= 0) {
      return written;
    }
    int significant = exact.stripTrailingZeros().precision();
    int zeros = Math.max(0, exact.precision() - Math.max(2, significant));
    BigDecimal changed = exact.multiply(factor).setScale(-zeros, RoundingMode.HALF_UP);
    if (changed.compareTo(BigDecimal.TWO) < 0) {
      changed = BigDecimal.TWO;
    }
    String digits = changed.toPlainString();
    return grouped ? groups(digits, mark) : digits;
  }

  private static String groups(String digits, char mark) {
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      text.insert(at, mark);
    }
    return text.toString();
  }
}
