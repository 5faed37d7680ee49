package org.zicht.text.place;

/** How sure it is that a place goes by a name. */
public enum Trust {
  /** Its name in English, in its own country, or in the language of the text. */
  MAIN,
  /** One of the names that GeoNames collects, in whatever language. */
  ALTERNATE,
  /** Spelt by rule from another script. */
  GENERATED
}
