package backfile.shell.pager;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  private static List<Integer> starts(String typed, String line) {
    return new TextSearch(typed).in(line).stream().map(StyledLine.Range::start).toList();
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertEquals(List.of(0, 5), starts("cafe", "Café CAFE"));
    assertEquals(List.of(2), starts("l'ile", "à l’île"));
  }

  @Test
  void aCapitalLetterIsMeant() {
    assertEquals(List.of(4), starts("May", "may May"));
  }

  @Test
  void whatIsTypedIsNoPattern() {
    assertEquals(List.of(1), starts("(.*", "((.*)"));
  }

  @Test
  void matchesDoNotOverlap() {
    assertEquals(List.of(0, 2), starts("aa", "aaaaa"));
  }
}
