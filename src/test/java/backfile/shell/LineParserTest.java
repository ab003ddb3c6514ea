package backfile.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineParserTest {
  /** The bar stands for the cursor; the word at it is cut there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "^ ~ [] 0 `` ",
        "li^ ~ [li] 0 li",
        "list ^ ~ [list, ] 1 ``",
        "list ca^t x ~ [list, cat, x] 1 ca",
        "list category:\"Tech L^aw\" ~ [list, category:Tech Law] 1 category:\"Tech L",
        "list a && count b^ ~ [count, b] 1 b",
        "list a^ && count b ~ [list, a] 1 a",
        "list a | gre^p ~ [|, grep] 1 gre",
        "list  ^  b ~ [list, , b] 1 ``",
      })
  void theWordAtTheCursorIsFoundInItsCommand(String marked, String expected) {
    int cursor = marked.indexOf('^');
    ParsedLine line = new LineParser().parse(marked.replace("^", ""), cursor);
    String typed = line.word().substring(0, line.wordCursor());
    assertEquals(
        expected.replace("``", "").strip(),
        (line.words() + " " + line.wordIndex() + " " + typed).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list \"steve", "list (a OR", "list NEAR(a b", "list a -(b"})
  void anOpenQuoteOrParenthesisAsksForMore(String line) {
    assertThrows(
        EOFError.class,
        () -> new LineParser().parse(line, line.length(), ParseContext.ACCEPT_LINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list \"a\"",
        "list (a)",
        "list :(",
        "list smile:)",
        "list /ba(r|z/",
        "list don't",
        "list \"(\"",
        "list \\\"a",
        "list f(x"
      })
  void textIsNoParenthesis(String line) {
    new LineParser().parse(line, line.length(), ParseContext.ACCEPT_LINE);
  }
}
