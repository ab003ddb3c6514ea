package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

final class StoppableConnectionTest {
  private static final Path FILE = Path.of("index.db");

  private static final Asked ENDLESS =
      new Asked(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
              + " SELECT count(*) FROM n",
          List.of());

  private static final Asked ONE = new Asked("SELECT 1", List.of());

  private final CountedOpenings openings = new CountedOpenings();
  private final CountDownLatch end = new CountDownLatch(1);
  private final StoppableConnection stoppable = new StoppableConnection(FILE, openings);

  @AfterEach
  void close() {
    end.countDown();
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

  /** Does not hear that it is to stop, until the test ends. */
  private Asked deaf(CountDownLatch begun) {
    begun.countDown();
    while (end.getCount() > 0) {
      Thread.onSpinWait();
    }
    return ONE;
  }

  private static void stopAfter(CountDownLatch begun, Runnable stop) {
    new Thread(
            () -> {
              awaitQuietly(begun);
              stop.run();
            })
        .start();
  }

  /** The number in the only row. */
  private static long number(StoppableConnection asked, StoppableConnection.Question question) {
    AtomicLong number = new AtomicLong(-1);
    asked.read(question, StoppableConnectionTest::number, each -> number.compareAndSet(-1, each));
    return number.get();
  }

  private static long number(ResultSet row) throws SQLException {
    return row.getLong(1);
  }

  /** Asks something that does not hear that it is stopped. */
  private void askAndStop(StoppableConnection asked, Runnable stop) {
    CountDownLatch begun = new CountDownLatch(1);
    stopAfter(begun, stop);
    assertThrows(InterruptedQuery.class, () -> number(asked, connection -> deaf(begun)));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatDoesNotHearIsLeftBehind() {
    askAndStop(stoppable, stoppable::stop);
    assertEquals(1, stoppable.ask(StoppableConnectionTest::one));
    assertEquals(1, number(stoppable, connection -> ONE));
    assertEquals(2, openings.get());
  }

  @Test
  void soItIsWhenTheThreadThatWaitsIsInterrupted() {
    Thread waiting = Thread.currentThread();
    askAndStop(stoppable, waiting::interrupt);
    assertTrue(Thread.interrupted());
    assertEquals(1, number(stoppable, connection -> ONE));
    assertEquals(2, openings.get());
  }

  @Test
  void notMoreThanTwoAreLeftBehind() throws InterruptedException {
    askAndStop(stoppable, stoppable::stop);
    askAndStop(stoppable, stoppable::stop);
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean isParted = new AtomicBoolean();
    Thread third =
        new Thread(
            () -> {
              assertThrows(
                  InterruptedQuery.class, () -> number(stoppable, connection -> deaf(begun)));
              isParted.set(true);
            });
    third.start();
    begun.await();
    stoppable.stop();
    third.join(200);
    assertFalse(isParted.get());
    end.countDown();
    third.join();
    assertTrue(isParted.get());
    assertEquals(3, openings.get());
  }

  /** Asks something that ends only when it is stopped, after something is done before its step. */
  private void askWithoutEnd(Runnable before) {
    assertThrows(
        InterruptedQuery.class,
        () ->
            number(
                stoppable,
                connection -> {
                  before.run();
                  return ENDLESS;
                }));
  }

  @Test
  void whatHearsIsNotLeft() {
    CountDownLatch begun = new CountDownLatch(1);
    stopAfter(begun, stoppable::stop);
    askWithoutEnd(begun::countDown);
    assertEquals(1, stoppable.ask(StoppableConnectionTest::one));
    assertEquals(1, openings.get());
  }

  @Test
  void whatGoesWrongIsThrownToWhoeverWaits() {
    assertThrows(
        ProblemException.class,
        () -> number(stoppable, connection -> new Asked("SELECT nonesuch", List.of())));
    Error deep = new StackOverflowError();
    assertSame(deep, assertThrows(Error.class, () -> number(stoppable, failing(deep))));
    RuntimeException odd = new IllegalStateException();
    assertSame(
        odd, assertThrows(IllegalStateException.class, () -> number(stoppable, failing(odd))));
    assertEquals(1, number(stoppable, connection -> ONE));
  }

  private static StoppableConnection.Question failing(Throwable failure) {
    return connection -> {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    };
  }

  @Test
  void anotherFileIsNotTakenForTheOneThatWasLeft(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("index.db"));
    try (StoppableConnection first = new StoppableConnection(file, openings)) {
      askAndStop(first, first::stop);
      Files.move(file, folder.resolve("before.db"));
      Files.createFile(file);
      ProblemException problem =
          assertThrows(ProblemException.class, () -> first.ask(StoppableConnectionTest::one));
      assertEquals("the index was made anew meanwhile; begin again", problem.problem().what());
    }
  }

  @Test
  void aStopThatComesBeforeTheFirstStepIsHeard() {
    askWithoutEnd(stoppable::stop);
  }

  @Test
  void whatFailsAfterSomethingWasStoppedIsAProblem() {
    for (int i = 0; i < 300; i++) {
      askWithoutEnd(stoppable::stop);
      assertThrows(
          ProblemException.class,
          () -> stoppable.ask(connection -> Database.number(connection, "SELECT nonesuch")));
    }
  }

  @Test
  void whatIsClosedIsNotOpenedAgain() {
    askAndStop(stoppable, stoppable::stop);
    stoppable.close();
    // The one that was left is open until it is left by SQLite too.
    assertEquals(1, stoppable.ask(StoppableConnectionTest::one));
    assertEquals(1, openings.get());
  }
}
