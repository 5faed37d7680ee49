package org.zicht.ledger.policy;

import org.zicht.ledger.toll.TollLine;

/** A way to come from what is said to figures. Implementations are pure functions. */
public interface Policy {

  /** What it is called on the command line. */
  String name();

  /** What it does, in a few sentences for who uses the figures. */
  String description();

  /** The figure of a line. */
  Figure figure(TollLine line);
}
