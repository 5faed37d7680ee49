package org.zicht.exchange.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.json.ClaimJson;
import org.zicht.views.table.Row;
import org.zicht.views.table.RowJson;

/**
 * The columns of our CSV: a line of {@link OwnLines} as the cells of a row, both ways. What is
 * nested has a column for each part ({@code actor.kind}); lists are JSON in one cell.
 */
final class Columns {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** What a column holds. */
  enum Sort {
    TEXT,
    NUMBER,
    FRACTION,
    TRUTH,
    JSON
  }

  /**
   * A column.
   *
   * @param name its heading: the path of the value in the object
   * @param sort what it holds
   */
  record Column(String name, Sort sort) {}

  private static final String DECISION = "decision";

  /** What a row is, by the schema of its line. */
  private static final Map<String, String> RECORDS =
      Map.of(
          OwnLines.REPORT, "report",
          ClaimJson.SCHEMA, "claim",
          OwnLines.FAILURE, "failure",
          OwnLines.DECISION, DECISION);

  /** The columns of a claim, before those of other rows. */
  static final List<Column> CLAIM = claim();

  /** The columns of reports, failures and decisions. */
  static final List<Column> OTHERS = others();

  private Columns() {}

  private static List<Column> claim() {
    List<Column> columns = new ArrayList<>();
    text(columns, "report", "id", "type", "status", "certainty");
    columns.add(new Column("unknown", Sort.JSON));
    for (String side : List.of("actor", "target")) {
      text(columns, side + ".text");
      number(columns, side + ".start", side + ".end");
      text(columns, side + ".basis", side + ".name", side + ".kind", side + ".country");
      text(columns, side + ".label");
    }
    text(columns, "target.person.name");
    number(columns, "target.person.age");
    text(columns, "target.person.sex", "target.combatant");
    number(columns, "count.min", "count.max");
    text(columns, "count.precision", "count.wording", "count.unit");
    columns.add(new Column("count.cumulative", Sort.TRUTH));
    columns.add(new Column("count.subset", Sort.TRUTH));
    text(columns, "place.text");
    number(columns, "place.start", "place.end");
    text(columns, "place.basis", "place.site", "place.name", "place.country");
    columns.add(new Column("place.lat", Sort.FRACTION));
    columns.add(new Column("place.lon", Sort.FRACTION));
    text(columns, "place.precision", "place.gazetteer", "time.text");
    number(columns, "time.text_start", "time.text_end");
    text(columns, "time.start", "time.end", "time.basis", "time.precision");
    columns.add(new Column("sources", Sort.JSON));
    columns.add(new Column("evidence", Sort.JSON));
    text(columns, "rule", "said");
    columns.add(new Column("publishers", Sort.JSON));
    text(columns, "copy_of", "origin", "origin_basis");
    columns.add(new Column("party", Sort.TRUTH));
    text(columns, "incident", "review");
    columns.add(new Column("masked", Sort.JSON));
    return List.copyOf(columns);
  }

  private static List<Column> others() {
    List<Column> columns = new ArrayList<>();
    text(columns, "sha256", "language");
    columns.add(new Column("titled", Sort.TRUTH));
    columns.add(new Column("credits", Sort.JSON));
    text(columns, "reader");
    columns.add(new Column("publications", Sort.JSON));
    text(columns, "fetched", "text", "input", "reason");
    // a decision has other fields for each sort: all of it stands in one cell
    columns.add(new Column(DECISION, Sort.JSON));
    return List.copyOf(columns);
  }

  private static void text(List<Column> columns, String... names) {
    for (String name : names) {
      columns.add(new Column(name, Sort.TEXT));
    }
  }

  private static void number(List<Column> columns, String... names) {
    for (String name : names) {
      columns.add(new Column(name, Sort.NUMBER));
    }
  }

  /** All columns but the first, {@code record}. */
  static List<Column> all() {
    List<Column> all = new ArrayList<>(CLAIM);
    all.addAll(OTHERS);
    return all;
  }

  /** What sort of row a line becomes: report, claim, failure, decision. */
  static String record(String line) {
    for (Map.Entry<String, String> one : RECORDS.entrySet()) {
      if (line.startsWith("{\"schema\":\"" + one.getKey() + "\"")) {
        return one.getValue();
      }
    }
    throw new IllegalArgumentException("no line of ours: " + line);
  }

  /** The cells of a line in these columns: texts, numbers, truth values, null. */
  static List<@Nullable Object> cells(String line, List<Column> columns) {
    boolean decision = record(line).equals(DECISION);
    Row row = decision ? Row.row().build() : RowJson.row(line);
    List<@Nullable Object> cells = new ArrayList<>();
    for (Column column : columns) {
      Object value = value(row, column.name());
      boolean nested = value instanceof List<?> || value instanceof Row;
      if (decision && column.name().equals(DECISION)) {
        cells.add(line);
      } else if (column.sort() == Sort.JSON) {
        cells.add(value == null ? null : json(value));
      } else {
        cells.add(nested ? null : value);
      }
    }
    return cells;
  }

  private static @Nullable Object value(Row line, String path) {
    Object value = line;
    for (String name : path.split("\\.", -1)) {
      value = value instanceof Row row ? row.value(name) : null;
    }
    return value;
  }

  private static String json(Object value) {
    String wrapped = RowJson.line(Row.row().value("v", value).build());
    return wrapped.substring("{\"v\":".length(), wrapped.length() - 1);
  }

  /**
   * The line whose cells these were.
   *
   * @param record report, claim, failure or decision
   * @param cells the texts of the cells, by the name of the column; null or missing where empty
   * @throws IllegalArgumentException naming the column, if a cell is of another sort
   */
  static String line(String record, Map<String, @Nullable String> cells) {
    String schema =
        RECORDS.entrySet().stream()
            .filter(one -> one.getValue().equals(record))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no record: \"" + record + "\""));
    String whole = cells.get(DECISION);
    if (record.equals(DECISION) && whole != null) {
      return whole;
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (Column column : all()) {
      String cell = cells.get(column.name());
      if (cell != null) {
        put(object, column, cell);
      }
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", schema);
      fields(json, object);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return line.toString();
  }

  /** JSON as it stands in a cell. */
  private record Raw(String json) {}

  private static void put(Map<String, Object> object, Column column, String cell) {
    String[] path = column.name().split("\\.", -1);
    Map<String, Object> inner = object;
    for (int i = 0; i < path.length - 1; i++) {
      Object next = inner.computeIfAbsent(path[i], none -> new LinkedHashMap<String, Object>());
      inner = map(next, column);
    }
    inner.put(path[path.length - 1], typed(column, cell));
  }

  @SuppressWarnings("unchecked") // only maps of this class stand behind a path
  private static Map<String, Object> map(Object value, Column column) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException("column " + column.name() + " contradicts another");
  }

  private static Object typed(Column column, String cell) {
    try {
      return switch (column.sort()) {
        case TEXT -> cell;
        case NUMBER -> Long.valueOf(cell);
        case FRACTION -> Double.valueOf(cell);
        case TRUTH -> truth(cell);
        case JSON -> raw(cell);
      };
    } catch (IllegalArgumentException | IOException wrong) {
      throw new IllegalArgumentException(
          "column "
              + column.name()
              + " does not hold "
              + switch (column.sort()) {
                case TEXT -> "text";
                case NUMBER -> "a whole number";
                case FRACTION -> "a number";
                case TRUTH -> "true or false";
                case JSON -> "JSON";
              }
              + ": "
              + cell,
          wrong);
    }
  }

  private static Boolean truth(String cell) {
    return switch (cell) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException(cell);
    };
  }

  private static Raw raw(String cell) throws IOException {
    try (JsonParser parser = FACTORY.createParser(cell)) {
      parser.nextToken();
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException(cell);
      }
    }
    return new Raw(cell);
  }

  private static void fields(JsonGenerator json, Map<?, ?> object) throws IOException {
    for (Map.Entry<?, ?> one : object.entrySet()) {
      json.writeFieldName(String.valueOf(one.getKey()));
      switch (one.getValue()) {
        case String text -> json.writeString(text);
        case Long number -> json.writeNumber(number);
        case Double fraction -> json.writeNumber(fraction);
        case Boolean truth -> json.writeBoolean(truth);
        case Raw raw -> json.writeRawValue(raw.json());
        case Map<?, ?> inner -> {
          json.writeStartObject();
          fields(json, inner);
          json.writeEndObject();
        }
        case null, default -> throw new IllegalStateException("no value: " + one);
      }
    }
  }
}
