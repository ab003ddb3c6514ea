package backfile.index;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

/**
 * Something that SQLite does on a thread of its own, so that whoever waits for it can leave. It may
 * take a second in which SQLite does not hear that it is to stop: while it gathers the posts of
 * many words, or sorts them.
 *
 * @param <R> the rows that are handed over meanwhile
 * @param <T> the answer in the end
 */
final class Errand<R, T> {
  /** What is done. */
  interface Work<T> {
    T run() throws SQLException;
  }

  private final int mostWaiting;
  private final Queue<R> waiting = new ArrayDeque<>();
  private Optional<T> answer = Optional.empty();
  private Optional<Throwable> failure = Optional.empty();
  private boolean isRowAwaited;
  private boolean isStopped;

  /** Of so many rows, two at least, one side waits for the other. */
  Errand(int mostWaiting) {
    this.mostWaiting = mostWaiting;
  }

  /** Does it, on the thread for that, and throws nothing. */
  void run(Work<T> work) {
    try {
      end(work.run());
    } catch (Throwable e) {
      // It is thrown where it is waited for.
      fail(e);
    }
  }

  private synchronized void end(T newAnswer) {
    answer = Optional.of(newAnswer);
    notifyAll();
  }

  private synchronized void fail(Throwable e) {
    failure = Optional.of(e);
    notifyAll();
  }

  /** Says that nobody needs the answer, or more rows, any more. */
  synchronized void stop() {
    isStopped = true;
    notifyAll();
  }

  /** Hands a row over, once there is room; throws {@link InterruptedQuery} if nobody needs it. */
  synchronized void hand(R row) {
    try {
      while (waiting.size() == mostWaiting && !isStopped) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new InterruptedQuery();
    }
    if (isStopped) {
      throw new InterruptedQuery();
    }
    waiting.add(row);
    if (isRowAwaited || waiting.size() == mostWaiting / 2) {
      notifyAll();
    }
  }

  /**
   * Gives the rows to {@code consumer}, on this thread, as they come, until it has ended or is
   * stopped; false where {@code consumer} says before that it has enough.
   */
  boolean giveTo(Predicate<R> consumer) throws InterruptedException {
    for (Optional<R> row = next(); row.isPresent(); row = next()) {
      if (!consumer.test(row.get())) {
        return false;
      }
    }
    return true;
  }

  private synchronized Optional<R> next() throws InterruptedException {
    // To be woken for each row would take longer than to find it, so some are let come together.
    for (boolean isFirst = true; isQuiet(); isFirst = false) {
      isRowAwaited = !isFirst;
      wait(isFirst ? 1 : 0);
    }
    isRowAwaited = false;
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (isStopped || waiting.isEmpty()) {
      return Optional.empty();
    }
    R row = waiting.remove();
    if (waiting.size() == mostWaiting / 2) {
      notifyAll();
    }
    return Optional.of(row);
  }

  private boolean isQuiet() {
    return waiting.isEmpty() && !isEnded() && !isStopped;
  }

  private boolean isEnded() {
    return answer.isPresent() || failure.isPresent();
  }

  /** Waits so long until SQLite has heard that it is to stop; false where it has not. */
  synchronized boolean awaitEnd(long milliseconds) {
    boolean wasInterrupted = false;
    long until = System.nanoTime() + milliseconds * 1_000_000;
    for (long left; !isEnded() && (left = until - System.nanoTime()) > 0; ) {
      try {
        wait(left / 1_000_000 + 1);
      } catch (InterruptedException e) {
        wasInterrupted = true;
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
    return isEnded();
  }

  /**
   * Takes the answer. What went wrong instead is thrown, and {@link InterruptedQuery} where rows
   * were not taken: the answer is not whole then.
   */
  synchronized T take() throws SQLException {
    if (failure.isPresent()) {
      Throwable thrown = failure.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown instanceof SQLException sql) {
        throw sql;
      }
      throw (RuntimeException) thrown;
    }
    if (!waiting.isEmpty()) {
      throw new InterruptedQuery();
    }
    return answer.orElseThrow();
  }
}
