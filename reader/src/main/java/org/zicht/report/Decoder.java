package org.zicht.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text: by the byte-order mark, else by the declared encoding, else as UTF-8 if
 * they are that to the last byte, else as UTF-16 if every other byte says so, else as windows-1251
 * where most letters would be Cyrillic, else as windows-1252.
 */
final class Decoder {

  /** The encodings that are asked for by name are those that every Java has, or nearly. */
  private static final String WESTERN = "windows-1252";

  private static final String CYRILLIC = "windows-1251";

  /** How many bytes are looked at to guess an encoding. */
  private static final int SAMPLE = 65_536;

  /**
   * What came of it.
   *
   * @param text the text without its byte-order mark
   * @param guessed the encoding, if nothing in the input says that it is this one
   */
  record Decoded(String text, Optional<String> guessed) {}

  private Decoder() {}

  /**
   * @param bytes all the bytes of the input
   * @param declared the encoding that the input or who sent it declares, if one does
   */
  static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return plain(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return plain(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return plain(bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return plain(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return plain(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (declared.isPresent()) {
      Optional<String> text = strictly(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), Optional.empty());
      }
    }
    // before UTF-8: to that, every byte below 128 is well-formed, zeros too
    Optional<Charset> wide = wideCharset(bytes);
    if (wide.isPresent()) {
      return guess(bytes, wide.get());
    }
    Optional<String> text = strictly(bytes, StandardCharsets.UTF_8);
    if (text.isPresent()) {
      return new Decoded(text.get(), Optional.empty());
    }
    return guess(bytes, Charset.forName(isCyrillic(bytes) ? CYRILLIC : WESTERN));
  }

  private static Decoded plain(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), Optional.empty());
  }

  private static Decoded guess(byte[] bytes, Charset charset) {
    return new Decoded(new String(bytes, charset), Optional.of(charset.name()));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 if nearly all bytes at even, or at odd places are 0 to 6 (the upper halves of Latin,
   * Greek, Cyrillic, Hebrew and Arabic letters, and of spaces) and nearly none of the others are.
   */
  private static Optional<Charset> wideCharset(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    boolean zero = false;
    for (int i = 0; i < pairs; i++) {
      even += isUpperHalf(bytes[2 * i]) ? 1 : 0;
      odd += isUpperHalf(bytes[2 * i + 1]) ? 1 : 0;
      zero |= bytes[2 * i] == 0 || bytes[2 * i + 1] == 0;
    }
    if (zero && odd > 0.9 * pairs && even < 0.2 * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zero && even > 0.9 * pairs && odd < 0.2 * pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isUpperHalf(byte value) {
    return value >= 0 && value <= 6;
  }

  /** Whether, read as windows-1251, most letters would be Cyrillic and mostly small ones. */
  private static boolean isCyrillic(byte[] bytes) {
    int ascii = 0;
    int small = 0;
    int capital = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      int value = bytes[i] & 0xFF;
      if (value >= 0xE0) {
        small++;
      } else if (value >= 0xC0) {
        capital++;
      } else if ((value | 0x20) >= 'a' && (value | 0x20) <= 'z') {
        ascii++;
      }
    }
    return small + capital > ascii && small > capital;
  }
}
