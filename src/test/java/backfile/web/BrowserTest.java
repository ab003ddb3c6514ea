package backfile.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.ProblemException;
import backfile.view.TerminalProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {
  @TempDir Path folder;
  private final List<String> lent = new ArrayList<>();
  private Set<Integer> terminals = Set.of();
  private Path script;

  @BeforeEach
  void writeScript() throws IOException {
    script = folder.resolve("my browser");
    Path record = folder.resolve("arguments");
    Files.writeString(script, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + record + "'\n");
    script.toFile().setExecutable(true);
  }

  private Browser.Outcome open(Map<String, String> variables, String url) {
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("PATH", "/usr/bin:/bin");
    Browser.Foreground foreground =
        browser -> {
          lent.add("begin");
          lent.add("end " + TerminalProgram.start(browser).end());
        };
    return new Browser(environment, terminals, foreground, "Linux").open(url);
  }

  private List<String> arguments() throws IOException {
    return Files.readAllLines(folder.resolve("arguments"));
  }

  @Test
  void theAddressIsTheLastArgument() throws IOException {
    Browser.Outcome outcome =
        open(Map.of("BROWSER", "'" + script + "' --new-tab"), "https://example.org/a?b=1&c=$(id)");
    assertEquals(new Browser.Outcome.Opened(script.toString()), outcome);
    assertEquals(List.of("--new-tab", "https://example.org/a?b=1&c=$(id)"), arguments());
  }

  @Test
  void theAddressTakesItsPlace() throws IOException {
    open(Map.of("BROWSER", "\"" + script + "\" --url=%s --quiet"), "http://example.org/");
    assertEquals(List.of("--url=http://example.org/", "--quiet"), arguments());
  }

  @Test
  void aMissingProgramIsFollowedByTheNext() throws IOException {
    open(Map.of("BROWSER", "no-such-browser:'" + script + "'"), "http://example.org/");
    assertEquals(List.of("http://example.org/"), arguments());
  }

  @Test
  void aProgramThatFailsAtOnceIsFollowedByTheNext() throws IOException {
    open(Map.of("BROWSER", "false:'" + script + "'"), "http://example.org/");
    assertEquals(List.of("http://example.org/"), arguments());
  }

  @Test
  void ownVariableComesFirst() throws IOException {
    open(
        Map.of("BACKFILE_BROWSER", "'" + script + "' own", "BROWSER", "'" + script + "' general"),
        "http://example.org/");
    assertEquals("own", arguments().get(0));
  }

  @Test
  void oneThatLivesInTheTerminalBorrowsItForAsLongAsItRuns() throws IOException {
    terminals = Set.of(0, 1);
    Path browser = folder.resolve("w3m");
    Files.writeString(browser, "#!/bin/sh\nsleep 0.2; echo done > '" + folder + "/done'; exit 3\n");
    browser.toFile().setExecutable(true);
    Thread.currentThread().interrupt();
    open(Map.of("BROWSER", "firefox-that-is-not-there:" + browser), "http://example.org/");
    assertTrue(Thread.interrupted());
    assertEquals("done", Files.readString(folder.resolve("done")).strip());
    assertEquals(List.of("begin", "end 3"), lent);
  }

  @Test
  void withoutDesktopNothingIsStarted() {
    assertInstanceOf(Browser.Outcome.NoDesktop.class, open(Map.of(), "https://example.org/"));
  }

  @Test
  void whatFailedIsNamed() {
    assertEquals(
        new Browser.Outcome.Failed(List.of("no-such-browser")),
        open(Map.of("BROWSER", "no-such-browser"), "https://example.org/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--profile=x",
        "-https://example.org/",
        "ftp://example.org/",
        "https:example.org",
        "https://",
        "https:///path",
        "https://-host/",
        "https://exa mple.org/",
        "https://example.org/\u001b]0;x",
        "https://example.org/\nhttps://example.net/",
        ""
      })
  void hostileAddressesAreRefused(String url) throws IOException {
    assertThrows(ProblemException.class, () -> open(Map.of("BROWSER", "'" + script + "'"), url));
    assertEquals(false, Files.exists(folder.resolve("arguments")));
  }

  @Test
  void quotesBlanksAndLettersBeyondAsciiAreEncoded() {
    assertEquals(
        "https://example.org/caf%C3%A9%20%60id%60%27%22",
        Address.of(" https://example.org/café `id`'\" ").url());
    assertEquals("HTTPS://xn--bcher-kva.example/", Address.of("HTTPS://bücher.example/").url());
  }
}
