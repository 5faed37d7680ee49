package org.zicht.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input, or of a part of one, with what is known of them before they are looked at.
 *
 * @param name what the user knows it by: a file, {@code file!entry}, an address, {@code -}
 * @param bytes the bytes, read once, from the first
 * @param charset the encoding that whoever sent it declares, or null
 * @param address where on the web it is from, or null
 * @param depth how many archives it lies in
 * @param allowance what it may still unpack to, shared by all parts of one input
 */
public record Content(
    String name,
    InputStream bytes,
    @Nullable Charset charset,
    @Nullable String address,
    int depth,
    Allowance allowance) {

  /** An input of its own. */
  public static Content of(String name, InputStream bytes) {
    Allowance allowance = new Allowance();
    return new Content(name, allowance.reading(bytes), null, null, 0, allowance);
  }

  /** The same content, of which {@code address} and {@code charset} are known. */
  public Content from(@Nullable String address, @Nullable Charset charset) {
    return new Content(name, bytes, charset, address, depth, allowance);
  }

  /** The same content, read through another stream. */
  public Content through(InputStream stream) {
    return new Content(name, stream, charset, address, depth, allowance);
  }

  /** What is unpacked of this content, which stands for the whole of it. */
  public Content unpacked(InputStream stream) {
    return new Content(name, allowance.unpacking(stream), charset, address, depth + 1, allowance);
  }

  /** A part of this content. */
  public Content part(String entry, InputStream stream) {
    return new Content(name + "!" + entry, stream, null, null, depth + 1, allowance);
  }

  /**
   * All bytes.
   *
   * @param most the most there may be
   * @throws Unreadable if there are more
   */
  public byte[] whole(int most) throws IOException {
    byte[] whole = bytes.readNBytes(most + 1);
    if (whole.length > most) {
      String size = "is larger than " + most / 1_000_000 + " MB";
      throw new Unreadable(
          most == ReportFile.LARGEST ? size + ": too long for one report" : size,
          "Split it into one file for each report");
    }
    return whole;
  }

  /**
   * The text of one report.
   *
   * @throws Unreadable if it is larger than a report may be, or no text
   */
  public ReportText text() throws IOException {
    return ReportText.of(name, whole(ReportFile.LARGEST), Optional.ofNullable(charset));
  }
}
