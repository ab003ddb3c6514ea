package backfile.web.check;

import java.time.Duration;

/**
 * How fast servers are asked.
 *
 * @param jobs the most requests at once, each to another host
 * @param pause from the end of a request to the next at the same host
 * @param retries how often an address is asked again where an answer was none
 * @param firstWait before the first retry; each further one waits four times as long
 * @param longestWait the longest that a server may ask to be left alone for
 */
public record Pace(
    int jobs, Duration pause, int retries, Duration firstWait, Duration longestWait) {
  public static final Pace USUAL =
      new Pace(32, Duration.ofSeconds(1), 2, Duration.ofSeconds(2), Duration.ofSeconds(60));

  public Pace withPause(Duration newPause) {
    return new Pace(jobs, newPause, retries, firstWait, longestWait);
  }

  /** How long to wait after so many tries, from 1. */
  Duration wait(int tries) {
    return firstWait.multipliedBy(1L << (2 * Math.min(10, tries - 1)));
  }
}
