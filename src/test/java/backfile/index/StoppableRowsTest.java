package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sqlite.Function;

/** The rows of a {@link StoppableConnection}, which are found on another thread than theirs. */
@Timeout(60)
final class StoppableRowsTest {
  /** Only what is deaf for longer than any machine is busy. */
  private static final int LONG = 20_000;

  private final CountedOpenings openings = new CountedOpenings();
  private final CountDownLatch end = new CountDownLatch(1);
  private final StoppableConnection stoppable =
      new StoppableConnection(Path.of("index.db"), openings);
  private final StoppableConnection patient =
      new StoppableConnection(Path.of("index.db"), openings, LONG);

  @AfterEach
  void close() {
    end.countDown();
    stoppable.close();
    patient.close();
  }

  private static long number(ResultSet row) throws SQLException {
    return row.getLong(1);
  }

  private static void assertAnswers(StoppableConnection asked) {
    List<Long> found = new ArrayList<>();
    asked.read(connection -> upTo("WHERE i < 2"), StoppableRowsTest::number, found::add);
    assertEquals(List.of(1L, 2L), found);
  }

  private void stopAfter(CountDownLatch latch) {
    await(latch);
    stoppable.stop();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
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

  private void readDeaf(CountDownLatch begun, Predicate<Long> consumer) {
    stoppable.read(
        connection -> aRowAndThenDeaf(connection, begun), StoppableRowsTest::number, consumer);
  }

  @Test
  void whatIsDeafAfterItsFirstRowIsLeftBehindToo() {
    CountDownLatch begunAndGiven = new CountDownLatch(2);
    Thread stopping = new Thread(() -> stopAfter(begunAndGiven));
    stopping.start();
    assertThrows(
        InterruptedQuery.class,
        () ->
            readDeaf(
                begunAndGiven,
                each -> {
                  begunAndGiven.countDown();
                  return true;
                }));
    assertAnswers(stoppable);
    assertEquals(3, openings.get());
  }

  @Test
  void aRowIsGivenWhileMoreAreLookedFor() {
    CountDownLatch begun = new CountDownLatch(1);
    List<Long> found = new ArrayList<>();
    readDeaf(
        begun,
        each -> {
          found.add(each);
          assertEquals(1, end.getCount());
          end.countDown();
          return true;
        });
    assertEquals(List.of(1L), found);
  }

  @Test
  void whoeverHasEnoughDoesNotWaitForWhatIsDeaf() {
    CountDownLatch begun = new CountDownLatch(1);
    List<Long> found = new ArrayList<>();
    readDeaf(
        begun,
        each -> {
          await(begun);
          return !found.add(each);
        });
    assertEquals(List.of(1L), found);
    assertAnswers(stoppable);
    assertEquals(3, openings.get());
  }

  @Test
  void norDoesWhatGoesWrongWithARow() {
    CountDownLatch begun = new CountDownLatch(1);
    ProblemException closed = Problem.of("", "nobody reads this").asException();
    assertSame(
        closed,
        assertThrows(
            ProblemException.class,
            () ->
                readDeaf(
                    begun,
                    each -> {
                      await(begun);
                      throw closed;
                    })));
    assertAnswers(stoppable);
    assertEquals(3, openings.get());
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
    patient.read(connection -> upTo("WHERE i < 100000"), StoppableRowsTest::number, found::add);
    assertEquals(LongStream.rangeClosed(1, 100_000).boxed().toList(), found);
  }

  @Test
  void whoHasEnoughRowsIsGivenNoMore() {
    for (int enough : new int[] {1, 64, 65, 1000}) {
      List<Long> found = new ArrayList<>();
      patient.read(
          connection -> upTo(""),
          StoppableRowsTest::number,
          each -> found.add(each) && found.size() < enough);
      assertEquals(LongStream.rangeClosed(1, enough).boxed().toList(), found);
    }
    assertAnswers(patient);
    assertEquals(2, openings.get());
  }

  @Test
  void whatGoesWrongWithARowEndsTheQuestion() {
    ProblemException closed = Problem.of("", "nobody reads this").asException();
    assertSame(
        closed,
        assertThrows(
            ProblemException.class,
            () ->
                patient.read(
                    connection -> upTo(""),
                    StoppableRowsTest::number,
                    each -> {
                      throw closed;
                    })));
    assertAnswers(patient);
    assertEquals(2, openings.get());
  }

  @Test
  void rowsThatNobodyTookAreNoWholeAnswer() {
    for (int rows : new int[] {2, 3, 64, 65, 66, 1000}) {
      List<Long> found = new ArrayList<>();
      assertThrows(
          InterruptedQuery.class,
          () ->
              patient.read(
                  connection -> upTo("WHERE i < " + rows),
                  StoppableRowsTest::number,
                  each -> {
                    patient.stop();
                    return found.add(each);
                  }));
      assertEquals(List.of(1L), found);
    }
    assertEquals(2, openings.get());
  }

  @Test
  void theRowsBeforeAFailureAreGiven() {
    List<Long> found = new ArrayList<>();
    assertThrows(
        ProblemException.class,
        () ->
            patient.read(
                connection ->
                    new Asked("SELECT 1 UNION ALL SELECT abs(-9223372036854775807 - 1)", List.of()),
                StoppableRowsTest::number,
                found::add));
    assertEquals(List.of(1L), found);
  }

  /** A row, and then none for ever, in many steps of SQLite's. */
  private static Asked aRowAndThenNone() {
    return new Asked(
        "SELECT 1 UNION ALL SELECT i FROM ("
            + "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT i FROM n WHERE i < 0)",
        List.of());
  }

  @Test
  void whoeverHasEnoughEndsTheSearchForMore() {
    patient.read(connection -> aRowAndThenNone(), StoppableRowsTest::number, each -> false);
    assertAnswers(patient);
    assertEquals(2, openings.get());
  }

  @Test
  void anInterruptionOfTheThreadBetweenRowsEndsItAndStays() {
    assertThrows(
        InterruptedQuery.class,
        () ->
            patient.read(
                connection -> aRowAndThenNone(),
                StoppableRowsTest::number,
                each -> {
                  Thread.currentThread().interrupt();
                  return true;
                }));
    assertTrue(Thread.interrupted());
    assertAnswers(patient);
    assertEquals(2, openings.get());
  }

  @Test
  void whileRowsComeSomethingElseCanBeAsked() {
    List<Long> found = new ArrayList<>();
    patient.read(
        connection -> upTo("WHERE i < 1000"),
        StoppableRowsTest::number,
        each -> {
          assertAnswers(patient);
          return found.add(each);
        });
    assertEquals(1000, found.size());
  }

  /** Rows of which few may be held, and which counts those that are. */
  private static final class Large implements StoppableConnection.Reading<Long> {
    private final AtomicInteger held = new AtomicInteger();
    private int most;
    private boolean isClosed;

    @Override
    public Long read(ResultSet row) throws SQLException {
      most = Math.max(most, held.incrementAndGet());
      return row.getLong(1);
    }

    @Override
    public int mostWaiting() {
      return 2;
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  @Test
  void noMoreRowsAreHeldThanMayWait() {
    Large rows = new Large();
    patient.read(
        connection -> upTo("WHERE i < 10000"),
        rows,
        each -> {
          rows.held.decrementAndGet();
          return true;
        });
    // One is in the finder's hand, and one in the taker's.
    assertTrue(rows.most <= 4, "held " + rows.most);
    assertTrue(rows.isClosed);
  }
}
