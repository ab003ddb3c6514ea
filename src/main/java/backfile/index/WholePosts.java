package backfile.index;

import backfile.query.Query;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The posts that a query names, newest first. */
final class WholePosts implements StoppableConnection.Reading<WholePost> {
  private static final String FIELDS =
      ", slug, "
          + SourceSql.HOST
          + ", excerpt, layout, lang, published, coalesce((SELECT json FROM"
          + " front_matter WHERE front_matter.post_id = post.post_id), '{}')";

  private final Query query;
  private Optional<PreparedStatement> links = Optional.empty();

  WholePosts(Query query) {
    this.query = query;
  }

  /** What SQLite is asked. */
  Asked asked() {
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

  @Override
  public int mostWaiting() {
    return LARGE;
  }

  @Override
  public WholePost read(ResultSet row) throws SQLException {
    if (links.isEmpty()) {
      links = Optional.of(StoredPosts.linksStatement(row.getStatement().getConnection()));
    }
    return whole(row, StoredPosts.post(row, links.get()));
  }

  @Override
  public void close() throws SQLException {
    if (links.isPresent()) {
      links.get().close();
    }
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
