package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.query.QueryClock;
import backfile.query.QueryParser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the last word of a query can be while it is typed. */
class TypedTest {
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  private static Typed typed(String text) {
    return Typed.read(text, each -> QueryParser.parse(each, CLOCK)).typed().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sto", "ferry sto", "category:Harbour s", "élé", "a-b", "-sto"})
  void theLastWordMayBeTheBeginningOfOne(String text) {
    Typed begun = typed(text).begun().orElseThrow();
    assertEquals(QueryParser.parse(begun.text(), CLOCK), begun.query());
    assertEquals(text + "*", begun.text());
    assertEquals(Optional.empty(), begun.begun());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "storm ", "=sto", "/sto/", "sto*", "words:3..4", "sto)"})
  void nothingElseIsABeginning(String text) {
    assertEquals(
        Optional.empty(),
        Typed.read(text, each -> QueryParser.parse(each, CLOCK)).typed().flatMap(Typed::begun));
  }

  @Test
  void aNameIsABeginningThatTheIndexLooksUp() {
    assertEquals("category:Sec*", typed("category:Sec").begun().orElseThrow().text());
  }
}
