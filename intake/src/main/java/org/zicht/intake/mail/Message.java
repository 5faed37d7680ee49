package org.zicht.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.page.Page;
import org.zicht.intake.page.Passages;
import org.zicht.report.Content;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.Problem;
import org.zicht.report.PublicationTime;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.report.ReportFile;
import org.zicht.report.ReportText;

/** One message: its text, and what is attached to it. */
final class Message {

  /** A line behind which the sender's card stands. */
  private static final String SIGNATURE = "\n-- \n";

  private static final class Attached {
    private final String name;
    private final byte[] bytes;

    Attached(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }
  }

  private final Content content;
  private final Opening opening;
  private final List<Attached> attached = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable String subject;
  private @Nullable String from;
  private @Nullable PublicationTime sent;
  private @Nullable String plain;
  private @Nullable String markup;

  Message(Content content, Opening opening) {
    this.content = content;
    this.opening = opening;
  }

  void read(byte[] message) throws IOException {
    MimeTokenStream tokens = new MimeTokenStream(limits());
    tokens.parse(new ByteArrayInputStream(message));
    try {
      parts(tokens);
    } catch (MimeException broken) {
      if (plain == null && markup == null && attached.isEmpty()) {
        opening.tell(
            new Reading.Failed(
                content.name(), "is no well-formed message", "Save its text and read that"));
        return;
      }
      problems.add(new Problem(content.name(), "is a message that is broken behind its text"));
    }
    tell();
    for (Attached file : attached) {
      opening.read(content.part(file.name, new ByteArrayInputStream(file.bytes)));
    }
  }

  private static MimeConfig limits() {
    return MimeConfig.custom()
        .setMaxLineLen(1_000_000)
        .setMaxHeaderLen(1_000_000)
        .setMaxHeaderCount(10_000)
        .build();
  }

  private void parts(MimeTokenStream tokens) throws MimeException, IOException {
    int depth = 0;
    String file = null;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MULTIPART -> depth++;
        case T_END_MULTIPART -> depth--;
        case T_START_HEADER -> file = null;
        case T_FIELD -> {
          Field field = tokens.getField();
          if (depth == 0) {
            head(field);
          }
          if (field.getName().equalsIgnoreCase("Content-Disposition")) {
            file = fileName(field.getBody());
          }
        }
        case T_BODY -> body(tokens.getBodyDescriptor(), file, tokens.getDecodedInputStream());
        default -> {
          // what stands before and behind parts says nothing
        }
      }
    }
  }

  private void head(Field field) {
    String value = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip();
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "subject" -> subject = value.isEmpty() ? null : value.replaceAll("\\s+", " ");
      case "from" -> {
        String name = value.replaceAll("<[^>]*>", "").replace("\"", "").strip();
        from = name.isEmpty() ? null : name;
      }
      case "date" ->
          sent = PublicationTime.of(value.replaceAll("\\s*\\([^)]*\\)", "")).orElse(null);
      default -> {
        // of no use here
      }
    }
  }

  /** The name of an attached file; null if the part is shown with the message. */
  private static @Nullable String fileName(String disposition) {
    if (!disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment")) {
      return null;
    }
    String decoded = DecoderUtil.decodeEncodedWords(disposition, DecodeMonitor.SILENT);
    int at = decoded.toLowerCase(Locale.ROOT).indexOf("filename=");
    String name = at < 0 ? "" : decoded.substring(at + 9).replaceAll(";.*", "").replace("\"", "");
    return name.isBlank() ? "attachment" : name.strip();
  }

  private void body(BodyDescriptor part, @Nullable String file, InputStream bytes)
      throws IOException {
    if (file != null) {
      attached.add(new Attached(file, bytes.readAllBytes()));
    } else if (part.getMimeType().equals("text/plain") && plain == null) {
      plain = text(part, bytes);
    } else if (part.getMimeType().equals("text/html") && markup == null) {
      markup = text(part, bytes);
    }
  }

  private String text(BodyDescriptor part, InputStream bytes) throws IOException {
    ReportText text = ReportText.of(content.name(), bytes.readAllBytes(), charset(part));
    problems.addAll(text.problems());
    return ReportFile.canonical(text.text());
  }

  private static Optional<Charset> charset(BodyDescriptor part) {
    try {
      return Optional.ofNullable(part.getCharset()).map(Charset::forName);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private void tell() {
    Imprint imprint = new Imprint(null, subject, null, from, sent, null, null);
    Report report = null;
    if (plain != null && !plain.isBlank()) {
      int signature = plain.indexOf(SIGNATURE);
      String body = signature > 0 ? plain.substring(0, signature + 1) : plain;
      report = Report.of(subject == null ? body : subject + "\n\n" + body).with(imprint);
    } else if (markup != null) {
      report = new Page(imprint, Passages.of(markup)).report().orElse(null);
    }
    if (report != null) {
      opening.tell(new Reading.Read(content.name(), report, problems));
    } else if (attached.isEmpty()) {
      opening.tell(
          new Reading.Failed(
              content.name(), "is a message without text", "Look at it in a mailer"));
    }
  }
}
