package org.zicht.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;

/**
 * A mapping of claims to the events of a coding scheme, read from its table: the first row that
 * fits a claim says its event. Immutable.
 */
public final class CodeTable {

  private static final String NONE = "-";

  private final String scheme;
  private final List<Row> rows;

  private CodeTable(String scheme, List<Row> rows) {
    this.scheme = scheme;
    this.rows = List.copyOf(rows);
  }

  /**
   * One row of a table.
   *
   * @param type the type of the claims it fits, or null for all
   * @param conditions what else must hold, as written
   * @param code the event, or null where the scheme has none
   */
  public record Row(@Nullable ClaimType type, List<String> conditions, @Nullable Code code) {

    /** Copies the list. */
    public Row {
      conditions = List.copyOf(conditions);
    }

    boolean fits(Claim claim) {
      return (type == null || type == claim.type())
          && conditions.stream().allMatch(condition -> holds(condition, claim));
    }

    private static boolean holds(String condition, Claim claim) {
      int equals = condition.indexOf('=');
      String name = equals < 0 ? condition : condition.substring(0, equals);
      Set<String> values =
          equals < 0 ? Set.of() : Set.of(condition.substring(equals + 1).split(",", -1));
      return switch (name) {
        case "actor" -> is(claim.actor(), values);
        case "target" -> is(claim.target(), values);
        case "status" -> values.contains(claim.status().name().toLowerCase(Locale.ROOT));
        default -> throw new IllegalStateException("no such condition: " + condition);
      };
    }

    private static boolean is(Claim.@Nullable Participant participant, Set<String> kinds) {
      return participant != null && (kinds.isEmpty() || kinds.contains(participant.kind().code()));
    }
  }

  /** The mapping to PLOVER: event, mode, contexts. */
  public static CodeTable plover() {
    return read("plover");
  }

  /** The mapping to ACLED: event type, sub-event type. */
  public static CodeTable acled() {
    return read("acled");
  }

  private static CodeTable read(String scheme) {
    List<Row> rows = new ArrayList<>();
    String name = scheme + ".tsv";
    try (InputStream bytes = CodeTable.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no table " + name);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(line.split("\t", -1)));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's own " + name + " cannot be read", unreadable);
    }
    return new CodeTable(scheme, rows);
  }

  private static Row row(String[] cells) {
    ClaimType type =
        cells[0].equals("*")
            ? null
            : ClaimType.ofCode(cells[0])
                .orElseThrow(() -> new IllegalStateException("no such type: " + cells[0]));
    List<String> conditions = words(cells, 1);
    String event = cells[2].strip();
    Code code =
        event.equals(NONE)
            ? null
            : new Code(event, cells.length > 3 ? cells[3].strip() : "", words(cells, 4));
    return new Row(type, conditions, code);
  }

  private static List<String> words(String[] cells, int index) {
    String cell = index < cells.length ? cells[index].strip() : "";
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" +", -1));
  }

  /** Its rows, in the order in which they are tried. */
  public List<Row> rows() {
    return rows;
  }

  /** The event of {@code claim}, if the scheme has one for it. */
  public Optional<Code> code(Claim claim) {
    for (Row row : rows) {
      if (row.fits(claim)) {
        return Optional.ofNullable(row.code());
      }
    }
    throw new IllegalStateException(scheme + " has no row for " + claim.type());
  }

  /** The events that a claim of {@code type} can be, asserted, in the order of the rows. */
  public List<Code> codes(ClaimType type) {
    List<Code> codes = new ArrayList<>();
    for (Row row : rows) {
      Code code = row.code();
      if (row.type() == type && code != null && !codes.contains(code)) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }

  /** The table as Markdown, for the docs. */
  public String markdown() {
    StringBuilder page = new StringBuilder("| claim | where | event | mode | contexts |\n");
    page.append("|---|---|---|---|---|\n");
    for (Row row : rows) {
      ClaimType type = row.type();
      Code code = row.code();
      page.append("| ")
          .append(type == null ? "any" : "`" + type.code() + "`")
          .append(" | ")
          .append(row.conditions().isEmpty() ? "" : "`" + String.join(" ", row.conditions()) + "`")
          .append(" | ")
          .append(code == null ? "none" : code.event())
          .append(" | ")
          .append(code == null ? "" : code.mode())
          .append(" | ")
          .append(code == null ? "" : String.join(", ", code.contexts()))
          .append(" |\n");
    }
    return page.toString();
  }
}
