package backfile.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.ProblemException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryPrinterTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZONE);

  @Test
  void aPrintedQueryParsesToTheSameTree() {
    RandomQueries queries = new RandomQueries(1);
    for (int i = 0; i < 20_000; i++) {
      assertSurvivesPrinting(queries.valid(4));
    }
  }

  @Test
  void whateverParsesSurvivesPrinting() {
    RandomQueries queries = new RandomQueries(2);
    int parsed = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = i % 2 == 0 ? queries.pieces() : queries.characters();
      if (parse(text).isPresent()) {
        assertSurvivesPrinting(text);
        parsed++;
      }
    }
    assertTrue(parsed > 10_000, () -> "too few of the random texts were queries");
  }

  private static Optional<Query> parse(String text) {
    try {
      return Optional.of(QueryParser.parse(text, CLOCK));
    } catch (ProblemException e) {
      assertTrue(e.problem().where().startsWith("query:"), text);
      return Optional.empty();
    }
  }

  private static void assertSurvivesPrinting(String text) {
    Query query = QueryParser.parse(text, CLOCK);
    String printed = QueryPrinter.print(query, ZONE);
    assertEquals(Optional.of(query), parse(printed), () -> text + " was printed as " + printed);
  }

  @Test
  void parenthesesStandOnlyWhereTheyTell() {
    assertEquals("a (b OR c) -(d e)", print("((a) (b OR (c))) AND NOT (d e)"));
  }

  @Test
  void datesComeOutAsDays() {
    assertEquals("date:2016-02-01..2016-02-29", print("date:\"last month\""));
    assertEquals("date:2016-03-15", print("date:yesterday"));
    assertEquals("date:..2015-12-31", print("before:2016"));
  }

  private static String print(String text) {
    return QueryPrinter.print(QueryParser.parse(text, CLOCK), ZONE);
  }
}
