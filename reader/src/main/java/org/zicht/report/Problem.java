package org.zicht.report;

/**
 * Something odd about an input that could be read all the same.
 *
 * @param input the input as the user named it
 * @param what what is odd and what was done, in a sentence without its subject ('is not valid
 *     UTF-8: read as windows-1252')
 */
public record Problem(String input, String what) {

  /** As a line for the user. */
  @Override
  public String toString() {
    return input + ": " + what;
  }
}
