package backfile.web.fetch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A call on a thread of its own. Neither a name server nor a server that drips a byte a second can
 * be stopped otherwise: whoever waits for them leaves.
 */
final class LeavableCall {
  private LeavableCall() {}

  /**
   * What the call gives. What it throws unchecked is thrown here.
   *
   * @throws ExecutionException where the call threw what is its cause, checked
   * @throws TimeoutException where it has not come in this time; the call goes on
   * @throws InterruptedException when the waiting thread is interrupted; the call goes on
   */
  static <T> T get(Callable<T> call, Duration time)
      throws ExecutionException, TimeoutException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(task, "backfile-fetch");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
