package backfile.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {
  private static final String[] PIECES = {
    "http://",
    "https:%2F%2F",
    "www.",
    "a.example",
    "/",
    "/l/0L",
    "0C",
    "0",
    "?",
    "&",
    "=",
    "url",
    "u",
    "#",
    "%3A",
    "%",
    "amp",
    "/amp/s/",
    "web.archive.org",
    "/web/2016/",
    "google.com",
    "news.",
    "CBMi",
    "aHR0cDovL2E",
    "story01.htm",
    "/~r/",
    "/~3/",
    "t.co",
    "*",
    "__",
    ";",
    ":",
    "@",
    "é",
    "\u202e",
    " ",
    "\n",
    "&amp;",
    "&#",
    "translate.goog",
    "urldefense.com",
    "/v3/__",
    "redirect"
  };

  @ParameterizedTest
  @MethodSource("table")
  void addressesResolveAsTheTableSays(String address, String expected) {
    assertEquals(expected, shown(Resolution.of(address), expected));
  }

  @ParameterizedTest
  @MethodSource("table")
  void whatIsResolvedStaysAsItIs(String address, String expected) {
    Resolution resolution = Resolution.of(address);
    assertEquals(address, resolution.original());
    if (resolution.isResolved()) {
      Resolution again = Resolution.of(resolution.target());
      assertEquals(resolution.target(), again.target());
    }
  }

  static List<Arguments> table() throws IOException {
    try (InputStream in = ResolutionTest.class.getResourceAsStream("/links/resolutions.txt")) {
      List<Arguments> rows = new ArrayList<>();
      String address = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("  ")) {
          rows.add(Arguments.of(address, line.strip()));
        } else if (!line.startsWith("# ") && !line.startsWith("## ")) {
          address = line;
        }
      }
      return rows;
    }
  }

  /** As the table writes it, with the part of the reason that the table names. */
  private static String shown(Resolution resolution, String expected) {
    List<String> rules = new ArrayList<>();
    resolution.steps().forEach(step -> rules.add(step.rule()));
    String steps = rules.isEmpty() ? "-" : String.join(", ", rules);
    if (resolution.isResolved()) {
      return steps + " > " + resolution.target();
    }
    String named = expected.substring(expected.lastIndexOf(" : ") + 3);
    String reason = resolution.unresolved().orElseThrow();
    return steps + " ! " + resolution.target() + " : " + (reason.contains(named) ? named : reason);
  }

  @Test
  void redirectorsWithinOneAnotherEnd() {
    StringBuilder url = new StringBuilder();
    url.append("https://reader.example/".repeat(200)).append("https://a.example/");
    Resolution resolution = Resolution.of(url.toString());
    assertFalse(resolution.isResolved());
    assertEquals(10, resolution.steps().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/http",
        "%2F",
        "ttp",
        "/l/0L",
        "&url=",
        "&",
        "=",
        "/2016/",
        "/amp/s/",
        "/~r/~3/",
        "?http:",
        "*",
        "%25",
        "0A",
        "&u=http://a.example/",
        "/eyJ",
        "&amp;",
        ";jsessionid=",
        "#",
        "/redirect/",
        "/aHR0cDovL2EuZXhhbXBsZS8",
        "*http",
        "\u00e9",
        "\ud800",
        "\u202e"
      })
  void longHostileAddressesTakeLinearTime(String piece) {
    String many = piece.repeat(400_000 / piece.length());
    List<String> starts =
        List.of(
            "http://a.example/",
            "http://l.a.example/?",
            "http://news.google.com/news/url?url=http://",
            "http://c.example/c/1/f/2/s/3/l/0L",
            "https://web.archive.org/web/",
            "https://urldefense.com/v3/__",
            "https://a.cdn.ampproject.org/",
            "https://x.translate.goog/?");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String start : starts) {
            Resolution resolution = Resolution.of(start + many);
            assertTrue(resolution.target().length() <= 4 * (start.length() + many.length() + 16));
            SourceLink.comparable(start + many);
          }
        });
  }

  @Test
  void randomAddressesNeverFailOrGrowBeyondBounds() {
    Random random = new Random(20160203);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder url = new StringBuilder("http://");
      for (int n = random.nextInt(14); n >= 0; n--) {
        url.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Resolution resolution = Resolution.of(url.toString());
      assertTrue(resolution.steps().size() <= 12, url.toString());
      assertTrue(resolution.target().length() <= 4 * (url.length() + 16), url.toString());
      SourceLink.comparable(resolution.target());
    }
  }
}
