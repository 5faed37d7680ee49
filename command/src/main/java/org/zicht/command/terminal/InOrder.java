package org.zicht.command.terminal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done by several threads whose results are handed over in the order in which it was given, in
 * the giver's thread, each as soon as those before it are. At most a few for each thread are under
 * way at once, so memory does not grow with the number of tasks.
 *
 * @param <R> what comes of a task
 */
public final class InOrder<R> implements AutoCloseable {

  private static final int WAITING_FOR_EACH_THREAD = 4;

  private final ExecutorService threads;
  private final int window;
  private final Consumer<R> taker;
  private final Queue<Future<R>> underWay = new ArrayDeque<>();

  public InOrder(int threads, Consumer<R> taker) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "reading");
              thread.setDaemon(true);
              return thread;
            });
    this.window = threads * WAITING_FOR_EACH_THREAD;
    this.taker = taker;
  }

  /** Gives a task, and hands over what is done; waits where too much is under way. */
  public void give(Callable<R> task) {
    while (!underWay.isEmpty() && (underWay.size() >= window || underWay.element().isDone())) {
      takeFirst();
    }
    underWay.add(threads.submit(task));
  }

  /** Hands over all that is left. */
  public void finish() {
    while (!underWay.isEmpty()) {
      takeFirst();
    }
  }

  private void takeFirst() {
    try {
      taker.accept(underWay.remove().get());
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a task failed that must not", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  /** Drops what is still under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
