package backfile.shell.pager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.command.session.Paging;
import backfile.index.InterruptedQuery;
import backfile.shell.screen.TerminalScreen;
import backfile.view.ClosedOutput;
import backfile.view.Paint;
import backfile.view.ResultStream;
import backfile.view.Role;
import backfile.view.Wrap;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.junit.jupiter.api.Test;

class PagerOutputTest {
  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final ErrorHold hold = new ErrorHold(new PrintStream(errors, true, UTF_8));
  private final Deque<Key> keys = new ArrayDeque<>();
  private final List<String> screens = new ArrayList<>();
  private final List<String> saidMeanwhile = new ArrayList<>();
  private Size size = Size.of(40, 6);
  private Optional<Paging.Layout> layout = Optional.empty();
  private boolean entered;
  private boolean stopped;

  /** Presses the keys that a test has listed, and keeps what each screen showed before one. */
  private final class FakeScreen implements PagerScreen {
    private List<String> painted = List.of();

    private final Runnable resized;

    FakeScreen(Runnable resized) {
      this.resized = resized;
      entered = true;
    }

    @Override
    public Size size() {
      return size;
    }

    @Override
    public void paint(List<String> lines, Optional<TerminalScreen.Cursor> cursor) {
      painted = lines;
    }

    @Override
    public void clear() {
      painted = List.of();
    }

    @Override
    public Key read(boolean isTyping) {
      StringBuilder shown = new StringBuilder();
      painted.forEach(line -> shown.append(line).append('\n'));
      screens.add(shown.toString().replaceAll("\033\\[[0-9;]*m", ""));
      saidMeanwhile.add(errors.toString(UTF_8));
      Key key = keys.removeFirst();
      if (key.action() == Action.NONE) {
        size = Size.of(20, 6);
        resized.run();
      }
      return key;
    }

    @Override
    public void interruptible(boolean yes) {
      assertTrue(entered);
    }

    @Override
    public void suspend() {
      throw new AssertionError("nobody asked for it");
    }

    @Override
    public void close() {
      entered = false;
    }
  }

  private PrintStream open(Paging.Start start) {
    PagedText text = new PagedText(1_000_000);
    PagerState state = new PagerState(text, start);
    state.resize(Size.of(40, 6));
    PrintStream out = new PrintStream(plain, true, UTF_8);
    return new ResultStream(
        new PagerOutput(
            out,
            text,
            state,
            new PagerOutput.Outside(FakeScreen::new, layout, hold, () -> stopped)));
  }

  private void press(Action... actions) {
    for (Action each : actions) {
      keys.add(Key.of(each));
    }
  }

  private void print(int lines) {
    try (PrintStream out = open(Paging.Start.TOP)) {
      for (int i = 1; i <= lines; i++) {
        out.println("line " + i);
      }
    }
  }

  private String printed() {
    return plain.toString(UTF_8);
  }

  @Test
  void whatFitsIsPrinted() {
    print(5);
    assertEquals("line 1\nline 2\nline 3\nline 4\nline 5\n", printed());
    assertTrue(screens.isEmpty());
  }

  @Test
  void moreIsPagedAndTheLastScreenStays() {
    press(Action.PAGE_DOWN, Action.LEAVE);
    print(50);
    assertTrue(screens.get(0).startsWith("line 1\n"), screens.get(0));
    assertTrue(screens.get(0).contains("lines 1-5 of 50 10%"), screens.get(0));
    assertEquals("line 5\nline 6\nline 7\nline 8\nline 9\n", printed());
    assertFalse(entered);
  }

  @Test
  void theCommandRunsNoFurtherThanIsRead() {
    press(Action.PAGE_DOWN, Action.LEAVE);
    int[] made = {0};
    assertThrows(
        ClosedOutput.class,
        () -> {
          try (PrintStream out = open(Paging.Start.TOP)) {
            for (; made[0] < 1_000_000; made[0]++) {
              out.println("line " + made[0]);
            }
          }
        });
    assertTrue(made[0] < 20_000, "made " + made[0]);
    assertEquals(2, screens.size());
  }

  @Test
  void theEndIsWaitedFor() {
    press(Action.LAST, Action.LEAVE);
    print(20_000);
    assertTrue(screens.get(1).contains("line 20000\nlines 19996-20000 of 20000 (end)"));
  }

  @Test
  void aTextIsLookedForWhileItComes() {
    press(Action.SEARCH);
    keys.add(new Key(Action.TYPE, "LINE 1500"));
    press(Action.RUB_OUT_LINE);
    keys.add(new Key(Action.TYPE, "line 15000"));
    press(Action.ENTER, Action.NEXT, Action.LEAVE);
    print(20_000);
    assertTrue(screens.get(3).endsWith("\n/\n"), screens.get(3));
    assertTrue(screens.get(5).startsWith("line 14999\nline 15000\n"), screens.get(5));
    assertTrue(screens.get(5).contains("match in line 15000"), screens.get(5));
    assertTrue(screens.get(6).contains("no match below"), screens.get(6));
  }

  @Test
  void matchesAreSteppedThroughBothWays() {
    press(Action.SEARCH);
    keys.add(new Key(Action.TYPE, "ine 2"));
    press(Action.ENTER, Action.NEXT, Action.NEXT, Action.PREVIOUS, Action.PREVIOUS);
    press(Action.PREVIOUS, Action.SEARCH_BACKWARD, Action.CANCEL, Action.LEAVE);
    print(30);
    List<String> said =
        screens.stream().map(each -> each.replaceAll("(?s).*\n(?=.+\n$)", "")).toList();
    assertTrue(said.get(3).endsWith("match in line 2\n"), said.toString());
    assertTrue(said.get(4).contains("match in line 20"), said.toString());
    assertTrue(said.get(5).contains("match in line 21"), said.toString());
    assertTrue(said.get(6).contains("match in line 20"), said.toString());
    assertTrue(said.get(7).endsWith("match in line 2\n"), said.toString());
    assertTrue(said.get(8).contains("no match above"), said.toString());
    assertEquals("?\n", said.get(9));
  }

  @Test
  void itBeginsAtTheFirstMatchOfTheQuery() {
    press(Action.NEXT, Action.LEAVE);
    try (PrintStream out = open(Paging.Start.FIRST_MATCH)) {
      for (int i = 1; i <= 60; i++) {
        out.println(i % 25 == 0 ? "a " + Paint.on().apply(Role.MATCH, "match") : "line " + i);
      }
    }
    assertTrue(screens.get(0).startsWith("line 24\na match\n"), screens.get(0));
    assertTrue(screens.get(1).startsWith("line 49\na match\n"), screens.get(1));
  }

  @Test
  void withoutAMatchItBeginsAtTheTop() {
    press(Action.LEAVE);
    try (PrintStream out = open(Paging.Start.FIRST_MATCH)) {
      for (int i = 1; i <= 60; i++) {
        out.println("line " + i);
      }
    }
    assertTrue(screens.get(0).startsWith("line 1\n"), screens.get(0));
  }

  @Test
  void ctrlCEndsTheCommand() {
    press(Action.STOP);
    assertThrows(InterruptedQuery.class, () -> print(50));
    assertFalse(entered);
  }

  @Test
  void aCommandThatIsStoppedIsNotWaitedFor() {
    press(Action.LAST);
    assertThrows(
        InterruptedQuery.class,
        () -> {
          try (PrintStream out = open(Paging.Start.TOP)) {
            for (int i = 0; i < 1_000_000; i++) {
              out.println("line " + i);
              stopped |= i == 50_000;
            }
          }
        });
    assertFalse(entered);
    assertEquals(1, screens.size());
  }

  @Test
  void problemsWaitUntilItIsLeft() {
    press(Action.LAST, Action.LEAVE);
    try (PrintStream out = open(Paging.Start.TOP)) {
      for (int i = 1; i <= 20_000; i++) {
        out.println("line " + i);
        if (i == 10_000) {
          assertTrue(entered);
          hold.stream().println("a problem");
        }
      }
    }
    assertEquals(List.of("", ""), saidMeanwhile);
    assertEquals("a problem\n", errors.toString(UTF_8));
    hold.stream().println("another");
    assertEquals("a problem\nanother\n", errors.toString(UTF_8));
  }

  @Test
  void aNumberIsALineOrHowOften() {
    keys.add(new Key(Action.TYPE, "2"));
    keys.add(new Key(Action.TYPE, "0"));
    press(Action.FIRST);
    keys.add(new Key(Action.TYPE, "3"));
    press(Action.LINE_DOWN, Action.HELP, Action.LEAVE, Action.LEAVE);
    print(50);
    assertTrue(screens.get(2).contains("\n:20\n"), screens.get(2));
    assertTrue(screens.get(3).startsWith("line 20\n"), screens.get(3));
    assertTrue(screens.get(5).startsWith("line 23\n"), screens.get(5));
    assertTrue(screens.get(6).startsWith("q\n  leave"), screens.get(6));
    assertTrue(screens.get(7).startsWith("line 23\n"), screens.get(7));
  }

  /** A text of words, as many on a line as its width has room for. */
  private static void printWords(int columns, PrintStream out) {
    StringBuilder words = new StringBuilder();
    for (int i = 1; i <= 5000; i++) {
      words.append("word").append(i).append(' ');
    }
    Wrap.lines(words.toString(), columns).forEach(out::println);
  }

  @Test
  void aTextIsLaidOutAgainForAnotherWidthAtTheSamePlace() {
    layout = Optional.of(PagerOutputTest::printWords);
    press(Action.SEARCH);
    keys.add(new Key(Action.TYPE, "word400 "));
    press(Action.ENTER, Action.MARK);
    keys.add(new Key(Action.TYPE, "a"));
    press(Action.NONE, Action.PAGE_DOWN, Action.RETURN);
    keys.add(new Key(Action.TYPE, "a"));
    press(Action.LAST, Action.LEAVE);
    try (PrintStream out = open(Paging.Start.TOP)) {
      printWords(40, out);
    }
    String before = screens.get(3);
    assertTrue(before.contains("word398 word399 word400 word401 word402"), before);
    assertTrue(before.startsWith("word393 "), before);
    String after = screens.get(6);
    assertTrue(after.startsWith("word392 word393\n"), after);
    assertTrue(after.lines().allMatch(line -> line.length() <= 20), after);
    assertTrue(screens.get(9).startsWith("word392 word393\n"), screens.get(9));
    assertTrue(screens.get(10).contains("\nword5000\n"), screens.get(10));
  }

  @Test
  void aLineWithoutAnEndStaysSo() {
    try (PrintStream out = open(Paging.Start.TOP)) {
      out.print("é\nno end");
    }
    assertEquals("é\nno end", printed());
  }

  @Test
  void aLongLineIsTakenInPieces() {
    press(Action.LAST, Action.LEAVE);
    try (PrintStream out = open(Paging.Start.TOP)) {
      out.print("é".repeat(300_000));
    }
    assertTrue(screens.get(0).startsWith("é".repeat(40) + "\n"), screens.get(0));
    assertFalse(screens.get(0).contains("\uFFFD"));
  }
}
