package backfile.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://a.example/b                        | http://a.example/b
          HTTPS://A.example/B                       | https://A.example/B
          //a.example/b                             | https://a.example/b
          http://a.example/?b=1&#038;c=2            | http://a.example/?b=1&c=2
          http://a.example/?b=1&amp;c=2             | http://a.example/?b=1&c=2
          http://a.example/?b=1&amp;amp;#038;c=2    | http://a.example/?b=1&c=2
          http://a.example/?b=1&amp;#x26;c=2        | http://a.example/?b=1&c=2
          http://a.example/?b=1&copy=2&lt=3         | http://a.example/?b=1&copy=2&lt=3
          http://a.example/?q=&quot;b&#39;&#0;      | http://a.example/?q=%22b'&#0;
          http://a.example/<b>\\c                   | http://a.example/%3Cb%3E%5Cc
          http://müller.example/ü                   | http://müller.example/ü
          http://u:p@a.example:8080/                | http://u:p@a.example:8080/
          http://[2001:db8::1]/a                    | http://[2001:db8::1]/a
          """)
  void isTidied(String raw, String expected) {
    assertEquals(Optional.of(expected), SourceLink.tidy(raw));
  }

  @Test
  void foldedWhiteSpaceAndUnseenCharactersGo() {
    assertEquals(
        Optional.of("http://a.example/bcd"),
        SourceLink.tidy("\n  http://a.exa\u200Bmple/b\n  c\u202E\u001Bd \u00A0\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "a.example/b",
        "/b/c",
        "ftp://a.example/",
        "javascript:alert(1)",
        "file:///etc",
        "data:text/html,x",
        "mailto:a@b.example",
        "http://",
        "http:///b",
        "https://?q",
        "http:a",
        "http://...",
        "http://a b\tc$d/",
        "java\nscript:http://a.example",
        "&#106;avascript:x"
      })
  void whatIsNoWebAddressIsRefused(String raw) {
    assertEquals(Optional.empty(), SourceLink.tidy(raw));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.A.Example/b, a.example",
    "http://u:p@a.example:80/x, a.example",
    "http://a.example?q=@b, a.example",
    "http://a.example\\@b.example/, a.example",
    "//a.example, a.example",
    "/b/c, ''",
    "a.example, ''",
    "http://[::1]:80/, [::1]"
  })
  void hostIsTheNameAlone(String url, String host) {
    assertEquals(host, SourceLink.host(url));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.A.example/B/, a.example/B",
    "https://a.example:443/B#c, a.example/B",
    "http://a.example:80, a.example",
    "http://a.example:8080/, a.example:8080",
    "www.a.example/B, a.example/B",
    "//a.example/b, a.example/b",
    "http://a.example/b?c=D/, a.example/b?c=D",
    "/b/c/, /b/c",
    "/, /",
    "'', ''"
  })
  void comparableFormsAgree(String url, String expected) {
    assertEquals(expected, SourceLink.comparable(url));
  }

  @Test
  void longHostileTextTakesLinearTime() {
    String url = "http://a.example/?" + "&amp;".repeat(400_000) + "&".repeat(400_000) + "/#";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          SourceLink.tidy(url);
          SourceLink.comparable(url + "/".repeat(1_000_000));
          SourceLink.host("http://" + "a@".repeat(1_000_000));
        });
  }
}
