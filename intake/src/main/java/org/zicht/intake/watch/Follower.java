package org.zicht.intake.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Reading;

/** Whoever follows feeds: takes what appears in them, and knows what was taken before. */
public interface Follower {

  /**
   * Whether what is at an address was taken before, and not changed since.
   *
   * @param changed when the feed says that it was last changed, or null where it does not say
   */
  boolean knows(String address, @Nullable Instant changed);

  /**
   * Takes a report, or what is wrong with it. One that was taken before may come again.
   *
   * @param address where it is from: the address followed
   */
  void take(String address, Reading reading);

  /** Hears of something that keeps a feed or an address from being followed. */
  void hear(String message);

  /** Everything that was due is done; nothing happens before {@code until}. */
  void rest(Instant until);
}
