package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text around a match, where the beginning of a word is looked for. */
class SnippetColumnTest {
  private static final String MATCHED =
      "SELECT snippet(article, -1, char(2), char(3), '…', 24) FROM article WHERE article MATCH ?"
          + " ORDER BY rowid DESC";

  @TempDir Path folder;

  private Path index() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    String filling = "one two three four five six seven eight nine ten ".repeat(9);
    String[] posts = {
      "The harbour\\n---\\n" + filling + "Nets dry in the Hárbours near a net. " + filling,
      "Nothing\\n---\\n" + filling + "harbouring, harbourmaster's nets, [a link](https://e.org/)",
      "Harb harbours\\n---\\nnothing of it in the text",
      "The end\\n---\\nHarb"
    };
    for (int i = 0; i < posts.length; i++) {
      String post = "---\\ndate: 2016-02-0" + (i + 1) + "\\ntitle: " + posts[i];
      Files.writeString(archive.resolve(i + ".md"), post.replace("\\n", "\n"));
    }
    Path index = folder.resolve("index.db");
    new Updater(archive, index, ZoneOffset.UTC)
        .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
    return index;
  }

  private static List<Cell> listed(Path file, String query) {
    List<Cell> found = new ArrayList<>();
    try (Index index = Index.open(file)) {
      index.list(
          new Search(
              QueryParser.parse(query, new QueryClock(Instant.EPOCH, ZoneOffset.UTC)),
              Columns.named("snippet"),
              List.of(new Search.Order(SortKey.DATE, false)),
              -1,
              0),
          (path, row) -> found.add(row.cells().get(0)));
    }
    return found;
  }

  private static List<Cell> ofFts5(Path file, String expression) throws SQLException {
    List<Cell> found = new ArrayList<>();
    try (Connection connection = Database.openToRead(file);
        PreparedStatement select = connection.prepareStatement(MATCHED)) {
      select.setString(1, expression);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(Snippets.read(rows.getString(1)));
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"harb", "net"})
  void isTheOneThatFts5Makes(String word) throws Exception {
    Path index = index();
    List<Cell> expected = ofFts5(index, "\"" + word + "\" *");
    assertEquals(expected, listed(index, word + "*"));
    assertEquals(word.equals("net") ? 2 : 4, expected.size());
  }

  @Test
  void aScopeAndOtherWordsCount() throws Exception {
    Path index = index();
    assertEquals(ofFts5(index, "title : (\"harb\" *)"), listed(index, "title:harb*"));
    assertEquals(ofFts5(index, "\"harb\" * AND \"net\""), listed(index, "harb* net"));
    assertEquals(ofFts5(index, "NEAR(\"harb\" * \"nets\", 9)"), listed(index, "NEAR(harb* nets)"));
  }
}
