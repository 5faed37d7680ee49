package org.zicht.benchmark;

/** A stage of reading, in the order in which a report passes them. */
enum Stage {
  DETECTION("language"),
  SEGMENTATION("sentences and words"),
  SYNTAX("tags, lemmas and trees"),
  TIMES("times"),
  QUANTITIES("quantities"),
  PLACES("places"),
  ATTRIBUTION("attribution"),
  CLAIMS("claims");

  private final String title;

  Stage(String title) {
    this.title = title;
  }

  /** What the stage finds, for a line of a table. */
  String title() {
    return title;
  }
}
