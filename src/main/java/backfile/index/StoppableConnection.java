package backfile.index;

import backfile.problem.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/** A connection to an index; what it is asked can be stopped by another thread. */
final class StoppableConnection implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private int running;
  private boolean isStopped;

  StoppableConnection(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Asks something, perhaps while something else is asked. A failure is a problem of the file, but
   * {@link InterruptedQuery} for what was stopped: SQLite may call that an interruption, an error
   * of its own or a virtual table that could not be made.
   */
  <T> T ask(UserFile.Work<T> question) {
    if (Stopping.isAsked()) {
      throw new InterruptedQuery();
    }
    begin();
    try {
      return question.run(connection);
    } catch (SQLException e) {
      throw wasStopped() ? new InterruptedQuery(e) : Database.problem(file, e);
    } catch (ProblemException e) {
      throw wasStopped() && e.getCause() instanceof SQLException ? new InterruptedQuery(e) : e;
    } finally {
      end();
    }
  }

  /** Stops what is being asked, if anything is. */
  synchronized void stop() {
    if (running == 0) {
      return;
    }
    isStopped = true;
    try {
      ((SQLiteConnection) connection).getDatabase().interrupt();
    } catch (SQLException e) {
      // It was closed meanwhile, and nothing is asked of it any more.
      return;
    }
  }

  private synchronized void begin() {
    isStopped = isStopped && running > 0;
    running++;
  }

  private synchronized void end() {
    running--;
  }

  private synchronized boolean wasStopped() {
    return isStopped;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Database.problem(file, e);
    }
  }
}
