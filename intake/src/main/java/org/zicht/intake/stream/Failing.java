package org.zicht.intake.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Remembers that a stream failed, whoever was told: nothing can be read of it any more. */
public final class Failing extends FilterInputStream {

  private @Nullable IOException failure;

  public Failing(InputStream bytes) {
    super(bytes);
  }

  /** How it failed; null if it has not. */
  public @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException failed) {
      failure = failed;
      throw failed;
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      return in.read(into, from, length);
    } catch (IOException failed) {
      failure = failed;
      throw failed;
    }
  }
}
