package org.zicht.codes;

import java.util.List;

/**
 * An event of a coding scheme.
 *
 * @param event the event type: {@code ASSAULT}, {@code Battles}
 * @param mode PLOVER's mode, ACLED's sub-event type; empty where the scheme leaves it open
 * @param contexts PLOVER's contexts; empty for ACLED
 */
public record Code(String event, String mode, List<String> contexts) {

  /** Copies the list. */
  public Code {
    contexts = List.copyOf(contexts);
  }
}
