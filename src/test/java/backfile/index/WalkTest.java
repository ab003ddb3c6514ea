package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.query.QueryClock;
import backfile.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that are looked at one by one, in an order that an index has. */
class WalkTest {
  private static final List<SortKey> KEYS =
      List.of(SortKey.DATE, SortKey.TITLE, SortKey.AUTHOR, SortKey.WORDS);

  private static final List<String> AUTHORS = List.of("", "Émile", "emile", "Zoe", "Ann");
  private static final List<String> TITLES = List.of("On ferries", "a ferry", "On storms", "");

  @TempDir Path folder;
  private Index index;

  @BeforeEach
  void writeArchive() throws IOException {
    for (int i = 0; i < 60; i++) {
      String author = AUTHORS.get(i % 5);
      post(i, author.isEmpty() ? "" : "authors: [" + author + ", Bob]\n", TITLES.get(i % 4));
    }
    open();
  }

  private void post(int number, String authors, String title) throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    String text =
        "---\ntitle: '%s'\n%scategories: [%s]\ndate: 2016-02-%02d\n---\nThe ferry%s of %s."
            .formatted(
                title,
                authors,
                number % 3 == 0 ? "harbour" : "council",
                number % 28 + 1,
                " sails".repeat(number % 7),
                number % 6 == 0 ? "storms" : "Pellhaven");
    Files.writeString(archive.resolve("post" + number + ".md"), text);
  }

  private void open() {
    Path file = folder.resolve("index.db");
    new Updater(folder.resolve("archive"), file, ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
    index = Index.open(file);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  private static Search search(String text, SortKey key, boolean reversed) {
    return new Search(
        QueryParser.parse(text, new QueryClock(Instant.EPOCH, ZoneOffset.UTC)),
        List.of(),
        List.of(new Search.Order(key, reversed)),
        -1,
        0);
  }

  /** Some way to have row ids given. */
  private interface Giving {
    void give(Search search, LongPredicate consumer);
  }

  private static List<Long> given(Giving giving, Search search, int most) {
    List<Long> ids = new ArrayList<>();
    giving.give(search, id -> ids.add(id) && ids.size() < most);
    return ids;
  }

  private void compare(String text) {
    for (SortKey key : KEYS) {
      for (boolean reversed : new boolean[] {false, true}) {
        Search search = search(text, key, reversed);
        List<Long> all = given(index::ids, search, 99);
        assertFalse(all.isEmpty());
        assertEquals(all, given(index::walk, search, 99), key + " " + reversed);
        assertEquals(
            all.subList(0, Math.min(4, all.size())), given(index::walk, search, 4), "" + key);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ferry",
        "storm",
        "sail*",
        "ferry sto* OR title:sto*",
        "\"the ferry\" -pellh*",
        "/\\bsto/",
        "category:harbour -storm",
        "title:ferry OR category:council",
        "=sails words:8..",
        "author:emile",
        "date:2016-02-03..2016-02-20 storms",
        "zzz OR NOT storm"
      })
  void thePostsAreThoseOfTheListingInItsOrder(String text) {
    compare(text);
  }

  @Test
  void changedPostsKeepTheirPlace() throws IOException {
    index.close();
    post(7, "authors: [Zz]\n", "Zebra");
    post(8, "", "aardvark");
    open();
    compare("");
    List<Long> byTitle = given(index::walk, search("Zebra OR aardvark", SortKey.TITLE, false), 9);
    assertEquals(
        List.of("post8", "post7"),
        index.rows(byTitle, List.of()).keySet().stream().map(PostRef::id).toList());
    long last = given(index::walk, search("", SortKey.AUTHOR, true), 1).get(0);
    assertEquals(byTitle.get(1), last);
  }

  /** What is sorted has to be gathered first. */
  @ParameterizedTest
  @CsvSource({"TITLE", "AUTHOR", "WORDS"})
  void nothingIsSorted(SortKey key) throws SQLException {
    for (boolean reversed : new boolean[] {false, true}) {
      Search search = search("ferry category:harbour", key, reversed);
      String plan =
          index.withConnection(
              connection -> plan(connection, new Listing(search, Among.ALL).askedToWalk()));
      assertTrue(plan.lines().findFirst().orElse("").contains(" post USING"), plan);
      assertTrue(plan.contains(key.index(reversed).orElseThrow()), plan);
      assertFalse(plan.contains("ORDER BY"), plan);
    }
  }

  /** Few may match, and then the whole archive would be read at random places. */
  @ParameterizedTest
  @CsvSource({"TITLE", "AUTHOR", "WORDS"})
  void aListingIsWalkedOnlyWhereAllPostsAreInIt(SortKey key) {
    String all = gatheringPlan("", key);
    assertTrue(all.contains(key.index(false).orElseThrow()), all);
    assertFalse(all.contains("ORDER BY"), all);
    for (String text : List.of("has:image", "/ferry/", "is:draft", "words:5..")) {
      String plan = gatheringPlan(text, key);
      assertFalse(plan.contains(key.index(false).orElseThrow()), plan);
      assertTrue(plan.contains("ORDER BY"), plan);
    }
    String count =
        index.withConnection(
            connection -> plan(connection, index.explain(search("/ferry/", key, false).query())));
    assertFalse(count.contains(key.index(false).orElseThrow()), count);
  }

  private String gatheringPlan(String text, SortKey key) {
    Listing listing = new Listing(search(text, key, false), Among.ALL);
    return index.withConnection(connection -> plan(connection, listing.askedForIds(connection)));
  }

  private static String plan(Connection connection, Asked asked) throws SQLException {
    Asked explained = new Asked("EXPLAIN QUERY PLAN " + asked.sql(), asked.parameters());
    StringBuilder plan = new StringBuilder();
    try (PreparedStatement statement = explained.prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        plan.append(rows.getString(4)).append('\n');
      }
    }
    return plan.toString();
  }
}
