package org.zicht.text;

/** What a sentence is for in its report. */
public enum Role {
  /** The running text. */
  BODY,
  /** The title, or a heading between paragraphs. */
  HEADING,
  /** Where, when and by whom the report was filed ('KABUL, Jan 6 (Reuters) -'), or a byline. */
  DATELINE
}
