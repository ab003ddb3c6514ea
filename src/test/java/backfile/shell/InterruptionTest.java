package backfile.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ctrl-C at each moment between a line and the next. */
class InterruptionTest {
  private final AtomicInteger stopped = new AtomicInteger();
  private final Interruption interruption = new Interruption(stopped::incrementAndGet);

  @AfterEach
  void forget() {
    Thread.interrupted();
  }

  @Test
  void itStopsTheCommandThatRuns() {
    assertTrue(interruption.begin());
    interruption.stop();
    assertTrue(interruption.hasStopped());
    assertTrue(Thread.currentThread().isInterrupted());
    assertEquals(1, stopped.get());
  }

  @Test
  void betweenALineAndItsCommandItStopsTheCommand() {
    interruption.lineBegins();
    interruption.stop();
    interruption.lineEnds();
    assertFalse(interruption.begin());
    interruption.end();
    assertTrue(interruption.begin());
  }

  @Test
  void whatTheLineReaderWasToldTooLateDisturbsNothingBeforeTheCommand() {
    interruption.lineBegins();
    Thread.currentThread().interrupt();
    interruption.lineEnds();
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void afterACommandItStopsNothing() {
    interruption.begin();
    interruption.end();
    interruption.stop();
    interruption.lineBegins();
    interruption.lineEnds();
    assertTrue(interruption.begin());
  }
}
