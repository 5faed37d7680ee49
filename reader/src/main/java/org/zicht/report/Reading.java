package org.zicht.report;

import java.util.List;

/** What came of reading one input. */
public sealed interface Reading {

  /** The input: a file as it was named or found, or {@code -}. */
  String input();

  /**
   * It was read.
   *
   * @param input the input
   * @param report its canonical text, never without a word
   * @param problems what was odd about it
   */
  record Read(String input, Report report, List<Problem> problems) implements Reading {
    /** Keeps a copy of the problems. */
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Its text is elsewhere: a feed, or a list of addresses, only says where. Nobody has asked for
   * that address to be fetched.
   *
   * @param input the input
   * @param address where its text is
   * @param said what is said of it here
   * @param list whether more addresses are listed there, as in a feed, rather than a report
   */
  record Linked(String input, String address, Imprint said, boolean list) implements Reading {
    /** As a line for the user. */
    @Override
    public String toString() {
      return input
          + (list ? ": is only a link to a list" : ": is only a link to an article")
          + " here. Read what is there: zicht read "
          + address
          + ", or follow it: zicht watch "
          + address
          + ".";
    }
  }

  /**
   * It could not be read.
   *
   * @param input the input
   * @param what what is wrong, in a sentence without its subject ('is a PDF: not read yet')
   * @param whatToDo what the user can do about it
   */
  record Failed(String input, String what, String whatToDo) implements Reading {
    /** As a line for the user. */
    @Override
    public String toString() {
      return input + ": " + what + ". " + whatToDo + ".";
    }
  }
}
