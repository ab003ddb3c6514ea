package backfile.index;

import backfile.index.Condition.Match;
import backfile.query.Query;
import backfile.query.QueryTerms;
import backfile.query.TextPattern;
import backfile.query.Tokens;
import backfile.query.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConfig;

/**
 * Finds what a query's words match in the title and text of one post. It asks FTS5, in a table of
 * its own in memory: in the index, the beginning of a word would be looked up in all posts.
 */
public final class MatchMarker implements AutoCloseable {
  /** A fragment of some two dozen words, as FTS5 chooses it. */
  static final String SNIPPET = "snippet(article, -1, char(2), char(3), '…', 24)";

  /** A title that had one would go on in the text, which moves no more than its snippet. */
  private static final char END_OF_TITLE = '\u0001';

  private static final String FROM_MATCHES = " FROM article WHERE article MATCH ?";

  private static final String MARKED =
      "SELECT highlight(article, 0, char(2), char(3)), highlight(article, 1, char(2), char(3))"
          + FROM_MATCHES;

  private final Connection memory;

  /** The matches of a title and of a text, in order. */
  public record Marked(List<Cell.Match> title, List<Cell.Match> text) {}

  private MatchMarker(Connection memory) {
    this.memory = memory;
  }

  /** With the same way to cut text into words as an index. */
  static MatchMarker like(Connection index) throws SQLException {
    try (Statement select = index.createStatement();
        ResultSet row =
            select.executeQuery("SELECT sql FROM sqlite_master WHERE name = 'article'")) {
      Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
      Database.run(memory, row.getString(1));
      return new MatchMarker(memory);
    }
  }

  /** Where the terms of a query stand; those that nothing may match stand nowhere. */
  public Marked mark(Query query, String title, String text) {
    BitSet inTitle = new BitSet();
    BitSet inText = new BitSet();
    List<Match> matches = new ArrayList<>();
    for (Query term : QueryTerms.of(query)) {
      if (term instanceof Query.Text words) {
        MatchText.marking(words).ifPresent(matches::add);
        asWritten(words, title, Query.Scope.TITLE, inTitle);
        asWritten(words, text, Query.Scope.TEXT, inText);
      } else if (term instanceof Query.Near near) {
        MatchText.of(near).match().ifPresent(matches::add);
      }
    }
    if (!matches.isEmpty()) {
      byWords(Match.join(matches, " OR ").expression(), title, text, inTitle, inText);
    }
    return new Marked(runs(inTitle), runs(inText));
  }

  /** What FTS5 does not look for: patterns, parts of scripts without spaces, words as written. */
  private static void asWritten(Query.Text words, String text, Query.Scope scope, BitSet found) {
    if (words.scope() != Query.Scope.ANYWHERE && words.scope() != scope) {
      return;
    }
    if (words.value() instanceof Value.Regex regex) {
      new TextPattern(regex.text()).each(text, found::set);
    } else if (Tokens.isByPart(words.value().text())) {
      String part = words.value().text().toLowerCase(Locale.ROOT);
      for (int i = 0; i + part.length() <= text.length(); i++) {
        if (text.regionMatches(true, i, part, 0, part.length())) {
          found.set(i, i + part.length());
        }
      }
    } else if (words.value() instanceof Value.Exact exact) {
      ExactWords.whole(exact.text()).mark(text, found);
    } else if (words.value() instanceof Value.Prefix prefix) {
      ExactWords.begun(prefix.text()).mark(text, found);
    }
  }

  private void byWords(
      String expression, String title, String text, BitSet inTitle, BitSet inText) {
    try (PreparedStatement select = memory.prepareStatement(MARKED)) {
      fill(title, text);
      select.setString(1, expression);
      try (ResultSet row = select.executeQuery()) {
        if (row.next()) {
          read(row.getString(1), inTitle);
          read(row.getString(2), inText);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A fragment of a title or text with signs around what matches; {@code ""} where nothing does.
   *
   * @param titleAndText with U+0001 between them
   */
  String snippet(String expression, String titleAndText) {
    int end = titleAndText.indexOf(END_OF_TITLE);
    String title = titleAndText.substring(0, end);
    try {
      fill(title, titleAndText.substring(end + 1));
      try (PreparedStatement select = memory.prepareStatement("SELECT " + SNIPPET + FROM_MATCHES)) {
        select.setString(1, expression);
        try (ResultSet row = select.executeQuery()) {
          return row.next() ? row.getString(1) : "";
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(String title, String text) throws SQLException {
    try (PreparedStatement insert =
        memory.prepareStatement("INSERT INTO article (rowid, title, text) VALUES (1, ?, ?)")) {
      Database.run(memory, "DELETE FROM article");
      insert.setString(1, unmarked(title));
      insert.setString(2, unmarked(text));
      insert.executeUpdate();
    }
  }

  private static String unmarked(String text) {
    return text.replace(Snippets.MATCH_START, ' ').replace(Snippets.MATCH_END, ' ');
  }

  private static void read(String marked, BitSet found) {
    int at = 0;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == Snippets.MATCH_START) {
        start = at;
      } else if (c == Snippets.MATCH_END) {
        found.set(start, at);
      } else {
        at++;
      }
    }
  }

  private static List<Cell.Match> runs(BitSet set) {
    List<Cell.Match> runs = new ArrayList<>();
    for (int start = set.nextSetBit(0); start >= 0; ) {
      int end = set.nextClearBit(start);
      runs.add(new Cell.Match(start, end));
      start = set.nextSetBit(end);
    }
    return runs;
  }

  @Override
  public void close() {
    try {
      memory.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
