package backfile.index;

import backfile.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks over the posts that a query names, newest first, one at a time. */
final class WholePosts {
  private static final String FIELDS =
      ", slug, "
          + SourceSql.HOST
          + ", excerpt, layout, lang, published, coalesce((SELECT json FROM"
          + " front_matter WHERE front_matter.post_id = post.post_id), '{}')";

  private WholePosts() {}

  /** Gives the posts to {@code consumer}, one at a time, and says how many. */
  static long read(ResultSet rows, Consumer<WholePost> consumer) throws SQLException {
    Connection connection = rows.getStatement().getConnection();
    try (PreparedStatement links = StoredPosts.linksStatement(connection)) {
      long count = 0;
      while (rows.next()) {
        consumer.accept(post(rows, StoredPosts.post(rows, links)));
        count++;
      }
      return count;
    }
  }

  /** What SQLite is asked. */
  static Asked asked(Query query) {
    Selection selection = Selection.of(query);
    List<Object> parameters = new ArrayList<>();
    String ids = selection.ids(SortKey.DATE.orderBy(false, 0), parameters);
    String sql =
        "SELECT "
            + StoredPosts.COLUMNS
            + FIELDS
            + " FROM ("
            + ids
            // Without a limit SQLite takes the order for one that nobody sees.
            + " LIMIT -1) AS chosen CROSS JOIN post ON post.post_id = chosen.id"
            + " LEFT JOIN article ON article.rowid = post.post_id";
    return new Asked(sql, parameters);
  }

  private static WholePost post(ResultSet row, StoredPost post) throws SQLException {
    int at = StoredPosts.COLUMN_COUNT;
    return new WholePost(
        post,
        row.getString(at + 1),
        Optional.ofNullable(row.getString(at + 2)),
        Optional.ofNullable(row.getString(at + 3)),
        Optional.ofNullable(row.getString(at + 4)),
        Optional.ofNullable(row.getString(at + 5)),
        row.getInt(at + 6) != 0,
        row.getString(at + 7));
  }
}
