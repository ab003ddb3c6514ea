package backfile.web.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.web.LocalServer;
import backfile.web.TestCertificate;
import backfile.web.fetch.FetchFailure.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a fetcher does not go, and whom it does not believe. */
class FetcherSafetyTest {
  private static final Limits LIMITS = new Limits(10, Duration.ofSeconds(5), 1 << 20, true);

  private final LocalServer server = LocalServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private static Kind failure(Limits limits, String url) {
    Fetcher fetcher = new Fetcher(limits, Connector.usual(), "test");
    return assertThrows(FetchFailure.class, () -> fetcher.get(url)).kind();
  }

  private static String text(Fetched fetched) {
    return new String(fetched.answer().content().bytes(), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f000001/",
        "http://127.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/",
        "http://10.0.0.1/", "http://a@192.168.0.1/", "http://[fd00::1]/", "http://0/"
      })
  void privateNetworksAreRefused(String url) {
    Kind kind = failure(LIMITS.withPrivateNetworks(false), url);
    assertTrue(kind == Kind.FORBIDDEN || kind == Kind.NO_HOST, kind.toString());
  }

  /** A proxy stands in for the public internet. */
  @Test
  void eachRedirectIsChecked() throws IOException, InterruptedException {
    Resolver resolver =
        host -> List.of(InetAddress.getByName(host.endsWith(".example") ? "93.184.216.34" : host));
    server.redirect("/private", 302, "http://10.0.0.1/secret");
    server.redirect("/public", 302, "http://other.example/page");
    server.page("/page", "public");
    server.page("/secret", "secret");
    Fetcher fetcher = new Fetcher(LIMITS.withPrivateNetworks(false), connector(resolver), "test");
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port())));
    try {
      assertEquals("public", text(fetcher.get("http://a.example/public")));
      FetchFailure failure =
          assertThrows(FetchFailure.class, () -> fetcher.get("http://a.example/private"));
      assertEquals(Kind.FORBIDDEN, failure.kind());
    } finally {
      ProxySelector.setDefault(before);
    }
    assertEquals(3, server.asked().size(), server.asked().toString());
  }

  /** A name server that answers with a public address first, and then with a private one. */
  @Test
  void whatWasCheckedIsConnectedTo() {
    Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "93.184.216.34"));
    Resolver rebinding = host -> List.of(InetAddress.getByName(answers.pop()));
    FetchFailure failure =
        assertThrows(
            FetchFailure.class,
            () ->
                new Fetcher(LIMITS.withPrivateNetworks(false), connector(rebinding), "test")
                    .get("http://rebinding.example:" + server.port() + "/"));
    assertEquals(Kind.FORBIDDEN, failure.kind());
    assertEquals(1, answers.size(), "the name is resolved once");
  }

  @Test
  void onePrivateAddressAmongOthersIsEnough() {
    Resolver both =
        host -> List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1"));
    Fetcher fetcher = new Fetcher(LIMITS.withPrivateNetworks(false), connector(both), "test");
    assertEquals(
        Kind.FORBIDDEN,
        assertThrows(FetchFailure.class, () -> fetcher.get("http://both.example/")).kind());
  }

  private static Connector connector(Resolver resolver) {
    return Connector.usual(resolver);
  }

  /** Java takes a while to ready it, in which whoever waits for a plain page would wait too. */
  @Test
  void trustIsAskedForOnlyWhereItIsNeeded() throws IOException, InterruptedException {
    Connector distrusting =
        new Connector(
            Resolver.SYSTEM,
            () -> {
              throw new AssertionError("nobody asked for TLS");
            });
    server.page("/", "plain");
    Fetcher fetcher = new Fetcher(LIMITS, distrusting, "test");
    assertEquals("plain", text(fetcher.get(server.url("/"))));
  }

  @Test
  void tlsIsVerified() throws IOException, GeneralSecurityException, InterruptedException {
    SSLContext context = TestCertificate.context("ip:127.0.0.1");
    try (LocalServer secure = LocalServer.startSecure(context).page("/", "safe")) {
      assertEquals(Kind.NOT_SECURE, failure(LIMITS, secure.url("/")));
      assertEquals(List.of(), secure.asked());
      Connector trusting = new Connector(Resolver.SYSTEM, context::getSocketFactory);
      Fetcher fetcher = new Fetcher(LIMITS, trusting, "test");
      assertEquals("safe", text(fetcher.get(secure.url("/"))));
      String otherName = "https://localhost:" + secure.port() + "/";
      assertEquals(
          Kind.NOT_SECURE, assertThrows(FetchFailure.class, () -> fetcher.get(otherName)).kind());
    }
  }

  @Test
  void theHostsNameIsVerifiedAndNotItsAddress()
      throws IOException, GeneralSecurityException, InterruptedException {
    SSLContext context = TestCertificate.context("dns:safe.example");
    try (LocalServer secure = LocalServer.startSecure(context).page("/", "safe")) {
      Resolver here = host -> List.of(InetAddress.getLoopbackAddress());
      Fetcher fetcher = new Fetcher(LIMITS, new Connector(here, context::getSocketFactory), "test");
      assertEquals("safe", text(fetcher.get("https://safe.example:" + secure.port() + "/")));
    }
  }
}
