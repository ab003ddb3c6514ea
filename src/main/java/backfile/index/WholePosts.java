package backfile.index;

import backfile.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the posts that a query names, newest first, one at a time. */
final class WholePosts {
  private static final String FIELDS =
      ", slug, "
          + SourceSql.HOST
          + ", excerpt, layout, lang, published, coalesce((SELECT json FROM"
          + " front_matter WHERE front_matter.post_id = post.post_id), '{}')";

  private WholePosts() {}

  /** The post of a row. */
  static WholePost whole(ResultSet row) throws SQLException {
    Connection connection = row.getStatement().getConnection();
    try (PreparedStatement links = StoredPosts.linksStatement(connection)) {
      return whole(row, StoredPosts.post(row, links));
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

  private static WholePost whole(ResultSet row, StoredPost post) throws SQLException {
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
