package backfile.link;

import java.util.List;
import java.util.Optional;

/**
 * Where an address leads, as far as it says so itself; nothing is asked of the network.
 *
 * @param original as it was written
 * @param steps how it was read, first to last; none where it is the page's own, and tidy
 * @param target the page itself, or the last redirector that could be read
 * @param unresolved why the target is no page, if it is none
 */
public record Resolution(
    String original, List<Step> steps, String target, Optional<String> unresolved) {

  /**
   * One redirector taken off, or one tidying.
   *
   * @param rule what was found, such as {@code Google}
   * @param url what it left
   */
  public record Step(String rule, String url) {}

  public Resolution {
    steps = List.copyOf(steps);
  }

  /** Reads an address as a source link or a link in a text may be written. */
  public static Resolution of(String address) {
    return new Unwrapping(address).run();
  }

  public boolean isResolved() {
    return unresolved.isEmpty();
  }

  /** Whether a redirector was taken off, and not only marks of tracking. */
  public boolean isUnwrapped() {
    for (Step step : steps) {
      if (!step.rule().equals(Unwrapping.WRITTEN) && !step.rule().equals(Unwrapping.TRACKING)) {
        return true;
      }
    }
    return false;
  }
}
