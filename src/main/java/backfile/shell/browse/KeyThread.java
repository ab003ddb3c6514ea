package backfile.shell.browse;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Reads one key whenever it is told to, so that none is taken from whoever reads after it. */
final class KeyThread {
  private final Semaphore wanted = new Semaphore(0);
  private final KeyBindings bindings;
  private final Consumer<Event> events;

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

  private void read() {
    try {
      while (true) {
        wanted.acquire();
        events.accept(new Event.Pressed(bindings.read()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | java.io.IOError e) {
      // A terminal that is gone presses no more keys.
      events.accept(new Event.Pressed(Key.of(Action.CANCEL)));
    }
  }
}
