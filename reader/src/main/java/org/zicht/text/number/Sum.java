package org.zicht.text.number;

/**
 * Adds up the parts of a number in the order in which they are written; refuses a part that cannot
 * follow.
 */
final class Sum {

  private static final double MILLION = 1e6;

  /** What has been multiplied by a million or more. */
  private double total;

  private double lastScale = Double.POSITIVE_INFINITY;

  /** What has been multiplied by a thousand since, and by what. */
  private double group;

  private double groupScale = Double.POSITIVE_INFINITY;
  private double current = -1;
  private double scale = 1;
  private boolean joint;
  private Numeral.Type type = Numeral.Type.WORDS;

  Sum() {}

  Sum(Sum other) {
    this.total = other.total;
    this.lastScale = other.lastScale;
    this.group = other.group;
    this.groupScale = other.groupScale;
    this.current = other.current;
    this.scale = other.scale;
    this.joint = other.joint;
    this.type = other.type;
  }

  /** Whether nothing has been added. */
  boolean empty() {
    return current < 0 && total + group == 0;
  }

  boolean complete() {
    return !empty() && !joint;
  }

  double value() {
    return total + group + Math.max(current, 0);
  }

  double scale() {
    return scale;
  }

  Numeral.Type type() {
    return type;
  }

  /** Whether a link may stand here: after a multiplier, or, inverted, after a unit. */
  boolean linkable(boolean afterTens) {
    return (current < 0 && total + group > 0)
        || (current >= 100 && current % 100 == 0)
        || (afterTens && current >= 20 && current % 100 >= 20 && current % 10 == 0);
  }

  /** Adds a part; false, with the sum unchanged or not to be used, if it cannot follow. */
  boolean add(NumberWord part) {
    return switch (part.role()) {
      case NUMBER -> addNumber(part.value());
      case TIMES -> multiply(part.value());
      case JOINT -> addJoint();
      case ORDINAL -> addOrdinal(part.value());
      case ENDING -> addEnding(part);
      default -> false;
    };
  }

  private boolean addJoint() {
    boolean unit = current > 0 && current % 10 != 0 && (current % 100 < 10);
    boolean multiple = linkable(false);
    if (joint || !(unit || multiple)) {
      return false;
    }
    joint = true;
    return true;
  }

  /** Adds a number below the last multiplier; after a joint also tens upon units. */
  boolean addNumber(double value) {
    boolean fits;
    if (current < 0) {
      fits = value < least();
      current = 0;
    } else if (joint && value >= 20 && value < 100 && current % 100 < 10 && current % 10 > 0) {
      // "vijf-en-twintig": the unit stands first.
      fits = true;
    } else if (value < 10) {
      fits = current % 10 == 0 && current % 100 != 10 && (!joint || current % 100 == 0);
    } else {
      fits = value < 100 && current >= 100 && current % 100 == 0;
    }
    if (!fits) {
      return false;
    }
    current += value;
    joint = false;
    scale = 1;
    return true;
  }

  /** Multiplies what was last added, or takes the multiplier itself. */
  boolean multiply(double by) {
    if (joint || by >= (by < MILLION ? least() : lastScale)) {
      return false;
    }
    if (by < 1000) {
      if (current == 0 || current >= by) {
        return false;
      }
      current = current < 0 ? by : current * by;
    } else if (by < MILLION) {
      group += (current < 0 ? 1 : current) * by;
      current = -1;
      groupScale = by;
    } else {
      // "dos mil millones": the thousands before are multiplied too.
      double amount = group + Math.max(current, 0);
      total += (amount == 0 ? 1 : amount) * by;
      group = 0;
      groupScale = Double.POSITIVE_INFINITY;
      current = -1;
      lastScale = by;
    }
    scale = by;
    return true;
  }

  /** The least multiplier so far, below which what follows must stay. */
  private double least() {
    return Math.min(lastScale, groupScale);
  }

  /** Adds a number that was written as one word. */
  boolean addJoined(JoinedNumbers.Joined whole) {
    double value = whole.value();
    boolean fits = value < least() && current < 0;
    if (value < 100) {
      fits = addNumber(value);
    } else if (fits && value % 1000 == 0) {
      group += value;
      groupScale = 1000;
    } else if (fits) {
      current = value;
    }
    joint = false;
    scale = whole.scale();
    type = whole.type();
    return fits;
  }

  private boolean addOrdinal(double value) {
    boolean done =
        value < 100 ? addNumber(value) : !empty() && (multiply(value) || addNumber(value));
    if (done) {
      type = Numeral.Type.ORDINAL;
    }
    return done;
  }

  private boolean addEnding(NumberWord ending) {
    if (!complete()) {
      return false;
    }
    switch (ending.detail()) {
      case "half" -> {
        current = Math.max(current, 0) + 0.5;
        return true;
      }
      case "round" -> type = value() < 10 ? Numeral.Type.WORDS : Numeral.Type.ROUND;
      case "age" -> type = Numeral.Type.AGE;
      case "duration" -> type = Numeral.Type.DURATION;
      default -> type = Numeral.Type.LABEL;
    }
    return true;
  }
}
