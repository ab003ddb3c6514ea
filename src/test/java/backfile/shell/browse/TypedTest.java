package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.query.QueryClock;
import backfile.query.QueryParser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the last word of a query can be while it is typed. */
class TypedTest {
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  private static Typed typed(String text) {
    return Typed.read(text, each -> QueryParser.parse(each, CLOCK)).typed().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "sto, /\\bsto/",
    "ferry sto, ferry /\\bsto/",
    "category:Harbour s, category:Harbour /\\bs/",
    "élé, /élé/",
  })
  void aBeginningIsSoughtAsAPatternOfTheLastWord(String text, String pattern) {
    Typed sought = typed(text).sought().orElseThrow();
    assertEquals(text + "*", sought.text());
    assertEquals(QueryParser.parse(pattern, CLOCK), sought.query());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "storm ", "-sto", "=sto", "/sto/", "category:Sec", "a-b", "sto*"})
  void nothingElseIsSought(String text) {
    assertEquals(Optional.empty(), typed(text).sought());
  }

  @Test
  void aNameIsABeginningThatTheIndexLooksUp() {
    assertEquals("category:Sec*", typed("category:Sec").begun().orElseThrow().text());
  }
}
