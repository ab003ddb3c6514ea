package backfile.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Best matches first, by FTS5's weighted BM25. Of words that a great many posts have it is told
 * little by BM25, which has to look at each of these posts: the best are then those with the words
 * in the title, by BM25 among them, and after them the newest.
 */
final class Ranking {
  private static final int MOST_RANKED = 200_000;
  private static final String BY_RANK = "article.rank, post.post_id DESC";
  private static final String NEWEST = "post.post_id DESC";

  private final Connection connection;
  private final int mostRanked;

  Ranking(Connection connection) {
    this(connection, MOST_RANKED);
  }

  Ranking(Connection connection, int mostRanked) {
    this.connection = connection;
    this.mostRanked = mostRanked;
  }

  /** A statement for the row ids of posts that match, as {@code id}; its {@code ?} are added. */
  String ids(Selection selection, List<Object> parameters) throws SQLException {
    if (!selection.isLargerThan(mostRanked, connection)) {
      return selection.ids(BY_RANK, parameters);
    }
    Selection inTitle = selection.inTitle();
    if (inTitle.isLargerThan(mostRanked, connection)) {
      return selection.ids(NEWEST, parameters);
    }
    // Each has a limit, without which SQLite would drop its order.
    return part(inTitle.ids(BY_RANK, parameters))
        + " UNION ALL "
        + part(selection.ids(NEWEST, parameters))
        + " WHERE id NOT IN ("
        + inTitle.ids(NEWEST, parameters)
        + ")";
  }

  private static String part(String ids) {
    return "SELECT id FROM (" + ids + " LIMIT -1)";
  }
}
