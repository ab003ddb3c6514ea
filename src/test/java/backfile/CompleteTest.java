package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What completion offers for words as another shell hands them over, which a bar parts here. */
class CompleteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "-A|demo|list|author:\"No ~ author:\"Nora Tregidden\"",
        "--archive=demo|list|category:clo ~ category:\"Clock Tower\"",
        "-A|demo|list|(category:sec ~ (category:Security",
        "-A|demo|list|ferry -(category:sec ~ ferry -(category:Security",
        "-A|demo|list|category:Ferry,sec ~ category:Ferry,Security",
        "-A|demo|list|host:ex ~ host:example.com host:example.org",
        "-A|demo|list|fm.ta ~ fm.taxonomies: fm.tags:",
        "-A|demo|list|fm.layout:p ~ fm.layout:post",
        "-A|demo|list|text: ~ ``",
        "-A|demo|list|tag: ~ ``",
        "-A|demo|view: ~ ``",
        "list|--fields|id,titl ~ id,title",
        "list|--fields=id,titl ~ --fields=id,title",
        "list|--sort|date,-tit ~ date,-title",
        "browse|--sort|-tit ~ -title",
        "facet|category,mon ~ category,month",
        "facet|--sort| ~ count value",
        "check|--only| ~ live moved dead unclear",
        "check|--only|dead,mo ~ dead,moved",
        "-A|demo|view|@1- ~ ``",
        "export|--to| ~ files",
        "index| ~ files",
        "archives|--forget| ~ ``",
        "config|set|color|a ~ auto always",
        "config|set|timezone|Europe/Berl ~ Europe/Berlin",
        "config|set|al ~ alias.",
        "config|unset|al ~ ``",
      })
  void offersWhatFits(String words, String expected) {
    try (Workspace workspace = Workspace.open()) {
      assertEquals(expected.strip(), offered(workspace, words.split("\\|", -1)));
    }
  }

  @Test
  void valuesAreQuotedAsTheLanguageWantsIt() {
    try (Workspace workspace = Workspace.open()) {
      workspace.write(
          "posts/a.md",
          "---\ntitle: A\ncategories: ['Say \"hi\"', '=eq', 'tech*', 'back\\slash']\n---\nText.\n");
      workspace.run("index", "posts");
      String offered = offered(workspace, "list", "category:");
      assertEquals(
          "category:\"=eq\" category:\"Say \"\"hi\"\"\" category:\"back\\slash\" category:\"tech*\"",
          offered);
      for (String value :
          List.of("\"=eq\"", "\"Say \"\"hi\"\"\"", "\"back\\slash\"", "\"tech*\"")) {
        assertEquals("1\n", workspace.run("count", "category:" + value).out(), value);
      }
    }
  }

  @Test
  void whatAllBeginWithIsOfferedWhateverItsCaseAndAccents() {
    try (Workspace workspace = Workspace.open()) {
      workspace.write(
          "posts/Ferry-late.md",
          "---\ntitle: A\nid: a1\ncategories: [evil, École, Élan vital]\n---\nText.\n");
      workspace.write("posts/b.md", "---\ntitle: B\nauthor: Ann Tressa\n---\nText.\n");
      workspace.run("index", "posts");
      assertEquals(
          "category:evil category:École category:\"Élan vital\"",
          offered(workspace, "list", "category:e"));
      assertEquals("author:\"Ann Tressa\"", offered(workspace, "list", "author:tre"));
      assertEquals("a1", offered(workspace, "view", "A"));
    }
  }

  /** As fish needs it, which keeps only words that go on from what is typed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "category:TO ~ category:\"TOpNews\" category:\"TOp Stories\"",
        "-category:x,\"to ~ -category:x,\"topNews\" -category:x,\"top Stories\"",
        "category:TOPn ~ category:topNews",
        "category:STO ~ category:\"Top STOries\"",
        "category:sÉ ~ category:sÉa category:sÉance",
        "(category:to ~ (category:topNews (category:\"top Stories\"",
        "category:\"séA ~ category:\"séA\" category:\"séAnce\"",
        "cat ~ category:",
        "category: ~ category:topNews category:Sea category:\"Top Stories\" category:séance",
      })
  void valuesGoOnAsTyped(String typed, String expected) {
    try (Workspace workspace = Workspace.open()) {
      workspace.write(
          "posts/a.md", "---\ntitle: A\ncategories: [topNews, Top Stories]\n---\nText.\n");
      workspace.write(
          "posts/b.md", "---\ntitle: B\ncategories: [topNews, Sea, séance]\n---\nText.\n");
      workspace.run("index", "posts");
      assertEquals(
          expected, words(workspace.run("complete", "--as-typed", "--", "list", typed).out()));
    }
  }

  @Test
  void tagsCanBeTakenAway() {
    try (Workspace workspace = Workspace.open()) {
      workspace.run("-A", "demo", "tag", "+todo", "222");
      assertEquals("-todo", offered(workspace, "-A", "demo", "tag", "-"));
      assertEquals(
          "+todo\ttags\t1 post\n", workspace.run("complete", "--", "-A", "demo", "tag", "+").out());
    }
  }

  /** A hundred is more than a menu can show; that there may be more is said above them. */
  @ParameterizedTest
  @CsvSource({"99, 99, values", "100, 100, first 100 values", "101, 100, first 100 values"})
  void ofManyValuesThoseOfMostPostsAreOffered(int made, int offered, String group) {
    try (Workspace workspace = Workspace.open()) {
      String names =
          IntStream.range(0, made).mapToObj(i -> "name" + i).collect(Collectors.joining(", "));
      workspace.write("posts/a.md", "---\ntitle: A\ncategories: [" + names + "]\n---\nText.\n");
      workspace.write("posts/b.md", "---\ntitle: B\ncategories: [name98]\n---\nText.\n");
      workspace.run("index", "posts");
      List<String> lines =
          workspace.run("complete", "--", "list", "category:n").out().lines().toList();
      assertEquals(offered, lines.size());
      assertEquals("category:name98\t" + group + "\t2 posts", lines.get(0));
    }
  }

  @Test
  void savedQueriesAreDescribedByTheirText() {
    try (Workspace workspace = Workspace.open()) {
      workspace.run("-A", "demo", "save", "wet", "storm OR flood");
      assertEquals(
          "q:wet\tqueries\tstorm OR flood\n",
          workspace.run("complete", "--", "-A", "demo", "list", "q:").out());
    }
  }

  @Test
  void aliasesThereAreCanBeUnset() {
    try (Workspace workspace = Workspace.open()) {
      workspace.run("config", "set", "alias.new", "list date:7d..");
      assertEquals("alias.new", offered(workspace, "config", "unset", "alias."));
    }
  }

  private static String offered(Workspace workspace, String... words) {
    String[] line = new String[words.length + 2];
    line[0] = "complete";
    line[1] = "--";
    System.arraycopy(words, 0, line, 2, words.length);
    return words(workspace.run(line).out());
  }

  private static String words(String printed) {
    return printed
        .lines()
        .map(each -> each.startsWith("\t") ? each.replace("\t", " ") : each.split("\t", -1)[0])
        .collect(Collectors.joining(" "))
        .strip();
  }
}
