package org.zicht.views.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/** The program's own words for parts of an account. Pure functions. */
final class Words {

  private Words() {}

  /** {@code state_forces} of {@code STATE_FORCES}. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** 'state forces' of {@code STATE_FORCES}. */
  static String plain(Enum<?> value) {
    return code(value).replace('_', ' ');
  }

  /** What a place is called, or null where none is known. */
  static @Nullable String place(Claim.@Nullable Where place) {
    if (place == null) {
      return null;
    }
    String name = place.name();
    return name == null ? place.text() : name;
  }
}
