package backfile.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens empty databases in memory, whatever the file, and counts them. */
final class CountedOpenings implements StoppableConnection.Opening {
  private final AtomicInteger openings = new AtomicInteger();

  @Override
  public Connection open(Path file) {
    openings.incrementAndGet();
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
      Stopping.whileWorking(connection);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int get() {
    return openings.get();
  }
}
