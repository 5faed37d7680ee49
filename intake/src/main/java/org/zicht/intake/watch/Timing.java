package org.zicht.intake.watch;

import java.time.Duration;
import java.time.InstantSource;

/** What time it is, and how to let it pass. */
public interface Timing extends InstantSource {

  /** Lets so much time pass. */
  void pass(Duration time) throws InterruptedException;
}
