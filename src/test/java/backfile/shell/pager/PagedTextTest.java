package backfile.shell.pager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PagedTextTest {
  @Test
  void linesKeepTheirNumbersWhenTheFirstAreForgotten() {
    PagedText text = new PagedText(100);
    for (int i = 0; i < 1000; i++) {
      text.add("line " + i);
    }
    assertEquals(1000, text.end());
    assertTrue(text.first() > 980 && text.first() < 995, "first " + text.first());
    assertEquals("line 999", text.line(999).text());
    assertEquals("line " + text.first(), text.line(text.first()).text());
  }

  @Test
  void oneLineIsKeptHoweverLong() {
    PagedText text = new PagedText(10);
    text.add("x".repeat(100));
    assertEquals(0, text.first());
    text.add("y".repeat(100));
    assertEquals(1, text.first());
  }
}
