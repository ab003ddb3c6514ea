package backfile.web.fetch;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param time for all of it, redirects included
 * @param bytes of the page, after decompression
 * @param privateNetworks whether hosts of this machine and its networks may be asked
 */
public record Limits(int redirects, Duration time, int bytes, boolean privateNetworks) {
  public static final Limits USUAL = new Limits(10, Duration.ofSeconds(15), 20 << 20, false);

  public Limits withPrivateNetworks(boolean allowed) {
    return new Limits(redirects, time, bytes, allowed);
  }

  public Limits withTime(Duration newTime) {
    return new Limits(redirects, newTime, bytes, privateNetworks);
  }
}
