package org.zicht.command.terminal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.zicht.report.Columns;
import org.zicht.report.Columns.Field;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the columns of tables of reports are called: options of all that opens inputs. */
public final class ColumnOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private Columns columns = Columns.USUAL;

  /** The columns as the user names them. */
  public Columns columns() {
    return columns;
  }

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME,…",
      description =
          "What the columns of a table (CSV), or the fields of JSON, are called, where they do not"
              + " have usual names: text=body,published=datum. Fields: text, title, published,"
              + " modified, publisher, author, url, language.")
  public void named(String value) {
    Map<Field, String> names = new EnumMap<>(Field.class);
    for (String part : value.split(",", -1)) {
      int mark = part.indexOf('=');
      if (mark <= 0 || mark == part.length() - 1) {
        throw misused("--columns " + value + " is not understood; write text=NAME,title=NAME");
      }
      names.put(field(part.substring(0, mark).strip()), part.substring(mark + 1).strip());
    }
    columns = Columns.of(names);
  }

  private Field field(String name) {
    try {
      return Field.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw misused(
          "--columns has no field '"
              + name
              + "'; there are text, title, published, modified, publisher, author, url, language");
    }
  }

  private ParameterException misused(String message) {
    CommandLine line = command.commandLine();
    return new ParameterException(line, message);
  }
}
