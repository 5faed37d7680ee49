package org.zicht.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.zicht.intake.stream.ByteLines;
import org.zicht.intake.stream.ByteLines.Line;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Reading;

/**
 * A message, or a mailbox of them: messages one after another, each behind a line that begins with
 * {@code From } after a blank one.
 */
public final class Mail {

  /** The most bytes of one message with all that is attached. */
  private static final int LARGEST = 25_000_000;

  private static final String SEPARATOR = "From ";

  private Mail() {}

  /** Reads each message and what is attached to it. */
  public static void open(Content content, Opening opening) throws IOException {
    ByteLines lines = new ByteLines(content.bytes());
    Line line = lines.next();
    if (line == null || !line.startsWith(SEPARATOR)) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      for (; line != null && message.size() <= LARGEST; line = lines.next()) {
        message.writeBytes(line.bytes());
      }
      tell(content, message, opening);
      return;
    }
    int number = 0;
    while (line != null) {
      number++;
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      boolean blank = false;
      line = lines.next();
      while (line != null && !(blank && line.startsWith(SEPARATOR))) {
        if (message.size() <= LARGEST) {
          byte[] bytes = line.bytes();
          boolean escaped = line.startsWith(">" + SEPARATOR);
          message.writeBytes(escaped ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
        }
        blank = line.isBlank();
        line = lines.next();
      }
      tell(content.part(String.valueOf(number), content.bytes()), message, opening);
    }
  }

  private static void tell(Content content, ByteArrayOutputStream message, Opening opening)
      throws IOException {
    if (message.size() > LARGEST) {
      opening.tell(
          new Reading.Failed(
              content.name(),
              "is larger than " + LARGEST / 1_000_000 + " MB: too long for a message",
              "Save what is attached to it and read that"));
    } else {
      new Message(content, opening).read(message.toByteArray());
    }
  }
}
