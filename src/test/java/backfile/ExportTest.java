package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that are exported, and indexed again. */
class ExportTest {
  private static final Path REAL = Path.of("../shared/archive");
  private static final String FIELDS =
      "id,title,date,author,category,source,url,slug,excerpt,layout,lang,published";

  private static final List<String> ODD_PATHS =
      List.of(
          "a.md",
          "a.html",
          "a.txt",
          "A.markdown",
          "b.md/c.md",
          "b.html",
          "con.md",
          "x/nul.y.md",
          "what?.md",
          "tab\there.md",
          "back\\slash.md",
          "line\nend.md",
          "dots....md",
          " .md",
          "é.md",
          "e\u0301.md",
          "\u202eevil.md",
          "l".repeat(240) + ".md",
          "日".repeat(80) + ".md",
          "index.md",
          "Index.html");

  private final Workspace workspace = Workspace.open();

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  private String run(String... words) {
    Outcome outcome = workspace.run(words);
    assertEquals(0, outcome.code(), outcome.err());
    return outcome.out();
  }

  private List<Path> files(String folder) {
    try (Stream<Path> all = Files.walk(workspace.folder().resolve(folder))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String list(String archive, String fields) {
    return run(
        "-A", archive, "list", "--sort", "path", "--jsonl", "--fields", fields, "-is:broken");
  }

  @Test
  void theSampleArchiveComesBackAsItWas() {
    run("-A", "demo", "export", "-is:broken", "--to", "out", "--as", "markdown");
    run("index", "out");
    assertEquals(list("demo", FIELDS + ",text,words"), list("out", FIELDS + ",text,words"));
  }

  /** A link that only a browser's script could follow is none in the export. */
  @Test
  void aRealArchiveComesBackAsItWas() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(REAL), "no archive beside the project");
    run("index", REAL.toRealPath().toString(), "--name", "real");
    run("-A", "real", "export", "-is:broken", "--to", "out");
    run("index", "out");
    assertEquals(list("real", FIELDS), list("out", FIELDS));
    String[] texts = list("real", "text").split("\n", -1);
    String[] again = list("out", "text").split("\n", -1);
    long changed = 0;
    for (int at = 0; at < texts.length; at++) {
      changed += texts[at].equals(again[at]) ? 0 : 1;
    }
    assertTrue(changed * 200 < texts.length, changed + " texts of " + texts.length + " changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "null",
        "~",
        "y",
        "12:30",
        "0123",
        "0x1F",
        "1e3",
        "1_000",
        ".5",
        "2016-02-03",
        "- dash",
        "a: b",
        "What:",
        "a #b",
        "#metoo",
        "@handle",
        "%TAG",
        "!tag",
        "&anchor",
        "*alias",
        "[x]",
        "{x}",
        "\"quoted\" 'twice'",
        "'",
        "\\",
        "? key",
        "| pipe",
        "> fold",
        "---",
        "...",
        "<<",
        "=",
        "`tick`",
        "café 猫 🐈",
        "key: 'it''s' \"x\" # y",
        "$1.3"
      })
  void titlesAndNamesThatYamlWouldMisreadStayWhatTheyAre(String text) {
    String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    workspace.write(
        "posts/a.md",
        "---\ntitle: %s\ncategories: [%s]\nauthor: %s\nid: 7\nother: %s\n%s: x\n---\nThe ferry.\n"
            .formatted(quoted, quoted, quoted, quoted, quoted));
    run("index", "posts");
    String fields = FIELDS + ",fm.other" + (text.equals("\\") ? "" : ",fm." + text);
    String before = list("posts", fields);
    run("export", "--to", "out");
    run("index", "out");
    assertEquals(before, list("out", fields));
  }

  @Test
  void otherKeysKeepTheirTypes() {
    workspace.write(
        "posts/a.md",
        """
        ---
        title: A ferry
        weird: {numbers: [1, -2.5, 0123], truth: yes, none: ~, when: 2016-02-03, "k: k": {}, list: []}
        lines: |
          one
          ---
          two
        hidden: "a\\u202eb\\u0007c"
        ---
        The ferry.
        """);
    run("index", "posts");
    run("export", "--to", "out");
    run("index", "out");
    for (String key : List.of("weird", "lines", "hidden")) {
      assertEquals(list("posts", "fm." + key), list("out", "fm." + key), key);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Write <code>&lt;p&gt;</code> and &lt;/p&gt;, &lt;b&gt; and &lt;br /&gt;.</p>",
        "<pre>&lt;div&gt;&lt;p&gt;&lt;a href&gt;\n&lt;/div&gt;</pre><p>&lt;p&gt;</p>",
        "<p>&lt;html&gt; is how a page begins.</p>",
        "<p>---</p><p>title: none</p><p>---</p>",
        "<p>+++</p><p>x</p>",
        "<p>{\"a\": 1}</p>",
        "<p># no heading</p><p>- no item</p><p>&gt; no quote</p><p>1. none</p><p>a | b</p>",
        "<p>]]&gt; and *this* _that_ `x` [y](z) &amp;amp; \\</p>",
        "<p>Link to <a href=\"/there\">a page</a> and <a href=\"mailto:a@b.example\">mail</a>.</p>",
      })
  void textsThatMarkdownWouldMisreadStayWhatTheyAre(String html) {
    workspace.write("posts/a.html", html + "\n");
    run("index", "posts");
    run("export", "--to", "out");
    run("index", "out");
    assertEquals(list("posts", "text"), list("out", "text"));
  }

  @Test
  void theSourceThatCountsIsTheOneThatIsReadAgain() {
    workspace.write(
        "posts/a.md",
        """
        ---
        title: A
        canonical_url: http://one.example/
        original_link: http://two.example/
        author: {name: B, mail: c}
        byline: D
        tags: [x]
        categories: [y]
        draft: true
        ---
        E.
        """);
    run("index", "posts");
    run("export", "--to", "out");
    run("index", "out");
    assertEquals(list("posts", FIELDS), list("out", FIELDS));
  }

  @Test
  void noPathLeavesTheFolderAndNoneIsTakenTwice() {
    for (String path : ODD_PATHS) {
      workspace.write("posts/" + path, "The ferry.\n");
    }
    run("index", "posts");
    for (String form : List.of("markdown", "html")) {
      run("export", "--to", form, "--as", form);
      List<Path> files = files(form);
      long list = form.equals("html") ? 1 : 0;
      assertEquals(ODD_PATHS.size() + list, files.size(), files.toString());
      for (Path file : files) {
        String name = file.getFileName().toString();
        assertTrue(name.matches("[^\\p{Cntrl}\\\\:*?\"<>|\u202e]+\\.(md|html)"), name);
        assertTrue(name.length() <= 210, name);
      }
    }
    run("index", "markdown");
    assertEquals(ODD_PATHS.size() + "\n", run("-A", "markdown", "count"));
  }

  /** The index may be anybody's. */
  @Test
  void pathsOfAForgedIndexAreKeptInsideToo() throws Exception {
    workspace.write("posts/a.md", "One.\n");
    workspace.write("posts/b.md", "Two.\n");
    workspace.write("posts/c.md", "Three.\n");
    run("index", "posts");
    String file = workspace.home().resolve("data/backfile/posts/index.db").toString();
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE post SET path = '../../outside.md' WHERE path = 'a.md'");
      statement.executeUpdate("UPDATE post SET path = '/tmp/..//./x/../..' WHERE path = 'b.md'");
      statement.executeUpdate(
          "UPDATE post SET path = '" + "deep/".repeat(400) + ".git/c.md' WHERE path = 'c.md'");
    }
    run("export", "--to", "in/out");
    assertEquals(3, files("in/out").size(), files("in").toString());
    assertEquals(files("in"), files("in/out"));
  }

  @Test
  void linksInTheFolderLeadNowhereElse() throws IOException {
    workspace.write("elsewhere/keep.md", "Mine.\n");
    workspace.write("posts/blog/a.md", "The ferry.\n");
    run("index", "posts");
    Files.createDirectories(workspace.folder().resolve("out"));
    Files.createSymbolicLink(
        workspace.folder().resolve("out/blog"), workspace.folder().resolve("elsewhere"));
    Outcome outcome = workspace.run("export", "--to", "out");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("leads out of"), outcome.err());
    assertEquals(1, files("elsewhere").size());
  }

  @Test
  void aLinkInPlaceOfAFileIsReplacedAndNotFollowed() throws IOException {
    Path mine = workspace.write("elsewhere/keep.md", "Mine.\n");
    workspace.write("posts/a.md", "The ferry.\n");
    run("index", "posts");
    Files.createDirectories(workspace.folder().resolve("out"));
    Files.createSymbolicLink(workspace.folder().resolve("out/a.md"), mine);
    assertEquals(2, workspace.run("export", "--to", "out").code());
    run("export", "--to", "out", "--force");
    assertEquals("Mine.\n", Files.readString(mine));
  }

  @Test
  void archivesAreNeverWrittenTo() throws IOException {
    workspace.write("posts/sub/a.md", "The ferry.\n");
    workspace.write("posts/posts/b.md", "The harbour.\n");
    workspace.write("others/c.md", "The quay.\n");
    run("index", "others");
    run("index", "posts");
    Files.createSymbolicLink(
        workspace.folder().resolve("way"), workspace.folder().resolve("posts/sub"));
    for (String to : List.of("posts", "posts/new/out", "way", "others/x", "way/x.xml", ".")) {
      Outcome outcome = workspace.run("export", "--to", to, "--force");
      assertEquals(2, outcome.code(), to);
      assertTrue(outcome.err().contains("which is only read"), outcome.err());
    }
    assertEquals(2, files("posts").size());
    assertEquals(1, files("others").size());
  }

  @Test
  void nothingHalfMadeStaysWhereAFileCannotBeWritten() {
    workspace.write("posts/a.md", "The ferry.\n");
    workspace.write("posts/b.md", "The harbour.\n");
    run("index", "posts");
    workspace.write("out/a.md/taken.txt", "A folder where a file is to be.\n");
    Outcome outcome = workspace.run("export", "--to", "out", "--force");
    assertEquals(2, outcome.code());
    assertFalse(
        files("out").stream().anyMatch(file -> file.getFileName().toString().startsWith(".")));
  }

  @Test
  void aFullDiskIsAProblem() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
    for (String form : List.of("wxr", "opensearch")) {
      Outcome outcome = workspace.run("-A", "demo", "export", "--to", "/dev/full", "--as", form);
      assertEquals(2, outcome.code());
      assertTrue(outcome.err().contains("/dev/full: "), outcome.err());
    }
  }
}
