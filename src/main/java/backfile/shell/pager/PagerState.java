package backfile.shell.pager;

import backfile.command.session.Paging;
import backfile.shell.screen.TerminalScreen.Cursor;
import backfile.view.Width;
import java.util.List;
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
    HELP
  }

  /** A text in which nothing was found by then is shown from its start. */
  private static final int MOST_LINES_BEFORE_A_MATCH = 2000;

  private static final int LONGEST_NUMBER = 8;
  private static final String WAITING = "reading on; Ctrl-C stops";

  private final PagerView view;
  private final Matches matches = new Matches();
  private final PagerPainter painter;
  private Mode mode = Mode.READING;
  private BooleanSupplier move;
  private String message = "";
  private String number = "";
  private String sign = "/";
  private String typed = "";
  private String earlier = "";

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

  boolean isLong() {
    return view.isLong();
  }

  boolean isTyping() {
    return mode == Mode.TYPING;
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
      case TYPING -> painter.paintTyped(sign + typed);
      case HELP -> painter.paintHelp();
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
    if (mode == Mode.TYPING) {
      type(key);
      return Effect.STAY;
    }
    boolean helped = mode == Mode.HELP;
    mode = Mode.READING;
    if (helped && key.action() == Action.LEAVE) {
      return Effect.STAY;
    }
    if (key.action() == Action.TYPE) {
      number = number.length() < LONGEST_NUMBER ? number + key.text() : number;
      message = ":" + number;
      return Effect.STAY;
    }
    int times = number.isEmpty() ? 0 : Integer.parseInt(number);
    number = "";
    return act(key.action(), times);
  }

  private Effect act(Action action, int number) {
    int times = Math.max(1, number);
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
      case LINE_DOWN, ENTER -> move = down(times);
      case LINE_UP -> view.up(times);
      case PAGE_DOWN -> move = down(number > 0 ? number : Math.max(1, view.height() - 1));
      case PAGE_UP -> view.up(number > 0 ? number : Math.max(1, view.height() - 1));
      case HALF_DOWN -> move = down(number > 0 ? number : Math.max(1, view.height() / 2));
      case HALF_UP -> view.up(number > 0 ? number : Math.max(1, view.height() / 2));
      case FIRST -> move = toLine(times - 1);
      case LAST -> move = number > 0 ? toLine(number - 1) : toEnd();
      case SEARCH, SEARCH_BACKWARD -> begin(action == Action.SEARCH ? "/" : "?");
      case NEXT -> step(sign.equals("/"));
      case PREVIOUS -> step(!sign.equals("/"));
      case HELP -> mode = Mode.HELP;
      default -> {}
    }
    return Effect.STAY;
  }

  private BooleanSupplier down(int rows) {
    return () -> view.down(rows);
  }

  private BooleanSupplier toLine(int line) {
    message = WAITING;
    return () -> view.toLine(line);
  }

  private BooleanSupplier toEnd() {
    message = WAITING;
    return view::toEnd;
  }

  private void begin(String newSign) {
    mode = Mode.TYPING;
    sign = newSign;
    typed = "";
  }

  private void type(Key key) {
    switch (key.action()) {
      case TYPE -> typed += key.text();
      case RUB_OUT -> rubOut();
      case RUB_OUT_WORD -> typed = typed.strip().replaceAll("\\S+$", "");
      case RUB_OUT_LINE -> typed = "";
      case EARLIER -> typed = earlier;
      case CANCEL -> mode = Mode.READING;
      case ENTER -> search();
      default -> {}
    }
  }

  private void rubOut() {
    if (typed.isEmpty()) {
      mode = Mode.READING;
    } else {
      typed = typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
    }
  }

  /** Nothing typed means what was looked for before. */
  private void search() {
    mode = Mode.READING;
    if (typed.isEmpty()) {
      step(sign.equals("/"));
      return;
    }
    earlier = typed;
    matches.lookFor(typed);
    matches.goTo(-1);
    step(sign.equals("/"));
  }

  /** From the match gone to last, where that is still seen, else from the top of the screen. */
  private void step(boolean forward) {
    int current = matches.current();
    boolean seen = false;
    for (PagerView.Row row : view.rows()) {
      seen |= row.number() == current;
    }
    int from = seen ? current : view.top().line();
    if (forward) {
      message = WAITING;
      move = new Search(seen ? from + 1 : from, Integer.MAX_VALUE, "no match below");
      return;
    }
    int found = matches.before(view.text(), from);
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
        at = Math.max(at, matches.from(text, at, end));
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
