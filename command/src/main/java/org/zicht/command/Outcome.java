package org.zicht.command;

import java.util.List;
import org.zicht.report.Problem;
import org.zicht.views.Shown;

/** What came of one input, to be written and told in its turn. */
sealed interface Outcome {

  /** It was read: its claims, and what was odd about it. */
  record Done(Shown shown, List<Problem> problems) implements Outcome {
    /** Copies the list. */
    public Done {
      problems = List.copyOf(problems);
    }
  }

  /** It could not be read: what is wrong and what to do, as a line for the user. */
  record Failed(String message) implements Outcome {}

  /** A defect of the program stopped it. */
  record Defect(String input, Throwable cause) implements Outcome {}
}
