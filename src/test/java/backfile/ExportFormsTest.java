package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What other programs find in the forms that posts are exported in. */
class ExportFormsTest {
  private static final String HOSTILE =
      """
      ---
      title: "</title><script>alert(1)</script> ]]> \\"x\\" \\u0007\\uFFFE\\u202E"
      date: 2016-02-03T10:11:12+01:00
      author: "<b>A</b>"
      categories: ["]]>", "C++", "C#", "Été & ß"]
      source: "https://example.org/?a=\\"><script>"
      excerpt: "<!-- ]]> -->"
      lang: "x\\" onload=\\"y"
      odd: "a\\u0000\\u0008\\uFFFFb ]]> <&"
      ---
      <p>One &lt;script&gt; ]]&gt; <a href="javascript:x">js</a> <a href="/rel">rel</a>
      <a href="//host.example/x">host</a> <a href="data:text/html,x">data</a>
      <a href="HTTPS://live.example/?a=1&amp;b=&quot;2">live</a> <a href="mailto:a@b.example">mail</a>
      <img src="https://tracker.example/p.gif" alt="A pixel"><script>alert(2)</script></p>
      """;

  private final Workspace workspace = Workspace.open();

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  @BeforeEach
  void makeArchive() {
    workspace.write("posts/a.md", HOSTILE);
    workspace.write("posts/b.md", "---\ntitle: Later\ndate: 2017-01-01\ndraft: true\n---\nTwo.\n");
    workspace.write("posts/c.md", "---\ntitle: [\n---\nbroken <b>\n");
    run("index", "posts");
  }

  private String run(String... words) {
    Outcome outcome = workspace.run(words);
    assertEquals(0, outcome.code(), outcome.err());
    return outcome.out();
  }

  private String read(String file) throws IOException {
    return Files.readString(workspace.folder().resolve(file));
  }

  private org.w3c.dom.Document wxr() throws Exception {
    run("export", "--to", "out.xml", "--force");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(workspace.folder().resolve("out.xml").toFile());
  }

  private static List<String> texts(org.w3c.dom.Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      texts.add(found.item(at).getTextContent());
    }
    return texts;
  }

  @Test
  void wordPressFilesAreWellFormedWhateverIsInThem() throws Exception {
    org.w3c.dom.Document wxr = wxr();
    assertEquals(List.of("1.2"), texts(wxr, "wp:wxr_version"));
    assertEquals(3, texts(wxr, "item").size());
    assertTrue(
        texts(wxr, "title").contains("</title><script>alert(1)</script> ]]> \"x\" "),
        texts(wxr, "title").toString());
    assertTrue(texts(wxr, "wp:meta_value").contains("ab ]]> <&"));
    assertEquals(List.of("1", "2", "3"), texts(wxr, "wp:post_id"));
    assertEquals(List.of("Later"), texts(wxr, "title").subList(1, 2), "the newest comes first");
    assertEquals(List.of("draft", "publish", "publish"), texts(wxr, "wp:status"));
    assertTrue(texts(wxr, "wp:post_date_gmt").contains("2016-02-03 09:11:12"));
    assertTrue(texts(wxr, "pubDate").contains("Wed, 3 Feb 2016 09:11:12 GMT"));
  }

  @Test
  void theCategoriesOfWordPressHaveAddressesOfTheirOwn() throws Exception {
    org.w3c.dom.Document wxr = wxr();
    NodeList categories = wxr.getElementsByTagName("category");
    Set<String> names = new TreeSet<>();
    for (int at = 0; at < categories.getLength(); at++) {
      names.add(categories.item(at).getAttributes().getNamedItem("nicename").getNodeValue());
    }
    assertEquals(Set.of("", "cplusplus", "csharp", "ete-and-ß"), names);
    assertEquals(names, new TreeSet<>(texts(wxr, "wp:category_nicename")));
    assertEquals(List.of("A"), texts(wxr, "wp:author_login"));
  }

  @Test
  void pagesRunAndLoadNothing() throws IOException {
    run("export", "--to", "site", "--as", "html");
    for (String file : List.of("a.html", "b.html", "c.html", "index.html")) {
      Document page = Jsoup.parse(read("site/" + file));
      assertEquals("UTF-8", page.charset().name());
      assertTrue(page.select("script, img, iframe, link, object, embed, form").isEmpty(), file);
      assertEquals(1, page.select("head > title").size());
      assertEquals(1, page.select("meta[charset=utf-8]").size());
      for (Element element : page.getAllElements()) {
        element
            .attributes()
            .forEach(each -> assertFalse(each.getKey().startsWith("on"), element.outerHtml()));
      }
    }
    String style = read("site/a.html");
    assertTrue(style.contains("prefers-color-scheme: dark") && style.contains("@media print"));
    assertFalse(style.contains("url(") || style.contains("@import"), "loads something");
  }

  @Test
  void onlyLinksToTheWebAndToMailAreLive() throws IOException {
    run("export", "--to", "site", "--as", "html");
    Document page = Jsoup.parse(read("site/a.html"));
    List<String> live = page.select("article > p a, article > blockquote a").eachAttr("href");
    assertEquals(List.of("HTTPS://live.example/?a=1&b=\"2", "mailto:a@b.example"), live);
    assertTrue(page.text().contains("js rel host data live mail"), page.text());
    assertEquals("", page.select("html").attr("lang"));
    assertTrue(page.title().startsWith("</title><script>"));
    assertTrue(page.select("header a").attr("href").startsWith("https://example.org/?a="));
  }

  @Test
  void theListOfPagesLeadsToEachOfThem() throws IOException {
    workspace.write("posts/100%/a b#c.md", "Three.\n");
    workspace.write("posts/index.md", "Four.\n");
    run("index");
    run("export", "--to", "site", "--as", "html");
    Document list = Jsoup.parse(read("site/index.html"), "file:///site/index.html");
    Set<Path> found = new TreeSet<>();
    for (Element link : list.select("ul.posts a")) {
      Path file = Path.of(java.net.URI.create(link.absUrl("href")).getPath());
      found.add(file);
      assertTrue(Files.exists(workspace.folder().resolve(file.toString().substring(1))), "" + file);
    }
    assertEquals(5, found.size(), found.toString());
  }

  @Test
  void bulkActionsFitTheMapping() {
    String[] lines = run("export", "--to-opensearch", "-").split("\n", -1);
    assertEquals(7, lines.length);
    JsonObject mapping = JsonParser.parseString(run("export", "--mapping")).getAsJsonObject();
    Set<String> known = mapping.getAsJsonObject("mappings").getAsJsonObject("properties").keySet();
    for (int at = 0; at < 6; at += 2) {
      JsonObject action = JsonParser.parseString(lines[at]).getAsJsonObject();
      JsonObject document = JsonParser.parseString(lines[at + 1]).getAsJsonObject();
      assertEquals(Set.of("index"), action.keySet());
      assertEquals(
          document.get("path"), action.getAsJsonObject("index").get("_id"), "the same document");
      assertTrue(known.containsAll(document.keySet()), document.keySet().toString());
    }
    JsonObject first = JsonParser.parseString(lines[1]).getAsJsonObject();
    assertEquals("2017-01-01T00:00:00Z", first.get("date").getAsString());
    assertFalse(first.get("published").getAsBoolean());
  }

  @Test
  void aTerminalIsSafeFromWhatGoesToStandardOutput() {
    for (String form : List.of("wxr", "opensearch")) {
      String out = run("export", "--to", "-", "--as", form);
      assertFalse(out.matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F\u202E].*"), form);
    }
  }
}
