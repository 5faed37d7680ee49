package org.zicht.text.place.pack;

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
import java.util.zip.Deflater;
import org.zicht.text.place.Place;
import org.zicht.text.place.PlaceTable;

/** Writes what {@link PlaceTable} reads. Not for several threads. */
public final class PlaceTableWriter {

  /** A chunk of names is closed when it is this long, in bytes. */
  private static final int NAMES = 8_000;

  private final List<String> languages;
  private final Map<String, Integer> provinceRows;

  /**
   * @param languages the codes of the languages, in the order of their bits
   * @param provinceRows the row in the first file of each first-level area, by GeoNames' code
   */
  public PlaceTableWriter(List<String> languages, Map<String, Integer> provinceRows) {
    this.languages = List.copyOf(languages);
    this.provinceRows = Map.copyOf(provinceRows);
  }

  /** In the order in which the table holds them. */
  public static List<PackedPlace> sorted(List<PackedPlace> entries) {
    List<PackedPlace> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(PackedPlace::number));
    return sorted;
  }

  private static final class Name {
    private final byte[] key;
    private final byte[] uses;

    Name(byte[] key, byte[] uses) {
      this.key = key;
      this.uses = uses;
    }
  }

  /**
   * The file.
   *
   * @param entries its places, sorted
   * @throws IOException never: it writes to memory
   */
  public byte[] write(List<PackedPlace> entries) throws IOException {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    ByteArrayOutputStream placeIndex = new ByteArrayOutputStream();
    DataOutputStream placeEntries = new DataOutputStream(placeIndex);
    int placeChunks = 0;
    for (int start = 0; start < entries.size(); start += PlaceTable.ROWS) {
      List<PackedPlace> rows =
          entries.subList(start, Math.min(start + PlaceTable.ROWS, entries.size()));
      placeEntries.writeInt(rows.getFirst().number());
      append(places(rows), chunks, placeEntries);
      placeChunks++;
    }
    ByteArrayOutputStream nameIndex = new ByteArrayOutputStream();
    DataOutputStream nameEntries = new DataOutputStream(nameIndex);
    int nameChunks = 0;
    List<Name> names = names(entries);
    int next = 0;
    while (next < names.size()) {
      int first = next;
      int length = 0;
      while (next < names.size() && length < NAMES) {
        length += names.get(next).key.length / 2 + 2 + names.get(next).uses.length;
        next++;
      }
      append(chunk(names.subList(first, next)), chunks, nameEntries);
      nameEntries.write(names.get(first).key);
      nameEntries.writeByte(0);
      nameChunks++;
    }
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(index);
    head.writeInt(entries.size());
    head.writeInt(placeChunks);
    head.writeInt(nameChunks);
    head.write(String.join(" ", languages).getBytes(StandardCharsets.UTF_8));
    head.writeByte(0);
    placeIndex.writeTo(head);
    nameIndex.writeTo(head);
    byte[] packed = deflated(index.toByteArray());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream file = new DataOutputStream(bytes);
    file.writeInt(PlaceTable.MAGIC);
    file.writeInt(PlaceTable.VERSION);
    file.writeInt(index.size());
    file.writeInt(packed.length);
    file.write(packed);
    chunks.writeTo(file);
    return bytes.toByteArray();
  }

  private static void append(byte[] chunk, ByteArrayOutputStream chunks, DataOutputStream index)
      throws IOException {
    byte[] packed = deflated(chunk);
    index.writeInt(chunks.size());
    index.writeInt(packed.length);
    index.writeInt(chunk.length);
    chunks.write(packed);
  }

  private byte[] places(List<PackedPlace> rows) throws IOException {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream chunk = new DataOutputStream(bytes);
    chunk.writeShort(rows.size());
    for (PackedPlace row : rows) {
      chunk.writeInt(row.number());
    }
    for (PackedPlace row : rows) {
      chunk.writeInt((int) Math.round(row.latitude() * 100_000));
    }
    for (PackedPlace row : rows) {
      chunk.writeInt((int) Math.round(row.longitude() * 100_000));
    }
    for (PackedPlace row : rows) {
      chunk.writeInt((int) Math.min(row.population(), Integer.MAX_VALUE));
    }
    for (PackedPlace row : rows) {
      chunk.writeShort(2 + PlaceTable.WIDTH * rows.size() + texts.size());
      text(row.name(), texts);
      if (row.id() != null) {
        text(row.id(), texts);
      }
    }
    for (PackedPlace row : rows) {
      chunk.write(
          row.country().isEmpty()
              ? new byte[2]
              : row.country().getBytes(StandardCharsets.US_ASCII));
    }
    for (PackedPlace row : rows) {
      chunk.writeShort(
          row.kind() == Place.Kind.TOWN ? provinceRows.getOrDefault(row.province(), -1) + 1 : 0);
    }
    for (PackedPlace row : rows) {
      chunk.writeByte(
          PlaceTable.code(row.kind())
              | (row.capital() ? PlaceTable.CAPITAL : 0)
              | (row.seat() ? PlaceTable.SEAT : 0));
    }
    texts.writeTo(chunk);
    if (bytes.size() > 0xffff) {
      throw new IllegalStateException("a chunk of places of " + bytes.size() + " bytes");
    }
    return bytes.toByteArray();
  }

  private static void text(String text, ByteArrayOutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.write(0);
  }

  private static List<Name> names(List<PackedPlace> entries) {
    Map<byte[], List<int[]>> byName = new TreeMap<>(Arrays::compareUnsigned);
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
                      .add(
                          new int[] {
                            place, (use.languages() << 2) | PlaceTable.code(use.trust())
                          }));
    }
    List<Name> names = new ArrayList<>(byName.size());
    byName.forEach(
        (key, uses) -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          varint(uses.size(), out);
          for (int[] use : uses) {
            varint(use[0], out);
            varint(use[1], out);
          }
          names.add(new Name(key, out.toByteArray()));
        });
    return names;
  }

  private static byte[] chunk(List<Name> names) throws IOException {
    List<Integer> blocks = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] before = {};
    for (int i = 0; i < names.size(); i++) {
      byte[] key = names.get(i).key;
      int shared = 0;
      if (i % PlaceTable.BLOCK == 0) {
        blocks.add(out.size());
      } else {
        while (shared < before.length && shared < key.length && before[shared] == key[shared]) {
          shared++;
        }
      }
      varint(shared, out);
      varint(key.length - shared, out);
      out.write(key, shared, key.length - shared);
      out.write(names.get(i).uses);
      before = key;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream chunk = new DataOutputStream(bytes);
    chunk.writeShort(blocks.size());
    for (int start : blocks) {
      chunk.writeShort(2 + 2 * blocks.size() + start);
    }
    out.writeTo(chunk);
    if (bytes.size() > 0xffff) {
      throw new IllegalStateException("a chunk of names of " + bytes.size() + " bytes");
    }
    return bytes.toByteArray();
  }

  private static void varint(int value, ByteArrayOutputStream out) {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      byte[] packed = new byte[bytes.length + 1024];
      deflater.setInput(bytes);
      deflater.finish();
      int length = deflater.deflate(packed);
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }
}
