package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.index.Index;
import backfile.index.PostRef;
import backfile.index.Progress;
import backfile.index.Search;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to be found of a query that is being typed, and in which order. */
class FinderTest {
  /** Keeps each post with such a text busy for a good part of a second. */
  private static final String SLOW = "/a(a?){400}b/";

  /** What is fast is found in this time on any machine; what is slow is not found soon. */
  private static final long LONG = 60_000;

  private static final long SOON = 8;

  private static final Optional<Typed> NO_BEGINNING = Optional.empty();

  @TempDir Path folder;
  private Index index;
  private Worker walker;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void writeArchive() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    for (int day = 1; day <= 9; day++) {
      String text = "b " + "a".repeat(4_000);
      Files.writeString(archive.resolve("slow" + day + ".md"), post("A storm", "02-0" + day, text));
    }
    Files.writeString(archive.resolve("old.md"), post("A stork", "01-01", "It is ab initio."));
    index = Index.open(indexOf(archive));
    walker = walker("fast");
  }

  private static String post(String title, String date, String text) {
    return "---\ntitle: %s\ndate: 2016-%s\n---\n%s".formatted(title, date, text);
  }

  private static Path indexOf(Path archive) {
    Path file = archive.resolveSibling(archive.getFileName() + ".db");
    new Updater(archive, file, ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
    return file;
  }

  /** One that looks at other posts, which keep nobody busy, so that it is sure to be the first. */
  private Worker walker(String name, String... titles) throws IOException {
    Path archive = Files.createDirectories(folder.resolve(name));
    for (String title : titles) {
      Files.writeString(archive.resolve(title + ".md"), post(title, "01-01", "ab " + title));
    }
    Path file = indexOf(archive);
    return new Worker("walk", () -> Index.open(file), failure -> said.add(failure.toString()));
  }

  private void walkAmong(String... titles) throws IOException {
    walker.close();
    walker = walker("faster", titles);
  }

  @AfterEach
  void closeIndex() {
    walker.close();
    index.close();
  }

  private static Query query(String text) {
    return QueryParser.parse(text, new QueryClock(Instant.EPOCH, ZoneOffset.UTC));
  }

  private void find(Typed typed, Sorting sorting, long soon) {
    Wish.Posts wish = new Wish.Posts(typed, sorting);
    Hearer hearer = new Hearer(() -> false, this::take, new Hearer.Pace(soon, LONG, LONG));
    new Finder(index, wish, Optional.empty(), Optional.of(walker), hearer).find();
  }

  private synchronized void take(Event event) {
    Event.Found found = (Event.Found) event;
    said.add(
        found.asked().text()
            + ": "
            + found.ids().size()
            + (found.complete() ? "" : " yet")
            + (found.isSorted() ? "" : ", " + found.sorting().shown()));
  }

  private static Typed typed(String text) {
    return Typed.read(text, FinderTest::query).typed().orElseThrow();
  }

  /** A query whose beginning takes long to look up. */
  private static Typed slow() {
    return new Typed(
        "nothing", query("nothing"), Optional.of(new Typed("begun*", query(SLOW), NO_BEGINNING)));
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
  void aBeginningThatTakesLongShowsTheFirstPostsBefore() throws IOException {
    walkAmong("One", "Two", "Three");
    find(slow(), Sorting.NEWEST, SOON);
    assertEquals(List.of("begun*: 3 yet", "begun*: 1"), said);
  }

  @Test
  void aBeginningThatTakesLongShowsThatNothingIsThereYet() {
    find(slow(), Sorting.NEWEST, SOON);
    assertEquals(List.of("begun*: 0 yet", "begun*: 1"), said);
  }

  @Test
  void whatIsFoundSoonShowsNothingBefore() throws IOException {
    walkAmong("One", "Two", "Three");
    find(slow(), Sorting.NEWEST, LONG);
    assertEquals(List.of("begun*: 1"), said);
  }

  @Test
  void whatMatchesBestIsTheNewestUntilAllIsGathered() throws IOException {
    walkAmong("One", "Two", "Three");
    find(slow(), Sorting.BEST, SOON);
    assertEquals(List.of("begun*: 3 yet, newest first", "begun*: 1"), said);
  }

  @ParameterizedTest
  @EnumSource(
      value = Sorting.class,
      names = {"TITLE_BACKWARD", "SHORTEST", "AUTHOR"})
  void allIsSortedBeforeAWholeWordIsFoundInAnotherOrderThanByDate(Sorting sorting)
      throws IOException {
    walkAmong("One", "Two", "Three");
    find(new Typed("slow", query("a " + SLOW), NO_BEGINNING), sorting, SOON);
    assertEquals(List.of("slow: 1"), said, "that none was found yet is no answer");
    said.clear();
    walkAmong("A", "A one");
    find(new Typed("slow", query("a " + SLOW), NO_BEGINNING), sorting, SOON);
    assertEquals(List.of("slow: 2 yet", "slow: 1"), said);
  }

  @Test
  void aWholeWordThatMayBeABeginningIsNotSaidToBeNowhere() {
    Typed begun = new Typed("stork", query("stork"), NO_BEGINNING);
    find(new Typed("slow", query("b -stork " + SLOW), Optional.of(begun)), Sorting.LONGEST, SOON);
    assertEquals(List.of("stork: 1"), said);
  }

  @Test
  void amongNamedPostsNothingIsShownBefore() {
    Wish.Posts wish = new Wish.Posts(slow(), Sorting.TITLE_BACKWARD);
    Hearer hearer = new Hearer(() -> false, this::take, new Hearer.Pace(SOON, LONG, LONG));
    List<PostRef> named =
        index.posts(new Search(query("sto*"), List.of(), Sorting.NEWEST.order(), -1, 0));
    new Finder(index.among(named), wish, Optional.of(named), Optional.empty(), hearer).find();
    assertEquals(List.of("begun*: 1"), said);
  }
}
