package org.zicht.report;

import java.io.IOException;

/** Content that cannot be read, with what is wrong and what to do, in words for the user. */
public final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String whatToDo;

  /**
   * @param what what is wrong, in a sentence without its subject ('is cut short')
   * @param whatToDo what the user can do about it
   */
  public Unreadable(String what, String whatToDo) {
    super(what);
    this.what = what;
    this.whatToDo = whatToDo;
  }

  /** The same, said of an input. */
  public Reading.Failed of(String input) {
    return new Reading.Failed(input, what, whatToDo);
  }
}
