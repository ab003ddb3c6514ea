package backfile.shell.pager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.command.session.Paging;
import java.util.List;
import org.jline.terminal.Size;
import org.junit.jupiter.api.Test;

class PagerStateTest {
  private final PagedText text = new PagedText(1_000_000);
  private final PagerState state = new PagerState(text, Paging.Start.TOP);

  /** A text of lines on a screen that shows five of them, and 40 columns. */
  private void open(int lines) {
    for (int i = 1; i <= lines; i++) {
      text.add("line " + i);
    }
    text.complete();
    state.resize(Size.of(40, 6));
  }

  private void press(Action... actions) {
    for (Action each : actions) {
      state.act(Key.of(each));
      state.settle();
    }
  }

  /** Types each character by itself, as a person does. */
  private void type(String typed) {
    typed.chars().forEach(c -> state.act(new Key(Action.TYPE, Character.toString(c))));
  }

  private void enter(Action purpose, String typed) {
    press(purpose);
    type(typed);
    press(Action.ENTER);
  }

  private List<String> screen() {
    return state.paint().stream().map(line -> line.replaceAll("\033\\[[0-9;]*m", "")).toList();
  }

  private String top() {
    return screen().get(0);
  }

  private String status() {
    return screen().get(5);
  }

  @Test
  void percentIsAPartOfAllLines() {
    open(200);
    type("50");
    press(Action.PERCENT);
    assertEquals("line 101", top());
    press(Action.PERCENT);
    assertEquals("line 1", top());
    type("400");
    press(Action.PERCENT);
    assertEquals("line 196", top());
  }

  @Test
  void onlyTheLinesThatMatchAreShown() {
    open(200);
    enter(Action.ONLY, "9$");
    assertEquals(
        List.of("line 9", "line 19", "line 29", "line 39", "line 49"), screen().subList(0, 5));
    assertTrue(status().startsWith("lines 9-49 of 200 24%  only &9$"), status());
    press(Action.LINE_DOWN);
    assertEquals("line 19", top());
    press(Action.LAST);
    assertEquals("line 159", top());
    assertTrue(status().startsWith("lines 159-199 of 200 (end)"), status());
    press(Action.LINE_UP);
    assertEquals("line 149", top());
    enter(Action.SEARCH_BACKWARD, "line 5");
    assertTrue(screen().contains("line 59"), screen().toString());
    enter(Action.ONLY, "");
    assertEquals(List.of("line 49", "line 50"), screen().subList(0, 2));
  }

  @Test
  void onlyTheLinesThatDoNotMatch() {
    open(20);
    enter(Action.ONLY, "!1");
    assertEquals(List.of("line 2", "line 3", "line 4", "line 5", "line 6"), screen().subList(0, 5));
    enter(Action.ONLY, "none such");
    assertEquals("", top());
    assertEquals("no such line; & and Enter show all", status());
  }

  @Test
  void aScreenOfMatchingLinesIsWaitedFor() {
    text.add("line 1");
    text.add("other");
    state.resize(Size.of(40, 6));
    press(Action.ONLY);
    type("line");
    state.act(Key.of(Action.ENTER));
    assertFalse(state.settle());
    open(10);
    assertTrue(state.settle());
  }

  @Test
  void marksAreReturnedTo() {
    open(200);
    press(Action.PAGE_DOWN, Action.MARK);
    assertEquals("mark this place as: ", status());
    type("a");
    press(Action.LAST, Action.RETURN);
    assertEquals("return to mark: ", status());
    type("a");
    press(Action.NONE);
    assertEquals("line 5", top());
    press(Action.RETURN);
    type("'");
    press(Action.NONE);
    assertEquals("line 196", top());
    press(Action.RETURN);
    type("z");
    assertEquals("no mark z", status());
    press(Action.MARK, Action.CANCEL);
    assertTrue(status().startsWith("lines 196-200"), status());
  }

  @Test
  void longLinesAreMovedSidewaysOrCut() {
    text.add("a".repeat(40) + "b".repeat(20) + "c".repeat(30));
    open(10);
    assertEquals("b".repeat(20) + "c".repeat(20), screen().get(1));
    press(Action.RIGHT);
    assertEquals("a".repeat(20) + "b".repeat(20), top());
    assertEquals("", screen().get(1));
    press(Action.LEFT);
    assertEquals("b".repeat(20) + "c".repeat(20), screen().get(1));
    press(Action.CHOP);
    assertEquals(List.of("a".repeat(40), "line 1"), screen().subList(0, 2));
    enter(Action.SEARCH, "c");
    assertTrue(top().contains("c"), top());
    press(Action.RIGHT, Action.RIGHT, Action.RIGHT);
    assertEquals("no line is wider", status());
  }

  @Test
  void saysWhereItStandsAndHowManyLinesMatch() {
    open(200);
    enter(Action.SEARCH, "1");
    press(Action.WHERE);
    assertEquals("lines 1-5 of 200 2%; 119 lines match", status());
  }

  @Test
  void theHelpIsGoneThrough() {
    open(200);
    press(Action.HELP);
    assertEquals("q", top());
    press(Action.LINE_DOWN, Action.PAGE_DOWN, Action.PAGE_UP, Action.LINE_UP);
    assertEquals("q", top());
    for (int i = 0; i < 20; i++) {
      press(Action.PAGE_DOWN);
    }
    assertTrue(screen().contains("  these keys"), screen().toString());
    press(Action.LEAVE);
    assertEquals("line 1", top());
  }

  @Test
  void theHelpThatFitsIsLeftByAnyKey() {
    open(200);
    state.resize(Size.of(80, 24));
    press(Action.HELP);
    assertTrue(top().startsWith("  q  "), top());
    press(Action.PAGE_DOWN);
    assertEquals("line 1", top());
  }

  @Test
  void whatWasTypedLastComesBack() {
    open(200);
    enter(Action.SEARCH, "line 7");
    press(Action.ONLY, Action.EARLIER);
    assertEquals("&line 7", status());
    press(Action.RUB_OUT_LINE, Action.RUB_OUT);
    assertTrue(status().startsWith("lines "), status());
  }
}
