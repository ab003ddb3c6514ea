package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.index.Index;
import backfile.index.Progress;
import backfile.index.Updater;
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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to be found of a query that is being typed, and in which order. */
class FinderTest {
  /** Keeps each post with such a text busy for a good part of a second. */
  private static final String SLOW = "/a(a?){400}b/";

  /** What is fast is found in this time on any machine; what is slow is not found soon. */
  private static final long LONG = 60_000;

  private static final long SOON = 8;

  @TempDir Path folder;
  private Index index;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void writeArchive() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    for (int day = 1; day <= 9; day++) {
      Files.writeString(
          archive.resolve("slow" + day + ".md"),
          "---\ntitle: A storm\ndate: 2016-02-0%d\n---\nb %s".formatted(day, "a".repeat(4_000)));
    }
    Files.writeString(
        archive.resolve("old.md"), "---\ntitle: A stork\ndate: 2016-01-01\n---\nIt is ab initio.");
    Path file = folder.resolve("index.db");
    new Updater(archive, file, ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
    index = Index.open(file);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  private static Query query(String text) {
    return QueryParser.parse(text, new QueryClock(Instant.EPOCH, ZoneOffset.UTC));
  }

  private void find(Typed typed, Sorting sorting, long soon) {
    Wish.Posts wish = new Wish.Posts(typed, sorting);
    Hearer.Pace pace = new Hearer.Pace(soon, LONG, LONG);
    new Finder(index, wish, Optional.empty(), new Hearer(() -> false, this::take, pace)).find();
  }

  private void take(Event event) {
    Event.Found found = (Event.Found) event;
    said.add(found.asked().text() + ": " + found.ids().size() + (found.complete() ? "" : " yet"));
  }

  private static Typed typed(String text) {
    return Typed.read(text, FinderTest::query).typed().orElseThrow();
  }

  /** A query whose beginning takes long to look up. */
  private static Typed slow(String sought) {
    Typed begun = new Typed("begun*", query(SLOW), Optional.empty(), Optional.empty());
    Typed looked = new Typed("sought*", query(sought), Optional.empty(), Optional.empty());
    return new Typed("nothing", query("nothing"), Optional.of(begun), Optional.of(looked));
  }

  @Test
  void aWholeWordIsNoBeginning() {
    find(typed("stork"), Sorting.NEWEST, LONG);
    assertEquals(List.of("stork: 1"), said);
  }

  @Test
  void aWordThatIsNowhereIsABeginning() {
    find(typed("sto"), Sorting.NEWEST, LONG);
    assertEquals(List.of("sto*: 10"), said);
  }

  @Test
  void whatBeginsNothingIsSaidAsItWasTyped() {
    find(typed("zebra"), Sorting.NEWEST, LONG);
    assertEquals(List.of("zebra: 0"), said);
  }

  @Test
  void aBeginningThatTakesLongShowsTheNewestPostsFirst() {
    find(slow("title:storm"), Sorting.NEWEST, SOON);
    assertEquals(List.of("sought*: 9 yet", "begun*: 1"), said);
  }

  @Test
  void aBeginningThatTakesLongShowsThatNothingIsThereYet() {
    find(slow("zebra"), Sorting.NEWEST, SOON);
    assertEquals(List.of("sought*: 0 yet", "begun*: 1"), said);
  }

  @Test
  void anotherOrderThanByDateHasToWaitForAll() {
    find(slow("title:storm"), Sorting.TITLE, SOON);
    assertEquals(List.of("begun*: 1"), said);
  }
}
