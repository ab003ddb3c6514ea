package backfile.shell.pager;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.shell.screen.TextSearch;
import backfile.view.Paint;
import backfile.view.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyledLineTest {
  private static final String LINK = "\033]8;;https://a.example/\033\\";
  private static final String NO_LINK = "\033]8;;\033\\";

  @Test
  void stylesAreNoText() {
    StyledLine line = StyledLine.of("\033[1ma\033[0m " + LINK + "b" + NO_LINK + "\033[2Jc\033");
    assertEquals("a bc", line.text());
  }

  @Test
  void aLineIsShownWithItsStylesAndLinks() {
    String raw = "\033[1ma\033[0m " + LINK + "b" + NO_LINK + "c";
    assertEquals(raw, StyledLine.of(raw).shown(0, 4, List.of()));
  }

  @Test
  void aRowEndsWhatItsLineGoesOnWith() {
    StyledLine line = StyledLine.of("\033[1m" + LINK + "abcd" + NO_LINK + "\033[0m");
    String start = "\033[1m" + LINK;
    assertEquals(start + "ab" + NO_LINK + "\033[0m", line.shown(0, 2, List.of()));
    assertEquals(start + "cd" + NO_LINK + "\033[0m", line.shown(2, 4, List.of()));
  }

  @Test
  void marksLastOverStyles() {
    StyledLine line = StyledLine.of("ab\033[1mcd\033[0mef");
    String shown = line.shown(0, 6, List.of(new TextSearch.Range(1, 5)));
    assertEquals("a\033[7mb\033[27m\033[1m\033[7mcd\033[27m\033[0m\033[7me\033[27mf", shown);
  }

  @Test
  void matchesOfTheQueryAreFoundByTheirStyle() {
    String raw = "one " + Paint.on().apply(Role.MATCH, "two") + Paint.on().apply(Role.LINK, " x");
    assertEquals(List.of(new TextSearch.Range(4, 7)), StyledLine.of(raw).matches());
    assertEquals(List.of(), StyledLine.of("one two").matches());
  }

  @Test
  void rowsAreAsWideAsTheScreenAndPartNoCharacter() {
    assertEquals(List.of(0), StyledLine.of("").rows(4));
    assertEquals(List.of(0), StyledLine.of("abcd").rows(4));
    assertEquals(List.of(0, 4, 8), StyledLine.of("abcdefghi").rows(4));
    assertEquals(List.of(0, 1, 2), StyledLine.of("日本語").rows(3));
    assertEquals(List.of(0, 1), StyledLine.of("日本").rows(1));
    assertEquals(List.of(0, 3), StyledLine.of("e\u0301ab").rows(2));
  }

  @Test
  void tabsAreColumns() {
    assertEquals("a       b       c", StyledLine.of("a\tb\tc").text());
    assertEquals("日      b", StyledLine.of("日\tb").text());
  }
}
