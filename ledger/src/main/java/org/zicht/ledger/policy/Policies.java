package org.zicht.ledger.policy;

import java.util.List;
import java.util.Optional;

/** The policies, by name. */
public final class Policies {

  private static final List<Policy> ALL =
      List.of(
          new ZichtPolicy(),
          new UcdpPolicy(),
          new IraqBodyCountPolicy(),
          new AcledPolicy(),
          new AirwarsPolicy());

  private Policies() {}

  /** All of them, ours first. */
  public static List<Policy> all() {
    return ALL;
  }

  /** Ours. */
  public static Policy standard() {
    return ALL.getFirst();
  }

  /** The one of that name. */
  public static Optional<Policy> named(String name) {
    return ALL.stream().filter(policy -> policy.name().equals(name)).findFirst();
  }
}
