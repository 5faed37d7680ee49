package org.zicht.intake.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Unreadable;

/** What came of asking for what is at an address. */
public sealed interface Visit {

  /**
   * It came, and was handed on.
   *
   * @param stamp how the site marks what came
   */
  record Came(Stamp stamp) implements Visit {}

  /** It is what it was when it came last. */
  record Unchanged() implements Visit {}

  /**
   * It did not come.
   *
   * @param reason why, in words for the user
   * @param pause how long the site asks to be left alone, or null where it does not say
   */
  record Refused(Unreadable reason, @Nullable Duration pause) implements Visit {}
}
