package org.zicht.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zicht.exchange.event.AcledExporter;
import org.zicht.exchange.event.PloverExporter;
import org.zicht.exchange.event.UcdpExporter;
import org.zicht.exchange.figure.HxlExporter;
import org.zicht.exchange.format.Exporter;
import org.zicht.exchange.format.What;
import org.zicht.exchange.graph.RdfExporter;
import org.zicht.exchange.map.GeoJsonExporter;
import org.zicht.exchange.own.CsvExporter;
import org.zicht.exchange.own.JsonLinesExporter;
import org.zicht.exchange.own.XlsxExporter;

/** The formats in which a ledger leaves Zicht. */
@SuppressWarnings("ImmutableEnumChecker") // exporters keep nothing, and the list is a copy
public enum Format {
  /** Ours, as rows. */
  CSV(new CsvExporter(), "csv", "text/csv; charset=utf-8", What.CLAIMS, What.INCIDENTS, What.TOLLS),
  /** Ours, an object a line. */
  JSONL(
      new JsonLinesExporter(),
      "jsonl",
      "application/jsonl; charset=utf-8",
      What.CLAIMS,
      What.INCIDENTS,
      What.TOLLS),
  /** Political events, a record a line. */
  PLOVER(new PloverExporter(), "jsonl", "application/jsonl; charset=utf-8", What.CLAIMS),
  /** Events in the columns of the Armed Conflict Location and Event Data project. */
  ACLED(new AcledExporter(), "csv", "text/csv; charset=utf-8", What.INCIDENTS),
  /** Deadly events in the columns of the Uppsala Conflict Data Program's GED. */
  UCDP(new UcdpExporter(), "csv", "text/csv; charset=utf-8", What.INCIDENTS),
  /** Figures with the hashtags of the Humanitarian Exchange Language. */
  HXL(new HxlExporter(), "csv", "text/csv; charset=utf-8", What.TOLLS),
  /** For maps. */
  GEOJSON(new GeoJsonExporter(), "geojson", "application/geo+json", What.INCIDENTS, What.CLAIMS),
  /** A graph, in Turtle. */
  RDF(new RdfExporter(), "ttl", "text/turtle; charset=utf-8", What.CLAIMS),
  /** Sheets of a workbook. */
  XLSX(
      new XlsxExporter(),
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      What.CLAIMS,
      What.INCIDENTS,
      What.TOLLS);

  private final Exporter exporter;
  private final String ending;
  private final String mediaType;
  private final List<What> holds;

  Format(Exporter exporter, String ending, String mediaType, What... holds) {
    this.exporter = exporter;
    this.ending = ending;
    this.mediaType = mediaType;
    this.holds = List.of(holds);
  }

  /** What writes it. */
  public Exporter exporter() {
    return exporter;
  }

  /** How the names of its files end, without the full stop. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** What it can hold, the usual first. */
  public List<What> holds() {
    return holds;
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's ending says by itself, if one does. */
  public static Optional<Format> ofFile(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> low.endsWith("." + one.ending)).findFirst();
  }
}
