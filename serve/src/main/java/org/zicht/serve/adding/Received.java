package org.zicht.serve.adding;

/** What came of one report that was given. */
public sealed interface Received {

  /** What it is called. */
  String input();

  /**
   * It was added.
   *
   * @param report its id
   * @param claims how many claims it has
   */
  record Added(String input, String report, int claims) implements Received {}

  /** It was there already, published just so. */
  record Known(String input, String report) implements Received {}

  /**
   * It could not be read.
   *
   * @param reason what is wrong and what to do
   */
  record Failed(String input, String reason) implements Received {}
}
