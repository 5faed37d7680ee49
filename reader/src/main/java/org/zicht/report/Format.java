package org.zicht.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of thing an input is, told from its content and never from its name. */
public enum Format {
  TEXT("plain text", ""),
  HTML("a web page (HTML)", "Save the article's text as plain text and read that"),
  XML("XML or a feed", "Save the article's text as plain text and read that"),
  JSON("JSON", "Save the text of each report as plain text and read that"),
  TABLE("a table of reports", "Save the text of each report as plain text and read that"),
  MAIL("mail", "Save the text of each message as plain text and read that"),
  PDF("a PDF", "Save its text as plain text (pdftotext does) and read that"),
  OFFICE("a word processor's document", "Save it as plain text and read that"),
  OLD_OFFICE(
      "an old word processor's document", "Save it as .docx, .odt or plain text and read that"),
  WARC("a web archive (WARC)", "Save the article's text as plain text and read that"),
  ZIP("a zip archive", "Unpack it and read what is in it"),
  TAR("a tar archive", "Unpack it and read what is in it"),
  GZIP("a compressed file", "Unpack it and read what is in it"),
  ARCHIVE("an archive or a compressed file", "Unpack it and read what is in it"),
  IMAGE("an image", "Only text can be read"),
  SOUND("sound or film", "Only text can be read"),
  PROGRAM("a program or a database", "Only text can be read");

  /** So far into an input its kind shows. */
  private static final int HEAD = 2048;

  /** A line of a mail's head. */
  private static final Pattern MAIL_LINE = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):.*");

  /** What only a mail's head has. */
  private static final Set<String> MAIL_MARKS =
      Set.of("message-id", "mime-version", "received", "return-path", "delivered-to");

  private static final Pattern NAME_OF_COLUMN =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} _./:#()-]{0,39}");

  private final String description;
  private final String whatToDo;

  Format(String description, String whatToDo) {
    this.description = description;
    this.whatToDo = whatToDo;
  }

  /** With its article: 'a PDF'. */
  String description() {
    return description;
  }

  String whatToDo() {
    return whatToDo;
  }

  /**
   * The kind by the first bytes.
   *
   * @param head the first bytes, some thousands if there are so many
   * @param columns what the user calls the columns of tables
   */
  static Format of(byte[] head, Columns columns) {
    Format binary = ofBytes(head);
    if (binary != TEXT) {
      return binary;
    }
    int end = head.length;
    while (end > 0 && head[end - 1] < 0 && end > head.length - 4) {
      end--; // a letter that may be cut in two
    }
    byte[] whole = end == 0 ? head : java.util.Arrays.copyOf(head, end);
    String text = Decoder.decode(whole, Optional.empty()).text();
    Format format = ofText(text);
    if (format == TEXT && isMail(text)) {
      return MAIL;
    }
    return format == TEXT && isTable(text, columns) ? TABLE : format;
  }

  /** The kind by the first bytes, by which binary files and some others are marked. */
  static Format ofBytes(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      boolean office =
          head.contains("[Content_Types].xml")
              || head.contains("word/")
              || head.contains("mimetypeapplication/vnd.oasis");
      return office ? OFFICE : ZIP;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("{\\rtf") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_OFFICE;
    }
    if (head.startsWith("WARC/1.") || head.startsWith("WARC/0.")) {
      return WARC;
    }
    if (head.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    if (head.startsWith("ustar", 257)) {
      return TAR;
    }
    if (startsWithOne(head, "BZh9", "7z\u00BC\u00AF", "\u00FD7zXZ", "Rar!\u001A")) {
      return ARCHIVE;
    }
    if (startsWithOne(head, "\u0089PNG", "GIF87a", "GIF89a", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*")
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))) {
      return IMAGE;
    }
    if (startsWithOne(head, "ID3", "OggS", "fLaC", "\u001AE\u00DF\u00A3")
        || (head.startsWith("RIFF") && head.indexOf('\0') > 0)
        || (head.startsWith("ftyp", 4) && head.indexOf('\0') == 0)) {
      return SOUND;
    }
    boolean program =
        startsWithOne(head, "\u007FELF", "SQLite format 3\0", "\u00CA\u00FE\u00BA\u00BE");
    return program ? PROGRAM : TEXT;
  }

  private static boolean startsWithOne(String head, String... marks) {
    for (String mark : marks) {
      if (head.startsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  /** The kind by the first characters: whether what looks like text is a page, a feed or JSON. */
  static Format ofText(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) <= ' ') {
      start++;
    }
    String head =
        text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
    if (isJson(head)) {
      return JSON;
    }
    if (!head.startsWith("<")) {
      return TEXT;
    }
    if (head.startsWith("<!doctype html") || isTag(head, "html") || head.contains("<html")) {
      return HTML;
    }
    for (String tag : new String[] {"rss", "feed", "rdf:rdf", "opml", "urlset", "sitemapindex"}) {
      if (isTag(head, tag)) {
        return XML;
      }
    }
    if (head.startsWith("<?xml")) {
      return XML;
    }
    for (String tag : new String[] {"head", "body", "div", "p", "article", "meta", "title", "h1"}) {
      if (isTag(head, tag)) {
        return HTML;
      }
    }
    return head.startsWith("<!--") && head.contains("</") ? HTML : TEXT;
  }

  private static boolean isTag(String head, String tag) {
    int end = tag.length() + 1;
    return head.startsWith(tag, 1)
        && head.length() > end
        && (head.charAt(end) == '>' || head.charAt(end) <= ' ');
  }

  /** An object with a named field, or an array of objects. */
  private static boolean isJson(String head) {
    String begin = head.replaceAll("\\s+", "");
    return begin.startsWith("{\"") || begin.startsWith("[{\"");
  }

  /** A mailbox, or a head of which a line stands in mail alone. */
  private static boolean isMail(String text) {
    int marks = 0;
    int lines = 0;
    boolean first = true;
    boolean mailbox = false;
    for (String line : text.split("\r?\n", 200)) {
      Matcher named = MAIL_LINE.matcher(line);
      if (first && line.startsWith("From ")) {
        mailbox = true;
      } else if (named.matches()) {
        lines++;
        marks += MAIL_MARKS.contains(named.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
      } else if (lines == 0 || line.isEmpty() || line.charAt(0) > ' ') {
        break;
      }
      first = false;
    }
    return lines >= 3 && (marks > 0 || mailbox);
  }

  /** A first line of names, one of which is that of the texts. */
  private static boolean isTable(String text, Columns columns) {
    int start = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String line = text.substring(start, end);
    if (end == text.length()) {
      return false;
    }
    List<String> names = new ArrayList<>();
    for (String cell : line.split(String.valueOf(delimiter(line)), -1)) {
      String name = cell.strip();
      if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
        name = name.substring(1, name.length() - 1);
      }
      if (!name.isEmpty() && !NAME_OF_COLUMN.matcher(name).matches()) {
        return false;
      }
      names.add(name);
    }
    boolean there = columns.find(Columns.Field.TEXT, names).isPresent();
    // a user who names the column of texts has tables: a wrong name is told when one is read
    return columns.given(Columns.Field.TEXT).isPresent()
        ? there || names.size() > 1
        : there && names.size() > 1;
  }

  /** What parts the cells of a table: the mark that its first line has most of. */
  public static char delimiter(String line) {
    char best = ',';
    long most = 0;
    for (char mark : new char[] {',', ';', '\t'}) {
      long count = line.chars().filter(unit -> unit == mark).count();
      if (count > most) {
        most = count;
        best = mark;
      }
    }
    return best;
  }
}
