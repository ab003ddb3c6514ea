package backfile.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryParserTest {
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void unclosedQuoteNamesItsColumn() {
    Problem problem = problem("apple \"white house");
    assertEquals("query:7", problem.where());
    assertEquals(new Problem.Excerpt("apple \"white house", 7), problem.excerpt().orElseThrow());
  }

  @Test
  void unknownFieldNamesTheNearest() {
    assertEquals("title:apple", problem("titel:apple").hint().orElseThrow());
    assertEquals("category:\"a b\"", problem("x catgory:\"a b\" y").hint().orElseThrow());
  }

  @Test
  void aFieldLikeNoneIsOfferedAsText() {
    assertEquals("\"isbn:978\"", problem("isbn:978").hint().orElseThrow());
  }

  @Test
  void blankAfterAColonIsTakenOutByTheHint() {
    assertEquals("title:apple", problem("title: apple pie").hint().orElseThrow());
  }

  @Test
  void datesAreDaysOfTheArchivesZone() {
    QueryClock tokyo = new QueryClock(CLOCK.now(), ZoneOffset.ofHours(9));
    Query.DateMatch match = (Query.DateMatch) QueryParser.parse("date:2016-02-03", tokyo);
    assertEquals(Instant.parse("2016-02-02T15:00:00Z"), match.range().from().orElseThrow());
    assertEquals(Instant.parse("2016-02-03T15:00:00Z"), match.range().until().orElseThrow());
  }

  @Test
  void tenThousandCharactersAreReadAtOnce() {
    for (String piece :
        new String[] {
          "a", "a ", "-", "- ", "\"a\" ", "title:a,", "fm.x:1..", "NOT ", "a OR ", ":"
        }) {
      assertBounded(piece.repeat(10_000 / piece.length()));
    }
  }

  @Test
  void deepNestingIsAProblem() {
    for (String piece : new String[] {"(", "-(", "a (", "a OR (", "(((a", "\"", "NEAR("}) {
      assertBounded(piece.repeat(10_000 / piece.length()));
    }
    assertEquals("query:101", problem("(".repeat(5_000)).where());
    assertEquals(
        new Query.Text(Query.Scope.ANYWHERE, new Value.Word("a")),
        QueryParser.parse("(".repeat(100) + "a" + ")".repeat(100), CLOCK));
  }

  @Test
  void endlessTextIsAProblem() {
    assertTrue(problem("a".repeat(1_000_000)).what().contains("16000"));
  }

  private static void assertBounded(String text) {
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          try {
            QueryParser.parse(text, CLOCK);
          } catch (ProblemException e) {
            assertTrue(e.problem().where().startsWith("query:"));
          }
        });
  }

  @Test
  void everyChoiceOfAFieldIsOneThatParses() {
    for (Field field : Field.values()) {
      for (String choice : field.choices()) {
        QueryParser.parse(field.word() + ":" + choice, CLOCK);
      }
    }
    assertEquals(names(Query.State.values()), Field.IS.choices());
    assertEquals(names(Query.Part.values()), Field.HAS.choices());
  }

  private static java.util.List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static Problem problem(String text) {
    return assertThrows(ProblemException.class, () -> QueryParser.parse(text, CLOCK)).problem();
  }
}
