package org.zicht.text.syntax;

/**
 * A fixed list of distinct strings, each with its number, that is found by its characters: an open
 * addressing table laid out flat, so that it is read from a file in three bulk reads.
 *
 * <p>Immutable once made; shared by threads.
 */
public final class StringTable {

  private final int[] starts;
  private final char[] characters;
  private final int[] slots;

  StringTable(int[] starts, char[] characters, int[] slots) {
    this.starts = starts;
    this.characters = characters;
    this.slots = slots;
  }

  /**
   * The table of {@code strings}, numbered in their order.
   *
   * @throws IllegalArgumentException if a string stands in the list twice
   */
  public static StringTable of(Iterable<String> strings) {
    StringBuilder all = new StringBuilder();
    int size = 0;
    for (String string : strings) {
      all.append(string);
      size++;
    }
    int[] starts = new int[size + 1];
    int next = 0;
    int offset = 0;
    for (String string : strings) {
      starts[next++] = offset;
      offset += string.length();
    }
    starts[size] = offset;
    int capacity = Integer.highestOneBit(Math.max(4, size * 2)) * 2;
    StringTable table = new StringTable(starts, all.toString().toCharArray(), new int[capacity]);
    for (int i = 0; i < size; i++) {
      table.insert(i);
    }
    return table;
  }

  private void insert(int number) {
    String string = get(number);
    if (find(string) >= 0) {
      throw new IllegalArgumentException("twice in one table: " + string);
    }
    int slot = slotOf(string.hashCode());
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number + 1;
  }

  /** The number of strings. */
  public int size() {
    return starts.length - 1;
  }

  /** The string of a number. */
  public String get(int number) {
    return new String(characters, starts[number], starts[number + 1] - starts[number]);
  }

  /** The number of {@code string}, or -1. */
  public int find(String string) {
    return find(string, 0, string.length());
  }

  /** The number of the characters of {@code text} from {@code from} to before {@code to}, or -1. */
  public int find(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slotOf(hash);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (same(number, text, from, to)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** Where each string begins in {@link #characters()}, and at last where they end. A copy. */
  public int[] starts() {
    return starts.clone();
  }

  /** The characters of all strings. A copy. */
  public char[] characters() {
    return characters.clone();
  }

  /** For each slot the number of its string and one, or 0. A copy. */
  public int[] slots() {
    return slots.clone();
  }

  private int slotOf(int hash) {
    return ((hash * 0x9E3779B9) >>> 7) & (slots.length - 1);
  }

  private boolean same(int number, String text, int from, int to) {
    int start = starts[number];
    if (starts[number + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (characters[start + i - from] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
