package backfile.shell.browse;

import backfile.index.Index;
import backfile.index.InterruptedQuery;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A thread that asks the index one thing at a time, over a connection of its own. A newer question
 * stops the one before it.
 */
final class Worker implements AutoCloseable {
  /** A question; it may look whether anybody still waits for its answer. */
  interface Job {
    void run(Index index, BooleanSupplier outdated);
  }

  private static final long PATIENCE = 500;

  private final Supplier<Index> opening;
  private final Consumer<RuntimeException> failures;
  private final Thread thread;
  private Optional<Index> index = Optional.empty();
  private Optional<Job> next = Optional.empty();
  private boolean running;
  private boolean closed;

  Worker(String name, Supplier<Index> opening, Consumer<RuntimeException> failures) {
    this.opening = opening;
    this.failures = failures;
    thread = new Thread(this::work, "browse-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  synchronized void ask(Job job) {
    next = Optional.of(job);
    stop();
    notifyAll();
  }

  /** Stops an outdated question that began too early or too late to be stopped before. */
  synchronized void nudge() {
    if (next.isPresent()) {
      stop();
    }
  }

  private void stop() {
    if (running) {
      index.ifPresent(Index::interrupt);
    }
  }

  /** Opens the index at once: all workers, and who asks them, then know the same file. */
  private void work() {
    open();
    try {
      for (Optional<Job> job = take(); job.isPresent(); job = take()) {
        run(job.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      index.ifPresent(Index::close);
    }
  }

  private synchronized Optional<Job> take() throws InterruptedException {
    while (next.isEmpty() && !closed) {
      wait();
    }
    Optional<Job> job = closed ? Optional.empty() : next;
    next = Optional.empty();
    running = job.isPresent();
    return job;
  }

  private void open() {
    try {
      Index opened = opening.get();
      synchronized (this) {
        index = Optional.of(opened);
      }
    } catch (RuntimeException e) {
      failures.accept(e);
    }
  }

  private void run(Job job) {
    try {
      if (index.isPresent() && !isOutdated()) {
        job.run(index.get(), this::isOutdated);
      }
    } catch (InterruptedQuery e) {
      // Nobody waits for the answer any more.
    } catch (RuntimeException e) {
      failures.accept(e);
    } finally {
      done();
    }
  }

  private synchronized boolean isOutdated() {
    return closed || next.isPresent();
  }

  private synchronized void done() {
    running = false;
  }

  /** Stops it, and waits a moment until it has left the index. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      stop();
      notifyAll();
    }
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
