package org.zicht.training.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.zicht.text.place.Place;
import org.zicht.text.place.PlaceTable;

/** Writes what {@link PlaceTable} reads. */
final class PlaceTableWriter {

  private final List<String> languages;
  private final Map<String, Integer> provinceRows;

  /**
   * @param languages the codes of the languages, in the order of their bits
   * @param provinceRows the row in the first file of each first-level area, by GeoNames' code
   */
  PlaceTableWriter(List<String> languages, Map<String, Integer> provinceRows) {
    this.languages = List.copyOf(languages);
    this.provinceRows = Map.copyOf(provinceRows);
  }

  /** In the order in which the table holds them. */
  static List<Entry> sorted(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(entry -> entry.number));
    return sorted;
  }

  /**
   * The file.
   *
   * @param entries its places, sorted
   */
  byte[] write(List<Entry> entries) throws IOException {
    Pool texts = new Pool();
    texts.add(String.join(" ", languages));
    int[] textStarts = new int[entries.size()];
    for (int row = 0; row < entries.size(); row++) {
      Entry entry = entries.get(row);
      textStarts[row] = texts.add(entry.name);
      if (entry.id != null) {
        texts.add(entry.id);
      }
    }
    List<Integer> blocks = new ArrayList<>();
    byte[] names = names(entries, blocks);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream table = new DataOutputStream(bytes);
    table.writeInt(entries.size());
    table.writeInt(blocks.size());
    table.writeInt(texts.bytes.size());
    table.writeInt(names.length);
    for (Entry entry : entries) {
      table.writeInt(entry.number);
    }
    for (Entry entry : entries) {
      table.writeInt((int) Math.round(entry.latitude * 100_000));
    }
    for (Entry entry : entries) {
      table.writeInt((int) Math.round(entry.longitude * 100_000));
    }
    for (Entry entry : entries) {
      table.writeInt((int) Math.min(entry.population, Integer.MAX_VALUE));
    }
    for (int start : textStarts) {
      table.writeInt(start);
    }
    for (Entry entry : entries) {
      table.write(
          entry.country.isEmpty()
              ? new byte[2]
              : entry.country.getBytes(StandardCharsets.US_ASCII));
    }
    for (Entry entry : entries) {
      table.writeShort(
          entry.kind == Place.Kind.TOWN ? provinceRows.getOrDefault(entry.province, -1) + 1 : 0);
    }
    for (Entry entry : entries) {
      table.writeByte(
          PlaceTable.code(entry.kind)
              | (entry.capital ? PlaceTable.CAPITAL : 0)
              | (entry.seat ? PlaceTable.SEAT : 0));
    }
    for (int start : blocks) {
      table.writeInt(start);
    }
    texts.bytes.writeTo(table);
    table.write(names);
    return file(bytes.toByteArray());
  }

  private static byte[] names(List<Entry> entries, List<Integer> blocks) throws IOException {
    Map<byte[], List<int[]>> byName = new TreeMap<>(PlaceTableWriter::compare);
    for (int row = 0; row < entries.size(); row++) {
      int place = row;
      entries
          .get(row)
          .names()
          .forEach(
              (name, use) ->
                  byName
                      .computeIfAbsent(
                          name.getBytes(StandardCharsets.UTF_8), none -> new ArrayList<>())
                      .add(new int[] {place, PlaceTable.code(use.trust()), use.languages()}));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] before = {};
    int count = 0;
    for (Map.Entry<byte[], List<int[]>> name : byName.entrySet()) {
      byte[] key = name.getKey();
      int shared = 0;
      if (count++ % PlaceTable.BLOCK == 0) {
        blocks.add(out.size());
      } else {
        while (shared < before.length && shared < key.length && before[shared] == key[shared]) {
          shared++;
        }
      }
      varint(shared, out);
      varint(key.length - shared, out);
      out.write(key, shared, key.length - shared);
      varint(name.getValue().size(), out);
      for (int[] use : name.getValue()) {
        varint(use[0], out);
        out.write(use[1]);
        varint(use[2], out);
      }
      before = key;
    }
    return out.toByteArray();
  }

  private static int compare(byte[] one, byte[] other) {
    return Arrays.compareUnsigned(one, other);
  }

  private static void varint(int value, ByteArrayOutputStream out) {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static byte[] file(byte[] table) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    byte[] packed = new byte[table.length + 1024];
    deflater.setInput(table);
    deflater.finish();
    int length = deflater.deflate(packed);
    deflater.end();
    CRC32 sum = new CRC32();
    sum.update(packed, 0, length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream file = new DataOutputStream(bytes);
    file.writeInt(PlaceTable.MAGIC);
    file.writeInt(PlaceTable.VERSION);
    file.writeInt(table.length);
    file.writeInt((int) sum.getValue());
    file.write(packed, 0, length);
    return bytes.toByteArray();
  }

  /** Texts, each once, a zero byte after each. */
  private static final class Pool {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int add(String text) throws IOException {
      int start = bytes.size();
      bytes.write(text.getBytes(StandardCharsets.UTF_8));
      bytes.write(0);
      return start;
    }
  }
}
