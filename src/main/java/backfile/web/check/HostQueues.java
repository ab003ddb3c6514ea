package backfile.web.check;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Requests to make, by host: at most one at a time each, with a pause between. */
final class HostQueues {
  /** The requests of a host; it is busy while one of them is made. */
  private static final class Host {
    private final Deque<Journey> waiting = new ArrayDeque<>();
    private long readyAt;
    private boolean busy;
  }

  private final Map<String, Host> hosts = new HashMap<>();
  private final PriorityQueue<Host> ready =
      new PriorityQueue<>(Comparator.comparingLong(host -> host.readyAt));
  private final Duration pause;
  private final long start = System.nanoTime();
  private int unfinished;

  HostQueues(Duration pause) {
    this.pause = pause;
  }

  private long now() {
    return System.nanoTime() - start;
  }

  /** Takes an address on, which counts until it is finished. */
  synchronized void begin(Journey journey) {
    unfinished++;
    add(journey, false);
  }

  /** Lets an address wait for its next request, in front of its host's others if it was there. */
  synchronized void goOn(Journey journey, boolean first) {
    add(journey, first);
  }

  private void add(Journey journey, boolean first) {
    Host host = hosts.computeIfAbsent(journey.host(), name -> new Host());
    if (first) {
      host.waiting.addFirst(journey);
    } else {
      host.waiting.addLast(journey);
    }
    if (!host.busy && host.waiting.size() == 1) {
      ready.add(host);
    }
    notifyAll();
  }

  synchronized void finish() {
    unfinished--;
    notifyAll();
  }

  /** The next request whose host may be asked, waited for; nothing when all are finished. */
  synchronized Optional<Journey> take() throws InterruptedException {
    while (unfinished > 0) {
      Host host = ready.peek();
      long wait = host == null ? Long.MAX_VALUE : host.readyAt - now();
      if (host != null && wait <= 0) {
        ready.poll();
        host.busy = true;
        return Optional.of(host.waiting.removeFirst());
      }
      wait(host == null ? 0 : Math.max(1, (wait + 999_999) / 1_000_000));
    }
    return Optional.empty();
  }

  /** Says that a request to a host has ended; the next waits for the pause, or longer. */
  synchronized void release(String name, Duration longer) {
    Host host = hosts.get(name);
    host.busy = false;
    Duration rest = longer.compareTo(pause) > 0 ? longer : pause;
    host.readyAt = now() + rest.toNanos();
    if (!host.waiting.isEmpty()) {
      ready.add(host);
    }
    notifyAll();
  }

  /** How many requests wait for the host that most wait for. */
  synchronized int longest() {
    int longest = 0;
    for (Host host : hosts.values()) {
      longest = Math.max(longest, host.waiting.size());
    }
    return longest;
  }
}
