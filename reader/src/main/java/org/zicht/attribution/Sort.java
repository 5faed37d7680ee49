package org.zicht.attribution;

import java.util.Locale;
import java.util.Optional;

/** What a cue says that its speaker does with the content. */
public enum Sort {
  /** Tells it as so: 'say', 'according to'. */
  SAYS(Force.VOUCHES),
  /** Passes it on or makes it known: 'report', 'announce', 'write'. */
  REPORTS(Force.VOUCHES),
  /** Is evidence of it: 'footage shows', 'figures suggest'. */
  SHOWS(Force.VOUCHES),
  /** Says that what others said is so: 'confirm', 'admit'. */
  CONFIRMS(Force.VOUCHES),
  /** Says that it is not so. */
  DENIES(Force.DISPUTES),
  /** Says that it is not so, or not certain: 'doubt', 'question'. */
  DOUBTS(Force.DISPUTES),
  /** Says that it may come: 'warn', 'predict'. */
  WARNS(Force.VOUCHES),
  /** Holds it to be so: 'think', 'suspect', 'estimate', 'fear'. */
  THINKS(Force.VOUCHES),
  /** Knows, sees or hears it: 'know', 'learn', 'remember'. */
  KNOWS(Force.VOUCHES),
  /** Wants it to be so: 'want', 'hope', 'plan'. */
  WANTS(Force.WILLS),
  /** Asks whether it is so. */
  ASKS(Force.WILLS),
  /** Asks or calls for it: 'urge', 'appeal', 'demand', 'order'. */
  URGES(Force.WILLS),
  /** Says that he will do it: 'promise', 'vow', 'agree'. */
  PROMISES(Force.WILLS),
  /** Says that he will do harm. */
  THREATENS(Force.WILLS),
  /** Says that another is guilty of it: 'accuse', 'blame'. */
  ACCUSES(Force.DEED),
  /** Praises or blames: 'condemn', 'criticise', 'support'. */
  JUDGES(Force.DEED),
  /** Gives it a name: 'call', 'describe as'. */
  CALLS(Force.DEED),
  /** On nobody's named word: 'reportedly', 'naar verluidt', the reporting conditional. */
  HEARSAY(Force.VOUCHES),
  /** The line or dateline of an agency. */
  CREDIT(Force.CREDITS);

  private enum Force {
    VOUCHES,
    DISPUTES,
    WILLS,
    DEED,
    CREDITS
  }

  private final Force force;

  Sort(Force force) {
    this.force = force;
  }

  /**
   * Whether the speaker holds the content to be so (or to come), so that it is told on his word.
   */
  public boolean vouches() {
    return force == Force.VOUCHES;
  }

  /** Whether the speaker says that the content is not so, or is in doubt. */
  public boolean disputes() {
    return force == Force.DISPUTES;
  }

  /** Whether the words are themselves the deed, and the speaker its actor. */
  public boolean deed() {
    return force == Force.DEED;
  }

  /** The sort of that name in lower case, if there is one. */
  public static Optional<Sort> ofCode(String code) {
    for (Sort sort : values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(code)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }
}
