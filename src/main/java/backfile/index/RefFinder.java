package backfile.index;

import backfile.link.SourceLink;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the posts that a ref can mean: by ID, path, slug, address, or the start of a slug, the
 * first of these that fits any post.
 */
final class RefFinder {
  /** More than a message would list. */
  private static final int MOST = 20;

  private RefFinder() {}

  static List<PostRef> find(Connection connection, String ref) throws SQLException {
    List<PostRef> found = select(connection, "id = ?", ref);
    if (found.isEmpty()) {
      found = select(connection, "path = ?", ref);
    }
    if (found.isEmpty()) {
      found = select(connection, "slug = ?", ref);
    }
    if (found.isEmpty() && ref.indexOf('/') >= 0) {
      found =
          select(
              connection,
              "post_id IN (SELECT post_id FROM address WHERE url = ?)",
              SourceLink.comparable(ref));
    }
    if (found.isEmpty() && !ref.isEmpty()) {
      found = select(connection, "slug >= ? AND slug < ? || char(0x10FFFF)", ref, ref);
    }
    return found;
  }

  static Optional<PostRef> findPath(Connection connection, String path) throws SQLException {
    return select(connection, "path = ?", path).stream().findFirst();
  }

  private static List<PostRef> select(Connection connection, String where, String... parameters)
      throws SQLException {
    List<PostRef> found = new ArrayList<>();
    String sql = "SELECT post_id, id, path, title FROM post WHERE " + where;
    try (PreparedStatement select =
        connection.prepareStatement(sql + " ORDER BY post_id DESC LIMIT " + MOST)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(
              new PostRef(
                  rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
    }
    return found;
  }
}
