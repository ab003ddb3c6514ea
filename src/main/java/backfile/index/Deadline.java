package backfile.index;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The time after which a question to an index is stopped. */
public final class Deadline {
  private final Index index;
  private boolean isEnded;
  private boolean passed;

  private Deadline(Index index) {
    this.index = index;
  }

  /** Asks something; false where it was stopped after so long. */
  public static boolean keeps(long milliseconds, Index index, Runnable question) {
    Deadline deadline = new Deadline(index);
    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS).execute(deadline::pass);
    try {
      question.run();
      return true;
    } catch (InterruptedQuery e) {
      if (deadline.isPassed()) {
        return false;
      }
      throw e;
    } finally {
      deadline.end();
    }
  }

  private synchronized void end() {
    isEnded = true;
  }

  private synchronized void pass() {
    if (!isEnded) {
      passed = true;
      index.interrupt();
    }
  }

  private synchronized boolean isPassed() {
    return passed;
  }
}
