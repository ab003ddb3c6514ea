package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class StripTest {
  private static String written(AttributedString line) {
    return Strip.written(line);
  }

  @Test
  void signsAreWrittenAsTheyAre() {
    assertEquals("─│┌ ✓", written(new AttributedString("─│┌ ✓")));
  }

  @Test
  void stylesBeginAndEndWithTheirText() {
    Strip strip = new Strip(20).add("a").add("b", AttributedStyle.BOLD).add("c");
    assertEquals("a\033[1mb\033[0mc", written(strip.done()));
    String matched = "\033[1;33mx\033[0m y";
    assertEquals("\033[33;1mx\033[0m y", written(AttributedString.fromAnsi(matched)));
  }

  @Test
  void aPartOfSeveralCharactersIsCutWhereItDoesNotFit() {
    AttributedString line = new AttributedString("a👨‍👩‍👧b");
    assertEquals("a👨‍👩‍👧", Strip.fitting(line, 3).toString());
    assertEquals("a", Strip.fitting(line, 2).toString());
  }
}
