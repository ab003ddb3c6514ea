package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.query.Query;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about some posts, the rows of known ones, and the matches in one. */
class ChosenPostsTest {
  @TempDir Path folder;
  private Index index;

  @BeforeEach
  void writeArchive() throws IOException {
    post("one", 1, "harbour", "A ferry and a whale.");
    post("two", 2, "harbour", "A ferry.");
    post("three", 3, "council", "Two ferries.");
    post("four", 4, "council", "A storm.");
    Path file = folder.resolve("index.db");
    new Updater(folder.resolve("archive"), file, ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
    index = Index.open(file);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  private void post(String name, int day, String category, String text) throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Files.writeString(
        archive.resolve(name + ".md"),
        "---\ntitle: On %s\ncategories: [%s]\ndate: 2016-02-0%d\n---\n%s"
            .formatted(name, category, day, text));
  }

  private static Query query(String text) {
    return QueryParser.parse(text, new QueryClock(Instant.EPOCH, ZoneOffset.UTC));
  }

  private PostRef ref(String name) {
    return index.findPath(name + ".md").orElseThrow();
  }

  private List<String> found(Index asked, String text, SortKey key, int most) {
    Search search =
        new Search(query(text), List.of(), List.of(new Search.Order(key, false)), -1, 0);
    List<Long> ids = new ArrayList<>();
    asked.ids(search, id -> ids.add(id) && ids.size() < most);
    return index.rows(ids, List.of()).keySet().stream().map(PostRef::id).toList();
  }

  @Test
  void idsComeInTheOrderOfTheListingUntilThereAreEnough() {
    assertEquals(List.of("three", "two", "one"), found(index, "ferry", SortKey.DATE, 9));
    assertEquals(List.of("three", "two"), found(index, "ferry", SortKey.DATE, 2));
    assertEquals(List.of("four", "one", "three", "two"), found(index, "", SortKey.TITLE, 9));
  }

  @Test
  void postsComeInTheOrderOfTheListing() {
    Search search =
        new Search(query("ferry"), List.of(), List.of(new Search.Order(SortKey.TITLE, true)), 2, 0);
    assertEquals(List.of(ref("two"), ref("three")), index.posts(search));
    assertEquals(
        List.of(ref("three")), index.among(List.of(ref("three"), ref("four"))).posts(search));
  }

  @Test
  void onlyTheNamedPostsAreFoundAndCounted() {
    Index among = index.among(List.of(ref("one"), ref("three"), ref("four")));
    assertEquals(List.of("three", "one"), found(among, "ferry", SortKey.DATE, 9));
    assertEquals(List.of("three"), found(among, "category:council -storm", SortKey.DATE, 9));
    assertEquals(List.of("one", "three"), found(among, "ferry OR date:2015", SortKey.TITLE, 9));
    assertEquals(2, among.count(query("ferry")));
    assertEquals(List.of("council=2", "harbour=1"), values(among, ""));
    assertEquals(List.of("council=1", "harbour=1"), values(among, "ferry"));
    assertEquals(0, index.among(List.of()).count(query("")));
  }

  private static List<String> values(Index among, String text) {
    List<String> values = new ArrayList<>();
    Facet facet = Facet.find("category", ZoneOffset.UTC).orElseThrow();
    among.facet(
        List.of(facet),
        query(text),
        Facet.Order.VALUE,
        -1,
        row ->
            values.add(
                ((Cell.Text) row.cells().get(0)).text()
                    + "="
                    + ((Cell.Count) row.cells().get(1)).number()));
    return values;
  }

  @Test
  void rowsComeInTheOrderOfTheIdsWithoutThoseThatAreGone() {
    List<Long> ids = List.of(ref("two").postId(), 4711L, ref("four").postId());
    List<Row> rows = List.copyOf(index.rows(ids, Columns.named("id", "words")).values());
    assertEquals(
        List.of(
            new Row(List.of(new Cell.Text("two"), new Cell.Count(2))),
            new Row(List.of(new Cell.Text("four"), new Cell.Count(2)))),
        rows);
  }

  private String marked(String query, String title, String text) {
    try (MatchMarker marker = index.marker()) {
      MatchMarker.Marked marked = marker.mark(query(query), title, text);
      return cut(title, marked.title()) + "/" + cut(text, marked.text());
    }
  }

  private static String cut(String text, List<Cell.Match> matches) {
    List<String> cut = new ArrayList<>();
    matches.forEach(match -> cut.add(text.substring(match.start(), match.end())));
    return String.join(",", cut);
  }

  @Test
  void whatAQueryMatchesIsFoundInATextOfItsOwn() {
    assertEquals("Ferries/ferry", marked("ferry", "Ferries", "a ferry\u0002 and"));
    assertEquals("/storms", marked("text:storm", "Storm", "two storms"));
    assertEquals("/the sea", marked("\"the sea\" -whale", "the", "the sea the"));
    assertEquals("/har,harbour", marked("har* date:2016", "", "har harbour shar"));
    assertEquals("/a x b", marked("NEAR(a b, 2)", "", "a x b x x x a").replace("a,b", "a x b"));
    assertEquals("港/の港", marked("/.?港/", "港", "猫の港"));
    assertEquals("/港", marked("港", "", "猫の港"));
    assertEquals("/", marked("date:2016", "a", "b"));
  }

  @Test
  void aPostIsReadWithMarksAroundWhatAQueryFindsInIt() {
    assertEquals(
        "A \u0002ferry\u0003 and a \u0002wh\u0003ale.",
        index.read(ref("one"), query("ferries text:/wh/")).text());
    assertEquals("A ferry.", index.read(ref("two"), query("date:2016")).text());
  }

  private List<String> paths(String ref) {
    return index.find(ref).stream().map(PostRef::path).toList();
  }

  @Test
  void aSlugIsFoundWholeOrByAnyLengthOfItsBeginning() throws IOException {
    for (String slug :
        List.of("ferries-of-the-north", "ferries-of-the-north-sea", "fé😀-of-pellhaven")) {
      post(slug, 5, "harbour", "A post.");
    }
    new Updater(folder.resolve("archive"), folder.resolve("index.db"), ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
    index.close();
    index = Index.open(folder.resolve("index.db"));
    assertEquals(List.of("ferries-of-the-north.md"), paths("ferries-of-the-north"));
    assertEquals(List.of("ferries-of-the-north-sea.md"), paths("ferries-of-the-north-s"));
    assertEquals(2, paths("ferries-of-the-n").size());
    assertEquals(2, paths("ferr").size());
    assertEquals(List.of("fé😀-of-pellhaven.md"), paths("fé😀"));
    assertEquals(List.of("fé😀-of-pellhaven.md"), paths("fé😀-of-pellh"));
    assertEquals(List.of(), paths("ferries-of-the-south"));
  }
}
