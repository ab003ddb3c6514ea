package backfile.web.fetch;

import backfile.web.fetch.FetchFailure.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Asks servers for pages, within limits. It keeps nothing between requests: no cookies, no
 * connections, no cache. Safe for use by many threads at once.
 *
 * @param agent what it says it is
 */
public record Fetcher(Limits limits, Connector connector, String agent) {

  /**
   * The page at an address, redirects followed.
   *
   * @throws FetchFailure where no answer came within the limits; any status is an answer
   * @throws InterruptedException when the thread is interrupted; the connection is closed
   */
  public Fetched get(String url) throws FetchFailure, InterruptedException {
    long end = System.nanoTime() + limits.time().toNanos();
    List<Answer> hops = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Location next = Location.of(url);
    while (true) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      Answer answer = withTime(left).ask(next, Wanted.PAGE);
      if (!answer.isRedirect()) {
        return new Fetched(hops, answer);
      }
      seen.add(next.url());
      hops.add(answer);
      next = answer.redirect();
      check(next, hops.size(), seen, limits.redirects());
    }
  }

  /** Refuses a redirect that is one too many, or leads back. */
  public static void check(Location next, int redirects, Set<String> seen, int most)
      throws FetchFailure {
    if (seen.contains(next.url())) {
      throw new FetchFailure(Kind.TOO_MANY_REDIRECTS, "it redirects in a circle");
    }
    if (redirects > most) {
      throw new FetchFailure(Kind.TOO_MANY_REDIRECTS, "it redirects more than " + most + " times");
    }
  }

  private Fetcher withTime(Duration left) {
    return new Fetcher(limits.withTime(left), connector, agent);
  }

  /**
   * One request, whose answer may be a redirect.
   *
   * @throws FetchFailure where no answer came within the limits
   * @throws InterruptedException when the thread is interrupted; the connection is closed
   */
  public Answer ask(Location location, Wanted wanted) throws FetchFailure, InterruptedException {
    OpenSockets sockets = new OpenSockets();
    try {
      return LeavableCall.get(() -> exchange(location, wanted, sockets), limits.time());
    } catch (TimeoutException e) {
      throw new FetchFailure(Kind.TOO_SLOW, "no answer in time", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      sockets.close();
    }
  }

  private static FetchFailure failure(Throwable cause) {
    if (cause instanceof FetchFailure failure) {
      return failure;
    }
    if (cause instanceof SocketTimeoutException) {
      return new FetchFailure(Kind.TOO_SLOW, "no answer in time", cause);
    }
    String what =
        cause instanceof EOFException || cause instanceof SSLException
            ? "the connection ended early"
            : "the connection broke: " + cause.getMessage();
    return new FetchFailure(Kind.BROKEN, what, cause);
  }

  private Answer exchange(Location location, Wanted wanted, OpenSockets sockets)
      throws IOException {
    Connector.Line line = connector.connect(location, limits, sockets::add);
    try (Socket socket = line.socket()) {
      socket.setSoTimeout((int) Math.max(1, limits.time().toMillis()));
      return new Exchange(location, line).run(wanted, agent, limits.bytes());
    }
  }
}
