package backfile.index;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of an address when it was last asked.
 *
 * @param url as posts have it
 * @param status of HTTP, of the last answer; empty where none came
 * @param reason in words, where it is not simply there
 * @param redirects the addresses on the way, in order, each after its status: {@code 301 http://…}
 * @param target where the last redirect leads
 */
public record CheckedLink(
    String url,
    Instant checked,
    State state,
    Optional<Integer> status,
    String reason,
    List<String> redirects,
    Optional<String> target) {

  /** How an address stands. */
  public enum State {
    /** It is there. */
    LIVE,
    /** It is there, at another address for good. */
    MOVED,
    /** It is gone, by evidence. */
    DEAD,
    /** Nobody can tell: its server is slow, busy, closed to programs or badly configured. */
    UNCLEAR;

    /** As it is typed and stored. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public CheckedLink {
    redirects = List.copyOf(redirects);
  }
}
