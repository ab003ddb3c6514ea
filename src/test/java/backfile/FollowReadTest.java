package backfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import backfile.web.LocalServer;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that follow reads and compares, from a server on loopback. */
class FollowReadTest {
  private static final String COPY = "/web/20160203101112id_/";
  private static final String PAGE =
      "<!doctype html><title>The ferry</title><nav><a href=/>Home</a></nav><article><h1>The ferry</h1>"
          + "<p>The ferry came back to <a href=http://quay.example/>the quay</a> on Tuesday,"
          + " eleven weeks late, and nobody was there to wave.</p></article>";

  private final Workspace workspace = Workspace.open();
  private final LocalServer server = LocalServer.start();

  FollowReadTest() {
    workspace.write(
        "a/one.md",
        "---\ntitle: One\ndate: 2016-02-03T10:11:12Z\nlink: "
            + server.url("/one")
            + "\n---\nThe ferry came to the quay on Tuesday, eleven weeks late, and nobody was there"
            + " to “wave”.\n");
    settings("wayback: " + server.url("/web/"));
    assertEquals(0, workspace.run("index", "a").code());
  }

  @AfterEach
  void close() {
    server.close();
    workspace.close();
  }

  private void settings(String lines) {
    workspace.write(workspace.home().resolve("config/backfile/config").toString(), lines + "\n");
  }

  private Outcome follow(String options) {
    return workspace.run(("follow one --allow-private " + options).split(" "));
  }

  @Test
  void readsThePage() {
    server.page("/one", PAGE);
    Outcome outcome = follow("--read");
    assertEquals(0, outcome.code(), outcome.err());
    assertEquals("", outcome.err());
    String header =
        "The ferry\nSource      " + server.url("/one") + "\nPost        one  one.md\n\n";
    assertEquals(
        header
            + "The ferry came back to the quay[1] on Tuesday, eleven weeks late, and nobody was there"
            + " to wave.\n\n[1] http://quay.example/\n",
        outcome.out());
    assertEquals(List.of("GET /one"), server.asked());
  }

  @Test
  void linksOfThePageAreWhole() {
    server.page(
        "/one",
        "<!doctype html><article><p><a href=/x>a</a> <a href=y?z>b</a> <a href=//c.example/>c</a>"
            + " <a href=mailto:d@e.example>d</a> and many more words, so that this is an article"
            + " that is found as one, with a sentence or two.</article>");
    String out = follow("--read --no-header").out();
    assertTrue(out.contains("[1] " + server.url("/x") + "\n[2] " + server.url("/y?z")), out);
    assertTrue(out.contains("[3] http://c.example/\n[4] mailto:d@e.example"), out);
  }

  @Test
  void aPageWithoutTextIsNotShownAsOne() {
    server.page("/one", "<!doctype html><title>One</title><script>show()</script>");
    Outcome outcome = follow("--read");
    assertEquals(2, outcome.code(), outcome.out());
    assertTrue(outcome.err().contains("it has no text"), outcome.err());
  }

  @Test
  void withoutANetworkNothingIsGone() {
    settings("wayback: http://archive.invalid/web");
    workspace.write("a/one.md", "---\nlink: http://gone.invalid/x\n---\nA.\n");
    workspace.run("index");
    Outcome outcome = follow("--read");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("is the network there?"), outcome.err());
  }

  @Test
  void aRedirectorIsReadOfflineFirst() {
    workspace.write(
        "a/one.md",
        "---\nlink: https://www.google.com/url?q=" + server.url("/one") + "\n---\nA.\n");
    workspace.run("index");
    server.page("/one", PAGE);
    assertTrue(follow("--read").out().contains("The ferry came back"));
    assertEquals(
        server.url("/web/2/" + server.url("/one")) + "\n",
        workspace.run("follow", "one", "--wayback", "--print").out());
  }

  @Test
  void takesTheOptionsOfView() {
    server.page("/one", PAGE);
    assertEquals(
        "The ferry came back to the\nquay on Tuesday, eleven weeks\nlate, and nobody was there to\nwave.\n",
        follow("--read --no-header --no-links --width 30").out());
  }

  @ParameterizedTest
  @CsvSource({"404", "410"})
  void aPageThatIsGoneIsReadFromItsDatedCopy(int status) {
    server.status("/one", status);
    server.redirect(COPY, 302, "/web/20160201000000id_/x");
    server.page("/web/20160201000000id_/", PAGE);
    Outcome outcome = follow("--read");
    assertEquals(0, outcome.code(), outcome.err());
    assertEquals(
        "one: the page is gone: its server says " + status + "; looking for its dated copy\n",
        outcome.err());
    assertTrue(outcome.out().contains("The ferry came back"), outcome.out());
    assertTrue(outcome.out().contains("/web/20160201000000id_/x"), outcome.out());
    assertEquals("GET " + COPY + server.url("/one"), server.asked().get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Page not found - The Gazette | Sorry, we looked everywhere. | the page says",
        "404 | Nothing here. | the page says",
        "The Gazette | Error 404 | the page says",
        "gazette.example | This domain is for sale! Make an offer. | its domain is parked"
      })
  void aPageThatSaysSoIsGone(String title, String text, String evidence) {
    server.page("/one", "<!doctype html><title>" + title + "</title><p>" + text);
    server.page(COPY, PAGE);
    Outcome outcome = follow("--read");
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains(evidence), outcome.err());
    assertTrue(outcome.out().contains("The ferry came back"), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Submarine not found after storm", "Flight 404 lands", "In 1404"})
  void aHeadlineIsNoEvidence(String title) {
    server.page("/one", "<!doctype html><title>" + title + "</title><p>It was a long day.");
    Outcome outcome = follow("--read");
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("It was a long day."), outcome.out());
  }

  @Test
  void aRedirectToTheFrontPageIsGone() {
    server.redirect("/one", 301, "/");
    server.page("/", PAGE);
    server.page(COPY, PAGE);
    assertTrue(follow("--read").err().contains("its address leads to the front page"));
  }

  @Test
  void aHostThatIsNoMoreIsGone() {
    workspace.write(
        "a/one.md", "---\ndate: 2016-02-03T10:11:12Z\nlink: http://gone.invalid/x\n---\nA.\n");
    workspace.run("index");
    server.page(COPY, PAGE);
    Outcome outcome = follow("--read");
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains("there is no host gone.invalid"), outcome.err());
  }

  @Test
  void whereBothAreGoneNothingIsFound() {
    Outcome outcome = follow("--read");
    assertEquals(1, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(
        outcome.err().contains("there is no copy at " + server.url("/web/2016")), outcome.err());
  }

  @ParameterizedTest
  @CsvSource({"500", "403", "429"})
  void aServerThatSaysOtherwiseIsAProblem(int status) {
    server.status("/one", status);
    Outcome outcome = follow("--read");
    assertEquals(2, outcome.code());
    assertEquals(
        "backfile: one: the page cannot be read: its server says "
            + status
            + "\nbackfile: try backfile follow one --read --wayback\n",
        outcome.err());
    assertEquals(1, server.asked().size());
  }

  @Test
  void whatIsNoPageIsNotRead() {
    server.on(
        "/one", exchange -> LocalServer.answer(exchange, 200, "application/pdf", new byte[9]));
    assertTrue(follow("--read").err().contains("it is no page but application/pdf"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | text/html; charset=windows-1251 | utf-8",
        "windows-1251 | text/html | windows-1251",
        "windows-1251 | text/html; charset=utf-8 | windows-1251",
        "windows-1251 | text/html; charset=nonesuch | windows-1251",
        "utf-8 | text/html | nonesuch",
        "utf-8 | '' | ''",
        "utf-16 | text/html; charset=iso-8859-1 | iso-8859-1",
        "GB18030 | text/html; charset=gb2312 | ''"
      })
  void theCharsetIsFound(String charset, String header, String meta) {
    String html = "<!doctype html><meta charset=\"" + meta + "\"><p>Паром опоздал.";
    byte[] bytes = html.getBytes(Charset.forName(charset));
    server.on("/one", exchange -> LocalServer.answer(exchange, 200, header, bytes));
    assertEquals("Паром опоздал.\n", follow("--read --no-header").out());
  }

  @Test
  void thePageReachesATerminalWithoutControlCharacters() {
    server.page("/one", "<!doctype html><title>a\u001b[31m</title><p>b\u001b]0;x\u0007 c");
    workspace.terminals(java.util.Set.of(1, 2), 80);
    String out = follow("--read --no-pager --color never").out();
    assertEquals(-1, out.indexOf('\u001b'), out);
  }

  @Test
  void waybackIsTheDatedCopy() {
    server.page(COPY, PAGE);
    assertEquals(
        server.url("/web/20160203101112/" + server.url("/one")) + "\n",
        workspace.run("follow", "one", "--wayback", "--print").out());
    Outcome outcome = follow("--wayback --read --no-header");
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(outcome.out().startsWith("The ferry came back"), outcome.out());
    assertEquals(1, server.asked().size());
  }

  @Test
  void diffShowsWhatChanged() {
    server.page("/one", PAGE);
    Outcome outcome = follow("--diff");
    assertEquals(1, outcome.code(), outcome.err());
    assertEquals(
        "The ferry came {+back+} to the quay on Tuesday, eleven weeks late, and nobody was there to"
            + " [-“wave”.-] {+wave.+}\n",
        outcome.out());
    assertEquals("one: words removed 1, added 2\n", outcome.err());
  }

  @Test
  void theSameWordsAreNoDifference() {
    server.page(
        "/one",
        "<!doctype html><article><p>The ferry came\nto the quay on <b>Tuesday</b>, eleven weeks late,"
            + " and nobody was there to \"wave\".</article>");
    Outcome outcome = follow("--diff --width 40");
    assertEquals(0, outcome.code(), outcome.out());
    assertEquals("one: the same words\n", outcome.err());
  }

  @Test
  void diffWithAPageThatIsGoneIsAProblem() {
    Outcome outcome = follow("--diff");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("try backfile follow one --diff --wayback"), outcome.err());
  }

  @Test
  void privateNetworksAreRefused() {
    server.page("/one", PAGE);
    Outcome outcome = workspace.run("follow", "one", "--read");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("127.0.0.1, in no public network"), outcome.err());
    assertEquals(List.of(), server.asked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--read", "--diff", "--read --wayback"})
  void offlineForbidsTheNetwork(String options) {
    server.page("/", PAGE);
    settings("offline: true\nwayback: " + server.url("/web"));
    Outcome outcome = follow(options);
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("says offline: true"), outcome.err());
    assertEquals(List.of(), server.asked());
    assertEquals(2, workspace.run("follow", "one").code(), "a browser would use the network, too");
    assertEquals(0, workspace.run("follow", "one", "--print").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--read --diff",
        "--read --print",
        "--width 9",
        "--no-links",
        "--allow-private",
        "1 --diff"
      })
  void optionsThatWouldDoNothingAreRefused(String options) {
    assertEquals(2, workspace.run(("follow one " + options).split(" ")).code(), options);
  }

  @Test
  void aPageInUtf8IsNotTakenForAnother() {
    server.on(
        "/one",
        exchange ->
            LocalServer.answer(exchange, 200, "text/plain", "Fähre\n\nspät".getBytes(UTF_8)));
    assertEquals("Fähre\n\nspät\n", follow("--read --no-header").out());
  }
}
