package org.zicht.report;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * The opening of inputs: tells by its content what each is, has it read, and hands on the readings.
 * Whatever the content is, no exception leaves it but those of who takes the readings. For one
 * thread.
 */
public final class Opening {

  /** So far into an input its kind shows. */
  private static final int HEAD = 8192;

  /** Archives in archives in archives hold no reports. */
  private static final int DEEPEST = 4;

  /** Found when the first input that is no plain text is met, by the rules of initialisation. */
  private static final class Found {
    private static final Optional<Opener> OPENER = ServiceLoader.load(Opener.class).findFirst();
  }

  private final Columns columns;
  private final Consumer<Reading> each;
  private boolean telling;

  /**
   * @param columns what the user calls the columns of tables
   * @param each takes every reading, in order, in the caller's thread
   */
  public Opening(Columns columns, Consumer<Reading> each) {
    this.columns = columns;
    this.each = each;
  }

  /** What the user calls the columns of tables. */
  public Columns columns() {
    return columns;
  }

  /** Hands on a reading. */
  public void tell(Reading reading) {
    telling = true;
    each.accept(reading);
    telling = false;
  }

  /** Reads content of whatever kind. Does not close it. */
  public void read(Content content) {
    guarded(content.name(), () -> readByKind(content));
  }

  /** Fetches what is at an address of the web, and reads it. */
  public void fetch(String address) {
    if (Found.OPENER.isEmpty()) {
      tell(
          new Reading.Failed(
              address, "is a web address: not fetched yet", "Save the article's text to a file"));
      return;
    }
    guarded(address, () -> Found.OPENER.get().fetch(address, this));
  }

  private void readByKind(Content content) throws IOException {
    InputStream bytes = new BufferedInputStream(content.bytes(), HEAD);
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    Format format = Format.of(head, columns);
    if (format == Format.TEXT || Found.OPENER.isEmpty() || !Found.OPENER.get().opens(format)) {
      tell(
          ReportFile.of(
              content.name(),
              content.through(bytes).whole(ReportFile.LARGEST),
              Optional.ofNullable(content.charset())));
    } else if (content.depth() >= DEEPEST) {
      throw new Unreadable(
          "lies in too many archives, one in another", "Unpack it and read what is in it");
    } else {
      Found.OPENER.get().open(format, content.through(bytes), this);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private void guarded(String name, Work work) {
    try {
      work.run();
    } catch (Unreadable unreadable) {
      tell(unreadable.of(name));
    } catch (IOException unreadable) {
      tell(
          isCut(unreadable)
              ? new Reading.Failed(
                  name,
                  "is cut short: it ends in the middle",
                  "Fetch it again; what comes before its end is read")
              : ReportFile.unreadable(name, unreadable));
    } catch (OutOfMemoryError tooMuch) {
      if (telling) {
        throw tooMuch;
      }
      tell(
          new Reading.Failed(
              name, "needs more memory than there is", "Give more: ZICHT_MEMORY=2g zicht read …"));
    } catch (RuntimeException | StackOverflowError broken) {
      if (telling) {
        throw broken;
      }
      // what libraries throw at content that their authors did not think of
      tell(
          new Reading.Failed(
              name,
              "cannot be understood (" + broken.getClass().getSimpleName() + ")",
              "Check that it is whole, or save its text and read that"));
    }
  }

  private static boolean isCut(IOException failure) {
    String message = failure.getMessage();
    return failure instanceof EOFException
        || (message != null
            && (message.startsWith("Truncated") || message.contains("unexpected end")));
  }
}
