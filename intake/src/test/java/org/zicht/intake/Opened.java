package org.zicht.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zicht.report.Columns;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Report;

/** What came of opening an input, in order. */
public record Opened(List<Reading> readings) {

  /** A text that is long enough for an article, and of which nothing else is a part. */
  public static final String TEXT =
      "In de haven van Oosterwaard is een loods afgebrand, zegt de brandweer. Niemand raakte gewond."
          + " De politie sluit brandstichting niet uit, want er is een jerrycan gevonden. Buurtbewoners"
          + " moesten ramen en deuren sluiten; het meetteam vond geen gevaarlijke stoffen. De eigenaar,"
          + " een handelaar in kurk, schat de schade op drie ton. In het voorjaar brandde het daar ook,"
          + " toen in een container. De burgemeester komt vanavond naar het buurthuis.";

  public static Opened of(byte[] bytes) {
    return of(bytes, Columns.USUAL);
  }

  public static Opened of(byte[] bytes, Columns columns) {
    return of(new ByteArrayInputStream(bytes), columns);
  }

  public static Opened of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Opened of(String text, Map<Columns.Field, String> columns) {
    return of(text.getBytes(StandardCharsets.UTF_8), Columns.of(columns));
  }

  public static Opened of(InputStream bytes, Columns columns) {
    List<Reading> readings = new ArrayList<>();
    new Opening(columns, readings::add).read(Content.of("in", bytes));
    return new Opened(readings);
  }

  /** Each reading as a line: its name, and {@code ok} or what is wrong. */
  public List<String> lines() {
    return readings.stream()
        .map(
            reading ->
                switch (reading) {
                  case Reading.Read read -> read.input() + ": ok";
                  case Reading.Failed failed -> failed.input() + ": " + failed.what();
                  case Reading.Linked linked ->
                      linked.input() + (linked.list() ? ": a list" : ": an article");
                })
        .toList();
  }

  /** The report at a place among all readings, from 0. */
  public Report report(int place) {
    return ((Reading.Read) readings.get(place)).report();
  }
}
