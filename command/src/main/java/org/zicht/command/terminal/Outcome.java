package org.zicht.command.terminal;

import java.util.List;
import org.zicht.pipeline.ReadReport;
import org.zicht.report.Problem;
import org.zicht.views.Shown;

/** What came of one input, to be written and told in its turn. */
public sealed interface Outcome {

  /**
   * It was read.
   *
   * @param shown its claims, as views take them
   * @param read all that the stages found
   * @param problems what was odd about it
   */
  record Done(Shown shown, ReadReport read, List<Problem> problems) implements Outcome {
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
