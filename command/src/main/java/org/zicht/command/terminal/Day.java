package org.zicht.command.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as the command line gives it. */
public final class Day implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException notADay) {
      throw new TypeConversionException(
          "'" + value + "' is no day; write it as year, month, day: 2022-01-06");
    }
  }
}
