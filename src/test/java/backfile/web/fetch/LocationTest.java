package backfile.web.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP://A.example | http://a.example/",
        "http://a.example:80/b#c | http://a.example/b",
        "https://a.example:443?b | https://a.example/?b",
        "https://a.example:80/ | https://a.example:80/",
        "http://user:pass@a.example/ | http://a.example/",
        "http://evil.example@a.example:8080/ | http://a.example:8080/",
        "http://a.example/ä b | http://a.example/%C3%A4%20b",
        "http://bücher.example/ | http://xn--bcher-kva.example/",
        "http://[2606::1]:8080/x | http://[2606::1]:8080/x"
      })
  void isTakenApart(String url, String expected) throws FetchFailure {
    assertEquals(expected, Location.of(url).url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///x",
        "ftp://a/",
        "//a/",
        "a",
        "",
        "http://",
        "http:///x",
        "http://a:0/",
        "http://a:99999/",
        "http://a:b/",
        "http://a\r\nHost: b/",
        "http://a%00b/",
        "http://[::1/",
        "http://user@/",
        "http://a:99999999999999/",
        "http://[fe80::1%25eth0]/"
      })
  void isRefused(String url) {
    assertThrows(FetchFailure.class, () -> Location.of(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://b.example/x | https://b.example/x",
        "//b.example/x | http://b.example/x",
        "/x | http://a.example/x",
        "x | http://a.example/b/x",
        "./x/. | http://a.example/b/x/",
        "../../../x | http://a.example/x",
        "../.. | http://a.example/",
        "?x=/../y | http://a.example/b/c?x=/../y",
        "#x | http://a.example/b/c?d",
        "x?u=http://c.example/ | http://a.example/b/x?u=http://c.example/"
      })
  void referencesAreResolved(String reference, String expected) throws FetchFailure {
    assertEquals(expected, Location.of("http://a.example/b/c?d").resolve(reference).url());
  }
}
