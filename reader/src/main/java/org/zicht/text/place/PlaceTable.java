package org.zicht.text.place;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;

/**
 * One file of the gazetteer, opened: places and their names in small deflated chunks, each inflated
 * when something in it is first looked for. Safe for use by many threads.
 *
 * <p>Numbers are big endian; a varint has seven bits a byte, the lowest first, the high bit set
 * while more follow; a text is UTF-8 with a zero byte after it. Each chunk and the index are zlib
 * streams, which carry their own checksum. The file:
 *
 * <pre>
 * int {@link #MAGIC}, int {@link #VERSION}, int inflated length of the index, int deflated length
 * the index, deflated:
 *   int places, int place chunks, int name chunks
 *   text: the codes of the languages, divided by spaces
 *   per place chunk: int first number; int where it begins, counted from the end of the index;
 *     int deflated length, int inflated length
 *   per name chunk: the same three, then the first key as a text
 * the chunks
 * </pre>
 *
 * <p>A place chunk holds {@link #ROWS} places (the last may hold fewer), in the order of their
 * numbers: a short count, then column after column:
 *
 * <pre>
 * int   number     the GeoNames id; for what is no town, a number from 0x70000000 on
 * int   latitude   100 000ths of a degree
 * int   longitude  100 000ths of a degree
 * int   population
 * short text       where its texts begin in the chunk
 * short country    two letters, or 0
 * short province   the row of its first-level area in the first file + 1, or 0
 * byte  sort       {@link #code(Place.Kind)}, and {@link #CAPITAL} or {@link #SEAT}
 * texts            its name; then, of what is no town, its id
 * </pre>
 *
 * <p>A name chunk holds keys ({@link NameKey}) in the order of their bytes, in blocks of {@link
 * #BLOCK}: a short count of blocks, a short for where each begins, then per key: varint bytes
 * shared with the key before (0 at the head of a block), varint length of the rest, the rest;
 * varint count of places, and for each: varint row, varint use. A use has {@link #code(Trust)} in
 * its two lowest bits; above them a bit for each language that names the place so, none for all.
 */
public final class PlaceTable {

  /** 'ZGAZ'. */
  public static final int MAGIC = 0x5a47415a;

  /** Raised with every change of the layout or of {@link NameKey}. */
  public static final int VERSION = 1;

  /** Places in a chunk. */
  public static final int ROWS = 256;

  /** Keys in a block. */
  public static final int BLOCK = 16;

  /** Bytes before the index. */
  public static final int HEADER = 16;

  /** Bytes of the columns of one place. */
  public static final int WIDTH = 23;

  /** Set in the sort of a country's capital. */
  public static final int CAPITAL = 0x10;

  /** Set in the sort of the seat of a first-level area. */
  public static final int SEAT = 0x20;

  private final byte[] file;
  private final int body;
  private final int places;
  private final String[] languages;
  private final int[] firstNumbers;
  private final byte[][] firstKeys;
  private final Chunks placeChunks;
  private final Chunks nameChunks;

  private PlaceTable(byte[] file, byte[] index, int body) {
    this.file = file;
    this.body = body;
    Cursor at = new Cursor(index, 0);
    this.places = at.integer();
    int placeCount = at.integer();
    int nameCount = at.integer();
    this.languages = at.text().split(" ", -1);
    this.firstNumbers = new int[placeCount];
    this.placeChunks = new Chunks(placeCount);
    for (int i = 0; i < placeCount; i++) {
      firstNumbers[i] = at.integer();
      placeChunks.read(i, at);
    }
    this.firstKeys = new byte[nameCount][];
    this.nameChunks = new Chunks(nameCount);
    for (int i = 0; i < nameCount; i++) {
      nameChunks.read(i, at);
      firstKeys[i] = at.textBytes();
    }
  }

  /**
   * Opens a file.
   *
   * @param file the whole file; not to be changed afterwards
   * @throws IllegalArgumentException if it is no file of the gazetteer, of another version, or its
   *     index is damaged
   */
  public static PlaceTable open(byte[] file) {
    if (file.length < HEADER || Cursor.integer(file, 0) != MAGIC) {
      throw new IllegalArgumentException("not a gazetteer file");
    }
    if (Cursor.integer(file, 4) != VERSION) {
      throw new IllegalArgumentException(
          "a gazetteer of version "
              + Cursor.integer(file, 4)
              + "; this program reads version "
              + VERSION);
    }
    int length = Cursor.integer(file, 8);
    int packed = Cursor.integer(file, 12);
    if (length < 0 || packed < 0 || packed > file.length - HEADER) {
      throw new IllegalArgumentException("the gazetteer file is cut short");
    }
    byte[] index = inflate(file, HEADER, packed, length);
    return new PlaceTable(file, index, HEADER + packed);
  }

  /** The number that stands for a kind in the file. */
  public static int code(Place.Kind kind) {
    return switch (kind) {
      case TOWN -> 0;
      case DISTRICT -> 1;
      case PROVINCE -> 2;
      case REGION -> 3;
      case COUNTRY -> 4;
    };
  }

  /** The number that stands for a trust in the file. */
  public static int code(Trust trust) {
    return switch (trust) {
      case MAIN -> 0;
      case ALTERNATE -> 1;
      case GENERATED -> 2;
    };
  }

  /** The bit of a language, 0 if no name is bound to it. */
  int languageBit(Language language) {
    for (int i = 0; i < languages.length; i++) {
      if (languages[i].equals(language.code())) {
        return 1 << i;
      }
    }
    return 0;
  }

  /** The number of places. */
  int size() {
    return places;
  }

  /** The place in {@code row}. */
  Row row(int row) {
    byte[] chunk = placeChunks.inflated(row / ROWS);
    int count = Cursor.shortAt(chunk, 0);
    int own = row % ROWS;
    int column = 2;
    int number = Cursor.integer(chunk, column + 4 * own);
    column += 4 * count;
    int latitude = Cursor.integer(chunk, column + 4 * own);
    column += 4 * count;
    int longitude = Cursor.integer(chunk, column + 4 * own);
    column += 4 * count;
    int population = Cursor.integer(chunk, column + 4 * own);
    column += 4 * count;
    int text = Cursor.shortAt(chunk, column + 2 * own);
    column += 2 * count;
    int country = Cursor.shortAt(chunk, column + 2 * own);
    column += 2 * count;
    int province = Cursor.shortAt(chunk, column + 2 * own);
    column += 2 * count;
    int sort = chunk[column + own];
    Place.Kind kind =
        switch (sort & 0x0f) {
          case 0 -> Place.Kind.TOWN;
          case 1 -> Place.Kind.DISTRICT;
          case 2 -> Place.Kind.PROVINCE;
          case 3 -> Place.Kind.REGION;
          default -> Place.Kind.COUNTRY;
        };
    Cursor texts = new Cursor(chunk, text);
    String name = texts.text();
    Place place =
        new Place(
            kind == Place.Kind.TOWN ? "geonames:".concat(Integer.toString(number)) : texts.text(),
            name,
            country == 0
                ? null
                : String.valueOf(new char[] {(char) (country >> 8), (char) (country & 0xff)}),
            kind,
            latitude / 100_000.0,
            longitude / 100_000.0,
            population);
    return new Row(place, province - 1, (sort & CAPITAL) != 0, (sort & SEAT) != 0);
  }

  /** The row of the place with that number, or -1. */
  int rowOf(int number) {
    int chunk = lastNotAfter(number);
    if (chunk < 0) {
      return -1;
    }
    byte[] rows = placeChunks.inflated(chunk);
    int count = Cursor.shortAt(rows, 0);
    for (int i = 0; i < count; i++) {
      if (Cursor.integer(rows, 2 + 4 * i) == number) {
        return chunk * ROWS + i;
      }
    }
    return -1;
  }

  private int lastNotAfter(int number) {
    int low = 0;
    int high = firstNumbers.length - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (firstNumbers[middle] <= number) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }

  /**
   * The places with that name.
   *
   * @param key the name's {@link NameKey} in UTF-8
   * @param language the bit of the language of the text, 0 for none
   */
  List<Use> find(byte[] key, int language) {
    int low = 0;
    int high = firstKeys.length - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      byte[] first = firstKeys[middle];
      if (compare(first, 0, first.length, key) <= 0) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found < 0 ? List.of() : findIn(nameChunks.inflated(found), key, language);
  }

  private static List<Use> findIn(byte[] chunk, byte[] key, int language) {
    int blocks = Cursor.shortAt(chunk, 0);
    int low = 0;
    int high = blocks - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Cursor head = new Cursor(chunk, Cursor.shortAt(chunk, 2 + 2 * middle));
      head.varint();
      int length = head.varint();
      if (compare(chunk, head.position, length, key) <= 0) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (found < 0) {
      return List.of();
    }
    int end = found + 1 < blocks ? Cursor.shortAt(chunk, 2 + 2 * (found + 1)) : chunk.length;
    return scan(new Cursor(chunk, Cursor.shortAt(chunk, 2 + 2 * found)), end, key, language);
  }

  private static List<Use> scan(Cursor at, int end, byte[] key, int language) {
    int matched = 0;
    while (at.position < end) {
      int shared = at.varint();
      int length = at.varint();
      int rest = at.position;
      at.position += length;
      if (shared < matched) {
        // The keys have gone past the one that is looked for.
        return List.of();
      }
      boolean here = false;
      if (shared == matched) {
        int i = 0;
        while (i < length && matched < key.length && at.bytes[rest + i] == key[matched]) {
          i++;
          matched++;
        }
        here = i == length && matched == key.length;
      }
      int count = at.varint();
      if (here) {
        return uses(at, count, language);
      }
      for (int i = 0; i < 2 * count; i++) {
        at.varint();
      }
    }
    return List.of();
  }

  private static List<Use> uses(Cursor at, int count, int language) {
    List<Use> uses = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int row = at.varint();
      int use = at.varint();
      int languages = use >>> 2;
      Trust trust =
          switch (use & 3) {
            case 0 -> Trust.MAIN;
            case 1 -> Trust.ALTERNATE;
            default -> Trust.GENERATED;
          };
      if (languages == 0 || (languages & language) != 0) {
        uses.add(new Use(row, trust));
      }
    }
    return uses;
  }

  private static int compare(byte[] bytes, int start, int length, byte[] key) {
    int common = Math.min(length, key.length);
    for (int i = 0; i < common; i++) {
      int difference = (bytes[start + i] & 0xff) - (key[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return length - key.length;
  }

  private static byte[] inflate(byte[] file, int start, int packed, int length) {
    byte[] bytes = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, start, packed);
      int done = 0;
      while (!inflater.finished()) {
        int more = inflater.inflate(bytes, done, length - done);
        done += more;
        if (more == 0 && !inflater.finished()) {
          throw new IllegalArgumentException("the gazetteer file is damaged");
        }
      }
      if (done != length) {
        throw new IllegalArgumentException("the gazetteer file is cut short");
      }
      return bytes;
    } catch (DataFormatException | ArrayIndexOutOfBoundsException damaged) {
      throw new IllegalArgumentException("the gazetteer file is damaged", damaged);
    } finally {
      inflater.end();
    }
  }

  /** A place, the row in the first file of its first-level area or -1, and what it is seat of. */
  record Row(Place place, int province, boolean capital, boolean seat) {}

  /** A place that has the name. */
  record Use(int row, Trust trust) {}

  /** The chunks of one sort, inflated as they are needed. */
  private final class Chunks {
    private final int[] starts;
    private final int[] packed;
    private final int[] lengths;
    private final AtomicReferenceArray<byte @Nullable []> open;

    Chunks(int count) {
      this.starts = new int[count];
      this.packed = new int[count];
      this.lengths = new int[count];
      this.open = new AtomicReferenceArray<>(count);
    }

    void read(int chunk, Cursor at) {
      starts[chunk] = at.integer();
      packed[chunk] = at.integer();
      lengths[chunk] = at.integer();
    }

    byte[] inflated(int chunk) {
      byte[] bytes = open.get(chunk);
      if (bytes == null) {
        // Two threads may both inflate it; the bytes are the same.
        bytes = inflate(file, body + starts[chunk], packed[chunk], lengths[chunk]);
        open.set(chunk, bytes);
      }
      return bytes;
    }
  }
}
