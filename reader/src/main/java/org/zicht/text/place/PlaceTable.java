package org.zicht.text.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;

/**
 * One file of the gazetteer, opened: places in columns and their names in sorted blocks, read where
 * they lie; opening builds no objects.
 *
 * <p>The file: {@link #MAGIC}, {@link #VERSION}, the length of the table and its CRC-32 (four bytes
 * each, big endian, as everywhere), then the table, deflated. The table:
 *
 * <pre>
 * int places, int blocks, int byte length of: the texts, the names
 * per place, in the order of its number, one column after another:
 *   int   number     the GeoNames id; for what is no town, a number from 0x70000000 on
 *   int   latitude   100 000ths of a degree
 *   int   longitude  100 000ths of a degree
 *   int   population
 *   int   text       where in the texts its name begins; a zero byte ends it
 *   short country    two letters, or 0
 *   short province   its row in the first file + 1, or 0
 *   byte  sort       the {@link #code(Place.Kind)} of its kind, and {@link #CAPITAL} or {@link #SEAT}
 * per block of names: int where it begins in the names
 * the texts: the codes of the languages, divided by spaces; then names in UTF-8; after the name of
 *   what is no town, its id; a zero byte after each
 * the names: blocks of {@link #BLOCK} keys ({@link NameKey}) in the order of their bytes
 *   per key: varint bytes shared with the key before (0 at the head of a block), varint length of
 *   the rest, the rest; varint count of places, then for each: varint row, byte {@link #code(Trust)}, and
 *   varint languages: a bit for each language that names it so, in the order of the codes; 0 for any
 *   language
 * </pre>
 */
public final class PlaceTable {

  /** 'ZGAZ'. */
  public static final int MAGIC = 0x5a47415a;

  /** Raised with every change of the layout or of {@link NameKey}. */
  public static final int VERSION = 1;

  /** Keys in a block. */
  public static final int BLOCK = 16;

  /** Bytes before the deflated table. */
  public static final int HEADER = 16;

  /** Set in the sort of a country's capital. */
  public static final int CAPITAL = 0x10;

  /** Set in the sort of the seat of a first-level area. */
  public static final int SEAT = 0x20;

  /** Bytes of the columns of one place. */
  public static final int ROW = 25;

  private final byte[] table;
  private final int places;
  private final int blocks;
  private final int numbers;
  private final int latitudes;
  private final int longitudes;
  private final int populations;
  private final int texts;
  private final int countries;
  private final int provinces;
  private final int sorts;
  private final int blockStarts;
  private final int textPool;
  private final int names;
  private final int namesEnd;

  private PlaceTable(byte[] table) {
    this.table = table;
    this.places = intAt(0);
    this.blocks = intAt(4);
    int textLength = intAt(8);
    int nameLength = intAt(12);
    this.numbers = 16;
    this.latitudes = numbers + 4 * places;
    this.longitudes = latitudes + 4 * places;
    this.populations = longitudes + 4 * places;
    this.texts = populations + 4 * places;
    this.countries = texts + 4 * places;
    this.provinces = countries + 2 * places;
    this.sorts = provinces + 2 * places;
    this.blockStarts = sorts + places;
    this.textPool = blockStarts + 4 * blocks;
    this.names = textPool + textLength;
    this.namesEnd = names + nameLength;
    if (namesEnd != table.length) {
      throw new IllegalArgumentException(
          "a table of " + table.length + " bytes that says it has " + namesEnd);
    }
  }

  /**
   * Opens a file.
   *
   * @param file the whole file
   * @throws IllegalArgumentException if it is no file of the gazetteer, of another version, or
   *     damaged
   */
  public static PlaceTable open(byte[] file) {
    if (file.length < HEADER || intAt(file, 0) != MAGIC) {
      throw new IllegalArgumentException("not a gazetteer file");
    }
    if (intAt(file, 4) != VERSION) {
      throw new IllegalArgumentException(
          "a gazetteer of version " + intAt(file, 4) + "; this program reads version " + VERSION);
    }
    int length = intAt(file, 8);
    CRC32 sum = new CRC32();
    sum.update(file, HEADER, file.length - HEADER);
    if ((int) sum.getValue() != intAt(file, 12) || length < 16) {
      throw new IllegalArgumentException("the gazetteer file is damaged");
    }
    byte[] table = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, HEADER, file.length - HEADER);
      int done = 0;
      while (done < length && !inflater.finished()) {
        int more = inflater.inflate(table, done, length - done);
        if (more == 0) {
          break;
        }
        done += more;
      }
      if (done != length) {
        throw new IllegalArgumentException("the gazetteer file is cut short");
      }
    } catch (DataFormatException damaged) {
      throw new IllegalArgumentException("the gazetteer file is damaged", damaged);
    } finally {
      inflater.end();
    }
    return new PlaceTable(table);
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
    int bit = 1;
    for (String code : text(textPool, endOfText(textPool)).split(" ", -1)) {
      if (code.equals(language.code())) {
        return bit;
      }
      bit <<= 1;
    }
    return 0;
  }

  /** The number of places. */
  int size() {
    return places;
  }

  /** The place in {@code row}. */
  Place place(int row) {
    Place.Kind kind = kind(row);
    int start = textPool + intAt(texts + 4 * row);
    int end = endOfText(start);
    String name = text(start, end);
    String id =
        kind == Place.Kind.TOWN ? "geonames:" + number(row) : text(end + 1, endOfText(end + 1));
    return new Place(
        id,
        name,
        country(row),
        kind,
        intAt(latitudes + 4 * row) / 100_000.0,
        intAt(longitudes + 4 * row) / 100_000.0,
        population(row));
  }

  int number(int row) {
    return intAt(numbers + 4 * row);
  }

  long population(int row) {
    return intAt(populations + 4 * row);
  }

  Place.Kind kind(int row) {
    return switch (table[sorts + row] & 0x0f) {
      case 0 -> Place.Kind.TOWN;
      case 1 -> Place.Kind.DISTRICT;
      case 2 -> Place.Kind.PROVINCE;
      case 3 -> Place.Kind.REGION;
      default -> Place.Kind.COUNTRY;
    };
  }

  boolean isCapital(int row) {
    return (table[sorts + row] & CAPITAL) != 0;
  }

  boolean isSeat(int row) {
    return (table[sorts + row] & SEAT) != 0;
  }

  /** The row of its first-level area in the first file, or -1. */
  int province(int row) {
    int at = provinces + 2 * row;
    return (((table[at] & 0xff) << 8) | (table[at + 1] & 0xff)) - 1;
  }

  @Nullable String country(int row) {
    int at = countries + 2 * row;
    return table[at] == 0
        ? null
        : String.valueOf(new char[] {(char) table[at], (char) table[at + 1]});
  }

  /** The row of the place with that number, or -1. */
  int rowOf(int number) {
    int low = 0;
    int high = places - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = number(middle);
      if (found == number) {
        return middle;
      }
      if (found < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /**
   * The places with that name.
   *
   * @param key the name's {@link NameKey} in UTF-8
   * @param language the bit of the language of the text, 0 for none
   */
  List<Row> find(byte[] key, int language) {
    int low = 0;
    int high = blocks - 1;
    int block = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (compareHead(middle, key) <= 0) {
        block = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return block < 0 ? List.of() : scan(block, key, language);
  }

  private int compareHead(int block, byte[] key) {
    Cursor at = new Cursor(names + intAt(blockStarts + 4 * block));
    at.varint();
    int length = at.varint();
    for (int i = 0; i < length && i < key.length; i++) {
      int difference = (table[at.position + i] & 0xff) - (key[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return length - key.length;
  }

  private List<Row> scan(int block, byte[] key, int language) {
    Cursor at = new Cursor(names + intAt(blockStarts + 4 * block));
    int end = block + 1 < blocks ? names + intAt(blockStarts + 4 * (block + 1)) : namesEnd;
    int matched = 0;
    while (at.position < end) {
      int shared = at.varint();
      int length = at.varint();
      int rest = at.position;
      at.position += length;
      boolean here = false;
      if (shared < matched) {
        // The keys have gone past the one that is looked for.
        return List.of();
      }
      if (shared == matched) {
        int i = 0;
        while (i < length && matched < key.length && table[rest + i] == key[matched]) {
          i++;
          matched++;
        }
        here = i == length && matched == key.length;
      }
      int count = at.varint();
      if (here) {
        return rows(at, count, language);
      }
      for (int i = 0; i < count; i++) {
        at.varint();
        at.position++;
        at.varint();
      }
    }
    return List.of();
  }

  private List<Row> rows(Cursor at, int count, int language) {
    List<Row> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int row = at.varint();
      Trust trust =
          switch (table[at.position++]) {
            case 0 -> Trust.MAIN;
            case 1 -> Trust.ALTERNATE;
            default -> Trust.GENERATED;
          };
      int languages = at.varint();
      if (languages == 0 || (languages & language) != 0) {
        rows.add(new Row(row, trust));
      }
    }
    return rows;
  }

  private int endOfText(int start) {
    int end = start;
    while (table[end] != 0) {
      end++;
    }
    return end;
  }

  private String text(int start, int end) {
    return new String(table, start, end - start, StandardCharsets.UTF_8);
  }

  private int intAt(int at) {
    return intAt(table, at);
  }

  private static int intAt(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 24)
        | ((bytes[at + 1] & 0xff) << 16)
        | ((bytes[at + 2] & 0xff) << 8)
        | (bytes[at + 3] & 0xff);
  }

  /** A place that has the name. */
  record Row(int row, Trust trust) {}

  private final class Cursor {
    private int position;

    Cursor(int position) {
      this.position = position;
    }

    int varint() {
      int value = 0;
      int shift = 0;
      while (true) {
        byte next = table[position++];
        value |= (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
        shift += 7;
      }
    }
  }
}
