package org.zicht.command.terminal;

import java.util.Locale;

/** The forms of a command that prints either to read or for other programs. */
public enum LineForm {
  TEXT,
  JSONL;

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
