package backfile.shell;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/**
 * What Ctrl-C does while no line is edited: it stops the command that runs, never the program.
 * Between a line and its command it stops the command that is about to run.
 */
final class Interruption {
  /** From the terminal to this program; on a machine with much to do it takes longer. */
  private static final int USUAL_WAY_MILLIS = 100;

  private static final int LONGEST_WAY_MILLIS = 500;

  private final Runnable question;
  private Optional<Thread> running = Optional.empty();
  private CountDownLatch heard = new CountDownLatch(1);
  private boolean isLineEdited;
  private boolean cameEarly;
  private long ofAnotherUntil = System.nanoTime();

  /**
   * Nothing runs yet.
   *
   * @param question stops the question to the index that a command waits for
   */
  Interruption(Runnable question) {
    this.question = question;
  }

  /** Takes Ctrl-C for as long as the program runs. */
  void listen(Terminal terminal, Prompt prompt) {
    boolean isDumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    Signals.register(
        Terminal.Signal.INT.name(),
        () -> {
          if (isOfAnother()) {
            return;
          }
          boolean isEditing = isEditing();
          if (isDumb && isEditing) {
            askAgain(terminal, prompt);
            return;
          }
          stop();
          if (isEditing) {
            // The line reader drops its line; it may be about to hand it over. One that follows the
            // command which was just stopped is not meant.
            terminal.raise(Terminal.Signal.INT);
          }
        });
  }

  /** A terminal that edits lines by itself has dropped the one that was typed. */
  private static void askAgain(Terminal terminal, Prompt prompt) {
    terminal.writer().print("\n" + prompt.text());
    terminal.flush();
  }

  private synchronized boolean isEditing() {
    return isLineEdited;
  }

  /** Says that a line is edited: what was to stop something before has nothing to stop any more. */
  synchronized void lineBegins() {
    isLineEdited = true;
    forget();
  }

  /**
   * Says that a line is edited again after a program had the terminal. What that program was told
   * is heard here as well, a little later.
   */
  synchronized void lineGoesOn() {
    lineBegins();
    ofAnotherUntil = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(USUAL_WAY_MILLIS);
  }

  private synchronized boolean isOfAnother() {
    return ofAnotherUntil - System.nanoTime() > 0;
  }

  /** Says that the line was taken: Ctrl-C was for its command since then. */
  synchronized void lineEnds() {
    isLineEdited = false;
    // Whoever read the line was told as well, too late to drop it.
    Thread.interrupted();
  }

  /** Forgets what came too late for the command before. */
  synchronized void forget() {
    cameEarly = false;
    Thread.interrupted();
  }

  /** Says that this thread runs a command from now on; false where it has been stopped already. */
  synchronized boolean begin() {
    running = Optional.of(Thread.currentThread());
    heard = new CountDownLatch(1);
    if (cameEarly) {
      stop();
    }
    return !hasStopped();
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
    forget();
  }

  /** Whether the command that runs was stopped. */
  synchronized boolean hasStopped() {
    return heard.getCount() == 0;
  }

  /** Stops the thread, and the question to the index that it waits for. */
  synchronized void stop() {
    if (running.isPresent()) {
      heard.countDown();
      running.get().interrupt();
      question.run();
    } else {
      cameEarly = true;
    }
  }
}
