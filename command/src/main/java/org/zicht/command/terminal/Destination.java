package org.zicht.command.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results go, in whole pieces: standard output, or a file that is there only when it is
 * complete. Not for several threads.
 */
public final class Destination implements AutoCloseable {

  private final OutputStream bytes;
  private final @Nullable Path file;
  private final @Nullable Path unfinished;
  private final @Nullable Thread cleaning;

  private Destination(OutputStream bytes, @Nullable Path file, @Nullable Path unfinished) {
    this.bytes = bytes;
    this.file = file;
    this.unfinished = unfinished;
    this.cleaning = unfinished == null ? null : new Thread(() -> delete(unfinished));
    if (cleaning != null) {
      Runtime.getRuntime().addShutdownHook(cleaning);
    }
  }

  /** Standard output. */
  public static Destination stream(OutputStream out) {
    return new Destination(out, null, null);
  }

  /**
   * A file, which keeps what it holds until {@link #finish}.
   *
   * @throws IOException if there is no such folder, or nothing may be written there
   */
  public static Destination file(Path file) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a device or a pipe: there is nothing to replace
      return new Destination(Files.newOutputStream(target), null, null);
    }
    Path folder = target.getParent();
    Path unfinished = Files.createTempFile(folder, "." + target.getFileName() + ".", ".unfinished");
    return new Destination(Files.newOutputStream(unfinished), target, unfinished);
  }

  /** Writes one piece at once. */
  public void write(CharSequence piece) throws IOException {
    if (!piece.isEmpty()) {
      bytes.write(piece.toString().getBytes(StandardCharsets.UTF_8));
      bytes.flush();
    }
  }

  /**
   * Where bytes are written that are no text, or are written bit by bit; is not closed by others.
   */
  public OutputStream bytes() {
    return bytes;
  }

  /** Puts the file in its place. */
  public void finish() throws IOException {
    if (file != null && unfinished != null) {
      bytes.close();
      permit(unfinished, file);
      try {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** As the file that it replaces may be read, or as the folder's new files usually are. */
  private static void permit(Path unfinished, Path file) throws IOException {
    try {
      if (Files.exists(file)) {
        Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(file));
      } else {
        Path probe = unfinished.resolveSibling(unfinished.getFileName() + "-new");
        Files.newOutputStream(probe).close();
        Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(probe));
        Files.delete(probe);
      }
    } catch (UnsupportedOperationException noSuchPermissions) {
      // a file system without them has nothing to set
      return;
    }
  }

  /** Lets go of what was not finished. */
  @Override
  public void close() {
    if (cleaning == null || unfinished == null) {
      return;
    }
    try {
      bytes.close();
    } catch (IOException lost) {
      // the file is deleted next
    }
    delete(unfinished);
    try {
      Runtime.getRuntime().removeShutdownHook(cleaning);
    } catch (IllegalStateException alreadyStopping) {
      // the hook runs by itself
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // a file that begins with a full stop and says that it is unfinished
    }
  }

  /** Whether {@code failure} says that nobody reads on: the reader of a pipe has gone. */
  public static boolean isBrokenPipe(IOException failure) {
    String message = failure.getMessage();
    if (message != null && message.toLowerCase(Locale.ROOT).contains("broken pipe")) {
      return true;
    }
    try {
      // the message is in the user's language; Linux tells what standard output is
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return false;
    }
  }

  /** The failure that was carried out of a place where none may be thrown. */
  public static IOException reason(UncheckedIOException carrier) {
    IOException cause = carrier.getCause();
    return cause == null ? new IOException(carrier.getMessage()) : cause;
  }
}
