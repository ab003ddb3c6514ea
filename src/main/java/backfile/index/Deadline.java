package backfile.index;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The time after which a question to an index is stopped, unless that is called off. */
public final class Deadline {
  private final Index index;
  private boolean calledOff;
  private boolean passed;

  private Deadline(Index index) {
    this.index = index;
  }

  /** Asks something; false where it was stopped after so long. */
  public static boolean keeps(long milliseconds, Index index, Consumer<Deadline> question) {
    Deadline deadline = new Deadline(index);
    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS).execute(deadline::pass);
    try {
      question.accept(deadline);
      return true;
    } catch (InterruptedQuery e) {
      if (deadline.isPassed()) {
        return false;
      }
      throw e;
    } finally {
      deadline.callOff();
    }
  }

  /** Lets the question take as long as it takes, once what it was asked for begins to come. */
  public synchronized void callOff() {
    calledOff = true;
  }

  private synchronized void pass() {
    if (!calledOff) {
      passed = true;
      index.interrupt();
    }
  }

  private synchronized boolean isPassed() {
    return passed;
  }
}
