package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QueryLineTest {
  private static String after(String text, Object... keys) {
    QueryLine line = new QueryLine(text);
    for (Object key : keys) {
      line.act(key instanceof Action action ? Key.of(action) : Key.typed((String) key));
    }
    return line.text().substring(0, line.cursor()) + "|" + line.text().substring(line.cursor());
  }

  @Test
  void typesWhereTheCursorStands() {
    assertEquals("storm |", after("", "s", "t", "orm", " "));
    assertEquals("sto|rm", after("srm", Action.LINE_START, Action.RIGHT, "to"));
  }

  @Test
  void movesByWords() {
    assertEquals("a |bc", after("a bc", Action.WORD_LEFT));
    assertEquals("a| bc", after("a bc", Action.LINE_START, Action.WORD_RIGHT));
    assertEquals("a bc|", after("a bc", Action.WORD_LEFT, Action.LINE_END));
  }

  @Test
  void takesOut() {
    assertEquals("a b|", after("a bc", Action.RUB_OUT));
    assertEquals("a |", after("a bc", Action.RUB_OUT_WORD));
    assertEquals("|", after("a bc", Action.RUB_OUT_WORD, Action.RUB_OUT_WORD, Action.RUB_OUT));
    assertEquals("| bc", after("a bc", Action.LINE_START, Action.DELETE));
    assertEquals("| bc", after("a bc", Action.LINE_START, Action.DELETE_WORD));
    assertEquals("a |", after("a bc", Action.WORD_LEFT, Action.DELETE_REST));
    assertEquals("|bc", after("a bc", Action.WORD_LEFT, Action.RUB_OUT_LINE));
  }

  @Test
  void aCharacterGoesWithItsMarks() {
    assertEquals("a|", after("ae\u0301", Action.RUB_OUT));
    assertEquals("|a", after("\uD83D\uDC08a", Action.LINE_START, Action.DELETE));
  }

  @Test
  void aPasteIsOneLineWithoutControlCharacters() {
    QueryLine line = new QueryLine("");
    line.act(Key.pasted("a\nb\033[31m"));
    assertEquals("a b\uFFFD[31m", line.text());
  }

  @Test
  void anEmojiGoesAsOne() {
    assertEquals("a👨‍👩‍👧|", after("a👨‍👩‍👧👍🏽", Action.RUB_OUT));
    assertEquals("|a", after("👨‍👩‍👧a", Action.RIGHT, Action.LINE_START, Action.DELETE));
    assertEquals("👨‍👩‍👧|a", after("👨‍👩‍👧a", Action.LINE_START, Action.RIGHT));
  }
}
