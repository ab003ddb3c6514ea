package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import backfile.query.QueryClock;
import backfile.query.QueryParser;
import backfile.query.TextPattern;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;

/** Words as written, words near one another, regular expressions, days of any year, copies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPatternsTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Instant NOW = Instant.parse("2016-03-01T02:00:00Z");

  private QueryArchive archive;

  @BeforeAll
  void fill(@TempDir Path folder) throws SQLException {
    archive = new QueryArchive(folder);
    archive.add("10", "2016-02-29T23:00:00Z", "Run of colour", "They run; the café⁽¹⁾ is open");
    archive.add("20", "2012-03-01T04:59:59Z", "Color", "She was running home to the US");
    archive.add("300", "2008-03-01T05:00:00Z", "Les cafés", "one two three four five six seven");
    archive.add("x1", "2015-02-28T12:00:00Z", "Bar", "first line\nlast baz line, don't run");
    archive.add("x2", "1999-02-28T12:00:00Z", "Straße", "今天天气很好 a/b C++ U.S. troops");
    archive.hashes("10", "Same words", "http://example.com/a");
    archive.hashes("20", "“same” WORDS⁽¹⁾", "");
    archive.hashes("300", "other", "https://example.com/a/");
    archive.hashes("x1", "", "");
    archive.hashes("x2", "-", "http://example.com/b");
    archive.name("10", "category", "Tech Law");
    archive.name("20", "category", "Law");
    archive.name("10", "author", "Rob Oboe");
    archive.host("10", "blog.example.com");
    archive.host("20", "example.com");
    archive.set("10", "permalink", "/2016/02/run/?page=12");
    archive.set("x1", "images", 2);
    archive.frontMatter("300", "{\"rating\": 45, \"tags\": [\"iron\", null]}");
  }

  @AfterAll
  void close() throws SQLException {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // as written
        "running | 10 20 x1",
        "=running | 20",
        "=RUN | 10 x1",
        "=runs | ",
        "title:=run | 10",
        "text:=run | 10 x1",
        "=cafe | 10",
        "=Cafés | 300",
        "=\"was running\" | 20",
        "=\"was run\" | ",
        "=\"the cafe is\" | 10",
        "=\"three three\" | ",
        "run -=run | 20",
        "=running OR =cafés | 20 300",
        "=US | 20",
        "=don't | x1",
        "=天气 | x2",
        "category:=law | 20",
        "host:=example.com | 20",
        "url:=https://www.example.com/a | 10 300",
        "url:=example | ",
        "path:=posts/x1.md | x1",
        "path:=x1.md | ",
        // near
        "NEAR(one four, 2) | 300",
        "NEAR(four one, 2) | 300",
        "NEAR(one four, 1) | ",
        "NEAR(one sev*, 5) | 300",
        "NEAR(\"one two\" seven, 4) | 300",
        "NEAR(US troops, 0) | x2",
        "NEAR(home US) | 20",
        "title:NEAR(one two) | ",
        "one -NEAR(one four, 1) | 300",
        "NEAR(three two) OR =running | 20 300",
        // regular expressions
        "/colou?r/ | 10 20",
        "title:/COLOU?R$/ | 10 20",
        "text:/colou?r/ | ",
        "/ba[rz]/ | x1",
        "/ba[rz]/ -title:/bar/ | ",
        "text:/^last/ | x1",
        "text:/line.last/ | ",
        "/cafe/ | ",
        "/café\\sis/ | 10",
        "/a\\/b/ | x2",
        "/天.{2}/ | x2",
        "/(TW)o\\s+three/ | 300",
        "/run(ning)?\\b/ date:2016 | 10",
        "title:/^les/,/^str/ | 300 x2",
        "category:/^tech/ | 10",
        "category:/law$/ | 10 20",
        "author:/o.?b/ | 10",
        "host:/^blog\\./ | 10",
        "-host:/./ | 300 x1 x2",
        "url:/page=[0-9]{2}$/ | 10",
        "url:/2016/02/run/ | 10",
        "path:/x[0-9]\\.md/ | x1 x2",
        "id:/^x/ | x1 x2",
        "fm.rating:/^4/ | 300",
        "fm.tags:/^ir.n$/ | 300",
        // ids, pictures, copies
        "id:10..20 | 10 20",
        "id:11.. | 20 300",
        "id:..20,x1 | 10 20 x1",
        "has:image | x1",
        "is:duplicate | 10 20 300",
        "-is:duplicate | x1 x2",
        "is:duplicate title:color | 20",
        "url:\"page=12\",\"nowhere\" | 10",
        // days, in New York
        "date:today-in-history | 10 20",
        "date:\"today in history\" | 10 20",
        "date:--02-29 | 10 20",
        "date:--02-28 | x1 x2",
        "date:--03-01 | 300",
        "date:--02-28,--03-01 -is:duplicate | x1 x2",
        "-date:--02-29 | 300 x1 x2"
      })
  void finds(String text, String ids) throws SQLException {
    Set<String> expected = ids == null ? Set.of() : new TreeSet<>(List.of(ids.split(" ")));
    var query = QueryParser.parse(text, new QueryClock(NOW, NEW_YORK));
    assertEquals(expected, new TreeSet<>(archive.ids(query)));
    assertEquals(expected, new TreeSet<>(archive.idsOnPost(query)));
  }

  @Test
  void noPatternTakesLongerThanItsTextIsLong() {
    var pattern = new TextPattern("(a*)*(a|aa)+$b");
    assertTimeout(Duration.ofSeconds(10), () -> pattern.isIn("a".repeat(100_000)));
  }

  @Test
  void copiesAreFoundByWalkingIndexes() throws SQLException {
    archive.createIndexes();
    var query = QueryParser.parse("is:duplicate", new QueryClock(NOW, NEW_YORK));
    for (String step : archive.plan(query)) {
      // The table address is an index itself.
      boolean scan = step.startsWith("SCAN") && !step.startsWith("SCAN address");
      assertFalse(scan || step.contains("TEMP B-TREE"), step);
    }
  }

  @Test
  void anInterruptEndsAPattern(@TempDir Path folder) throws Exception {
    try (QueryArchive large = new QueryArchive(folder)) {
      for (int i = 0; i < 500; i++) {
        large.add("long" + i, "", "", "x ".repeat(50_000));
      }
      var query = QueryParser.parse("text:/(x|.)+y/", new QueryClock(NOW, NEW_YORK));
      Thread interrupter = new Thread(() -> interruptSoon(large));
      interrupter.start();
      SQLException e = assertThrows(SQLException.class, () -> large.ids(query));
      assertEquals(SQLiteErrorCode.SQLITE_INTERRUPT.code, e.getErrorCode());
      interrupter.join();
    }
  }

  private static void interruptSoon(QueryArchive archive) {
    try {
      Thread.sleep(300);
      archive.interrupt();
    } catch (InterruptedException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
