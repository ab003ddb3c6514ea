package backfile.web.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.index.CheckedLink;
import backfile.index.CheckedLink.State;
import backfile.web.LocalServer;
import backfile.web.fetch.Connector;
import backfile.web.fetch.Fetcher;
import backfile.web.fetch.Limits;
import backfile.web.fetch.Resolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {
  private static final Pace FAST =
      new Pace(8, Duration.ofMillis(1), 2, Duration.ofMillis(10), Duration.ofSeconds(2));

  private final LocalServer server = LocalServer.start();
  private Resolver resolver =
      host -> {
        if (host.endsWith(".invalid")) {
          throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getLoopbackAddress());
      };

  @AfterEach
  void stop() {
    server.close();
  }

  private Map<String, CheckedLink> check(Pace pace, List<String> urls) throws InterruptedException {
    Limits limits = new Limits(10, Duration.ofSeconds(1), 1 << 20, true);
    Connector connector = Connector.usual(resolver);
    Map<String, CheckedLink> results = new HashMap<>();
    try (LinkCheck check =
        LinkCheck.start(new Fetcher(limits, connector, "test"), pace, urls, "known.example")) {
      assertTrue(check.await(Duration.ofSeconds(30)));
      check.drain().forEach(link -> results.put(link.url(), link));
      assertEquals(0, check.left());
    }
    assertEquals(urls.size(), results.size());
    return results;
  }

  private CheckedLink check(String path) throws InterruptedException {
    String url = server.url(path);
    return check(FAST, List.of(url)).get(url);
  }

  private String on(String host, String path) {
    return "http://" + host + ":" + server.port() + path;
  }

  @Test
  void getIsTriedWhereHeadIsRefused() throws InterruptedException {
    server.on(
        "/a",
        exchange ->
            LocalServer.answer(
                exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200, "here"));
    assertEquals(State.LIVE, check("/a").state());
    assertEquals(List.of("HEAD /a", "GET /a"), server.asked());
  }

  @Test
  void anAnswerThatOnlyHeadGetsIsNotBelieved() throws InterruptedException {
    server.on(
        "/a",
        exchange ->
            LocalServer.answer(
                exchange, exchange.getRequestMethod().equals("HEAD") ? 404 : 200, "here"));
    assertEquals(State.LIVE, check("/a").state());
  }

  @Test
  void aServerThatIsBusyIsAskedAgain() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "0");
          LocalServer.answer(exchange, asked.incrementAndGet() < 3 ? 503 : 200, "");
        });
    assertEquals(State.LIVE, check("/a").state());
    assertEquals(3, asked.get());
  }

  @Test
  void retryAfterIsHonoured() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "1");
          LocalServer.answer(exchange, asked.incrementAndGet() < 2 ? 429 : 200, "");
        });
    server.page("/b", "here");
    long start = System.nanoTime();
    Map<String, CheckedLink> results = check(FAST, List.of(server.url("/a"), server.url("/b")));
    assertEquals(State.LIVE, results.get(server.url("/a")).state());
    assertTrue(System.nanoTime() - start >= 1_000_000_000L, "it was asked too early");
    assertEquals(List.of("HEAD /a", "HEAD /a", "HEAD /b"), server.asked(), "the whole host rests");
  }

  @Test
  void oneWhoAsksForTooLongIsLeftAlone() throws InterruptedException {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          LocalServer.answer(exchange, 429, "");
        });
    CheckedLink link = check("/a");
    assertEquals(State.UNCLEAR, link.state());
    assertEquals(Optional.of(429), link.status());
    assertEquals("its server says 429, and to come back in 3600 s", link.reason());
    assertEquals(1, server.asked().size());
  }

  @Test
  void aServerThatFailsIsUnclear() throws InterruptedException {
    server.status("/a", 500);
    CheckedLink link = check("/a");
    assertEquals(State.UNCLEAR, link.state());
    assertEquals(4, server.asked().size(), "HEAD, and GET three times");
  }

  @Test
  void aDroppedConnectionIsUnclear() throws IOException, InterruptedException {
    try (ServerSocket dropping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      AtomicInteger accepted = new AtomicInteger();
      Thread thread =
          new Thread(
              () -> {
                while (!dropping.isClosed()) {
                  try {
                    dropping.accept().close();
                    accepted.incrementAndGet();
                  } catch (IOException e) {
                    return;
                  }
                }
              });
      thread.start();
      String url = "http://127.0.0.1:" + dropping.getLocalPort() + "/";
      assertEquals(State.UNCLEAR, check(FAST, List.of(url)).get(url).state());
      assertTrue(accepted.get() >= 3);
    }
  }

  @Test
  void redirectsAreFollowedAndRecorded() throws InterruptedException {
    server.redirect("/a", 301, "/b");
    server.redirect("/b", 302, "/c/d");
    server.page("/c", "here");
    CheckedLink link = check("/a");
    assertEquals(State.MOVED, link.state());
    assertEquals(List.of("301 " + server.url("/a"), "302 " + server.url("/b")), link.redirects());
    assertEquals(Optional.of(server.url("/c/d")), link.target());
    assertEquals("it is at " + server.url("/c/d") + " now", link.reason());
  }

  @Test
  void aSlashOrAnotherSchemeIsNoMove() throws InterruptedException {
    server.redirect("/a", 301, "/a/");
    server.on("/a/", exchange -> LocalServer.answer(exchange, 200, ""));
    assertEquals(State.LIVE, check("/a").state());
  }

  @Test
  void theFrontPageInPlaceOfAPageIsDead() throws InterruptedException {
    server.redirect("/a", 302, "/");
    server.page("/", "front");
    assertEquals(State.DEAD, check("/a").state());
    assertEquals(State.LIVE, check("/").state());
    server.redirect("/index.html", 302, "/");
    assertEquals(State.LIVE, check("/index.html").state());
  }

  @Test
  void aCircleIsUnclear() throws InterruptedException {
    server.redirect("/a", 302, "/b");
    server.redirect("/b", 302, "/a");
    CheckedLink link = check("/a");
    assertEquals(State.UNCLEAR, link.state());
    assertEquals("it redirects in a circle", link.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://a.example/"})
  void otherSchemesAreNotAsked(String target) throws InterruptedException {
    server.redirect("/a", 302, target);
    assertEquals(State.UNCLEAR, check("/a").state());
  }

  @Test
  void aHostThatIsNoMoreIsDead() throws InterruptedException {
    String url = "http://gone.invalid/";
    CheckedLink link = check(FAST, List.of(url)).get(url);
    assertEquals(State.DEAD, link.state());
    assertEquals("there is no host gone.invalid", link.reason());
  }

  @Test
  void withoutANetworkNothingIsDead() throws InterruptedException {
    resolver =
        host -> {
          throw new UnknownHostException(host);
        };
    String url = "http://gone.invalid/";
    CheckedLink link = check(FAST, List.of(url)).get(url);
    assertEquals(State.UNCLEAR, link.state());
    assertTrue(link.reason().endsWith("is the network there?"), link.reason());
  }

  @Test
  void addressesThatAreNoneAreUnclear() throws InterruptedException {
    Map<String, CheckedLink> results =
        check(FAST, List.of("http://", "http://a:99999/", "mailto:a@b.example"));
    results.values().forEach(link -> assertEquals(State.UNCLEAR, link.state()));
  }

  /** Two hosts of ten addresses each, and a third that both lead to. */
  @Test
  void aHostIsAskedOneAtATimeWithAPauseBetween() throws InterruptedException {
    Map<String, List<Long>> times = new ConcurrentHashMap<>();
    Map<String, AtomicInteger> open = new ConcurrentHashMap<>();
    AtomicInteger most = new AtomicInteger();
    server.on(
        "/",
        exchange -> {
          String host = exchange.getRequestHeaders().getFirst("Host").split(":", 2)[0];
          most.accumulateAndGet(
              open.computeIfAbsent(host, key -> new AtomicInteger()).incrementAndGet(), Math::max);
          times
              .computeIfAbsent(host, key -> Collections.synchronizedList(new ArrayList<>()))
              .add(System.nanoTime());
          sleep(5);
          open.get(host).decrementAndGet();
          if (!host.startsWith("c")) {
            exchange.getResponseHeaders().set("Location", on("c.example", "/x"));
          }
          LocalServer.answer(exchange, host.startsWith("c") ? 200 : 302, "");
        });
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      urls.add(on("a.example", "/" + i));
      urls.add(on("b.example", "/" + i));
    }
    check(FAST.withPause(Duration.ofMillis(30)), urls);
    assertEquals(1, most.get());
    assertEquals(20, times.get("c.example").size());
    for (List<Long> each : times.values()) {
      for (int i = 1; i < each.size(); i++) {
        assertTrue(each.get(i) - each.get(i - 1) >= 30_000_000L, "the pause was too short");
      }
    }
  }

  @Test
  void whatWasLearnedIsThereWhenItIsStopped() throws InterruptedException {
    server.page("/a", "here");
    server.on("/slow", exchange -> sleep(900));
    Limits limits = new Limits(10, Duration.ofSeconds(30), 1 << 20, true);
    Fetcher fetcher = new Fetcher(limits, Connector.usual(), "test");
    List<String> urls = List.of(server.url("/a"), server.url("/slow"));
    try (LinkCheck check = LinkCheck.start(fetcher, FAST, urls, "known.example")) {
      check.await(Duration.ofMillis(500));
      check.stop();
      assertTrue(check.await(Duration.ofSeconds(5)), "the threads end");
      assertEquals(
          List.of(server.url("/a")), check.drain().stream().map(CheckedLink::url).toList());
      assertEquals(1, check.left());
    }
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
