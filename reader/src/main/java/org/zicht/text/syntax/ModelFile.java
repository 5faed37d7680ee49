package org.zicht.text.syntax;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The bytes of a model, read from the front.
 *
 * <p>All numbers are little-endian. Header: {@link #MAGIC} (8 bytes), {@link #VERSION} (int), the
 * CRC-32 of everything behind the header (int). Then values in a fixed order: an {@code int}; a
 * string (bytes, UTF-8); ints (count, ints); floats (count, floats); a matrix (rows, columns, half
 * floats row by row); a table (count, characters, slots; starts, characters, slots); an embedding
 * (table, width, a float for each row, bytes row by row).
 */
final class ModelFile {

  /** The first bytes of every model: {@code ZICHTSYN}. */
  static final long MAGIC = 0x4E5953544843495AL;

  static final int VERSION = 2;
  static final int HEADER = 16;

  /** 2^112: what lifts a half float's exponent into a float's. */
  private static final float LIFT = 0x1p112f;

  private final ByteBuffer bytes;

  /**
   * @throws IllegalArgumentException if the bytes are no model of this version, or were changed
   */
  ModelFile(byte[] model) {
    if (model.length < HEADER) {
      throw new IllegalArgumentException(
          "no syntax model: " + model.length + " bytes are fewer than its header");
    }
    bytes = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getLong() != MAGIC) {
      throw new IllegalArgumentException("no syntax model: it begins with other bytes");
    }
    int version = bytes.getInt();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "a syntax model of version " + version + ", but this program reads version " + VERSION);
    }
    int expected = bytes.getInt();
    CRC32 sum = new CRC32();
    sum.update(model, HEADER, model.length - HEADER);
    if ((int) sum.getValue() != expected) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the syntax model is damaged: its checksum is %08x, not %08x; fetch it again",
              sum.getValue(),
              expected));
    }
  }

  int number() {
    return bytes.getInt();
  }

  String string() {
    byte[] utf8 = new byte[bytes.getInt()];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Strings divided by line feeds. */
  String[] strings() {
    return string().split("\n", -1);
  }

  int[] numbers() {
    int[] numbers = new int[bytes.getInt()];
    bytes.asIntBuffer().get(numbers);
    bytes.position(bytes.position() + 4 * numbers.length);
    return numbers;
  }

  float[] floats() {
    float[] floats = new float[bytes.getInt()];
    bytes.asFloatBuffer().get(floats);
    bytes.position(bytes.position() + 4 * floats.length);
    return floats;
  }

  float[][] matrix() {
    int rows = bytes.getInt();
    int columns = bytes.getInt();
    float[][] matrix = new float[rows][columns];
    short[] halves = new short[columns];
    for (float[] row : matrix) {
      bytes.asShortBuffer().get(halves);
      bytes.position(bytes.position() + 2 * columns);
      for (int i = 0; i < columns; i++) {
        int half = halves[i];
        float size = Float.intBitsToFloat((half & 0x7FFF) << 13) * LIFT;
        row[i] = half < 0 ? -size : size;
      }
    }
    return matrix;
  }

  Dense dense() {
    float[][] rows = matrix();
    return new Dense(rows, floats());
  }

  StringTable table() {
    int[] starts = numbers();
    char[] characters = new char[bytes.getInt()];
    bytes.asCharBuffer().get(characters);
    bytes.position(bytes.position() + 2 * characters.length);
    return new StringTable(starts, characters, numbers());
  }

  Embedding embedding() {
    StringTable table = table();
    int width = bytes.getInt();
    float[] scales = floats();
    byte[] values = new byte[scales.length * width];
    bytes.get(values);
    return new Embedding(table, width, scales, values);
  }

  /**
   * @throws IllegalArgumentException if something is left
   */
  void end() {
    if (bytes.hasRemaining()) {
      throw new IllegalArgumentException(
          "the syntax model has " + bytes.remaining() + " bytes too many");
    }
  }
}
