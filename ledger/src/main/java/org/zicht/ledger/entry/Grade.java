package org.zicht.ledger.entry;

import java.util.Locale;
import java.util.Optional;

/**
 * The grades of the Admiralty code (NATO STANAG 2511): a letter for how reliable a source is, a
 * number for how credible what it says is. A person gives them, never the program.
 */
public final class Grade {

  private Grade() {}

  /** How reliable a source is. */
  public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
      this.meaning = meaning;
    }

    /** In words: 'usually reliable'. */
    public String meaning() {
      return meaning;
    }

    /** The grade with that letter, in either case; empty if there is none. */
    public static Optional<Reliability> ofCode(String code) {
      for (Reliability one : values()) {
        if (one.name().equals(code.toUpperCase(Locale.ROOT))) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }

  /** How credible what is said is. */
  public enum Credibility {
    CONFIRMED("1", "confirmed by other sources"),
    PROBABLY_TRUE("2", "probably true"),
    POSSIBLY_TRUE("3", "possibly true"),
    DOUBTFUL("4", "doubtful"),
    IMPROBABLE("5", "improbable"),
    NOT_JUDGED("6", "truth cannot be judged");

    private final String code;
    private final String meaning;

    Credibility(String code, String meaning) {
      this.code = code;
      this.meaning = meaning;
    }

    /** In words: 'probably true'. */
    public String meaning() {
      return meaning;
    }

    /** Its number, 1 to 6. */
    public String code() {
      return code;
    }

    /** The grade with that number, 1 to 6; empty if there is none. */
    public static Optional<Credibility> ofCode(String code) {
      for (Credibility one : values()) {
        if (one.code.equals(code)) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }
}
