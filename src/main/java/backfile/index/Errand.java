package backfile.index;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Something that SQLite does on a thread of its own, so that whoever waits for it can leave. It may
 * take a second in which SQLite does not hear that it is to stop: while it gathers the posts of
 * many words, or sorts them.
 */
final class Errand<T> {
  /** What is done. */
  interface Work<T> {
    T run() throws SQLException;
  }

  private Optional<T> answer = Optional.empty();
  private Optional<Throwable> failure = Optional.empty();
  private boolean isStopped;

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

  /** Says that nobody needs the answer any more. */
  synchronized void stop() {
    isStopped = true;
    notifyAll();
  }

  /** Waits for the answer, or until it is stopped. */
  synchronized void await() throws InterruptedException {
    while (!isEnded() && !isStopped) {
      wait();
    }
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

  /** Takes the answer. What went wrong instead is thrown. */
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
    return answer.orElseThrow();
  }
}
