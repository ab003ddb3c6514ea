package backfile.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A statement on its way to its first row, on a thread of its own. That may take a second in which
 * SQLite does not hear that it is to stop: while it gathers the posts of many words, or sorts them.
 * Whoever waits for it can leave.
 */
final class Errand {
  /** A statement at its first row. */
  record Answer(PreparedStatement statement, ResultSet rows) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }

  /** Prepares a statement and runs it to its first row. */
  interface Question {
    Answer ask() throws SQLException;
  }

  private Optional<Answer> answer = Optional.empty();
  private Optional<Throwable> failure = Optional.empty();
  private boolean isStopped;

  /** Asks, on the thread for that, and throws nothing. */
  void run(Question question) {
    try {
      end(question.ask());
    } catch (Throwable e) {
      // It is thrown where it is waited for.
      fail(e);
    }
  }

  private synchronized void end(Answer newAnswer) {
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

  /** Takes the answer, which is then to be closed. What went wrong instead is thrown. */
  synchronized Answer take() throws SQLException {
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
