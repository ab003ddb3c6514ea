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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sqlite.Function;

/** The rows of a {@link StoppableConnection}, which are found on another thread than theirs. */
final class StoppableRowsTest {
  private final AtomicInteger openings = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private final StoppableConnection stoppable =
      new StoppableConnection(Path.of("index.db"), file -> open());

  private Connection open() {
    openings.incrementAndGet();
    try {
      return DriverManager.getConnection("jdbc:sqlite::memory:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    end.countDown();
    stoppable.close();
  }

  private static long number(ResultSet row) throws SQLException {
    return row.getLong(1);
  }

  private void assertAnswers() {
    List<Long> found = new ArrayList<>();
    stoppable.read(connection -> upTo("WHERE i < 2"), StoppableRowsTest::number, found::add);
    assertEquals(List.of(1L, 2L), found);
  }

  private void stopAfter(CountDownLatch latch) {
    try {
      latch.await();
      stoppable.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A row, and after it nothing more, but the search for more does not hear that it is to stop. */
  private Asked aRowAndThenDeaf(Connection connection, CountDownLatch begun) throws SQLException {
    Function.create(
        connection,
        "deaf",
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            begun.countDown();
            while (end.getCount() > 0) {
              Thread.onSpinWait();
            }
            result(0);
          }
        });
    return new Asked("SELECT 1 UNION ALL SELECT 2 WHERE deaf()", List.of());
  }

  @Test
  void whatIsDeafAfterItsFirstRowIsLeftBehindToo() {
    CountDownLatch begunAndGiven = new CountDownLatch(2);
    Thread stopping = new Thread(() -> stopAfter(begunAndGiven));
    stopping.start();
    assertThrows(
        InterruptedQuery.class,
        () ->
            stoppable.read(
                connection -> aRowAndThenDeaf(connection, begunAndGiven),
                StoppableRowsTest::number,
                each -> {
                  begunAndGiven.countDown();
                  return true;
                }));
    assertAnswers();
    assertEquals(2, openings.get());
  }

  @Test
  void aRowIsGivenWhileMoreAreLookedFor() {
    CountDownLatch begun = new CountDownLatch(1);
    List<Long> found = new ArrayList<>();
    stoppable.read(
        connection -> aRowAndThenDeaf(connection, begun),
        StoppableRowsTest::number,
        each -> {
          found.add(each);
          end.countDown();
          return true;
        });
    assertEquals(List.of(1L), found);
    assertEquals(0, begun.getCount());
  }

  /** Whole numbers from 1. */
  private static Asked upTo(String last) {
    return new Asked(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            + last
            + ") SELECT i FROM n",
        List.of());
  }

  @Test
  void allRowsComeInTheirOrder() {
    List<Long> found = new ArrayList<>();
    stoppable.read(connection -> upTo("WHERE i < 100000"), StoppableRowsTest::number, found::add);
    assertEquals(LongStream.rangeClosed(1, 100_000).boxed().toList(), found);
  }

  @Test
  void whoHasEnoughRowsIsGivenNoMore() {
    for (int enough : new int[] {1, 64, 65, 1000}) {
      List<Long> found = new ArrayList<>();
      stoppable.read(
          connection -> upTo(""),
          StoppableRowsTest::number,
          each -> found.add(each) && found.size() < enough);
      assertEquals(LongStream.rangeClosed(1, enough).boxed().toList(), found);
    }
    assertAnswers();
    assertEquals(1, openings.get());
  }

  @Test
  void whatGoesWrongWithARowEndsTheQuestion() {
    ProblemException closed = Problem.of("", "nobody reads this").asException();
    assertSame(
        closed,
        assertThrows(
            ProblemException.class,
            () ->
                stoppable.read(
                    connection -> upTo(""),
                    StoppableRowsTest::number,
                    each -> {
                      throw closed;
                    })));
    assertAnswers();
    assertEquals(1, openings.get());
  }

  @Test
  void rowsThatNobodyTookAreNoWholeAnswer() {
    for (int rows : new int[] {2, 3, 64, 65, 66, 1000}) {
      List<Long> found = new ArrayList<>();
      assertThrows(
          InterruptedQuery.class,
          () ->
              stoppable.read(
                  connection -> upTo("WHERE i < " + rows),
                  StoppableRowsTest::number,
                  each -> {
                    stoppable.stop();
                    return found.add(each);
                  }));
      assertEquals(List.of(1L), found);
    }
    assertEquals(1, openings.get());
  }

  @Test
  void theRowsBeforeAFailureAreGiven() {
    List<Long> found = new ArrayList<>();
    assertThrows(
        ProblemException.class,
        () ->
            stoppable.read(
                connection ->
                    new Asked("SELECT 1 UNION ALL SELECT abs(-9223372036854775807 - 1)", List.of()),
                StoppableRowsTest::number,
                found::add));
    assertEquals(List.of(1L), found);
  }
}
