package backfile.shell.pager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PagerViewTest {
  private final PagedText text = new PagedText(1_000_000);
  private final PagerView view = new PagerView(text);

  private void lines(int count) {
    for (int i = 0; i < count; i++) {
      text.add("line " + (text.end() + 1));
    }
  }

  /** A screen of four rows of text and the status line. */
  private void complete(int count) {
    lines(count);
    text.complete();
    view.resize(20, 5);
  }

  private String shown() {
    StringBuilder shown = new StringBuilder();
    for (PagerView.Row row : view.rows()) {
      shown.append(row.line().text(), row.start(), row.end()).append(';');
    }
    return shown.toString();
  }

  @Test
  void itGoesNoFurtherThanTheLastScreen() {
    complete(6);
    assertTrue(view.down(1));
    assertEquals("line 2;line 3;line 4;line 5;", shown());
    assertTrue(view.down(100));
    assertEquals("line 3;line 4;line 5;line 6;", shown());
    view.up(100);
    assertEquals("line 1;line 2;line 3;line 4;", shown());
    assertTrue(view.toLine(400));
    assertEquals("line 3;line 4;line 5;line 6;", shown());
  }

  @Test
  void itWaitsForText() {
    lines(5);
    view.resize(20, 5);
    assertTrue(view.down(1));
    assertFalse(view.down(1));
    assertFalse(view.toEnd());
    assertEquals("line 2;line 3;line 4;line 5;", shown());
    lines(1);
    assertTrue(view.down(1));
    assertEquals("line 3;line 4;line 5;line 6;", shown());
  }

  @Test
  void aLongLineIsSeveralRows() {
    text.add("a".repeat(20) + "b".repeat(20) + "c");
    complete(3);
    assertEquals("a".repeat(20) + ";" + "b".repeat(20) + ";c;line 2;", shown());
    assertTrue(view.down(1));
    assertEquals("b".repeat(20) + ";c;line 2;line 3;", shown());
    assertTrue(view.toEnd());
    assertEquals("c;line 2;line 3;line 4;", shown());
    view.up(1);
    assertEquals("b".repeat(20) + ";c;line 2;line 3;", shown());
  }

  @Test
  void anotherWidthKeepsThePlace() {
    text.add("a".repeat(20) + "b".repeat(20) + "c");
    complete(3);
    view.down(1);
    view.resize(10, 5);
    assertTrue(shown().startsWith("bbbbbbbbbb;bbbbbbbbbb;c;"), shown());
  }

  @Test
  void aPlaceIsShownWithLinesAboveIt() {
    complete(30);
    view.resize(20, 10);
    assertTrue(view.toPlace(19, 0));
    assertEquals(16, view.top().line());
    assertTrue(view.toPlace(1, 0));
    assertEquals(0, view.top().line());
  }

  @Test
  void whatFitsIsNotLong() {
    lines(4);
    view.resize(20, 5);
    assertFalse(view.isLong());
    lines(1);
    assertTrue(view.isLong());
  }
}
