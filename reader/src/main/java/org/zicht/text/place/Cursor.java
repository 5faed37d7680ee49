package org.zicht.text.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A place in bytes, read onwards in the ways that {@link PlaceTable} describes. */
final class Cursor {
  final byte[] bytes;
  int position;

  Cursor(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  int integer() {
    int value = integer(bytes, position);
    position += 4;
    return value;
  }

  int varint() {
    int value = 0;
    int shift = 0;
    while (true) {
      byte next = bytes[position++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  byte[] textBytes() {
    int start = position;
    while (bytes[position] != 0) {
      position++;
    }
    return Arrays.copyOfRange(bytes, start, position++);
  }

  String text() {
    return new String(textBytes(), StandardCharsets.UTF_8);
  }

  static int integer(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 24)
        | ((bytes[at + 1] & 0xff) << 16)
        | ((bytes[at + 2] & 0xff) << 8)
        | (bytes[at + 3] & 0xff);
  }

  static int shortAt(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }
}
