package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.Query;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import backfile.query.SavedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags stay with their posts, whatever becomes of index and files. */
class UserDataTest {
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path archive;
  private Path index;
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void writeArchive() throws IOException {
    archive = Files.createDirectory(folder.resolve("archive"));
    index = folder.resolve("data/index.db");
    post("one.md", "7", "One", "The harbour woke early.");
    post("two.md", "8", "Two", "The bakery opened rather late.");
    update();
  }

  @Test
  void theFileIsMadeWhenItIsFirstWrittenTo() {
    assertEquals(List.of(), tagged("tag:todo"));
    tag(List.of(), List.of("todo"), "one.md");
    assertEquals(List.of(), data().savedQueries());
    assertFalse(Files.exists(data().path()));
    tag("one.md", "todo");
    assertEquals(folder.resolve("data/user.db"), data().path());
    assertTrue(Files.exists(data().path()));
  }

  @Test
  void itLiesBesideAnIndexOfAnotherName() {
    assertEquals(folder.resolve("my.user.db"), UserData.beside(folder.resolve("my.db")).path());
    assertEquals(
        folder.resolve("my.sqlite.user.db"), UserData.beside(folder.resolve("my.sqlite")).path());
  }

  @Test
  void tagsAreFoundWhateverTheirCaseAndAccents() {
    tag("one.md", "Café");
    tag("two.md", "CAFE");
    assertEquals(List.of("one.md", "two.md"), tagged("tag:café"));
    assertEquals(List.of("one.md", "two.md"), tagged("tag:ca*"));
    assertEquals(List.of("one.md", "two.md"), tagged("tag:/^c.f/ has:tag"));
    assertEquals(List.of(), tagged("-has:tag"));
    assertEquals(List.of(new TagCount("Café", 2, 0)), counts());
    tag(List.of("later"), List.of("cafe"), "one.md");
    assertEquals(List.of(new TagCount("Café", 1, 0), new TagCount("later", 1, 0)), counts());
  }

  @Test
  void anOpenIndexSeesTagsThatOthersWrite() {
    try (Index open = Index.open(index)) {
      assertEquals(0, open.count(parse("tag:todo")));
      tag("one.md", "todo");
      assertEquals(1, open.count(parse("tag:todo")));
      tag(List.of(), List.of("todo"), "one.md");
      assertEquals(0, open.count(parse("tag:todo")));
    }
  }

  @Test
  void anIndexMadeAnewHasTheTags() {
    tag("one.md", "todo");
    new Updater(archive, index, ZoneOffset.UTC)
        .update(Updater.Scope.ALL, Progress.NONE, problems::add);
    assertEquals(List.of("one.md"), tagged("tag:todo"));
  }

  @Test
  void anOpenIndexFindsTagsAfterItChanged() throws IOException {
    tag("one.md", "todo");
    try (Index open = Index.open(index)) {
      assertEquals(1, open.count(parse("tag:todo")));
      for (int i = 0; i < 50; i++) {
        post("new" + i + ".md", "n" + i, "New " + i, "New text " + i);
      }
      move("one.md", "deep/1.md");
      update();
      assertEquals(1, open.count(parse("tag:todo path:deep/1.md")));
    }
  }

  @Test
  void anEditedPostKeepsItsTags() throws IOException {
    tag("one.md", "todo");
    post("one.md", "7", "Another title", "All of it is other now.");
    update();
    assertEquals(List.of("one.md"), tagged("tag:todo"));
    post("one.md", "99", "Another title", "And the ID, too.");
    update();
    assertEquals(List.of("one.md"), tagged("tag:todo"));
  }

  @Test
  void aPostThatIsEditedAndThenMovedKeepsItsTags() throws IOException {
    tag("one.md", "todo");
    post("one.md", "7", "Another title", "All of it is other now.");
    update();
    move("one.md", "2016/first.md");
    update();
    assertEquals(List.of("2016/first.md"), tagged("tag:todo"));
  }

  @Test
  void aPostThatIsMovedAndEditedAtOnceKeepsItsTags() throws IOException {
    tag("one.md", "todo");
    Files.delete(archive.resolve("one.md"));
    post("2016/first.md", "7", "One", "All of it is other now.");
    update();
    assertEquals(List.of("2016/first.md"), tagged("tag:todo"));
  }

  @Test
  void twoPostsThatChangeNamesKeepTheirTags() throws IOException {
    tag("one.md", "first");
    move("one.md", "temporary");
    move("two.md", "one.md");
    move("temporary", "two.md");
    update();
    assertEquals(List.of("two.md"), tagged("tag:first"));
  }

  @Test
  void ofPostsWithOneIdOnlyTheTaggedOneHasTheTag() throws IOException {
    post("double.md", "7", "Double", "Another text with the same ID.");
    update();
    tag("one.md", "todo");
    assertEquals(List.of("one.md"), tagged("tag:todo"));
    move("one.md", "moved.md");
    update();
    assertEquals(List.of("moved.md"), tagged("tag:todo"));
    Files.delete(archive.resolve("moved.md"));
    update();
    assertEquals(List.of(), tagged("tag:todo"));
  }

  @Test
  void aCopyThatWasThereDoesNotTakeTheTag() throws IOException {
    Files.createDirectory(archive.resolve("copies"));
    Files.copy(archive.resolve("one.md"), archive.resolve("copies/one.md"));
    update();
    tag("one.md", "todo");
    byte[] bytes = Files.readAllBytes(archive.resolve("one.md"));
    Files.delete(archive.resolve("one.md"));
    update();
    assertEquals(List.of(), tagged("tag:todo"));
    Files.write(archive.resolve("one.md"), bytes);
    update();
    assertEquals(List.of("one.md"), tagged("tag:todo"));
    move("one.md", "moved.md");
    update();
    assertEquals(List.of("moved.md"), tagged("tag:todo"));
  }

  @Test
  void aCopyMadeBeforeAnEditDoesNotTakeTheTag() throws IOException {
    tag("one.md", "todo");
    Files.copy(archive.resolve("one.md"), archive.resolve("backup.md"));
    post("one.md", "7", "One", "Edited.");
    update();
    assertEquals(List.of("one.md"), tagged("tag:todo"));
  }

  @Test
  void aPostThatIsGoneKeepsItsTagsForWhenItComesBack() throws IOException {
    tag("one.md", "todo");
    byte[] bytes = Files.readAllBytes(archive.resolve("one.md"));
    Files.delete(archive.resolve("one.md"));
    update();
    assertEquals(List.of(), tagged("tag:todo"));
    assertEquals(List.of(new TagCount("todo", 0, 1)), counts());
    assertEquals("one.md", data().taggedPosts().get(0).traits().path());
    Files.write(archive.resolve("one.md"), bytes);
    update();
    assertEquals(List.of("one.md"), tagged("tag:todo"));
  }

  @Test
  void anotherPostInThePlaceOfOneThatIsGoneHasNoneOfItsTags() throws IOException {
    tag("one.md", "todo");
    post("one.md", "100", "Quite another", "Nothing of it is as before.");
    update();
    assertEquals(List.of(), tagged("tag:todo"));
    tag("one.md", "later");
    assertEquals(2, data().taggedPosts().size());
  }

  @Test
  void aTransactionThatWasCutOffIsUndone() throws IOException, SQLException {
    tag("one.md", "todo");
    byte[] before = Files.readAllBytes(data().path());
    Path killed = Files.createDirectories(folder.resolve("killed"));
    try (Connection connection = Database.openToWrite(data().path())) {
      Database.run(connection, "PRAGMA cache_size = 1");
      Database.run(connection, "BEGIN IMMEDIATE");
      Database.run(connection, "DELETE FROM tag");
      for (int i = 0; i < 500; i++) {
        Database.run(connection, "INSERT INTO saved_query VALUES ('" + i + "', 'x', 'y')");
      }
      for (String name : List.of("user.db", "user.db-journal")) {
        Files.copy(data().path().resolveSibling(name), killed.resolve(name));
      }
      Database.run(connection, "ROLLBACK");
    }
    byte[] halfDone = Files.readAllBytes(killed.resolve("user.db"));
    assertFalse(Arrays.equals(before, halfDone), "nothing had been written yet");
    Files.copy(index, killed.resolve("index.db"), StandardCopyOption.REPLACE_EXISTING);
    index = killed.resolve("index.db");
    assertEquals(List.of(), data().savedQueries());
    assertEquals(List.of("one.md"), tagged("tag:todo"));
  }

  @Test
  void manyWritersAtOnceLoseNothing() throws InterruptedException, ExecutionException {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<Future<?>> ends = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      int number = writer;
      ends.add(
          writers.submit(
              () -> {
                for (int i = 0; i < 10; i++) {
                  tag(i % 2 == 0 ? "one.md" : "two.md", "t" + number + "-" + i);
                  data().save(new SavedQuery("q" + number + "-" + i, "x"), false);
                }
              }));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    writers.shutdown();
    assertEquals(40, counts().size());
    assertEquals(40, data().savedQueries().size());
    assertEquals(2, data().taggedPosts().size());
  }

  @Test
  void whatIsRestoredTwiceIsThereOnce() throws IOException {
    tag("one.md", "todo", "done");
    data().save(new SavedQuery("mine", "harbour"), false);
    List<TaggedPost> posts = data().taggedPosts();
    List<SavedQuery> queries = data().savedQueries();
    PostTraits lost =
        new PostTraits(
            "lost.md",
            posts.get(0).traits().id(),
            posts.get(0).traits().id(),
            posts.get(0).traits().id(),
            posts.get(0).traits().hash().map(hash -> hash + 1),
            posts.get(0).traits().textHash().map(hash -> hash + 1),
            List.of());
    posts = List.of(posts.get(0), new TaggedPost(lost, List.of("gone")));
    Files.delete(data().path());
    assertEquals(3, restore(queries, posts).added());
    List<TaggedPost> once = data().taggedPosts();
    assertEquals(0, restore(queries, posts).added());
    assertEquals(once, data().taggedPosts());
    assertEquals(List.of("one.md"), tagged("tag:todo tag:done"));
    assertEquals(List.of("lost.md", "one.md"), once.stream().map(p -> p.traits().path()).toList());
  }

  @Test
  void aRestoredQueryReplacesAnotherOnlyWhenAsked() {
    data().save(new SavedQuery("mine", "harbour"), false);
    SavedQuery other = new SavedQuery("Mine", "bakery");
    assertEquals(List.of(other), restore(List.of(other), List.of()).refused());
    assertEquals("harbour", data().savedQueries().get(0).text());
    try (Index open = Index.open(index)) {
      assertEquals(1, data().restore(open, List.of(other), List.of(), true).added());
    }
    assertEquals(List.of(other), data().savedQueries());
  }

  @Test
  void aPathAloneIsEnoughToRestoreTags() {
    PostTraits bare =
        new PostTraits(
            "two.md",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    restore(List.of(), List.of(new TaggedPost(bare, List.of("todo"))));
    assertEquals(List.of("two.md"), tagged("tag:todo"));
  }

  @Test
  void aDamagedOrForeignFileIsAProblemAndStaysAsItIs() throws IOException, SQLException {
    Files.writeString(data().path(), "no database ".repeat(100));
    assertThrows(ProblemException.class, () -> tag("one.md", "todo"));
    ProblemException e = assertThrows(ProblemException.class, () -> tagged("tag:todo"));
    assertEquals(data().path().toString(), e.problem().where());
    assertEquals(List.of("two.md"), tagged("bakery"));
    Files.delete(data().path());
    try (Connection connection = Database.openToWrite(data().path())) {
      Database.run(connection, "CREATE TABLE mine (x)");
    }
    assertThrows(ProblemException.class, () -> tag("one.md", "todo"));
    post("three.md", "9", "Three", "The index is made all the same.");
    update();
    assertEquals(1, problems.size());
    assertEquals(List.of("three.md"), tagged("three"));
  }

  private UserData data() {
    return UserData.beside(index);
  }

  private UserData.Restored restore(List<SavedQuery> queries, List<TaggedPost> posts) {
    try (Index open = Index.open(index)) {
      return data().restore(open, queries, posts, false);
    }
  }

  private void tag(String path, String... tags) {
    tag(List.of(tags), List.of(), path);
  }

  private void tag(List<String> added, List<String> removed, String path) {
    try (Index open = Index.open(index)) {
      data().tag(open, List.of(open.findPath(path).orElseThrow()), added, removed);
    }
  }

  private List<TagCount> counts() {
    try (Index open = Index.open(index)) {
      return open.tags();
    }
  }

  private List<String> tagged(String query) {
    List<String> paths = new ArrayList<>();
    try (Index open = Index.open(index)) {
      open.list(
          new Search(parse(query), Columns.named("path"), List.of(), -1, 0),
          (path, row) -> paths.add(path));
    }
    paths.sort(null);
    return paths;
  }

  private static Query parse(String text) {
    return QueryParser.parse(text, CLOCK);
  }

  private void update() {
    new Updater(archive, index, ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problems::add);
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(archive.resolve(to).getParent());
    Files.move(archive.resolve(from), archive.resolve(to));
  }

  private void post(String path, String id, String title, String text) throws IOException {
    Path file = archive.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "---\nid: %s\ntitle: %s\ndate: 2016-02-03\n---\n%s\n".formatted(id, title, text));
  }
}
