package org.zicht.training;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes a web archive to measure memory on: pages with paragraphs of the examples in an order of
 * their own, as much script as pages have, and pictures between them. The same arguments give the
 * same archive but for the ids of its records.
 *
 * <p>Arguments: the file, which is gzipped if it ends in {@code .gz}; how large it is to be, in
 * millions of bytes; the folder of the examples.
 */
public final class WriteWebArchive {

  private static final int SCRIPT = 60_000;

  private static final int PICTURE = 40_000;

  private static final int PARAGRAPHS = 12;

  private static final Instant WHEN = Instant.parse("2024-01-01T00:00:00Z");

  private final Random random = new Random(1);
  private final List<String> paragraphs;

  private WriteWebArchive(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Writes the archive and says how many pages it holds. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    long size = Long.parseLong(arguments[1]) * 1_000_000;
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> examples = Files.list(Path.of(arguments[2]))) {
      for (Path example :
          examples.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        Files.readString(example).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
      }
    }
    int pages = new WriteWebArchive(paragraphs).write(file, size);
    System.out.println(file + ": " + pages + " pages, " + Files.size(file) + " bytes");
  }

  private int write(Path file, long size) throws IOException {
    WarcCompression compression =
        file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
    int pages = 0;
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        WarcWriter writer =
            new WarcWriter(Channels.newChannel(Channels.newOutputStream(channel)), compression)) {
      while (channel.position() < size) {
        pages++;
        byte[] page = page(pages).getBytes(StandardCharsets.UTF_8);
        write(writer, "https://krant.example/" + pages, MediaType.HTML_UTF8, page);
        byte[] picture = new byte[PICTURE];
        random.nextBytes(picture);
        write(
            writer,
            "https://krant.example/" + pages + ".jpg",
            MediaType.parse("image/jpeg"),
            picture);
      }
    }
    return pages;
  }

  private static void write(WarcWriter writer, String address, MediaType type, byte[] body)
      throws IOException {
    HttpResponse http = new HttpResponse.Builder(200, "OK").body(type, body).build();
    writer.write(new WarcResponse.Builder(address).date(WHEN).body(http).build());
  }

  private String page(int number) {
    StringBuilder page = new StringBuilder(SCRIPT + 20_000);
    page.append("<!doctype html><html><head><title>").append(number).append("</title><script>");
    while (page.length() < SCRIPT) {
      page.append("a").append(Long.toHexString(random.nextLong())).append("=1;");
    }
    page.append("</script></head><body><nav><a href='/'>x</a></nav><article><h1>").append(number);
    page.append("</h1>");
    for (int i = 0; i < PARAGRAPHS; i++) {
      page.append("<p>").append(paragraphs.get(random.nextInt(paragraphs.size()))).append("</p>\n");
    }
    return page.append("</article></body></html>").toString();
  }
}
