package backfile.web.check;

import backfile.web.fetch.Resolver;
import java.net.UnknownHostException;

/** Whether names can be resolved at all: without a network, every host would seem to be gone. */
final class NameServers {
  private final Resolver resolver;
  private final String known;
  private volatile boolean there;

  NameServers(Resolver resolver, String known) {
    this.resolver = resolver;
    this.known = known;
  }

  /** Says that a host was found. */
  void work() {
    there = true;
  }

  boolean areThere() {
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
