package org.zicht.command.reading;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.zicht.views.CsvView;
import org.zicht.views.HtmlView;
import org.zicht.views.JsonLinesView;
import org.zicht.views.JsonView;
import org.zicht.views.TextView;
import org.zicht.views.View;

/** The forms that claims can be written in. */
public enum Form {
  TEXT,
  JSONL,
  JSON,
  CSV,
  HTML;

  /** The name on the command line and at the end of files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form that the end of a file's name says. */
  static Optional<Form> ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Form form : values()) {
      if (name.endsWith("." + form)) {
        return Optional.of(form);
      }
    }
    return name.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
  }

  /** A view that writes it. */
  View view(boolean colour, int columns) {
    return switch (this) {
      case TEXT -> new TextView(colour, columns);
      case JSONL -> new JsonLinesView();
      case JSON -> new JsonView();
      case CSV -> new CsvView();
      case HTML -> new HtmlView();
    };
  }
}
