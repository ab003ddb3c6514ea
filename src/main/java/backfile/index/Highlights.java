package backfile.index;

import backfile.index.Condition.Match;
import backfile.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks in the text of a post what a query looks for, as the full-text index finds it. */
final class Highlights {
  private Highlights() {}

  /** The text with {@link Snippets}' marks; empty where the query looks for nothing in it. */
  static Optional<String> in(Connection connection, long postId, Query query) throws SQLException {
    List<Match> matches = new ArrayList<>();
    collect(query, matches);
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT highlight(article, 1, char(2), char(3)) FROM article"
                + " WHERE article MATCH ? AND rowid = ?")) {
      select.setString(1, Match.join(matches, " OR ").expression());
      select.setLong(2, postId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static void collect(Query query, List<Match> matches) {
    if (query instanceof Query.And and) {
      and.parts().forEach(part -> collect(part, matches));
    } else if (query instanceof Query.Or or) {
      or.parts().forEach(part -> collect(part, matches));
    } else if (query instanceof Query.Text text) {
      MatchText.of(text).match().ifPresent(matches::add);
    } else if (query instanceof Query.Near near) {
      MatchText.of(near).match().ifPresent(matches::add);
    }
  }
}
