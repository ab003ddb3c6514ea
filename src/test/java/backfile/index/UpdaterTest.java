package backfile.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.ProblemException;
import backfile.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class UpdaterTest {
  @TempDir Path folder;
  private Path archive;
  private Path index;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = Files.createDirectory(folder.resolve("archive"));
    index = folder.resolve("data/index.db");
    post("one.md", "2016-02-03", "The harbour woke early.");
    post("two.md", "2016-02-04", "The bakery opened late.");
  }

  @Test
  void aNewIndexHoldsEveryPost() throws SQLException {
    assertEquals(new IndexSummary(2, 2, 0, 0, 0), update());
    assertEquals(List.of("two.md", "one.md"), paths());
    assertFullTextIsSound();
  }

  @Test
  void copiesAreNoticedAsFilesChange() throws IOException {
    update();
    assertEquals(0, countDuplicates());
    post("copy.md", "2016-02-05", "The HARBOUR woke, early!");
    update();
    assertEquals(2, countDuplicates());
    post("copy.md", "2016-02-05", "The harbour woke late.");
    update();
    assertEquals(0, countDuplicates());
  }

  private long countDuplicates() {
    try (Index open = Index.open(index)) {
      return open.count(new Query.Is(Query.State.DUPLICATE));
    }
  }

  @Test
  void nothingChangedWritesNothing() throws IOException {
    update();
    FileTime before = Files.getLastModifiedTime(index);
    assertTrue(update().unchanged());
    assertEquals(before, Files.getLastModifiedTime(index));
  }

  @Test
  void changedNewAndRemovedFilesAreNoticed() throws IOException, SQLException {
    update();
    post("one.md", "2016-02-03", "The harbour slept in.");
    post("three.md", "2015-01-01", "An old letter turned up.");
    Files.delete(archive.resolve("two.md"));
    assertEquals(new IndexSummary(2, 1, 1, 1, 0), update());
    assertEquals(List.of("one.md", "three.md"), paths());
    assertFullTextIsSound();
  }

  @Test
  void aMovedFileIsAChangeAndNotANewPost() throws IOException {
    update();
    Files.createDirectory(archive.resolve("2016"));
    Files.move(archive.resolve("two.md"), archive.resolve("2016/two.md"));
    assertEquals(new IndexSummary(2, 0, 1, 0, 0), update());
    assertEquals(List.of("2016/two.md", "one.md"), paths());
  }

  @Test
  void aTouchedFileIsNoChange() throws IOException {
    update();
    Files.setLastModifiedTime(archive.resolve("one.md"), FileTime.fromMillis(1_000_000));
    assertEquals(new IndexSummary(2, 0, 0, 0, 0), update());
    assertEquals(new IndexSummary(2, 0, 0, 0, 0), update());
  }

  /** SQLite puts the emoji last, Java the wide letter. */
  @Test
  void namesThatSqliteAndJavaSortApartAreFoundAgain() throws IOException {
    post("\uff45.md", "2016-02-05", "A wide letter.");
    post("\ud83d\ude00.md", "2016-02-06", "A smile.");
    update();
    post("one.md", "2016-02-03", "The harbour slept in.");
    assertEquals(new IndexSummary(4, 0, 1, 0, 0), update());
    Files.delete(archive.resolve("\uff45.md"));
    assertEquals(new IndexSummary(3, 0, 0, 1, 0), update());
  }

  @Test
  void anotherZoneReadsAllPostsAgainOfWhichNoneIsNew() throws IOException {
    update();
    post("three.md", "2016-02-05", "The ferry is late.");
    IndexSummary summary =
        new Updater(archive, index, ZoneOffset.ofHours(2))
            .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
    assertEquals(new IndexSummary(3, 1, 0, 0, 0), summary);
    try (Index open = Index.open(index)) {
      assertEquals(
          "2016-02-03T22:00:00Z",
          open.read(open.findPath("two.md").orElseThrow()).date().orElseThrow().toString());
    }
  }

  @Test
  void aReaderSeesTheOldIndexWhileANewOneTakesItsPlace() throws IOException {
    update();
    try (Index open = Index.open(index)) {
      post("three.md", "2016-03-01", "A third one.");
      new Updater(archive, index, ZoneOffset.UTC)
          .update(Updater.Scope.ALL, Progress.NONE, problem -> {});
      assertEquals(2, open.count(new Query.All()));
    }
    assertEquals(3, paths().size());
  }

  @Test
  void aDraftLeftByAKilledProcessIsThrownAway() throws IOException {
    Files.createDirectories(index.getParent());
    Files.writeString(index.resolveSibling("index.db.new"), "half an index");
    assertEquals(2, update().posts());
    Files.writeString(index.resolveSibling("index.db.new"), "half an index");
    assertTrue(update().unchanged());
    assertFalse(Files.exists(index.resolveSibling("index.db.new")));
  }

  @Test
  void aDamagedIndexIsNamedAndReplacedOnRequest() throws IOException {
    update();
    Files.writeString(index, "this is no database, though it is long enough to look like a file");
    ProblemException damaged = assertThrows(ProblemException.class, this::update);
    assertTrue(damaged.problem().what().contains("damaged"), damaged.getMessage());
    assertEquals("backfile index --full", damaged.problem().hint().orElseThrow());
    new Updater(archive, index, ZoneOffset.UTC)
        .update(Updater.Scope.ALL, Progress.NONE, problem -> {});
    assertEquals(2, paths().size());
  }

  @Test
  void anIndexOfANewerProgramIsRefused() throws SQLException {
    update();
    try (Connection connection = Database.openToWrite(index)) {
      Database.run(connection, "PRAGMA user_version = 99");
    }
    ProblemException newer = assertThrows(ProblemException.class, () -> Index.open(index));
    assertTrue(newer.problem().what().contains("newer"), newer.getMessage());
    assertThrows(ProblemException.class, this::update);
  }

  @Test
  void aTruncatedIndexIsNamedAndReplacedOnRequest() throws IOException {
    update();
    byte[] whole = Files.readAllBytes(index);
    Files.write(index, Arrays.copyOf(whole, whole.length / 2));
    ProblemException damaged = assertThrows(ProblemException.class, () -> Index.open(index));
    assertTrue(damaged.problem().what().contains("damaged"), damaged.getMessage());
    assertEquals(2, update(Updater.Scope.ALL).posts());
  }

  @Test
  void aDatabaseOfAnotherProgramIsNeverReplaced() throws IOException, SQLException {
    for (int version : new int[] {0, Schema.VERSION, Schema.VERSION + 1}) {
      Files.createDirectories(index.getParent());
      Files.deleteIfExists(index);
      try (Connection connection = Database.openToWrite(index)) {
        Database.run(connection, "CREATE TABLE diary (day, entry)");
        Database.run(connection, "PRAGMA user_version = " + version);
      }
      byte[] before = Files.readAllBytes(index);
      assertForeign(() -> Index.open(index));
      assertForeign(() -> update(Updater.Scope.CHANGED));
      assertForeign(() -> update(Updater.Scope.ALL));
      assertArrayEquals(before, Files.readAllBytes(index));
    }
  }

  private static void assertForeign(Executable step) {
    ProblemException foreign = assertThrows(ProblemException.class, step);
    assertTrue(foreign.problem().what().contains("another program"), foreign.getMessage());
  }

  @Test
  void aFileThatVanishesBeforeItIsReadIsBrokenUntilTheNextUpdate() throws IOException {
    // More than are read ahead.
    int posts = 100 * Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < posts; i++) {
      post("later-" + i + ".md", "2016-03-01", "Later.");
    }
    Path last = archive.resolve("zoo.md");
    Files.writeString(last, "Soon gone.");
    Progress removal =
        new Progress() {
          @Override
          public void files(int done, int total) {
            assertTrue(done > 0 || last.toFile().delete());
          }

          @Override
          public void waiting() {}
        };
    IndexSummary summary =
        new Updater(archive, index, ZoneOffset.UTC)
            .update(Updater.Scope.CHANGED, removal, problem -> {});
    assertEquals(new IndexSummary(posts + 3, posts + 3, 0, 0, 1), summary);
    assertEquals(new IndexSummary(posts + 2, 0, 0, 1, 0), update());
  }

  private IndexSummary update() {
    return update(Updater.Scope.CHANGED);
  }

  private IndexSummary update(Updater.Scope scope) {
    return new Updater(archive, index, ZoneOffset.UTC).update(scope, Progress.NONE, problem -> {});
  }

  private void post(String name, String date, String body) throws IOException {
    Files.writeString(
        archive.resolve(name), "---\ntitle: T\ndate: " + date + "\n---\n" + body + "\n");
  }

  /** Newest first. */
  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    try (Index open = Index.open(index)) {
      open.list(
          new Search(new Query.All(), Columns.named("id"), List.of(), -1, 0),
          (path, row) -> paths.add(path));
    }
    return paths;
  }

  private void assertFullTextIsSound() throws SQLException {
    try (Connection connection = Database.openToWrite(index)) {
      Database.run(connection, "INSERT INTO article (article) VALUES ('integrity-check')");
      assertEquals(
          Database.number(connection, "SELECT count(*) FROM post"),
          Database.number(connection, "SELECT count(*) FROM article"));
    }
  }
}
