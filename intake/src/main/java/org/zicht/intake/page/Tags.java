package org.zicht.intake.page;

import org.zicht.report.Unreadable;

/** Bounds markup by its tags: time and memory go with their number and not with bytes. */
public final class Tags {

  /** A large front page has some ten thousand. */
  private static final int MOST = 150_000;

  private Tags() {}

  /**
   * Looks at markup before it is parsed.
   *
   * @throws Unreadable if it has more tags than any page or feed has
   */
  public static void refuseTooMany(String markup) throws Unreadable {
    int tags = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > MOST) {
      throw new Unreadable(
          "is markup of more than " + MOST + " tags: no page of an article has so many",
          "Save the article's text and read that");
    }
  }
}
