package org.zicht.command.terminal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far the reading is, on a terminal and for more than a few inputs; else nothing. */
public final class Progress implements AutoCloseable {

  private static final int A_FEW = 8;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Shown on the terminal of standard error, unless results come on the same screen. */
  public static Progress of(
      List<String> inputs, Surroundings surroundings, boolean resultsOnScreen) {
    if (!surroundings.errIsTerminal() || resultsOnScreen) {
      return new Progress(null);
    }
    long files = count(inputs);
    return new Progress(
        files <= A_FEW
            ? null
            : new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(files)
                .setUpdateIntervalMillis(250)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(
                    new ConsoleProgressBarConsumer(
                        surroundings.err(), Math.max(20, surroundings.columns() - 1)))
                .build());
  }

  private static long count(List<String> inputs) {
    long files = 0;
    for (String input : inputs) {
      try {
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
          try (Stream<Path> found = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            files += found.filter(Files::isRegularFile).count();
          }
          continue;
        }
      } catch (IOException | java.io.UncheckedIOException | InvalidPathException unreadable) {
        // it is told when it is read
      }
      files++;
    }
    return files;
  }

  /** One more is done. */
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
