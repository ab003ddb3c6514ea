package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

final class StoppableConnectionTest {
  private static final Path FILE = Path.of("index.db");

  private final Connection connection = open();
  private final StoppableConnection stoppable = new StoppableConnection(FILE, connection);

  private static Connection open() {
    try {
      return DriverManager.getConnection("jdbc:sqlite::memory:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    stoppable.close();
  }

  private static long one(Connection connection) throws SQLException {
    return Database.number(connection, "SELECT 1");
  }

  /** Fails as SQLite does where it is stopped while it reads a statement, by luck of timing. */
  private long stopped(Connection unused) throws SQLException {
    stoppable.stop();
    throw new SQLiteException("interrupted", SQLiteErrorCode.SQLITE_ERROR);
  }

  @Test
  void whatIsStoppedIsInterruptedWhateverItIsCalled() {
    InterruptedQuery interrupted =
        assertThrows(InterruptedQuery.class, () -> stoppable.ask(this::stopped));
    assertEquals(1, Database.primaryCode((SQLException) interrupted.getCause()));
    assertEquals(1, stoppable.ask(StoppableConnectionTest::one));
  }

  @Test
  void whatSqliteIsDoingStops() {
    assertThrows(
        InterruptedQuery.class,
        () ->
            stoppable.ask(
                connection -> {
                  try (Statement statement = connection.createStatement();
                      ResultSet rows = statement.executeQuery("SELECT 1 UNION ALL SELECT 2")) {
                    stoppable.stop();
                    while (rows.next()) {
                      // The first row was there before it was stopped.
                    }
                    return 0;
                  }
                }));
  }

  @Test
  void soIsWhatWasMadeAProblemOnItsWay() {
    assertThrows(
        InterruptedQuery.class,
        () ->
            stoppable.ask(
                connection -> {
                  try {
                    return stopped(connection);
                  } catch (SQLException e) {
                    throw Database.problem(FILE, e);
                  }
                }));
  }

  @Test
  void aQuestionWithinAnotherIsStoppedWithIt() {
    assertThrows(
        InterruptedQuery.class,
        () ->
            stoppable.ask(
                outer -> {
                  stoppable.stop();
                  return stoppable.ask(this::stopped);
                }));
    assertEquals(1, stoppable.ask(StoppableConnectionTest::one));
  }

  @Test
  void betweenQuestionsThereIsNothingToStop() {
    stoppable.stop();
    assertEquals(1, stoppable.ask(StoppableConnectionTest::one));
    assertThrows(
        ProblemException.class,
        () -> stoppable.ask(connection -> Database.number(connection, "SELECT nonesuch")));
  }

  @Test
  void aProblemOfAnotherKindStaysOneThoughItWasStopped() {
    ProblemException full = Problem.of("", "no space left").asException();
    assertSame(
        full,
        assertThrows(
            ProblemException.class,
            () ->
                stoppable.ask(
                    connection -> {
                      stoppable.stop();
                      throw full;
                    })));
  }
}
