package backfile.shell.browse;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;

/** Reads one key whenever it is told to, so that none is taken from whoever reads after it. */
final class KeyThread implements AutoCloseable {
  /**
   * Milliseconds; longer than a key takes, and a paste without an end shall not hold anybody up.
   */
  private static final long PATIENCE = 1_000;

  private final Semaphore wanted = new Semaphore(0);
  private final KeyBindings bindings;
  private final Consumer<Event> events;
  private final Thread thread;
  private volatile boolean closed;

  KeyThread(Terminal terminal, Consumer<Event> events) {
    this.bindings = new KeyBindings(terminal, () -> closed);
    this.events = events;
    thread = new Thread(this::read, "browse-keys");
    thread.setDaemon(true);
    thread.start();
  }

  void readOne() {
    wanted.release();
  }

  /** Waits, even if it is interrupted again, until whoever reads next is the only one. */
  @Override
  public void close() {
    closed = true;
    wanted.release();
    boolean interrupted = false;
    boolean waited = false;
    while (!waited) {
      try {
        thread.join(PATIENCE);
        waited = true;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      for (wanted.acquire(); !closed; wanted.acquire()) {
        events.accept(new Event.Pressed(bindings.read()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // A terminal that is gone presses no more keys.
      events.accept(new Event.Pressed(Key.of(Action.CANCEL)));
    }
  }
}
