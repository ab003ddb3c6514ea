package backfile.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConnection;

/**
 * A connection that may be asked several things at once, which can be stopped only together. Once
 * it is given up, the last who asks it anything closes it.
 */
final class SharedConnection {
  private final Connection connection;
  private final List<Errand<?, ?>> errands = new ArrayList<>();
  private int running;
  private boolean isStopped;
  private boolean isGivenUp;

  SharedConnection(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Says that something is asked until {@link #end()}; what is asked within that ends with it. */
  synchronized void begin() {
    isStopped = isStopped && running > 0;
    running++;
  }

  void end() {
    if (isLast()) {
      try {
        connection.close();
      } catch (SQLException e) {
        // It was read only, and nobody reads it any more.
        return;
      }
    }
  }

  private synchronized boolean isLast() {
    running--;
    return isGivenUp && running == 0;
  }

  /** Has those who wait for something told when it is stopped, or was already. */
  synchronized void add(Errand<?, ?> errand) {
    errands.add(errand);
    if (isStopped) {
      errand.stop();
    }
  }

  synchronized void remove(Errand<?, ?> errand) {
    errands.remove(errand);
  }

  /** Stops what is being asked, if anything is. */
  synchronized void stop() {
    if (running == 0) {
      return;
    }
    errands.forEach(Errand::stop);
    isStopped = true;
    try {
      ((SQLiteConnection) connection).getDatabase().interrupt();
    } catch (SQLException e) {
      // It was closed meanwhile, and nothing is asked of it any more.
      return;
    }
  }

  /** Whether what is being asked was stopped. */
  synchronized boolean wasStopped() {
    return isStopped;
  }

  /** Says that nothing more is asked of it. */
  void giveUp() {
    begin();
    synchronized (this) {
      isGivenUp = true;
    }
    end();
  }

  synchronized boolean isClosed() {
    return isGivenUp && running == 0;
  }
}
