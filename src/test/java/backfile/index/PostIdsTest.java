package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.clutter.fact.Facts;
import backfile.post.Fingerprint;
import backfile.post.Post;
import backfile.text.Format;
import backfile.text.LightText;
import backfile.text.Link;
import backfile.text.Style;
import backfile.text.StyledRun;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostIdsTest {
  private static final Instant FIRST_DAY = Instant.parse("2016-03-01T00:00:00Z");
  private static final long DAY = 86_400;

  @TempDir Path folder;

  @Test
  void idsRunInTheOrderOfDatesWhateverTheOrderOfArrival() throws SQLException {
    for (int seed = 0; seed < 20; seed++) {
      List<Integer> days = new ArrayList<>();
      for (int day = 0; day < 60; day++) {
        days.add(1 + day / 2);
      }
      Collections.shuffle(days, new Random(seed));
      assertEquals(days.stream().sorted().toList(), stored(days, "shuffled" + seed + ".db"));
    }
  }

  @Test
  void undatedPostsComeBeforeAllOthers() throws SQLException {
    assertEquals(List.of(-1, -1, 3, 5), stored(List.of(5, -1, 3, -1), "undated.db"));
  }

  @Test
  void aPostThatMovesUpKeepsAllItsRows() throws SQLException {
    Path file = folder.resolve("moved.db");
    try (Connection connection = connection(file);
        PostWriter writer = new PostWriter(connection, 2)) {
      for (int day : new int[] {1, 3, 2, 2, 2, 2}) {
        writer.insert(post(day));
      }
      String consistent =
          "SELECT count(*) FROM post JOIN article ON article.rowid = post.post_id"
              + " JOIN front_matter USING (post_id) JOIN post_author USING (post_id)"
              + " JOIN link USING (post_id) JOIN style USING (post_id) JOIN address USING (post_id)"
              + " WHERE article.text = 'day ' || (substr(post.date, 9, 2) + 0)"
              + " AND link.url = article.text AND runs = '0**' || length(article.text) AND json = '{\"day\":\"' || article.text || '\"}'";
      // Each of the six has two rows of address: its path and its permalink.
      assertEquals(12, Database.number(connection, consistent));
      Database.run(connection, "INSERT INTO article (article) VALUES ('integrity-check')");
    }
  }

  /** The days of the posts in the order of their ids, -1 for none, after inserting them in turn. */
  private List<Integer> stored(List<Integer> days, String name) throws SQLException {
    List<Integer> stored = new ArrayList<>();
    try (Connection connection = connection(folder.resolve(name));
        PostWriter writer = new PostWriter(connection, 2)) {
      for (int day : days) {
        writer.insert(post(day));
      }
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT coalesce(substr(date, 9, 2) + 0, -1) FROM post ORDER BY post_id")) {
        while (rows.next()) {
          stored.add(rows.getInt(1));
        }
      }
    }
    return stored;
  }

  private static Connection connection(Path file) throws SQLException {
    Connection connection = Database.openToWrite(file);
    Database.run(connection, "PRAGMA journal_mode = OFF");
    Database.run(connection, "PRAGMA synchronous = OFF");
    Database.run(connection, "BEGIN");
    Schema.createTables(connection);
    Schema.createIndexes(connection);
    return connection;
  }

  private int made;

  private PreparedPost post(int day) {
    String text = "day " + day;
    String path = "p" + made++;
    Optional<Instant> date =
        day < 0 ? Optional.empty() : Optional.of(FIRST_DAY.plusSeconds(DAY * (day - 1)));
    Post post =
        new Post(
            path,
            new Fingerprint(1, 1, 1),
            path,
            path,
            "T",
            date,
            List.of("A"),
            List.of(),
            Optional.of("http://example.com/" + path),
            Optional.empty(),
            "",
            "",
            "",
            true,
            "{\"day\":\"" + text + "\"}",
            Format.PLAIN,
            text,
            Optional.empty());
    return new PreparedPost(
        post,
        new LightText(
            text,
            List.of(new StyledRun(Style.STRONG, 0, text.length())),
            List.of(new Link(1, text, "x")),
            2),
        0,
        List.of(),
        Optional.empty(),
        Facts.NONE,
        Optional.empty());
  }
}
