package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.ProblemException;
import backfile.query.Query;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import backfile.query.RandomQueries;
import backfile.query.SavedQueries;
import backfile.query.SavedQuery;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed, SQLite takes what it becomes, and gives the same posts both ways. */
class QuerySafetyTest {
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  private static final SavedQueries SAVED =
      new SavedQueries(
          List.of(
              new SavedQuery("mine", "apple OR -(US q:other-1)"),
              new SavedQuery("deep", "-(a (b OR -(id:1 (".repeat(16) + "a" + "))))".repeat(16)),
              new SavedQuery("other-1", "-category:apple")));

  @TempDir private Path folder;
  private QueryArchive archive;

  @BeforeEach
  void fill() throws SQLException {
    archive = new QueryArchive(folder);
    archive.add("1", "2016-02-03T00:00:00Z", "The apple", "white house 10:30 don't U.S. café");
    archive.add("2", "2015-02-03T00:00:00Z", "US", "中国的苹果 100% $1.3 a_b 😀 \"quoted\" pre-war");
    archive.add("3", "", "", "");
    archive.frontMatter("1", "{\"rating\":5,\"a\":{\"b\":[\"x\",true,null,2.5]}}");
    archive.set("1", "host", "x.org");
    archive.name("1", "category", "Apple");
  }

  @AfterEach
  void close() throws SQLException {
    archive.close();
  }

  @Test
  void anyPiecesOfTheLanguageRun() throws SQLException {
    RandomQueries queries = new RandomQueries(3);
    int ran = 0;
    for (int i = 0; i < 10_000; i++) {
      ran += run(queries.pieces()) ? 1 : 0;
    }
    assertTrue(ran > 1_000, "too few of the random texts were queries");
  }

  @Test
  void anyCharactersRun() throws SQLException {
    RandomQueries queries = new RandomQueries(4);
    for (int i = 0; i < 5_000; i++) {
      run(queries.characters());
    }
  }

  @Test
  void anyNestingRuns() throws SQLException {
    RandomQueries queries = new RandomQueries(5);
    for (int i = 0; i < 1_000; i++) {
      assertTrue(run(queries.valid(6)));
    }
    for (String opening :
        new String[] {
          "(", "-(", "a (", "a OR (", "-(a ", "(a OR -(", "is:empty OR (", "-a (b OR ("
        }) {
      int levels = 100 / (int) opening.chars().filter(c -> c == '(').count();
      String closing = opening.replaceAll("[^(]", "").replace('(', ')');
      assertTrue(run(opening.repeat(levels) + "apple" + closing.repeat(levels)), opening);
    }
  }

  @Test
  void savedQueriesWithinNestingRun() throws SQLException {
    for (String opening : new String[] {"-(a ", "a (b OR (", "is:empty OR -(a "}) {
      int levels = 40 / (int) opening.chars().filter(c -> c == '(').count();
      String closing = opening.replaceAll("[^(]", "").replace('(', ')');
      assertTrue(run(opening.repeat(levels) + "q:deep" + closing.repeat(levels)), opening);
    }
  }

  @Test
  void tenThousandCharactersRun() throws SQLException {
    for (String piece :
        new String[] {
          "a",
          "a ",
          "US ",
          "-a ",
          "中",
          "* ",
          "a OR ",
          "-host:a ",
          "title:a OR ",
          "id:1 OR ",
          "\"a b\"* ",
          "url:% ",
          "date:7d.. ",
          "words:1.. OR ",
          "-words:1 ",
          "is:empty OR a OR "
        }) {
      String text = piece.repeat(10_000 / piece.length());
      assertTrue(run(text + "apple"), piece);
    }
    assertTrue(run("title:" + "a,".repeat(4_000)));
    assertTrue(run("path:" + "%".repeat(10_000)));
    assertTrue(run("path:" + "中".repeat(10_000)));
  }

  @Test
  void thousandsOfPatternsRun() throws SQLException {
    for (String piece :
        new String[] {
          "=a ",
          "-=a ",
          "/a/ ",
          "-/a/ OR ",
          "title:/a/,=b ",
          "NEAR(a b) ",
          "-NEAR(a b,1) OR ",
          "is:duplicate ",
          "-is:duplicate OR ",
          "date:--02-03 ",
          "id:1.. "
        }) {
      assertTrue(run(piece.repeat(15_000 / piece.length()) + "apple"), piece);
    }
    assertTrue(run("NEAR(" + "a ".repeat(4_000) + ")"));
  }

  @Test
  void severalHundredSubqueriesRun() throws SQLException {
    for (String piece :
        new String[] {"category:a OR ", "-category:a ", "fm.a:1 OR ", "has:links "}) {
      assertTrue(run(piece.repeat(600) + "apple"), piece);
    }
  }

  /** Runs a text if it is a query; says whether it is. */
  private boolean run(String text) throws SQLException {
    Optional<Query> query = parse(text);
    if (query.isPresent()) {
      try {
        assertEquals(archive.ids(query.get()), archive.idsOnPost(query.get()), text);
      } catch (SQLException e) {
        throw new SQLException(text.substring(0, Math.min(text.length(), 200)), e);
      }
    }
    return query.isPresent();
  }

  private static Optional<Query> parse(String text) {
    try {
      return Optional.of(SAVED.expand(QueryParser.parse(text, CLOCK), text, CLOCK));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }
}
