package org.zicht.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a report says that it was published or changed, as exactly as it says so.
 *
 * @param day the day, local to its publisher
 * @param time the date and time, local to its publisher, or null where only the day is given
 * @param zone how far that clock is ahead of UTC, or null where it does not say
 */
public record PublicationTime(
    LocalDate day, @Nullable LocalDateTime time, @Nullable ZoneOffset zone) {

  /** Years before which nothing was published and after which dates are mistakes. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .appendPattern("HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .optionalStart()
          .appendLiteral(' ')
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("yyyyMMdd['T'HHmmss][X]", Locale.ROOT);

  /** The moment that an ISO 8601 or RFC 1123 text gives; none for any other text. */
  public static Optional<PublicationTime> of(String text) {
    String plain = text.strip();
    for (DateTimeFormatter form :
        new DateTimeFormatter[] {ISO, DateTimeFormatter.RFC_1123_DATE_TIME, COMPACT}) {
      try {
        TemporalAccessor read =
            form.parseBest(plain, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (read) {
          case OffsetDateTime full ->
              plausible(full.toLocalDate(), full.toLocalDateTime(), full.getOffset());
          case LocalDateTime local -> plausible(local.toLocalDate(), local, null);
          case LocalDate date -> plausible(date, null, null);
          default -> Optional.empty();
        };
      } catch (DateTimeParseException other) {
        // in another form, or none
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationTime> plausible(
      LocalDate day, @Nullable LocalDateTime time, @Nullable ZoneOffset zone) {
    boolean possible = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    return possible ? Optional.of(new PublicationTime(day, time, zone)) : Optional.empty();
  }

  /** In ISO 8601, as exact as it is known. */
  @Override
  public String toString() {
    if (time == null) {
      return day.toString();
    }
    return zone == null ? time.toString() : OffsetDateTime.of(time, zone).toString();
  }
}
