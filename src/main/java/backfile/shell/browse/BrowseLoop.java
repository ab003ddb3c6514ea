package backfile.shell.browse;

import backfile.problem.ProblemException;
import backfile.shell.screen.TerminalScreen;
import backfile.view.Printable;
import backfile.web.Browser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/** Takes one event after another, asks for what the screen lacks, and paints it. */
final class BrowseLoop {
  /** Changes the tags of posts, and says how that went. */
  interface Tagger {
    String tag(String words, List<Long> ids);
  }

  /** Milliseconds after which a question that nobody waits for is stopped once more. */
  private static final long NUDGE = 30;

  /** Nanoseconds after which the answer to a query is late. */
  private static final long LATE = TimeUnit.MILLISECONDS.toNanos(70);

  private final BrowseState state;
  private final ScreenPainter painter;
  private final TerminalScreen screen;
  private final Questions questions;
  private final KeyThread keys;
  private final BlockingQueue<Event> events;
  private final Supplier<Browser> browser;
  private final Tagger tagger;
  private final Map<Class<?>, Wish> asked = new HashMap<>();
  private final Deque<Key> waiting = new ArrayDeque<>();
  private long lateAt;

  /** What the loop calls on outside of the screen. */
  record Outside(Questions questions, KeyThread keys, Supplier<Browser> browser, Tagger tagger) {}

  BrowseLoop(
      BrowseState state,
      ScreenPainter painter,
      TerminalScreen screen,
      BlockingQueue<Event> events,
      Outside outside) {
    this.state = state;
    this.painter = painter;
    this.screen = screen;
    this.events = events;
    this.questions = outside.questions();
    this.keys = outside.keys();
    this.browser = outside.browser();
    this.tagger = outside.tagger();
  }

  /** The row ids of the posts chosen; none where the person gave up. */
  Optional<List<Long>> run() throws InterruptedException {
    resize();
    askWhatLacks();
    paint();
    keys.readOne();
    while (true) {
      BrowseState.Effect effect = take(next());
      if (effect == BrowseState.Effect.CHOOSE) {
        return Optional.of(state.list().marked());
      } else if (effect == BrowseState.Effect.CANCEL) {
        return Optional.empty();
      }
      askWhatLacks();
      if (events.isEmpty()) {
        paint();
      }
    }
  }

  private Event next() throws InterruptedException {
    if (hasWaitedLong()) {
      return new Event.Waited();
    }
    Event event = events.poll(NUDGE, TimeUnit.MILLISECONDS);
    if (event == null) {
      questions.nudge();
      event =
          state.isWaiting()
              ? events.poll(lateAt - System.nanoTime(), TimeUnit.NANOSECONDS)
              : events.take();
    }
    return event == null ? new Event.Waited() : event;
  }

  private boolean hasWaitedLong() {
    return state.isWaiting() && lateAt - System.nanoTime() <= 0;
  }

  private BrowseState.Effect take(Event event) {
    if (event instanceof Event.Pressed pressed) {
      return press(pressed.key());
    }
    if (event instanceof Event.Resized) {
      screen.clear();
      resize();
    } else {
      state.take(event);
    }
    return pressWaiting();
  }

  /** Lets a key wait for the posts that it is about, and the keys after it wait for it. */
  private BrowseState.Effect press(Key key) {
    BrowseState.Effect effect = BrowseState.Effect.NONE;
    if (key.action() != Action.CANCEL && (!waiting.isEmpty() || state.hasToWait(key))) {
      waiting.add(key);
    } else {
      waiting.clear();
      effect = act(key);
    }
    if (!isLeaving(effect)) {
      keys.readOne();
    }
    return effect;
  }

  private BrowseState.Effect pressWaiting() {
    BrowseState.Effect effect = BrowseState.Effect.NONE;
    while (!isLeaving(effect) && !waiting.isEmpty() && !state.hasToWaitStill(waiting.peek())) {
      effect = act(waiting.remove());
    }
    return effect;
  }

  private BrowseState.Effect act(Key key) {
    BrowseState.Effect effect = state.act(key);
    perform(effect);
    return effect;
  }

  private static boolean isLeaving(BrowseState.Effect effect) {
    return effect == BrowseState.Effect.CHOOSE || effect == BrowseState.Effect.CANCEL;
  }

  private void resize() {
    Size size = screen.size();
    state.resize(size.getColumns(), size.getRows());
  }

  private void askWhatLacks() {
    List<Wish> wishes = new ArrayList<>(state.wishes());
    wishes.removeIf(wish -> wish.equals(asked.get(wish.getClass())));
    for (Wish wish : wishes) {
      asked.put(wish.getClass(), wish);
      lateAt = wish instanceof Wish.Posts ? System.nanoTime() + LATE : lateAt;
      questions.ask(wish);
    }
  }

  private void paint() {
    ScreenPainter.Painting painting = painter.paint(state);
    List<String> lines = new ArrayList<>();
    painting.lines().forEach(line -> lines.add(Strip.written(line)));
    screen.paint(lines, painting.cursor());
  }

  private void perform(BrowseState.Effect effect) {
    switch (effect) {
      case REPAINT -> screen.clear();
      case COPY -> withLink(this::copy);
      case FOLLOW -> withLink(this::follow);
      case TAG -> tag();
      case SUSPEND -> {
        screen.suspend();
        events.add(new Event.Resized());
      }
      default -> {}
    }
  }

  /** Rows and pages show the tags, and are asked for again. */
  private void tag() {
    List<Long> ids = state.tagged();
    say(tagger.tag(state.tags().text(), ids), false);
    state.retagged(ids);
    asked.remove(Wish.Rows.class);
    asked.remove(Wish.Page.class);
  }

  private void withLink(Consumer<String> use) {
    Optional<PostRow> row = state.list().current();
    if (row.isPresent() && row.get().link().isPresent()) {
      use.accept(row.get().link().get());
    } else if (row.isPresent()) {
      say("this post names no source", true);
    }
  }

  private void copy(String link) {
    screen.copy(link);
    say("copied " + Printable.cell(link), false);
  }

  /** A browser that lives in the terminal gets it; for another nobody has to wait. */
  private void follow(String link) {
    try {
      follow(link, browser.get());
    } catch (ProblemException e) {
      say(Printable.cell(e.problem().what()), true);
    }
  }

  private void follow(String link, Browser chosen) {
    if (chosen.takesTerminal()) {
      screen.restore();
      say(openedHere(chosen, link), false);
      screen.enter();
      events.add(new Event.Resized());
    } else {
      say("opening " + Printable.cell(link), false);
      Thread thread = new Thread(() -> events.add(new Event.Said(opened(chosen, link), false)));
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Ctrl-C is the browser's meanwhile, and not this program's. */
  private static String openedHere(Browser browser, String link) {
    String name = Terminal.Signal.INT.name();
    Object before = Signals.register(name, () -> {});
    try {
      return opened(browser, link);
    } finally {
      Signals.unregister(name, before);
    }
  }

  private static String opened(Browser browser, String link) {
    String shown = Printable.cell(link);
    try {
      Browser.Outcome outcome = browser.open(link);
      if (outcome instanceof Browser.Outcome.Opened opened) {
        return "opened by " + opened.program() + ": " + shown;
      }
      return outcome instanceof Browser.Outcome.NoDesktop
          ? "no browser here; Ctrl-Y copies " + shown
          : "no browser could be started; Ctrl-Y copies " + shown;
    } catch (ProblemException e) {
      return Printable.cell(e.problem().what() + ": " + link);
    }
  }

  private void say(String message, boolean problem) {
    state.take(new Event.Said(message, problem));
  }
}
