package backfile.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  private static List<Integer> starts(String typed, String line) {
    return new TextSearch(typed).in(line).stream().map(TextSearch.Range::start).toList();
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
  void aPatternIsLookedFor() {
    assertEquals(List.of(0, 9), starts("l.ne|sea", "Line and sea"));
    assertEquals(List.of(3), starts("\\d+$", "no 42"));
    assertEquals(List.of(2), starts("caf[eé]", "a café"));
  }

  @Test
  void anEscapeIsNoCapitalLetter() {
    assertEquals(List.of(0), starts("\\Say", "MAY"));
    assertEquals(List.of(), starts("\\SAy", "MAY"));
  }

  @Test
  void whatIsNoPatternIsLookedForAsItIs() {
    assertEquals(List.of(1), starts("(.*", "((.*)"));
    assertEquals(List.of(1), starts("[1]-[", "a[1]-["));
  }

  @Test
  void whatMatchesNothingIsNoMatch() {
    assertEquals(List.of(2), starts("a*", "bcab"));
  }

  @Test
  void matchesDoNotOverlap() {
    assertEquals(List.of(0, 2), starts("aa", "aaaaa"));
  }
}
