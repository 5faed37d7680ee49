package org.zicht.text.segment;

/** What a character is to the segmenter. All questions are about code points. */
final class Characters {

  private Characters() {}

  /**
   * Whether {@code point} only keeps words apart: white space of every width, control characters,
   * the byte-order mark, zero-width spaces and marks of direction.
   */
  static boolean isSpace(int point) {
    if (point < 0x80) {
      return point <= ' ' || point == 0x7F;
    }
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || point == 0x200B
        || point == 0x200E
        || point == 0x200F
        || point == 0xFEFF
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  /** Whether {@code point} ends a line. */
  static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
  }

  /**
   * Whether {@code point} is part of a word wherever it stands: a letter, digit, mark or joiner.
   */
  static boolean isWord(int point) {
    if (point < 0x80) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9')
          || point == '_';
    }
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.OTHER_NUMBER
        || isJoined(point);
  }

  /** Whether {@code point} belongs to the character before it: a combining mark or a joiner. */
  static boolean isJoined(int point) {
    if (point < 0x80) {
      return false;
    }
    if (point == 0xAD || point == 0x200C || point == 0x200D || point == 0x2060) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (point >= 0x1F3FB && point <= 0x1F3FF);
  }

  static boolean isDigit(int point) {
    return (point >= '0' && point <= '9') || (point >= 0x80 && Character.isDigit(point));
  }

  static boolean isLetter(int point) {
    return Character.isLetter(point);
  }

  /** A letter that can begin a sentence: a capital, or a letter of a script without capitals. */
  static boolean isCapital(int point) {
    return Character.isUpperCase(point)
        || Character.isTitleCase(point)
        || (Character.isLetter(point) && !Character.isLowerCase(point));
  }

  static boolean isApostrophe(int point) {
    return point == '\'' || point == '’' || point == '`' || point == 'ʼ' || point == '´';
  }

  static boolean isHyphen(int point) {
    return point == '-' || point == 0x2010 || point == 0x2011;
  }

  static boolean isDash(int point) {
    return point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212;
  }

  /** A mark that ends a sentence. */
  static boolean isStop(int point) {
    return switch (point) {
      case '.', '!', '?', '…', '‽', '⁇', '⁈', '⁉', '。', '！', '？', '؟', '۔', '।', '։' -> true;
      default -> false;
    };
  }

  /** A quotation mark or bracket that by itself rather opens. */
  static boolean isOpening(int point) {
    if (point < 0x80) {
      return point == '(' || point == '[' || point == '{' || point == '<';
    }
    int type = Character.getType(point);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || point == '¿'
        || point == '¡';
  }

  /** A quotation mark or bracket that by itself rather closes. */
  static boolean isClosing(int point) {
    if (point < 0x80) {
      return point == ')' || point == ']' || point == '}' || point == '>';
    }
    int type = Character.getType(point);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** A quotation mark, of whatever side. */
  static boolean isQuote(int point) {
    if (point < 0x80) {
      return point == '"' || point == '\'' || point == '`';
    }
    int type = Character.getType(point);
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || point == '„'
        || point == '‚'
        || point == '´';
  }
}
