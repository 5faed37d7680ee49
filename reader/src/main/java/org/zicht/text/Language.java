package org.zicht.text;

import java.util.regex.Pattern;

/**
 * A language, by its ISO 639-1 code in lower case ({@code nl}, {@code en}); the name of its folder
 * of data.
 *
 * @param code two small letters
 */
public record Language(String code) {

  private static final Pattern CODE = Pattern.compile("[a-z]{2}");

  /**
   * @throws IllegalArgumentException if {@code code} is not two small letters
   */
  public Language {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
