package backfile.shell.browse;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Reads one key whenever it is told to, so that none is taken from whoever reads after it. */
final class KeyThread implements AutoCloseable {
  private final Semaphore wanted = new Semaphore(0);
  private final KeyBindings bindings;
  private final Consumer<Event> events;
  private volatile boolean closed;

  KeyThread(KeyBindings bindings, Consumer<Event> events) {
    this.bindings = bindings;
    this.events = events;
    Thread thread = new Thread(this::read, "browse-keys");
    thread.setDaemon(true);
    thread.start();
  }

  void readOne() {
    wanted.release();
  }

  @Override
  public void close() {
    closed = true;
    wanted.release();
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
