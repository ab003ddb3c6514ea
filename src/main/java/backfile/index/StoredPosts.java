package backfile.index;

import backfile.link.Resolution;
import backfile.text.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole posts from the tables. */
final class StoredPosts {
  private StoredPosts() {}

  static StoredPost read(Connection connection, long postId) throws SQLException {
    List<Link> links = links(connection, postId);
    String sql =
        "SELECT id, path, post.title, date, permalink, source, broken, article.text, "
            + Columns.names("author")
            + ", "
            + Columns.names("category")
            + " FROM post JOIN article ON article.rowid = post.post_id WHERE post.post_id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, postId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no post " + postId);
        }
        return new StoredPost(
            postId,
            row.getString(1),
            row.getString(2),
            row.getString(3),
            Optional.ofNullable(row.getString(4)).map(Instant::parse),
            Listing.names(row.getString(9)),
            Listing.names(row.getString(10)),
            Optional.ofNullable(row.getString(5)),
            Optional.ofNullable(row.getString(6)).map(link -> Resolution.of(link).target()),
            Optional.ofNullable(row.getString(6)),
            Optional.ofNullable(row.getString(7)),
            row.getString(8),
            links);
      }
    }
  }

  private static List<Link> links(Connection connection, long postId) throws SQLException {
    List<Link> links = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, url, text FROM link WHERE post_id = ? ORDER BY number")) {
      select.setLong(1, postId);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          links.add(new Link(rows.getInt(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return links;
  }
}
