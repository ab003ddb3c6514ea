package backfile.web.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.web.LocalServer;
import backfile.web.fetch.FetchFailure.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Limits LIMITS = new Limits(10, Duration.ofSeconds(5), 1 << 20, true);

  private final LocalServer server = LocalServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private static Fetcher fetcher(Limits limits) {
    return new Fetcher(limits, Connector.usual(), "test");
  }

  private static Connector connector(Resolver resolver) {
    return Connector.usual(resolver);
  }

  private static Fetched get(String url) throws IOException, InterruptedException {
    return fetcher(LIMITS).get(url);
  }

  private static Kind failure(Limits limits, String url) {
    return assertThrows(FetchFailure.class, () -> fetcher(limits).get(url)).kind();
  }

  private static String text(Fetched fetched) {
    return new String(fetched.answer().content().bytes(), UTF_8);
  }

  @Test
  void readsAPage() throws IOException, InterruptedException {
    server.page("/a", "<p>ä");
    assertEquals("<p>ä", text(get(server.url("/a?b=c#d"))));
    assertEquals(List.of("GET /a?b=c"), server.asked());
  }

  @Test
  void anyStatusIsAnAnswer() throws IOException, InterruptedException {
    server.status("/gone", 410);
    assertEquals(410, get(server.url("/gone")).answer().status());
  }

  @Test
  void sendsNoCookiesAndSaysWhatItIs() throws IOException, InterruptedException {
    server.redirect("/a", 302, "/b");
    server.on(
        "/b",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          exchange.getResponseHeaders().set("Set-Cookie", "a=b");
          LocalServer.answer(
              exchange, 200, headers.get("Cookie") + " " + headers.getFirst("User-Agent"));
        });
    assertEquals("null test", text(get(server.url("/a"))));
    assertEquals("null test", text(get(server.url("/a"))));
  }

  @Test
  void followsAChainOfRedirects() throws IOException, InterruptedException {
    server.redirect("/1/a/", 301, "../../2?x=y");
    server.redirect("/2", 302, server.url("/3/"));
    server.redirect("/3", 308, "?last");
    server.on("/3/", exchange -> LocalServer.answer(exchange, 200, "" + exchange.getRequestURI()));
    Fetched fetched = get(server.url("/1/a/b"));
    assertEquals("/3/", text(fetched));
    assertEquals(List.of(301, 302), fetched.hops().stream().map(Answer::status).toList());
  }

  @Test
  void aCircleOfRedirectsIsLeft() {
    server.redirect("/a", 302, "/b");
    server.redirect("/b", 302, "/a");
    assertEquals(Kind.TOO_MANY_REDIRECTS, failure(LIMITS, server.url("/a")));
    assertEquals(2, server.asked().size());
  }

  @Test
  void tenRedirectsAreFollowedAndNoMore() throws IOException, InterruptedException {
    for (int i = 0; i < 11; i++) {
      server.redirect("/r" + (char) ('a' + i), 302, "/r" + (char) ('a' + i + 1));
    }
    server.page("/rl", "here");
    assertEquals(Kind.TOO_MANY_REDIRECTS, failure(LIMITS, server.url("/ra")));
    assertEquals("here", text(get(server.url("/rb"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://a.example/",
        "javascript:alert(1)",
        "data:,x",
        "http:///x"
      })
  void aRedirectToAnotherSchemeIsRefused(String target) {
    server.redirect("/a", 302, target);
    assertEquals(Kind.FORBIDDEN, failure(LIMITS, server.url("/a")));
  }

  @Test
  void aServerThatIsSilentIsLeft() {
    server.on("/", exchange -> sleep(5000));
    Limits limits = LIMITS.withTime(Duration.ofMillis(300));
    long start = System.nanoTime();
    assertEquals(Kind.TOO_SLOW, failure(limits, server.url("/")));
    assertTrue(System.nanoTime() - start < 3_000_000_000L);
  }

  @Test
  void aServerThatDripsIsLeft() {
    server.on(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            sleep(20);
          }
        });
    assertEquals(Kind.TOO_SLOW, failure(LIMITS.withTime(Duration.ofMillis(300)), server.url("/")));
  }

  @Test
  void theTimeIsThatOfAllRedirects() {
    for (int i = 0; i < 9; i++) {
      int next = i + 1;
      server.on(
          "/" + i,
          exchange -> {
            sleep(100);
            exchange.getResponseHeaders().set("Location", "/" + next);
            LocalServer.answer(exchange, 302, "");
          });
    }
    assertEquals(Kind.TOO_SLOW, failure(LIMITS.withTime(Duration.ofMillis(350)), server.url("/0")));
  }

  @Test
  void aNameServerThatIsSilentIsLeft() {
    Resolver silent =
        host -> {
          sleep(5000);
          throw new UnknownHostException(host);
        };
    Fetcher fetcher =
        new Fetcher(LIMITS.withTime(Duration.ofMillis(200)), connector(silent), "test");
    assertEquals(
        Kind.TOO_SLOW,
        assertThrows(FetchFailure.class, () -> fetcher.get("http://a.example/")).kind());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "0, false", "1, true", "1, false"})
  void thePageHasALimit(int over, boolean sized) throws IOException, InterruptedException {
    byte[] page = new byte[LIMITS.bytes() + over];
    server.on(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, sized ? page.length : 0);
          exchange.getResponseBody().write(page);
        });
    if (over > 0) {
      assertEquals(Kind.TOO_LARGE, failure(LIMITS, server.url("/")));
    } else {
      assertEquals(page.length, get(server.url("/")).answer().content().bytes().length);
    }
  }

  @Test
  void aBombIsLeftBeforeItGoesOff() {
    byte[] bomb = LocalServer.bomb(1L << 30);
    server.on(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.answer(exchange, 200, "text/html", bomb);
        });
    assertEquals(Kind.TOO_LARGE, failure(LIMITS, server.url("/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "raw", "br", "damaged"})
  void compressionIsUndone(String coding) throws IOException, InterruptedException {
    byte[] page = "<p>a".repeat(100).getBytes(UTF_8);
    var compressed = new java.io.ByteArrayOutputStream();
    var deflater = new java.util.zip.Deflater(9, coding.equals("raw"));
    try (OutputStream out =
        coding.equals("gzip")
            ? new java.util.zip.GZIPOutputStream(compressed)
            : new DeflaterOutputStream(compressed, deflater)) {
      out.write(page);
    }
    server.on(
        "/",
        exchange -> {
          String said =
              coding.equals("damaged") ? "gzip" : coding.equals("raw") ? "deflate" : coding;
          exchange.getResponseHeaders().set("Content-Encoding", said);
          LocalServer.answer(exchange, 200, "text/html", compressed.toByteArray());
        });
    if (coding.equals("br") || coding.equals("damaged")) {
      assertEquals(Kind.BROKEN, failure(LIMITS, server.url("/")));
    } else {
      assertEquals(new String(page, UTF_8), text(get(server.url("/"))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffff\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "SSH-2.0-server\r\n",
        "HTTP/1.1 2OO OK\r\n\r\n"
      })
  void aBrokenAnswerIsNone(String answer) throws IOException {
    try (ServerSocket dropping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answerOnce(dropping, answer);
      assertEquals(Kind.BROKEN, failure(LIMITS, "http://127.0.0.1:" + dropping.getLocalPort()));
    }
  }

  @Test
  void headersHaveALimit() throws IOException {
    try (ServerSocket endless = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answerOnce(endless, "HTTP/1.1 200 OK\r\n" + "a: b\r\n".repeat(100_000));
      assertEquals(Kind.BROKEN, failure(LIMITS, "http://127.0.0.1:" + endless.getLocalPort()));
    }
  }

  @Test
  void chunksAreJoinedAndInterimAnswersPassedOver() throws IOException, InterruptedException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answerOnce(
          socket,
          String.join(
              "\r\n",
              "HTTP/1.1 103 Early",
              "Link: a",
              "",
              "HTTP/1.1 200 OK",
              "Transfer-Encoding: chunked",
              "",
              "2;x=y",
              "ab",
              "A",
              "0123456789",
              "0",
              "",
              ""));
      assertEquals("ab0123456789", text(get("http://127.0.0.1:" + socket.getLocalPort())));
    }
  }

  private static void answerOnce(ServerSocket server, String answer) {
    Thread thread =
        new Thread(
            () -> {
              try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[4096]);
                socket.getOutputStream().write(answer.getBytes(UTF_8));
              } catch (IOException e) {
                // The other side has heard enough.
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Test
  void aClosedPortTakesNoConnection() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertEquals(Kind.NO_CONNECTION, failure(LIMITS, "http://127.0.0.1:" + port + "/"));
  }

  @Test
  void anInterruptionClosesTheConnection() throws InterruptedException {
    server.on("/", exchange -> sleep(5000));
    Thread caller =
        new Thread(() -> assertThrows(InterruptedException.class, () -> get(server.url("/"))));
    caller.start();
    Thread.sleep(200);
    caller.interrupt();
    caller.join(2000);
    assertFalse(caller.isAlive());
  }

  @Test
  void headAsksForNoBody() throws IOException, InterruptedException {
    server.page("/", "x");
    Location location = Location.of(server.url("/"));
    assertEquals(200, fetcher(LIMITS).ask(location, Wanted.HEAD).status());
    assertEquals(200, fetcher(LIMITS).ask(location, Wanted.STATUS).status());
    assertEquals(List.of("HEAD /", "GET /"), server.asked());
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
