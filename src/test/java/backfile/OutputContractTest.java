package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import backfile.index.Column;
import backfile.index.Columns;
import backfile.view.listing.OutputFormat;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs may rely on: the schemas, and formats that do not depend on who looks. */
class OutputContractTest {
  private static final Path SCHEMAS = Path.of("src/main/schema");

  private final Workspace workspace = Workspace.open();

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  private Outcome run(String line) {
    return workspace.run(("-A demo --no-pager " + line).split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "post-in-list, list",
    "post-in-list, list is:broken",
    "post-in-list, list ferry -n3",
    "post-in-list, search ferry",
    "post-in-view, view @all",
    "drop, view @all --why",
    "link, links @all",
    "link, links ferry",
    "page-use, find example.com/2016/02/bakery-hearts-for-the-quay-wall",
    "facet-value, facet category",
    "facet-value, facet author",
    "facet-value, facet host",
    "facet-value, facet layout",
    "facet-value, facet lang",
    "facet-value, facet published",
    "facet-value, facet is",
    "facet-value, facet has",
    "facet-value, facet source_host",
    "facet-value, facet date",
    "facet-value, facet year",
    "facet-value, facet week",
    "facet-value, facet weekday",
    "facet-value, facet words",
    "facet-value, facet path",
    "facet-value, facet fm",
    "facet-value, facet fm.layout",
    "facet-value, 'facet category,month'",
    "period, timeline",
    "period, timeline ferry --vs storm --share --by week",
    "archive, archives",
    "tag, tag",
    "post-tag, tag 222",
    "saved-query, saved",
    "dump-line, dump",
    "setting, config",
    "field, list --fields help",
    "field, links 222 --fields help",
    "field, archives --fields help",
  })
  void recordsFitTheirSchema(String name, String line) throws IOException {
    workspace.write("posts/a.md", "---\ntitle: Apart\ntags: [x]\n---\nNothing else is known.\n");
    workspace.run("index", "posts");
    run("list");
    run("tag +todo 222");
    run("save cold storm");
    JsonSchema schema = JsonSchema.read(SCHEMAS.resolve(name + ".schema.json"));
    if (name.equals("dump-line")) {
      for (String each : run(line).out().lines().toList()) {
        assertEquals(List.of(), schema.faults(JsonParser.parseString(each)), each);
      }
      return;
    }
    Outcome lines = run(line + " --jsonl");
    assertEquals(0, lines.code());
    JsonArray all = JsonParser.parseString(run(line + " --json").out()).getAsJsonArray();
    assertEquals(all.size(), lines.out().lines().count());
    for (JsonElement each : all) {
      assertEquals(List.of(), schema.faults(each), each.toString());
    }
  }

  @Test
  void anySelectionOfFieldsFitsTheSchemaOfPosts() throws IOException {
    JsonSchema schema = JsonSchema.read(SCHEMAS.resolve("post-in-list.schema.json"));
    List<String> names = new ArrayList<>(Columns.all().stream().map(Column::name).toList());
    JsonObject selection = schema.root().getAsJsonObject("$defs").getAsJsonObject("selection");
    assertEquals(Set.copyOf(names), selection.getAsJsonObject("properties").keySet());
    names.addAll(List.of("fm.layout", "fm.none", "fm.title"));
    String out = run("list --jsonl --fields " + String.join(",", names)).out();
    assertFalse(out.isEmpty());
    for (String line : out.lines().toList()) {
      JsonElement post = JsonParser.parseString(line);
      assertEquals(names, List.copyOf(post.getAsJsonObject().keySet()));
      assertEquals(List.of(), schema.faults(post, "#/$defs/selection"), line);
    }
    assertFalse(schema.faults(JsonParser.parseString("{\"id\":1}")).isEmpty());
  }

  @Test
  void viewHasWhatItsSchemaRequires() throws IOException {
    JsonSchema schema = JsonSchema.read(SCHEMAS.resolve("post-in-view.schema.json"));
    JsonObject post = JsonParser.parseString(run("view 222 --jsonl").out()).getAsJsonObject();
    assertEquals(schema.root().getAsJsonObject("properties").keySet(), post.keySet());
    post.remove("text");
    post.addProperty("unknown", 3);
    assertEquals(2, schema.faults(post).size());
  }

  @Test
  void aSchemaWithAnUnknownKeywordIsRefused() {
    JsonSchema schema = JsonSchema.of("{\"maxItems\": 3}");
    assertThrows(IllegalArgumentException.class, () -> schema.faults(JsonParser.parseString("[]")));
  }

  @Test
  void schemasAreOfTheVersionThatIsPrinted() throws IOException {
    String version = workspace.run("--format-version").out().strip();
    assertEquals(OutputFormat.CONTRACT, version);
    String major = version.substring(0, version.indexOf('.'));
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.toList()) {
        JsonObject schema = JsonSchema.read(file).root();
        String name = file.getFileName().toString().replace(".schema.json", "");
        assertEquals("urn:backfile:format:" + major + ":" + name, schema.get("$id").getAsString());
        assertTrue(Files.readString(Path.of("man/backfile-formats.5")).contains(name), name);
      }
    }
    String page = Files.readString(Path.of("man/backfile-formats.5"));
    assertTrue(page.contains("version " + version), "the page is of another version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list --json",
        "list --jsonl",
        "list --csv",
        "list --tsv",
        "list -0",
        "list --ids",
        "list --paths",
        "list --urls",
        "list --count",
        "list --jsonl --fields id,words,date,fm",
        "list --format {date}\\t{date:%A,%e.%B%Y|url}\\t{words}\\t{title|sh}\\t{category|json}",
        "search ferry --jsonl --fields id,snippet",
        "links 222 --json",
        "links 222 --tsv",
        "find example.com/2016/02/bakery-hearts-for-the-quay-wall --jsonl",
        "view 222 --json",
        "view 222 --jsonl",
        "view 222 --why --json",
        "facet month --csv",
        "facet category,month --tsv",
        "timeline --csv",
        "timeline ferry --share --jsonl",
        "facet category --jsonl",
        "archives --json",
        "tag --json",
        "tag 222 --csv",
        "saved --tsv",
        "dump",
        "config --csv",
        "list --fields help --tsv",
        "count ferry",
        "--format-version"
      })
  void machineFormatsDoNotDependOnWhoLooks(String line) {
    run("list");
    run("tag +todo 222");
    run("save cold storm");
    workspace.environment().put("TERM", "dumb");
    String expected = run(line).out();
    assertFalse(expected.isEmpty() && !line.contains("--urls"));
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        workspace.environment().put("LC_ALL", locale);
        workspace.environment().put("TERM", "xterm-256color");
        for (int columns : new int[] {1, 40, 300}) {
          for (String color : List.of("always", "never", "auto")) {
            workspace.terminals(Set.of(1, 2), columns);
            assertEquals(expected, run("--color " + color + " " + line).out(), "on a terminal");
            workspace.terminals(Set.of(), columns);
            assertEquals(expected, run("--color " + color + " " + line).out(), "in a pipe");
          }
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void linesForPipesHaveNeitherColourNorWidth() {
    String expected = run("list").out();
    workspace.terminals(Set.of(), 10);
    assertEquals(expected, run("--color always list").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"list", "search", "links 222", "facet category", "timeline", "archives", "config"})
  void anUnknownFieldIsAnsweredWithTheKnown(String command) {
    Outcome unknown = run(command + " --fields nonesuch");
    assertEquals(2, unknown.code());
    for (String line : run(command + " --fields help --tsv").out().lines().skip(1).toList()) {
      String name = line.substring(0, line.indexOf('\t'));
      assertTrue(name.equals("fm.KEY") || unknown.err().contains("  " + name + "  "), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "search", "facet category", "timeline"})
  void nothingIsAnEmptyArrayAndNoLines(String command) {
    assertEquals(new Outcome("[]\n", "", 1), run(command + " nonesuch --json"));
    assertEquals(new Outcome("", "", 1), run(command + " nonesuch --jsonl"));
    assertEquals(new Outcome("0\n", "", 1), run(command + " nonesuch --count"));
  }
}
