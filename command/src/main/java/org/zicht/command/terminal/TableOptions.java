package org.zicht.command.terminal;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zicht.views.table.Table;
import org.zicht.views.table.TableForm;
import picocli.CommandLine.Option;

/** In which form rows are written, and where. */
public final class TableOptions {

  /** More rows than these nobody reads in a terminal. */
  private static final int A_SCREENFUL = 200;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Without it a table.")
  private TableForm form = TableForm.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, instead of standard output; there only when it is complete.")
  private @Nullable Path output;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description = "At most so many rows, 0 for all. Without it, all; of a table, 200.")
  private @Nullable Integer limit;

  /** Whether a table for the terminal is wanted. */
  public boolean isTable() {
    return form == TableForm.TABLE;
  }

  /** Writes a table: 0 done, 1 it could not be written. */
  public int write(Surroundings surroundings, Table table) {
    StringBuilder text = new StringBuilder();
    int most = limit == null ? (form == TableForm.TABLE ? A_SCREENFUL : 0) : limit;
    Table shown = most > 0 ? table.first(most) : table;
    try {
      form.write(text, shown, surroundings.columns());
      if (form == TableForm.TABLE && shown.size() < table.size()) {
        text.append("… and ")
            .append(table.size() - shown.size())
            .append(" more: --limit 0 shows all, --format csv and others too\n");
      }
      return write(surroundings, text);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException("writing to memory failed", impossible);
    }
  }

  private int write(Surroundings surroundings, CharSequence text) {
    try (Destination destination =
        output == null ? Destination.stream(surroundings.out()) : Destination.file(output)) {
      destination.write(text);
      destination.finish();
      return ExitStatus.DONE;
    } catch (IOException notWritten) {
      if (output == null && Destination.isBrokenPipe(notWritten)) {
        return ExitStatus.DONE;
      }
      surroundings.tell(
          (output == null ? "standard output" : output)
              + ": cannot be written ("
              + notWritten.getMessage()
              + "). Check the disk and the folder, and try again.");
      return ExitStatus.FAILED;
    }
  }
}
