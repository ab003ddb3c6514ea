package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.Query;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import backfile.query.SavedQueries;
import backfile.query.SavedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table {@code queries.txt}: what a user types, the tree it becomes and the SQL of it, or the
 * problem. {@code -Dgolden.update=true} writes it anew from its query lines.
 */
class QueryTableTest {
  private static final Path TABLE = Path.of("src/test/resources/queries/queries.txt");
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  private static final SavedQueries SAVED =
      new SavedQueries(
          List.of(
              new SavedQuery("either", "apple OR tesla"),
              new SavedQuery("Cars", "q:either ford"),
              new SavedQuery("not", "-apple"),
              new SavedQuery("recent", "date:7d.."),
              new SavedQuery("circle", "apple q:round"),
              new SavedQuery("round", "(tesla OR q:circle)"),
              new SavedQuery("lost", "apple q:nonesuch"),
              new SavedQuery("faulty", "apple (")));

  @TempDir private Path folder;

  @Test
  void everyQueryReadsAsItsRowSaysAndRuns() throws IOException, SQLException {
    List<String> expected = Files.readAllLines(TABLE);
    List<String> actual = new ArrayList<>();
    int queries = 0;
    try (QueryArchive archive = new QueryArchive(folder)) {
      archive.add("1", "2016-02-03T00:00:00Z", "A title", "some text");
      for (String line : expected) {
        if (line.startsWith("#")) {
          if (!actual.isEmpty()) {
            actual.add("");
          }
          actual.add(line);
        } else if (line.startsWith("query ")) {
          actual.add("");
          actual.add(line);
          actual.addAll(reading(unescape(line.substring(6)), archive));
          queries++;
        }
      }
    }
    assertTrue(queries > 100, "the table has lost its queries");
    if (Boolean.getBoolean("golden.update")) {
      Files.write(TABLE, actual);
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
  }

  private static List<String> reading(String bracketed, QueryArchive archive) throws SQLException {
    String text = bracketed.substring(1, bracketed.length() - 1);
    Query query;
    Query meant;
    try {
      query = QueryParser.parse(text, CLOCK);
      meant = SAVED.expand(query, text, CLOCK);
    } catch (ProblemException e) {
      Problem problem = e.problem();
      List<String> lines = new ArrayList<>();
      lines.add("  problem " + problem.where() + ": " + problem.what());
      problem.hint().ifPresent(hint -> lines.add("  try     " + hint));
      return lines;
    }
    SqlFilter filter = QueryToSql.translate(meant);
    List<String> lines = new ArrayList<>();
    lines.add("  tree    " + QueryTree.show(query));
    if (!meant.equals(query)) {
      lines.add("  meant   " + QueryTree.show(meant));
    }
    filter.match().ifPresent(match -> lines.add("  match   " + match));
    lines.add("  where   " + filter.where());
    if (!filter.parameters().isEmpty()) {
      lines.add("  with    " + filter.parameters());
    }
    assertEquals(archive.ids(meant), archive.idsOnPost(meant), text);
    return lines;
  }

  /** The table shows a control character as a backslash, u and four hexadecimal digits. */
  private static String unescape(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        result.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        result.append(text.charAt(i));
      }
    }
    return result.toString();
  }
}
