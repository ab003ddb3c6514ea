package backfile.web.fetch;

import java.util.Optional;

/**
 * What a server said to one request.
 *
 * @param content decompressed; empty unless a page was wanted and there
 */
public record Answer(Location location, int status, Headers headers, Content content) {
  public boolean isRedirect() {
    return next().isPresent();
  }

  /** Whether the server says that the new address is to be used from now on. */
  public boolean isPermanent() {
    return status == 301 || status == 308;
  }

  public boolean isPage() {
    return status >= 200 && status < 300;
  }

  private Optional<String> next() {
    boolean redirect = status == 300 || status == 307 || isPermanent();
    redirect |= status == 302 || status == 303;
    return redirect ? headers.first("Location") : Optional.empty();
  }

  /**
   * Where a redirect leads.
   *
   * @throws FetchFailure where that is no place to go
   */
  public Location redirect() throws FetchFailure {
    return location.resolve(next().orElse(""));
  }
}
