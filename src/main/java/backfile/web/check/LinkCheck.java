package backfile.web.check;

import backfile.index.CheckedLink;
import backfile.index.CheckedLink.State;
import backfile.web.fetch.Answer;
import backfile.web.fetch.FetchFailure;
import backfile.web.fetch.FetchFailure.Kind;
import backfile.web.fetch.Fetcher;
import backfile.web.fetch.NameServers;
import backfile.web.page.Gone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A check of many addresses that runs in the background until it is closed. What is learned is
 * fetched with {@link #drain()}, in the order in which it was learned.
 */
public final class LinkCheck implements AutoCloseable {
  private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final Fetcher fetcher;
  private final Pace pace;
  private final NameServers names;
  private final HostQueues queues;
  private final List<CheckedLink> learned = new ArrayList<>();
  private final ExecutorService threads;
  private int left;

  private LinkCheck(Fetcher fetcher, Pace pace, NameServers names) {
    this.fetcher = fetcher;
    this.pace = pace;
    this.names = names;
    this.queues = new HostQueues(pace.pause());
    this.threads =
        Executors.newFixedThreadPool(
            pace.jobs(),
            work -> {
              Thread thread = new Thread(work, "backfile-check");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Begins to ask.
   *
   * @param urls each once
   * @param known a host that surely exists: where not even that is found, the network is away
   */
  public static LinkCheck start(Fetcher fetcher, Pace pace, Collection<String> urls, String known) {
    NameServers names = new NameServers(fetcher, known);
    LinkCheck check = new LinkCheck(fetcher, pace, names);
    check.left = urls.size();
    for (String url : urls) {
      check.begin(url);
    }
    for (int i = 0; i < Math.min(pace.jobs(), urls.size()); i++) {
      check.threads.execute(check::work);
    }
    check.threads.shutdown();
    return check;
  }

  private void begin(String url) {
    try {
      queues.begin(new Journey(url));
    } catch (FetchFailure e) {
      learn(
          new CheckedLink(
              url,
              Instant.now(),
              State.UNCLEAR,
              Optional.empty(),
              String.valueOf(e.getMessage()),
              List.of(),
              Optional.empty()));
    }
  }

  /** Waits for the end; false if it has not come in that time. */
  public boolean await(Duration time) throws InterruptedException {
    return threads.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What was learned since this was last asked. */
  public List<CheckedLink> drain() {
    synchronized (learned) {
      List<CheckedLink> all = List.copyOf(learned);
      learned.clear();
      return all;
    }
  }

  /** How many addresses nothing is known of yet. */
  public int left() {
    synchronized (learned) {
      return left;
    }
  }

  /** The least time that politeness takes from now on. */
  public Duration politeTime() {
    return pace.pause().multipliedBy(queues.longest());
  }

  private void learn(CheckedLink link) {
    synchronized (learned) {
      learned.add(link);
      left--;
    }
  }

  private void work() {
    try {
      for (Optional<Journey> next = queues.take(); next.isPresent(); next = queues.take()) {
        ask(next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What to do after a request. */
  private record Step(Optional<CheckedLink> end, boolean again, Duration rest) {
    static Step end(CheckedLink link) {
      return new Step(Optional.of(link), false, Duration.ZERO);
    }

    static Step again(Duration rest) {
      return new Step(Optional.empty(), true, rest);
    }
  }

  private void ask(Journey journey) throws InterruptedException {
    String host = journey.host();
    Step step = step(journey);
    step.end().ifPresent(this::learn);
    // The address waits before its host is free, or another could slip in.
    if (step.end().isEmpty()) {
      queues.goOn(journey, step.again());
    }
    queues.release(host, step.rest());
    if (step.end().isPresent()) {
      queues.finish();
    }
  }

  private Step step(Journey journey) throws InterruptedException {
    try {
      Answer answer = fetcher.ask(journey.next(), journey.wanted());
      names.work();
      if (answer.isRedirect()) {
        journey.follow(answer, fetcher.limits().redirects());
        return new Step(Optional.empty(), false, Duration.ZERO);
      }
      return afterAnswer(journey, answer);
    } catch (FetchFailure e) {
      return afterFailure(journey, e);
    } catch (RuntimeException e) {
      // One address must not stop the others.
      String reason = "a fault of this program: " + e;
      return Step.end(journey.judge(State.UNCLEAR, Optional.empty(), reason));
    }
  }

  private Step afterAnswer(Journey journey, Answer answer) {
    boolean busy = BUSY.contains(answer.status());
    boolean wait = answer.status() == 429 || answer.headers().first("Retry-After").isPresent();
    if (answer.status() >= 400 && !(busy && wait) && journey.turnsToGet()) {
      return Step.again(Duration.ZERO);
    }
    if (!busy) {
      return Step.end(journey.judge(answer));
    }
    int tries = journey.countTry();
    Duration rest = RetryAfter.of(answer, Instant.now()).orElse(pace.wait(tries));
    if (rest.compareTo(pace.longestWait()) > 0) {
      String reason =
          "its server says " + answer.status() + ", and to come back in " + rest.toSeconds() + " s";
      return Step.end(journey.judge(State.UNCLEAR, Optional.of(answer.status()), reason));
    }
    return tries > pace.retries() ? Step.end(journey.judge(answer)) : Step.again(rest);
  }

  private Step afterFailure(Journey journey, FetchFailure failure) throws InterruptedException {
    String reason = String.valueOf(failure.getMessage());
    Kind kind = failure.kind();
    if (kind == Kind.NO_HOST) {
      boolean dead = Gone.byFailure(failure).isPresent() && names.areThere();
      return Step.end(
          journey.judge(
              dead ? State.DEAD : State.UNCLEAR,
              Optional.empty(),
              dead ? reason : reason + ", nor any other: is the network there?"));
    }
    if (kind == Kind.BROKEN && journey.turnsToGet()) {
      return Step.again(Duration.ZERO);
    }
    boolean passing = kind == Kind.BROKEN || kind == Kind.TOO_SLOW || kind == Kind.NO_CONNECTION;
    int tries = journey.countTry();
    return passing && tries <= pace.retries()
        ? Step.again(pace.wait(tries))
        : Step.end(journey.judge(State.UNCLEAR, Optional.empty(), reason));
  }

  /** Asks no more; what was learned can still be drained. */
  public void stop() {
    threads.shutdownNow();
  }

  @Override
  public void close() {
    stop();
  }
}
