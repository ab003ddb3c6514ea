package backfile.index;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.BusyHandler;
import org.sqlite.ProgressHandler;

/**
 * Has SQLite look whether its thread was interrupted: while it works, where its own way to be
 * stopped is deaf just before the first step, and while it waits for another program.
 */
final class Stopping {
  /** Steps of SQLite's machine, less than a millisecond of it, after which it looks. */
  private static final int STEPS_BETWEEN_LOOKS = 4_000;

  private static final int PAUSE_MILLISECONDS = 20;
  private static final int LONGEST_WAIT_MILLISECONDS = 5_000;

  private Stopping() {}

  static boolean isAsked() {
    return Thread.currentThread().isInterrupted();
  }

  /** Lets what is asked of a connection from now on be stopped. */
  static void whileWorking(Connection connection) throws SQLException {
    ProgressHandler.setHandler(
        connection,
        STEPS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return isAsked() ? 1 : 0;
          }
        });
  }

  /** Lets a connection wait for another program that has locked the file, but not for long. */
  static void whileWaiting(Connection connection) throws SQLException {
    BusyHandler.setHandler(
        connection,
        new BusyHandler() {
          @Override
          protected int callback(int before) {
            return before * PAUSE_MILLISECONDS < LONGEST_WAIT_MILLISECONDS && pause() ? 1 : 0;
          }
        });
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
