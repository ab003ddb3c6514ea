package backfile.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryOutlineTest {
  private static final QueryClock CLOCK = new QueryClock(Instant.EPOCH, ZoneOffset.UTC);

  /** Each piece is shown by the first letter of its kind below its characters, a fault by !. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`apple`                | `     `",
        "`category:News`        | `FFFFFFFFF    `",
        "`a OR (b)`             | `  OOOO O`",
        "`-a \"b c\" d*`        | `O  PPPPPPAA`",
        "`date:2016..`          | `FFFFF    OO`",
        "`x nope:1`             | `  !     `",
        "`date:nope`            | `FFFFF!   `",
        "`(a`                   | `! `",
        "``                     | ``",
      })
  void piecesAreWhatTheParserTakesThemFor(String query, String expected) {
    QueryOutline outline = QueryOutline.of(query, text -> QueryParser.parse(text, CLOCK));
    StringBuilder shown = new StringBuilder(" ".repeat(query.length()));
    for (QueryOutline.Piece piece : outline.pieces()) {
      String letter = piece.kind() == QueryOutline.Kind.PATTERN ? "A" : piece.kind().name();
      for (int i = piece.start(); i < piece.end(); i++) {
        shown.setCharAt(i, letter.charAt(0));
      }
    }
    outline.fault().filter(at -> at < query.length()).ifPresent(at -> shown.setCharAt(at, '!'));
    assertEquals(expected, shown.toString());
  }
}
