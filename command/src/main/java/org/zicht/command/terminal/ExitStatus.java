package org.zicht.command.terminal;

/** What a command tells the shell when it ends. */
public final class ExitStatus {

  /** Done; everything could be read. */
  public static final int DONE = 0;

  /** Some input could not be read, or the output not written. */
  public static final int FAILED = 1;

  /** Wrong usage. */
  public static final int MISUSED = 2;

  private ExitStatus() {}
}
