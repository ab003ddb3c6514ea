package backfile.shell;

import backfile.command.session.Session;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/** What Ctrl-C does while no line is edited: it stops the command that runs, never the program. */
final class Interruption {
  private static final String SIGNAL = Terminal.Signal.INT.name();

  private static final int LONGEST_WAY_MILLIS = 100;

  private final Session session;
  private Optional<Thread> running = Optional.empty();
  private CountDownLatch heard = new CountDownLatch(1);

  Interruption(Session session) {
    this.session = session;
  }

  /** Takes Ctrl-C for as long as the terminal is open; the line reader borrows it for each line. */
  void listen(Terminal terminal, Prompt prompt) {
    if (isDumb(terminal)) {
      // JLine does not hear the signals of such a terminal, which edits and drops lines by itself.
      Signals.register(SIGNAL, () -> stopOrAskAgain(terminal, prompt));
    } else {
      terminal.handle(Terminal.Signal.INT, signal -> stop());
    }
  }

  private static boolean isDumb(Terminal terminal) {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  private void stopOrAskAgain(Terminal terminal, Prompt prompt) {
    if (!stop()) {
      terminal.writer().print("\n" + prompt.text());
      terminal.flush();
    }
  }

  /** Says that this thread runs a command from now on. */
  synchronized void begin() {
    running = Optional.of(Thread.currentThread());
    heard = new CountDownLatch(1);
  }

  /** Waits for the signal where a program has ended by it before it was heard here. */
  void await() {
    try {
      heard.await(LONGEST_WAY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      // That is the signal; whoever ends the command forgets it.
      Thread.currentThread().interrupt();
    }
  }

  /** Says that the command is over; a Ctrl-C that came too late for it is forgotten. */
  synchronized void end() {
    running = Optional.empty();
    Thread.interrupted();
  }

  /** Whether the command that runs was stopped. */
  synchronized boolean hasStopped() {
    return heard.getCount() == 0;
  }

  /** Stops the thread, and the question to the index that it waits for; false for no command. */
  private synchronized boolean stop() {
    if (running.isPresent()) {
      heard.countDown();
      running.get().interrupt();
      session.interrupt();
    }
    return running.isPresent();
  }
}
