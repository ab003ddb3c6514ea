package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
  @TempDir Path folder;
  private Path index;

  @BeforeEach
  void writeArchive() throws IOException {
    post("five-times", 1, "Low low water", "harbour harbour harbour harbour harbour net net");
    post("three-times", 2, "Low low water", "harbour harbour harbour net net net net");
    post("titled", 3, "Low low harbour", "net net net net net net net");
    post("titled-twice", 4, "Low harbour harbour", "net net net net net net net");
    post("once", 5, "Low low water", "harbour net net net net net net");
    for (int i = 0; i < 10; i++) {
      post("other-" + i, 6, "Low low water", "net net net net net net net");
    }
    index = folder.resolve("index.db");
    new Updater(folder.resolve("archive"), index, ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
  }

  private void post(String name, int day, String title, String text) throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Files.writeString(
        archive.resolve(name + ".md"),
        "---\ntitle: " + title + "\ndate: 2016-02-0" + day + "\n---\n" + text);
  }

  @Test
  void aWordInTheTitleWeighsAboutFourTimesAsMuchAsInTheText() throws SQLException {
    assertEquals(
        List.of("titled-twice", "five-times", "titled", "three-times", "once"),
        ranked("harbour", 1_000));
    assertEquals("bm25(4.0, 1.0)", rankFunction());
  }

  @Test
  void ofAWordThatTooManyPostsHaveTheTitlesComeFirstAndThenTheNewest() throws SQLException {
    assertEquals(
        List.of("titled-twice", "titled", "once", "three-times", "five-times"),
        ranked("harbour", 4));
  }

  @Test
  void whereTooManyTitlesHaveItTooTheNewestComeFirst() throws SQLException {
    assertEquals(
        List.of("once", "titled-twice", "titled", "three-times", "five-times"),
        ranked("harbour", 1));
  }

  @Test
  void conditionsHoldForBothParts() throws SQLException {
    assertEquals(
        List.of("titled", "three-times", "five-times"),
        ranked("harbour -date:2016-02-04 -date:2016-02-05", 2));
  }

  @Test
  void aPageOfTheRankedIsThatOfTheWhole() throws SQLException {
    Search page = search("harbour", 2, 1);
    List<String> paths = new ArrayList<>();
    try (Index opened = Index.open(index)) {
      assertEquals(2, opened.list(page, (path, row) -> paths.add(path)));
    }
    assertEquals(List.of("five-times.md", "titled.md"), paths);
  }

  @Test
  void onlyTheRowsThatAreShownAreLookedUp() throws SQLException {
    try (Connection connection = Database.openToRead(index)) {
      String ids = new Ranking(connection).ids(selection("harbour"), new ArrayList<>());
      assertFalse(ids.contains("post"), ids);
    }
  }

  private static Search search(String query, long limit, long offset) {
    return new Search(
        QueryParser.parse(query, new QueryClock(Instant.EPOCH, ZoneOffset.UTC)),
        Columns.named("id", "snippet"),
        List.of(new Search.Order(SortKey.RELEVANCE, false)),
        limit,
        offset);
  }

  private static Selection selection(String query) {
    return Selection.of(search(query, -1, 0).query());
  }

  private List<String> ranked(String query, int mostRanked) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    List<String> slugs = new ArrayList<>();
    try (Connection connection = Database.openToRead(index)) {
      String ids = new Ranking(connection, mostRanked).ids(selection(query), parameters);
      String sql =
          "SELECT slug FROM (" + ids + " LIMIT -1) AS best CROSS JOIN post ON post_id = best.id";
      try (PreparedStatement statement = Database.prepare(connection, sql, parameters);
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          slugs.add(rows.getString(1));
        }
      }
    }
    return slugs;
  }

  private String rankFunction() throws SQLException {
    String sql = "SELECT v FROM article_config WHERE k = 'rank'";
    try (Connection connection = Database.openToRead(index);
        PreparedStatement statement = Database.prepare(connection, sql, List.of());
        ResultSet rows = statement.executeQuery()) {
      return rows.getString(1);
    }
  }
}
