package backfile.shell.pager;

import backfile.command.session.Paging;
import backfile.shell.screen.TerminalScreen.Cursor;
import backfile.view.Width;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Size;

/** What the pager shows; keys change it. A move for which text is missing waits for more of it. */
final class PagerState {
  /** How it goes on after a key. */
  enum Effect {
    STAY,
    REPAINT,
    SUSPEND,
    LEAVE,
    STOP
  }

  /** What keys are for. */
  private enum Mode {
    READING,
    TYPING,
    /** The letter of a mark is awaited. */
    MARKING,
    RETURNING,
    HELP
  }

  /** A text in which nothing was found by then is shown from its start. */
  private static final int MOST_LINES_BEFORE_A_MATCH = 2000;

  private static final int LONGEST_NUMBER = 8;
  private static final String WAITING = "reading on; Ctrl-C stops";

  private final PagerView view;
  private final Matches matches = new Matches();
  private final PlaceMarks marks = new PlaceMarks();
  private final TypedLine typed = new TypedLine();
  private final PagerPainter painter;
  private Mode mode = Mode.READING;
  private BooleanSupplier move;
  private String message = "";
  private String number = "";
  private boolean forward = true;
  private int helpTop;

  PagerState(PagedText text, Paging.Start start) {
    this.view = new PagerView(text);
    this.painter = new PagerPainter(view, matches);
    this.move =
        start == Paging.Start.FIRST_MATCH
            ? new Search(0, MOST_LINES_BEFORE_A_MATCH, "")
            : () -> true;
  }

  void resize(Size size) {
    view.resize(size.getColumns(), size.getRows());
  }

  int columns() {
    return view.columns();
  }

  /** Has the text replaced by another layout of it; places in it stay the same. */
  void replace(Runnable change) {
    PagedText text = view.text();
    Map<String, Integer> letters = new HashMap<>();
    marks.all().forEach((mark, place) -> letters.put(mark, text.lettersBefore(place)));
    Optional<Integer> match = matches.place(text).map(text::lettersBefore);
    view.replace(change);
    letters.forEach((mark, before) -> marks.put(mark, text.placeOf(before)));
    matches.goTo(match.map(before -> text.placeOf(before).line()).orElse(-1));
  }

  boolean isLong() {
    return view.isLong();
  }

  /** Whether a key is taken for the character that it types. */
  boolean isTyping() {
    return mode == Mode.TYPING || mode == Mode.MARKING || mode == Mode.RETURNING;
  }

  /** Moves on as was asked for; false where text is missing for that. */
  boolean settle() {
    boolean settled = move.getAsBoolean();
    move = settled ? () -> true : move;
    message = message.equals(WAITING) && settled ? "" : message;
    return settled;
  }

  List<String> paint() {
    return switch (mode) {
      case READING -> painter.paint(message);
      case TYPING -> painter.paintTyped(typed.shown());
      case MARKING -> painter.paintTyped("mark this place as: ");
      case RETURNING -> painter.paintTyped("return to mark: ");
      case HELP -> painter.paintHelp(helpTop);
    };
  }

  /** At the end of the last of these lines, while something is typed there. */
  Optional<Cursor> cursor(List<String> lines) {
    int last = lines.size() - 1;
    return isTyping()
        ? Optional.of(new Cursor(last, Width.columns(lines.get(last))))
        : Optional.empty();
  }

  /** What was on the screen, to stay on it. */
  String left() {
    return painter.left();
  }

  Effect act(Key key) {
    message = "";
    if (key.action() == Action.STOP) {
      return Effect.STOP;
    }
    switch (mode) {
      case TYPING -> type(key);
      case MARKING -> mark(key);
      case RETURNING -> comeBack(key);
      case HELP -> help(key.action());
      default -> {
        return read(key);
      }
    }
    return Effect.STAY;
  }

  private Effect read(Key key) {
    if (key.action() == Action.TYPE) {
      number = number.length() < LONGEST_NUMBER ? number + key.text() : number;
      message = ":" + number;
      return Effect.STAY;
    }
    int times = number.isEmpty() ? 0 : Integer.parseInt(number);
    number = "";
    if (!moves(key.action(), times)) {
      return command(key.action());
    }
    return Effect.STAY;
  }

  /** Moves, or gives {@code false} for a key that does something else. */
  private boolean moves(Action action, int number) {
    int times = Math.max(1, number);
    int half = number > 0 ? number : Math.max(1, view.height() / 2);
    int page = number > 0 ? number : Math.max(1, view.height() - 1);
    int across = number > 0 ? number : Math.max(1, view.columns() / 2);
    switch (action) {
      case LINE_DOWN, ENTER -> move = down(times);
      case LINE_UP -> view.up(times);
      case PAGE_DOWN -> move = down(page);
      case PAGE_UP -> view.up(page);
      case HALF_DOWN -> move = down(half);
      case HALF_UP -> view.up(half);
      case FIRST -> jump(() -> view.toLine(times - 1));
      case LAST -> jump(number > 0 ? () -> view.toLine(number - 1) : view::toEnd);
      case PERCENT -> jump(() -> view.toPercent(number));
      case RIGHT -> message = view.right(across) ? "" : "no line is wider";
      case LEFT -> view.left(across);
      case NEXT -> step(forward);
      case PREVIOUS -> step(!forward);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Effect command(Action action) {
    switch (action) {
      case LEAVE -> {
        return Effect.LEAVE;
      }
      case SUSPEND -> {
        return Effect.SUSPEND;
      }
      case REPAINT -> {
        return Effect.REPAINT;
      }
      case SEARCH, SEARCH_BACKWARD, ONLY -> {
        mode = Mode.TYPING;
        typed.begin(action);
      }
      case MARK -> mode = Mode.MARKING;
      case RETURN -> mode = Mode.RETURNING;
      case CHOP -> message = view.cut() ? "long lines are cut" : "long lines are wrapped";
      case WHERE -> message = painter.where();
      case PASTE -> message = "a paste is no key here";
      case HELP -> {
        mode = Mode.HELP;
        helpTop = 0;
      }
      default -> {}
    }
    return Effect.STAY;
  }

  private void help(Action action) {
    int by =
        switch (action) {
          case LINE_DOWN, ENTER -> 1;
          case LINE_UP -> -1;
          case PAGE_DOWN, HALF_DOWN -> view.height();
          case PAGE_UP, HALF_UP -> -view.height();
          default -> 0;
        };
    mode = by == 0 || painter.helpEnd() == 0 ? Mode.READING : Mode.HELP;
    helpTop = Math.max(0, Math.min(painter.helpEnd(), helpTop + by));
  }

  private BooleanSupplier down(int rows) {
    return () -> view.down(rows);
  }

  /** A way to another part of the text; two apostrophes lead back from there. */
  private void jump(BooleanSupplier there) {
    marks.leave(view.place());
    message = WAITING;
    move = there;
  }

  private void mark(Key key) {
    mode = Mode.READING;
    if (key.action() == Action.TYPE) {
      marks.put(key.text(), view.place());
    }
  }

  private void comeBack(Key key) {
    mode = Mode.READING;
    if (key.action() == Action.TYPE) {
      marks
          .find(key.text())
          .ifPresentOrElse(
              place -> jump(() -> view.toTop(place)), () -> message = "no mark " + key.text());
    }
  }

  private void type(Key key) {
    TypedLine.Outcome outcome = typed.act(key);
    if (outcome == TypedLine.Outcome.GOES_ON) {
      return;
    }
    mode = Mode.READING;
    if (outcome == TypedLine.Outcome.GIVEN && typed.purpose() == Action.ONLY) {
      view.only(typed.text());
      message = WAITING;
      move = this::fill;
    } else if (outcome == TypedLine.Outcome.GIVEN) {
      search();
    }
  }

  private boolean fill() {
    boolean filled = view.isFilled();
    message = filled && view.rows().isEmpty() ? "no such line; & and Enter show all" : message;
    return filled;
  }

  /** Nothing typed means what was looked for before. */
  private void search() {
    forward = typed.purpose() == Action.SEARCH;
    if (!typed.text().isEmpty()) {
      matches.lookFor(typed.text());
      matches.goTo(-1);
    }
    step(forward);
  }

  /** From the match gone to last, where that is still seen, else from the top of the screen. */
  private void step(boolean down) {
    int current = matches.current();
    boolean seen = false;
    for (PagerView.Row row : view.rows()) {
      seen |= row.number() == current;
    }
    int from = seen ? current : view.top().line();
    marks.leave(view.place());
    if (down) {
      message = WAITING;
      move = new Search(seen ? from + 1 : from, Integer.MAX_VALUE, "no match below");
      return;
    }
    int found = matches.before(view, from);
    if (found < 0) {
      message = "no match above";
    } else {
      show(found);
    }
  }

  private boolean show(int line) {
    matches.goTo(line);
    return view.toPlace(line, matches.in(view.text().line(line)).get(0).start());
  }

  /** A way down to a match, over text that may still have to come. */
  private final class Search implements BooleanSupplier {
    private final int most;
    private final String missed;
    private int at;
    private boolean found;

    Search(int from, int most, String missed) {
      this.at = from;
      this.most = most;
      this.missed = missed;
    }

    @Override
    public boolean getAsBoolean() {
      PagedText text = view.text();
      if (!found) {
        int end = Math.min(most, text.end());
        at = Math.max(at, matches.from(view, at, end));
        found = at < end;
      }
      if (found) {
        return show(at);
      }
      boolean over = text.isComplete() || at >= most;
      message = over ? missed : message;
      return over;
    }
  }
}
