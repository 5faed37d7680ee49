package org.zicht.pipeline;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something of the program's own that is loaded by a thread of its own, while others go on.
 *
 * @param <T> what is loaded
 */
final class Loading<T> {

  private final FutureTask<T> task;

  private Loading(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins at once. */
  static <T> Loading<T> start(String name, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Loading<>(task);
  }

  /**
   * What was loaded, as soon as it is there.
   *
   * @throws IllegalStateException if loading failed, or this thread is interrupted
   */
  T await() {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the program's own data cannot be loaded", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading", interrupted);
    }
  }
}
