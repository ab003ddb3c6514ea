package backfile.index;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A connection to an index; what it is asked can be stopped by another thread. Where SQLite, asked
 * what may take long, does not hear that soon, the connection is left to it, and another one takes
 * its place.
 */
final class StoppableConnection implements AutoCloseable {
  /** Opens a file to be asked. */
  interface Opening {
    Connection open(Path file);
  }

  /** Makes the statement that is asked. */
  interface Question {
    Asked ask(Connection connection) throws SQLException;
  }

  /** Makes something of each row that is found, on the thread that asks; it is closed there. */
  interface Reading<R> extends AutoCloseable {
    int SMALL = 64;

    /** Each may have tens of megabytes. */
    int LARGE = 4;

    R read(ResultSet row) throws SQLException;

    /**
     * So many rows may be held before they are taken: {@link #SMALL}, or of texts {@link #LARGE}.
     */
    default int mostWaiting() {
      return SMALL;
    }

    @Override
    default void close() throws SQLException {}
  }

  /** So long SQLite may take to hear that it is to stop, in milliseconds. */
  private static final int PATIENCE = 25;

  /** Each may hold hundreds of megabytes; rather than with more of them one waits. */
  private static final int MOST_LEFT = 2;

  private final Path file;
  private final Opening opening;
  private final int patience;
  private final Object fileKey;
  private final List<SharedConnection> left = new ArrayList<>();
  private SharedConnection current;
  private boolean isCurrentLeft;
  private boolean isClosed;

  StoppableConnection(Path file, Opening opening) {
    this(file, opening, PATIENCE);
  }

  StoppableConnection(Path file, Opening opening, int patience) {
    this.file = file;
    this.opening = opening;
    this.patience = patience;
    this.fileKey = Database.fileKey(file);
    this.current = new SharedConnection(opening.open(file));
  }

  /**
   * Asks something, perhaps while something else is asked. A failure is a problem of the file, but
   * {@link InterruptedQuery} for what was stopped: SQLite may call that an interruption, an error
   * of its own or a virtual table that could not be made.
   */
  <T> T ask(UserFile.Work<T> question) {
    return ask(begin(), question);
  }

  private <T> T ask(SharedConnection asked, UserFile.Work<T> question) {
    try {
      return question.run(asked.connection());
    } catch (SQLException e) {
      throw asked.wasStopped() ? new InterruptedQuery(e) : Database.problem(file, e);
    } catch (ProblemException e) {
      throw asked.wasStopped() && e.getCause() instanceof SQLException
          ? new InterruptedQuery(e)
          : e;
    } finally {
      asked.end();
    }
  }

  /** Asks what may take long, and gives up waiting for the answer when it is stopped. */
  <T> T askLong(UserFile.Work<T> question) {
    Errand<Object, T> errand = new Errand<>(2);
    SharedConnection asked = begin();
    return ask(asked, connection -> apart(asked, errand, question, none -> true).orElseThrow());
  }

  /**
   * Asks for rows, and gives them to {@code consumer} as they come, until it says that it has
   * enough. Gives up waiting for more of them when it is stopped; to that end, as when it is
   * enough, it may leave the connection.
   */
  <R> void read(Question question, Reading<R> reading, Predicate<R> consumer) {
    Errand<R, Boolean> errand = new Errand<>(reading.mostWaiting());
    UserFile.Work<Boolean> work =
        connection -> {
          try (reading;
              PreparedStatement statement = question.ask(connection).prepare(connection);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              errand.hand(reading.read(rows));
            }
            return true;
          }
        };
    SharedConnection asked = begin();
    ask(asked, connection -> apart(asked, errand, work, consumer));
  }

  /**
   * Works on a thread of its own; what is left there is closed with the connection.
   *
   * @return the answer; nothing where {@code consumer} had enough rows before
   */
  private <R, T> Optional<T> apart(
      SharedConnection asked, Errand<R, T> errand, UserFile.Work<T> work, Predicate<R> consumer)
      throws SQLException {
    Thread asker = start(errand, asked, work);
    boolean isEnough = false;
    boolean isEnded;
    try {
      asked.add(errand);
      isEnough = !errand.giveTo(consumer);
    } catch (InterruptedException e) {
      asked.stop();
      Thread.currentThread().interrupt();
    } finally {
      asked.remove(errand);
      isEnded = end(asked, errand, asker);
    }
    if (isEnough) {
      return Optional.empty();
    }
    if (!isEnded) {
      throw new InterruptedQuery();
    }
    return Optional.of(errand.take());
  }

  private static <T> Thread start(
      Errand<?, T> errand, SharedConnection asked, UserFile.Work<T> work) {
    Thread asker = new Thread(() -> errand.run(() -> run(asked, work)), "ask");
    asker.setDaemon(true);
    asked.begin();
    try {
      asker.start();
    } catch (OutOfMemoryError e) {
      asked.end();
      throw e;
    }
    return asker;
  }

  private static <T> T run(SharedConnection asked, UserFile.Work<T> work) throws SQLException {
    try {
      return work.run(asked.connection());
    } finally {
      asked.end();
    }
  }

  /** Stops the asker, and waits for it; false where the connection was left to it. */
  private boolean end(SharedConnection asked, Errand<?, ?> errand, Thread asker) {
    errand.stop();
    // Before its first step SQLite hears only the thread.
    asker.interrupt();
    boolean isEnded = errand.awaitEnd(patience);
    while (!isEnded && !leave(asked)) {
      isEnded = errand.awaitEnd(patience);
    }
    return isEnded;
  }

  /** Leaves a connection to what is still asked of it; false where too many were left so. */
  private synchronized boolean leave(SharedConnection asked) {
    if (current != asked || isCurrentLeft) {
      return true;
    }
    left.removeIf(SharedConnection::isClosed);
    if (left.size() < MOST_LEFT) {
      asked.giveUp();
      left.add(asked);
      isCurrentLeft = true;
    }
    return isCurrentLeft;
  }

  private SharedConnection begin() {
    if (Stopping.isAsked()) {
      throw new InterruptedQuery();
    }
    if (needsAnother()) {
      goOnWith(new SharedConnection(openAgain()));
    }
    synchronized (this) {
      current.begin();
      return current;
    }
  }

  private synchronized boolean needsAnother() {
    return isCurrentLeft && !isClosed;
  }

  private synchronized void goOnWith(SharedConnection another) {
    if (needsAnother()) {
      current = another;
      isCurrentLeft = false;
    } else {
      another.giveUp();
    }
  }

  private Connection openAgain() {
    Connection again = opening.open(file);
    if (isReplaced()) {
      new SharedConnection(again).giveUp();
      throw Problem.of(file.toString(), "the index was made anew meanwhile; begin again")
          .asException();
    }
    return again;
  }

  /** Whether another file has taken the place of the one that was opened. */
  boolean isReplaced() {
    return !fileKey.equals(Database.fileKey(file));
  }

  /** Stops what is being asked, if anything is. */
  synchronized void stop() {
    current.stop();
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    current.giveUp();
  }
}
