package backfile.web.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NameServersTest {
  private final AtomicInteger asked = new AtomicInteger();

  private static NameServers servers(Resolver resolver, Duration time) {
    Limits limits = new Limits(10, time, 1 << 20, true);
    return new NameServers(new Fetcher(limits, Connector.usual(resolver), "test"), "known.example");
  }

  /** As a name server that never answers. */
  private static List<InetAddress> never(CountDownLatch begun) {
    begun.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new AssertionError("the system does not hear an interruption", e);
    }
    return List.of();
  }

  @Test
  void oneHostIsEnough() throws InterruptedException {
    NameServers found =
        servers(
            host -> {
              asked.incrementAndGet();
              return List.of(InetAddress.getLoopbackAddress());
            },
            Duration.ofSeconds(30));
    assertTrue(found.areThere());
    assertTrue(found.areThere());
    assertEquals(1, asked.get());
  }

  @Test
  void whereNoHostIsFoundTheyAreAway() throws InterruptedException {
    Resolver none =
        host -> {
          throw new UnknownHostException(host);
        };
    assertFalse(servers(none, Duration.ofSeconds(30)).areThere());
  }

  @Test
  @Timeout(60)
  void onesThatNeverAnswerAreAway() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    assertFalse(servers(host -> never(begun), Duration.ofMillis(50)).areThere());
  }

  @Test
  @Timeout(60)
  void whoWaitsForThemCanBeInterrupted() {
    Thread here = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              try {
                begun.await();
              } catch (InterruptedException e) {
                return;
              }
              here.interrupt();
            });
    other.start();
    NameServers silent = servers(host -> never(begun), Duration.ofHours(1));
    assertThrows(InterruptedException.class, silent::areThere);
  }
}
