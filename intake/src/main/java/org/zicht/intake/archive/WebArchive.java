package org.zicht.intake.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.zicht.intake.stream.Failing;
import org.zicht.intake.stream.Unclosed;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Unreadable;

/**
 * Web archives (WARC), plain and gzipped: each page that was fetched with success, called by its
 * address. Pictures, scripts, style sheets and answers of error are passed over without a word: an
 * archive is full of them.
 */
public final class WebArchive {

  private static final int OK = 200;

  private WebArchive() {}

  /** Reads each page in the archive. */
  public static void open(Content content, Opening opening) throws IOException {
    try (WarcReader reader = new WarcReader(Channels.newChannel(Unclosed.of(content.bytes())))) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcTargetRecord record) {
          read(content, record, opening);
        }
      }
    } catch (ParsingException malformed) {
      throw new Unreadable(
          "is no well-formed web archive from here on (" + malformed.getMessage() + ")",
          "Fetch it again; what came before it was read");
    }
  }

  private static void read(Content archive, WarcTargetRecord record, Opening opening)
      throws IOException {
    if (!(record instanceof WarcResponse) && !(record instanceof WarcResource)) {
      return;
    }
    Answer answer = answer(record);
    if (answer == null || !holdsReports(answer.type())) {
      return;
    }
    Failing bytes = new Failing(archive.allowance().unpacking(Unclosed.of(answer.body())));
    Content page = archive.part(record.target(), bytes);
    opening.read(page.from(record.target(), charset(answer.type())));
    if (bytes.failure() instanceof EOFException cut) {
      throw cut;
    }
  }

  private record Answer(MediaType type, InputStream body) {}

  private static @Nullable Answer answer(WarcTargetRecord record) throws IOException {
    try {
      if (record instanceof WarcResponse response) {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
          return null;
        }
        HttpResponse http = response.http();
        return http.status() == OK ? new Answer(http.contentType(), body(http)) : null;
      }
      // a program's own notes are resources too, at addresses of its own
      return record.target().startsWith("http")
          ? new Answer(record.contentType(), record.body().stream())
          : null;
    } catch (IllegalArgumentException | ParsingException malformed) {
      return null; // an answer that is no HTTP; the next record is found by the archive's own
      // lengths
    }
  }

  private static InputStream body(HttpResponse http) throws IOException {
    MessageBody body = http.bodyDecoded();
    return body.stream();
  }

  private static boolean holdsReports(MediaType type) {
    String name = type.type() + "/" + type.subtype();
    return switch (name) {
      case "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/rss+xml",
          "application/atom+xml",
          "application/feed+json" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Charset charset(MediaType type) {
    String name = type.parameters().get("charset");
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
