package org.zicht.training.syntax;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.zicht.text.syntax.StringTable;

/**
 * Writes the bytes of a model file, value by value, in the form that {@link
 * org.zicht.text.syntax.SyntaxModel} reads.
 */
public final class ModelWriter {

  private static final int HEADER = 16;
  private static final int VERSION = 2;
  private static final int STEPS = 127;

  private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  /** A writer with nothing but a header. */
  public ModelWriter() {
    bytes.put("ZICHTSYN".getBytes(StandardCharsets.US_ASCII)).putInt(VERSION).putInt(0);
  }

  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      int capacity = Math.max(bytes.capacity() * 2, bytes.position() + more);
      bytes = ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN).put(bytes.flip());
    }
    return bytes;
  }

  /** One number. */
  public void number(int number) {
    room(Integer.BYTES).putInt(number);
  }

  /** One string. */
  public void string(String string) {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length).put(utf8);
  }

  /** Some strings, none of which holds a line feed. */
  public void strings(Iterable<String> strings) {
    string(String.join("\n", strings));
  }

  /** Some numbers. */
  public void numbers(int... numbers) {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
  }

  /** Some numbers as floats. */
  public void floats(float... floats) {
    number(floats.length);
    for (float value : floats) {
      room(Float.BYTES).putFloat(value);
    }
  }

  /** Rows of numbers, as half floats. */
  public void matrix(float[][] rows) {
    number(rows.length);
    number(rows[0].length);
    for (float[] row : rows) {
      room(Short.BYTES * row.length);
      for (float value : row) {
        short half = Float.floatToFloat16(value);
        if (!Float.isFinite(Float.float16ToFloat(half))) {
          throw new IllegalArgumentException("no half float holds the weight " + value);
        }
        bytes.putShort(half);
      }
    }
  }

  /** A layer: a row for each input, and where each output begins. */
  public void dense(float[][] rows, float[] bias) {
    matrix(rows);
    floats(bias);
  }

  /** A table of strings. */
  public void table(StringTable table) {
    numbers(table.starts());
    char[] characters = table.characters();
    number(characters.length);
    room(Character.BYTES * characters.length);
    for (char character : characters) {
      bytes.putChar(character);
    }
    numbers(table.slots());
  }

  /** A vector for the unknown and for each string of a table, as bytes with a scale a row. */
  public void embedding(StringTable table, float[][] rows) {
    table(table);
    int width = rows[0].length;
    number(width);
    float[] scales = new float[rows.length];
    byte[] values = new byte[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      float largest = 0;
      for (float value : rows[i]) {
        largest = Math.max(largest, Math.abs(value));
      }
      scales[i] = largest / STEPS;
      for (int j = 0; j < width; j++) {
        values[i * width + j] = scales[i] == 0 ? 0 : (byte) Math.round(rows[i][j] / scales[i]);
      }
    }
    floats(scales);
    room(values.length).put(values);
  }

  /** The file, with its checksum. */
  public byte[] toBytes() {
    byte[] file = Arrays.copyOf(bytes.array(), bytes.position());
    CRC32 sum = new CRC32();
    sum.update(file, HEADER, file.length - HEADER);
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(HEADER - 4, (int) sum.getValue());
    return file;
  }
}
