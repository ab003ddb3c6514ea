package backfile.web.fetch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Whether names can be resolved at all: without a network, every host would seem to be gone. */
public final class NameServers {
  private final Resolver resolver;
  private final Duration time;
  private final String known;
  private volatile boolean there;

  /**
   * The name servers that a fetcher asks; if need be they are asked for one host.
   *
   * @param known a host that surely exists
   */
  public NameServers(Fetcher fetcher, String known) {
    this.resolver = fetcher.connector().resolver();
    this.time = fetcher.limits().time();
    this.known = known;
  }

  /** Says that a host was found. */
  public void work() {
    there = true;
  }

  /**
   * Whether a host was found.
   *
   * @throws InterruptedException when the thread is interrupted while they are asked
   */
  public boolean areThere() throws InterruptedException {
    if (!there) {
      try {
        there = !LeavableCall.get(() -> resolver.resolve(known), time).isEmpty();
      } catch (ExecutionException | TimeoutException e) {
        return false;
      }
    }
    return there;
  }
}
