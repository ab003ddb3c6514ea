package backfile.web.check;

import backfile.index.CheckedLink;
import backfile.index.CheckedLink.State;
import backfile.link.Resolution;
import backfile.link.SourceLink;
import backfile.web.fetch.Answer;
import backfile.web.fetch.FetchFailure;
import backfile.web.fetch.Fetcher;
import backfile.web.fetch.Location;
import backfile.web.fetch.Wanted;
import backfile.web.page.Gone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An address on its way through redirects and retries to what is said of it; for one thread. */
final class Journey {
  private final String url;
  private final Location asked;
  private final List<String> redirects = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private Location next;
  private Wanted wanted = Wanted.HEAD;
  private boolean moved;
  private int tries;

  /** An address as posts have it; what is asked is the page that it leads to by its own words. */
  Journey(String url) throws FetchFailure {
    this.url = url;
    this.asked = Location.of(Resolution.of(url).target());
    this.next = asked;
  }

  String url() {
    return url;
  }

  /** The host to ask next, as it counts for politeness. */
  String host() {
    String host = SourceLink.host(next.url());
    return host.isEmpty() ? next.host() : host;
  }

  Location next() {
    return next;
  }

  Wanted wanted() {
    return wanted;
  }

  /** Counts one more try of the same request, and says how many there were. */
  int countTry() {
    return ++tries;
  }

  /** Whether HEAD failed, so that GET is to be tried. */
  boolean turnsToGet() {
    boolean turns = wanted == Wanted.HEAD;
    wanted = Wanted.STATUS;
    return turns;
  }

  /** Goes where a redirect leads. */
  void follow(Answer answer, int mostRedirects) throws FetchFailure {
    seen.add(next.url());
    redirects.add(answer.status() + " " + next.url());
    moved |= answer.isPermanent();
    next = answer.redirect();
    Fetcher.check(next, redirects.size(), seen, mostRedirects);
    tries = 0;
    wanted = Wanted.HEAD;
  }

  /** What is said of the address after a last answer. */
  CheckedLink judge(Answer answer) {
    Optional<String> gone = Gone.byAnswer(asked, answer);
    Optional<Integer> status = Optional.of(answer.status());
    if (gone.isPresent()) {
      return judge(State.DEAD, status, gone.get());
    }
    if (!answer.isPage()) {
      return judge(State.UNCLEAR, status, "its server says " + answer.status());
    }
    boolean elsewhere =
        !SourceLink.comparable(asked.url()).equals(SourceLink.comparable(next.url()));
    return moved && elsewhere
        ? judge(State.MOVED, status, "it is at " + next.url() + " now")
        : judge(State.LIVE, status, "");
  }

  CheckedLink judge(State state, Optional<Integer> status, String reason) {
    return new CheckedLink(
        url,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        state,
        status,
        reason,
        redirects,
        redirects.isEmpty() ? Optional.empty() : Optional.of(next.url()));
  }
}
