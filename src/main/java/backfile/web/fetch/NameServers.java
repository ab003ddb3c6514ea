package backfile.web.fetch;

import java.net.UnknownHostException;

/** Whether names can be resolved at all: without a network, every host would seem to be gone. */
public final class NameServers {
  private final Resolver resolver;
  private final String known;
  private volatile boolean there;

  /**
   * Name servers that are asked for one host if need be.
   *
   * @param known a host that surely exists
   */
  public NameServers(Resolver resolver, String known) {
    this.resolver = resolver;
    this.known = known;
  }

  /** Says that a host was found. */
  public void work() {
    there = true;
  }

  public boolean areThere() {
    if (!there) {
      try {
        there = !resolver.resolve(known).isEmpty();
      } catch (UnknownHostException e) {
        return false;
      }
    }
    return there;
  }
}
