package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import backfile.web.LocalServer;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command check against a server on loopback. */
class CheckTest {
  /** Longer than it takes until what was learned is kept. */
  private static final long KEEPING = 2_500_000_000L;

  private final Workspace workspace = Workspace.open();
  private final LocalServer server = LocalServer.start();
  private int posts;

  CheckTest() {
    server.page("/live", "here");
    server.status("/gone", 410);
    server.redirect("/old", 301, "/live");
    server.redirect("/now", 302, "/live");
    server.status("/closed", 403);
  }

  @AfterEach
  void close() {
    server.close();
    workspace.close();
  }

  private void post(String source, String text) {
    posts++;
    workspace.write(
        "a/" + posts + ".md",
        "---\nid: " + posts + "\ndate: 2016-02-0" + posts + "\nlink: " + source + "\n---\n" + text);
  }

  private Outcome check(String options) {
    workspace.run("index", "a");
    return workspace.run(("check --allow-private --pause 1ms " + options).strip().split(" "));
  }

  private Map<String, JsonObject> byPath(String options) {
    Outcome outcome = check("--json " + options);
    JsonArray all = JsonParser.parseString(outcome.out()).getAsJsonArray();
    Map<String, JsonObject> links = new HashMap<>();
    all.forEach(
        each -> {
          String url = each.getAsJsonObject().get("url").getAsString();
          links.put(url.replace(server.url(""), ""), each.getAsJsonObject());
        });
    return links;
  }

  private void postAll() {
    for (String path : List.of("/live", "/gone", "/old", "/now", "/closed")) {
      post(server.url(path), "A ferry.");
    }
  }

  @Test
  void tellsLiveMovedDeadAndUnclear() {
    postAll();
    Map<String, JsonObject> links = byPath("");
    assertEquals("live", links.get("/live").get("state").getAsString());
    assertEquals("dead", links.get("/gone").get("state").getAsString());
    assertEquals("moved", links.get("/old").get("state").getAsString());
    assertEquals(server.url("/live"), links.get("/old").get("target").getAsString());
    assertEquals(
        "301 " + server.url("/old"),
        links.get("/old").getAsJsonArray("redirects").get(0).getAsString());
    assertEquals("live", links.get("/now").get("state").getAsString());
    assertEquals("unclear", links.get("/closed").get("state").getAsString());
    assertEquals(403, links.get("/closed").get("status").getAsInt());
    assertEquals("5", links.get("/closed").getAsJsonArray("posts").get(0).getAsString());
  }

  @Test
  void recordsFitTheirSchema() throws IOException {
    postAll();
    post("http://gone.invalid/", "");
    JsonSchema schema = JsonSchema.read(Path.of("src/main/schema/checked-link.schema.json"));
    JsonArray all = JsonParser.parseString(check("--json").out()).getAsJsonArray();
    assertEquals(6, all.size());
    all.forEach(each -> assertEquals(List.of(), schema.faults(each), each.toString()));
  }

  @Test
  void somethingDeadIs1() {
    post(server.url("/live"), "");
    assertEquals(0, check("").code());
    post(server.url("/gone"), "");
    Outcome outcome = check("");
    assertEquals(1, outcome.code());
    assertEquals("1 live, 0 moved, 1 dead, 0 unclear\n", outcome.err());
    assertEquals(
        "dead\t410\t" + server.url("/gone") + "\tits server says 410\n",
        check("--only dead").out());
    assertEquals(1, check("nonesuch").code(), "nothing matched");
  }

  @Test
  void theSameAddressIsAskedOnce() {
    post(server.url("/live"), "");
    post(server.url("/live"), "See [it](" + server.url("/live") + ").");
    Map<String, JsonObject> links = byPath("--links");
    assertEquals(1, links.size());
    assertEquals(2, links.get("/live").getAsJsonArray("posts").size());
    assertEquals(List.of("HEAD /live"), server.asked());
  }

  @Test
  void linksOfTheTextAreCheckedOnRequest() {
    post(
        server.url("/live"),
        "See [it](" + server.url("/gone") + ") or write <mailto:a@b.example>.");
    assertEquals(0, check("").code());
    assertEquals(1, check("--links").code());
    assertEquals(List.of("HEAD /live", "HEAD /gone", "GET /gone"), server.asked());
  }

  @Test
  void aRedirectorIsReadOfflineFirst() {
    post("https://www.google.com/url?q=" + server.url("/gone"), "");
    assertEquals(1, check("").code());
    assertEquals(List.of("HEAD /gone", "GET /gone"), server.asked());
    assertEquals("1\n", workspace.run("list", "is:dead", "--ids").out());
  }

  @Test
  void whatIsKnownIsNotAskedAgain() {
    post(server.url("/live"), "");
    post(server.url("/gone"), "");
    post(server.url("/closed"), "");
    check("");
    int before = server.asked().size();
    String first = check("--only live,dead").out();
    assertEquals(
        List.of("HEAD /closed", "GET /closed"),
        server.asked().subList(before, server.asked().size()),
        "what nobody could tell is asked again");
    assertTrue(first.contains("410"), first);
    check("--max-age 0 id:1");
    assertEquals("HEAD /live", server.asked().get(server.asked().size() - 1));
  }

  @Test
  void whatIsKnownIsPrintedWithoutAsking() {
    post(server.url("/gone"), "");
    assertEquals(0, check("--known").code());
    assertEquals(List.of(), server.asked());
    check("");
    int asked = server.asked().size();
    assertEquals(1, check("--known --max-age 0").code());
    assertEquals(asked, server.asked().size());
  }

  @Test
  void queriesAndFieldsKnowWhatWasLearned() {
    postAll();
    workspace.run("index", "a");
    assertEquals(1, workspace.run("list", "is:dead").code());
    check("");
    assertEquals("2\n", workspace.run("list", "is:dead", "--ids").out());
    assertEquals("3\n", workspace.run("list", "is:moved", "--ids").out());
    assertEquals("5\n", workspace.run("list", "status:403", "--ids").out());
    assertEquals("2\n5\n", workspace.run("list", "status:400..", "--reverse", "--ids").out());
    assertEquals("3\n", workspace.run("count", "-is:dead", "-status:403").out());
    String fields = workspace.run("list", "id:2", "--jsonl", "--fields", "status,checked").out();
    assertTrue(fields.matches("\\{\"status\":410,\"checked\":\"20\\d\\d-[^\"]+Z\"}\n"), fields);
    assertEquals("200\t3\n403\t1\n410\t1\n", workspace.run("facet", "status").out());
  }

  @Test
  void whatWasNeverAskedIsNotKnown() {
    post(server.url("/gone"), "");
    workspace.run("index", "a");
    assertEquals(1, workspace.run("list", "is:dead").code());
    assertEquals(
        "{\"status\":null,\"checked\":null}\n",
        workspace.run("list", "--jsonl", "--fields", "status,checked").out());
  }

  @Test
  void whatWasLearnedOutlivesTheIndex() {
    post(server.url("/gone"), "");
    check("");
    workspace.run("index", "--full");
    assertEquals("1\n", workspace.run("count", "is:dead").out());
    assertTrue(Files.exists(workspace.home().resolve("data/backfile/a/user.db")));
  }

  @Test
  void offlineForbidsTheNetwork() {
    post(server.url("/live"), "");
    workspace.write(
        workspace.home().resolve("config/backfile/config").toString(), "offline: true\n");
    Outcome outcome = check("");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("says offline: true"), outcome.err());
    assertEquals(0, check("--known").code());
    assertEquals(List.of(), server.asked());
  }

  @Test
  void privateNetworksAreNotAsked() {
    post(server.url("/live"), "");
    workspace.run("index", "a");
    Outcome outcome = workspace.run("check");
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().startsWith("unclear\t\t"), outcome.out());
    assertTrue(outcome.out().contains("in no public network"), outcome.out());
    assertEquals(List.of(), server.asked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--max-age week",
        "--pause 1",
        "--only gone",
        "--fields nonesuch",
        "--max-age -1d"
      })
  void whatIsTypedWronglyIsSaidBeforeAnyoneIsAsked(String options) {
    post(server.url("/live"), "");
    assertEquals(2, check(options).code());
    assertEquals(List.of(), server.asked());
  }

  /** As Ctrl-C in the shell does it. */
  @Test
  void whatWasLearnedBeforeAnInterruptionIsKept() throws InterruptedException {
    server.on("/slow", exchange -> sleep());
    post(server.url("/slow"), "");
    post(server.url("/gone"), "");
    workspace.run("index", "a");
    AtomicInteger code = new AtomicInteger();
    Thread command =
        new Thread(
            () -> code.set(workspace.run("check", "--allow-private", "--pause", "1ms").code()));
    command.start();
    while (!server.asked().contains("HEAD /slow")) {
      Thread.sleep(10);
    }
    command.interrupt();
    command.join(10_000);
    assertEquals(130, code.get());
    assertEquals("2\n", workspace.run("list", "is:dead", "--ids").out());
  }

  @Test
  void progressIsForTerminals() {
    post(server.url("/live"), "");
    assertFalse(check("").err().contains("\u001b"));
  }

  private static void sleep() {
    try {
      Thread.sleep(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is learned while a line is being written that takes longer than keeping waits. */
  @Test
  void nothingLearnedIsMissingFromTheReport() {
    long start = System.nanoTime();
    CountDownLatch written = new CountDownLatch(1);
    for (int i = 1; i <= 5; i++) {
      server.on("/late" + i, exchange -> answerAfter(written, exchange));
      post(server.url("/late" + i), "");
    }
    workspace.run("index", "a");
    workspace.terminals(Set.of(2), 80);
    ByteArrayOutputStream said =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            written.countDown();
            // A host is asked once at a time: what it was asked before the last is learned.
            while (server.asked().size() < posts || System.nanoTime() - start < KEEPING) {
              Thread.onSpinWait();
            }
          }
        };
    String[] words = "check --allow-private --pause 1ms --only dead".split(" ", -1);
    Main.run(words, workspace.surroundings("", new ByteArrayOutputStream(), said));
    String text = said.toString(StandardCharsets.UTF_8);
    assertTrue(text.endsWith("5 live, 0 moved, 0 dead, 0 unclear\n"), text);
  }

  private static void answerAfter(CountDownLatch latch, HttpExchange exchange) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    LocalServer.answer(exchange, 200, "here");
  }
}
