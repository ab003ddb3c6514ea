package backfile.shell.pager;

import backfile.command.session.Paging;
import backfile.index.InterruptedQuery;
import backfile.view.ClosedOutput;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Where a command prints to. What fits the screen goes on to the plain stream. More is paged: a
 * write then lasts as long as a person reads, and returns when more text is wanted, so that no
 * command runs further ahead than that.
 */
final class PagerOutput extends OutputStream {
  private static final int LONGEST_LINE = 1 << 16;

  /** So much may be the whole, which is known only once it is closed. */
  private static final int MOST_BEFORE_THE_SCREEN = 1 << 15;

  private final PrintStream plain;
  private final PagerState state;
  private final PagedText text;
  private final Outside outside;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private Optional<PagerScreen> screen = Optional.empty();
  private boolean left;

  /**
   * What the output needs beyond itself.
   *
   * @param screens takes the screen; what it is given is called when the size has changed
   * @param layout lays the text out again for another width
   * @param stopped whether the command has been stopped
   */
  record Outside(
      Function<Runnable, PagerScreen> screens,
      Optional<Paging.Layout> layout,
      ErrorHold errors,
      BooleanSupplier stopped) {}

  PagerOutput(PrintStream plain, PagedText text, PagerState state, Outside outside) {
    this.plain = plain;
    this.text = text;
    this.state = state;
    this.outside = outside;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    if (left) {
      throw new ClosedOutput();
    }
    synchronized (state) {
      for (int i = start; i < start + length && !text.isComplete(); i++) {
        add(bytes[i]);
      }
    }
    if (screen.isEmpty()) {
      kept.write(bytes, start, length);
    }
    serve();
  }

  private void add(byte b) {
    boolean begins = (b & 0xC0) != 0x80;
    if (b == '\n' || (begins && line.size() >= LONGEST_LINE)) {
      addLine();
    }
    if (b != '\n') {
      line.write(b);
    }
  }

  private void addLine() {
    text.add(line.toString(StandardCharsets.UTF_8));
    line.reset();
  }

  /** Shows what there is until more is wanted, or it is left. */
  private void serve() {
    if (outside.stopped().getAsBoolean()) {
      throw stop();
    }
    boolean isDue = text.isComplete() || kept.size() > MOST_BEFORE_THE_SCREEN;
    if (screen.isEmpty() && isDue && state.isLong()) {
      enter();
    }
    while (screen.isPresent() && settle(screen.get())) {
      // Ctrl-C may have come with the last that was waited for.
      if (outside.stopped().getAsBoolean()) {
        throw stop();
      }
      act(screen.get());
    }
  }

  private void enter() {
    plain.flush();
    kept.reset();
    outside.errors().hold();
    PagerScreen entered = outside.screens().apply(this::resized);
    synchronized (state) {
      state.resize(entered.size());
      screen = Optional.of(entered);
    }
  }

  private boolean settle(PagerScreen entered) {
    boolean settled;
    synchronized (state) {
      settled = state.settle();
      // Whoever reads that Ctrl-C stops it may press that at once.
      entered.interruptible(!settled);
      paint(entered);
    }
    return settled;
  }

  private void act(PagerScreen entered) {
    Key key = entered.read(state.isTyping());
    PagerState.Effect effect;
    synchronized (state) {
      effect = state.act(key);
    }
    if (effect == PagerState.Effect.REPAINT) {
      entered.clear();
    } else if (effect == PagerState.Effect.SUSPEND) {
      entered.suspend();
      resized();
    } else if (effect == PagerState.Effect.LEAVE) {
      leave();
    } else if (effect == PagerState.Effect.STOP) {
      throw stop();
    }
  }

  private void resized() {
    synchronized (state) {
      screen.ifPresent(
          entered -> {
            layOut(entered.size().getColumns());
            state.resize(entered.size());
            entered.clear();
            paint(entered);
          });
    }
  }

  /** The text is then whole, whatever of it the command has still to print. */
  private void layOut(int columns) {
    if (outside.layout().isEmpty() || columns == state.columns()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      outside.layout().get().print(columns, out);
    }
    state.replace(
        () -> {
          line.reset();
          text.clear();
          for (byte each : bytes.toByteArray()) {
            add(each);
          }
          complete();
        });
  }

  private void complete() {
    if (line.size() > 0) {
      addLine();
    }
    text.complete();
  }

  private void paint(PagerScreen entered) {
    List<String> lines = state.paint();
    entered.paint(lines, state.cursor(lines));
  }

  private InterruptedQuery stop() {
    leave();
    return new InterruptedQuery(new CancellationException());
  }

  /** Gives the screen back, once; what was on it stays above the prompt. */
  void leave() {
    left = true;
    if (screen.isPresent()) {
      PagerScreen entered = screen.get();
      synchronized (state) {
        screen = Optional.empty();
      }
      entered.close();
      plain.print(state.left());
      plain.flush();
      outside.errors().release();
    }
  }

  @Override
  public void close() {
    if (left) {
      return;
    }
    synchronized (state) {
      complete();
    }
    if (screen.isPresent() || !outside.stopped().getAsBoolean()) {
      serve();
    }
    if (!left) {
      plain.write(kept.toByteArray(), 0, kept.size());
      plain.flush();
    }
    left = true;
  }
}
