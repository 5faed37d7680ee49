package org.zicht.text.language;

import org.zicht.text.Language;

/** Which language a text is in, as far as can be told. */
public sealed interface Detection {

  /** It is in a language that Zicht reads. */
  record Detected(Language language) implements Detection {}

  /**
   * It is in a language that Zicht knows but does not read.
   *
   * @param code the language's ISO 639-1 code
   * @param name its English name
   */
  record NotSupported(String code, String name) implements Detection {}

  /** Too little stands there to tell, or two languages are equally likely. */
  record TooLittleText() implements Detection {}
}
