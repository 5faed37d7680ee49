package org.zicht.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.zicht.exchange.event.AcledExporter;
import org.zicht.exchange.event.UcdpExporter;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;
import org.zicht.json.JsonObject;

/** Readers of others understand what is written, and columns and codes are those of the schemes. */
final class ReadersTest {

  private static List<CSVRecord> rows(Format format) throws IOException {
    String text = Small.text(format, format.holds().getFirst(), Small.masked());
    CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(csv).get()) {
      return parser.getRecords();
    }
  }

  @Test
  void turtleIsReadByAnotherReaderAndHoldsEveryClaim() throws IOException {
    Model model = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(model));
    parser.parse(new StringReader(Small.text(Format.RDF, What.CLAIMS, Small.masked())), "");

    long mentions =
        model.filter(null, null, null).stream()
            .filter(one -> one.getPredicate().getLocalName().equals("hasAttribution"))
            .count();
    assertThat(mentions).isEqualTo(Small.named().account().statements().size());
    // a chain of two: the doctor told the agency
    assertThat(model.stream().filter(one -> one.getPredicate().getLocalName().equals("rest")))
        .isNotEmpty();
  }

  @Test
  void geoJsonIsReadByAnotherReaderAndAreasHaveNoPoint() throws IOException, ParseException {
    String text = Small.text(Format.GEOJSON, What.INCIDENTS, Small.masked());
    int points = 0;
    for (String line : text.lines().skip(1).toList()) {
      String feature = line.replaceAll("^,|]}$", "");
      assertThat(JsonObject.of(feature).text("type")).isEqualTo("Feature");
      if (!feature.contains("\"geometry\":null")) {
        Geometry point = new GeoJsonReader().read(feature);
        assertThat(point.getGeometryType()).isEqualTo("Point");
        assertThat(point.getCoordinate().x).isBetween(22.0, 41.0);
        assertThat(point.getCoordinate().y).isBetween(44.0, 53.0);
        points++;
      }
    }
    assertThat(points).isPositive();
    assertThat(text.lines().filter(line -> line.contains("\"precision\":\"country\"")))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"geometry\":null"));
  }

  @Test
  void aWorkbookHoldsWordsAsWordsAndTheSameBytesTwice() throws IOException {
    byte[] book = Small.bytes(Format.XLSX, What.CLAIMS, Small.masked(), new Losses());
    assertThat(Small.bytes(Format.XLSX, What.CLAIMS, Small.masked(), new Losses())).isEqualTo(book);
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      List<Sheet> sheets = read.getSheets().toList();
      assertThat(sheets)
          .extracting(Sheet::getName)
          .containsExactly("claims", "reports", "left out");
      int claims = 0;
      for (Sheet sheet : sheets) {
        for (org.dhatim.fastexcel.reader.Row row : sheet.read()) {
          claims += sheet.getName().equals("claims") ? 1 : 0;
          for (Cell cell : row) {
            assertThat(cell == null || cell.getType() != CellType.FORMULA).isTrue();
          }
        }
      }
      assertThat(claims).isEqualTo(Small.named().account().everyStatement().size() + 1);
    }
  }

  @Test
  void acledHasItsColumnsAndCodes() throws IOException {
    assertThat(String.join(", ", AcledExporter.COLUMNS))
        .isEqualTo(
            "event_id_cnty, event_date, year, time_precision, disorder_type, event_type,"
                + " sub_event_type, actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2,"
                + " interaction, civilian_targeting, iso, region, country, admin1, admin2, admin3,"
                + " location, latitude, longitude, geo_precision, source, source_scale, notes,"
                + " fatalities, tags, timestamp");
    for (CSVRecord row : rows(Format.ACLED)) {
      assertThat(row.get("time_precision")).matches("[123]");
      assertThat(row.get("geo_precision")).matches("[123]?");
      assertThat(row.get("geo_precision").isEmpty()).isEqualTo(row.get("latitude").isEmpty());
      assertThat(row.get("event_date")).matches("\\d{4}-\\d\\d-\\d\\d");
      assertThat(row.get("fatalities")).matches("\\d+");
      assertThat(row.get("iso")).isEqualTo("804");
      assertThat(row.get("inter1") + row.get("inter2")).matches("[1-8]{0,2}");
    }
    assertThat(rows(Format.ACLED))
        .anyMatch(row -> row.get("sub_event_type").startsWith("Shelling"))
        .anyMatch(row -> row.get("fatalities").equals("11"));
  }

  @Test
  void ucdpHasItsColumnsAndItsDeathsAddUp() throws IOException {
    assertThat(UcdpExporter.COLUMNS)
        .hasSize(49)
        .startsWith("id", "relid")
        .endsWith("gwnoa", "gwnob");
    List<CSVRecord> rows = rows(Format.UCDP);
    assertThat(rows).isNotEmpty();
    for (CSVRecord row : rows) {
      assertThat(row.get("where_prec")).matches("[1-7]?");
      assertThat(row.get("date_prec")).matches("[1-5]");
      long sum = 0;
      for (String column : List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")) {
        sum += Long.parseLong(row.get(column));
      }
      assertThat(sum).isEqualTo(Long.parseLong(row.get("best")));
      assertThat(Long.parseLong(row.get("low"))).isLessThanOrEqualTo(sum);
      assertThat(Long.parseLong(row.get("high"))).isGreaterThanOrEqualTo(sum);
    }
  }

  @Test
  void hxlHasHashtagsByTheStandardUnderItsHeadings() throws IOException {
    Pattern tag = Pattern.compile("#[A-Za-z][A-Za-z0-9_]*(\\+[A-Za-z][A-Za-z0-9_]*)*");
    CSVRecord tags = rows(Format.HXL).getFirst();
    Set<String> seen = new TreeSet<>();
    for (String cell : tags) {
      assertThat(cell).matches(tag);
      assertThat(seen.add(cell)).as(cell).isTrue();
    }
    assertThat(rows(Format.HXL)).hasSizeGreaterThan(2).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void ploverHasItsFieldsAndQuads() throws IOException {
    List<String> lines = Small.text(Format.PLOVER, What.CLAIMS, Small.masked()).lines().toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      JsonObject record = JsonObject.of(line);
      assertThat(record.fields().keySet())
          .contains(
              "id",
              "has_event",
              "date",
              "time",
              "enddate",
              "endtime",
              "actor",
              "recipient",
              "event",
              "event_loc",
              "event_text",
              "quad_code",
              "event_scale",
              "mode",
              "context",
              "link",
              "text",
              "text_info",
              "cite_info",
              "coder",
              "coded_date",
              "coded_time",
              "comment");
      assertThat(record.number("quad_code")).isBetween(1L, 4L);
    }
  }
}
