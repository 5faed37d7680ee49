package org.zicht.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of thing an input is, told from its content and never from its name. */
enum Format {
  TEXT("plain text", ""),
  HTML("a web page (HTML)", "Save the article's text as plain text and read that"),
  XML("XML or a feed", "Save the article's text as plain text and read that"),
  PDF("a PDF", "Save its text as plain text (pdftotext does) and read that"),
  WORD("a word processor's document", "Save it as plain text and read that"),
  WARC("a web archive (WARC)", "Save the article's text as plain text and read that"),
  ARCHIVE("an archive or a compressed file", "Unpack it and read what is in it"),
  IMAGE("an image", "Only text can be read"),
  SOUND("sound or film", "Only text can be read"),
  PROGRAM("a program or a database", "Only text can be read");

  /** So far into an input its kind shows. */
  private static final int HEAD = 2048;

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

  /** The kind by the first bytes, by which binary files and some others are marked. */
  static Format ofBytes(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      boolean office =
          head.contains("[Content_Types].xml")
              || head.contains("word/")
              || head.contains("mimetypeapplication/vnd.oasis");
      return office ? WORD : ARCHIVE;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("{\\rtf") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return WORD;
    }
    if (head.startsWith("WARC/1.") || head.startsWith("WARC/0.")) {
      return WARC;
    }
    if (startsWithOne(head, "\u001F\u008B", "BZh9", "7z\u00BC\u00AF", "\u00FD7zXZ", "Rar!\u001A")) {
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

  /** The kind by the first characters: whether what looks like text is a page or a feed. */
  static Format ofText(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) <= ' ') {
      start++;
    }
    String head =
        text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
    if (!head.startsWith("<")) {
      return TEXT;
    }
    if (head.startsWith("<!doctype html") || isTag(head, "html") || head.contains("<html")) {
      return HTML;
    }
    if (head.startsWith("<?xml") || isTag(head, "rss") || isTag(head, "feed")) {
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
}
