package backfile.index;

import backfile.link.Resolution;
import backfile.link.SourceLink;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the posts that a ref can mean: by ID, path, slug, address, or the start of a slug, the
 * first of these that fits any post.
 */
final class RefFinder {
  /** More than a message would list. */
  private static final int MOST = 20;

  /**
   * The index holds the beginnings of slugs; the plus keeps SQLite from putting one for the other.
   */
  private static final String SLUG_IS = "substr(slug, 1, 12) = substr(?, 1, 12) AND +slug = ?";

  static final String SLUG_STARTS =
      "substr(slug, 1, 12) >= substr(?, 1, 12)"
          + " AND substr(slug, 1, 12) < substr(?, 1, 12) || char(0x10FFFF)"
          + " AND slug >= ? AND slug < ? || char(0x10FFFF)";

  private RefFinder() {}

  static List<PostRef> find(Connection connection, String ref) throws SQLException {
    List<PostRef> found = select(connection, "id = ?", ref);
    if (found.isEmpty()) {
      found = byPath(connection, ref);
    }
    if (found.isEmpty()) {
      found = select(connection, SLUG_IS, ref, ref);
    }
    if (found.isEmpty() && ref.indexOf('/') >= 0) {
      found = byAddress(connection, ref);
    }
    if (found.isEmpty() && !ref.isEmpty()) {
      found = select(connection, SLUG_STARTS, ref, ref, ref, ref);
    }
    return found;
  }

  private static List<PostRef> byPath(Connection connection, String path) throws SQLException {
    return select(
        connection,
        "post_id IN (SELECT post_id FROM address WHERE hash = ?) AND path = ?",
        AddressHash.of(path),
        path);
  }

  /** Two addresses may have one hash: the addresses themselves decide. */
  private static List<PostRef> byAddress(Connection connection, String ref) throws SQLException {
    String wanted = SourceLink.comparable(ref);
    Resolution resolution = Resolution.of(ref);
    String page = SourceLink.comparable(resolution.target());
    List<PostRef> found = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT post_id, id, path, title, permalink, source FROM post WHERE post_id IN"
                + " (SELECT post_id FROM address WHERE hash IN (?, ?)) ORDER BY post_id DESC")) {
      select.setLong(1, AddressHash.of(ref));
      select.setLong(2, AddressHash.of(page));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          Set<String> own = comparable(rows.getString(5), rows.getString(6));
          if (own.contains(wanted) || own.contains(page)) {
            found.add(ref(rows));
          }
        }
      }
    }
    return found;
  }

  /** The forms of a post's addresses, and of where its source leads. */
  private static Set<String> comparable(String permalink, String source) {
    Set<String> forms = new HashSet<>();
    if (permalink != null) {
      forms.add(SourceLink.comparable(permalink));
    }
    if (source != null) {
      forms.add(SourceLink.comparable(source));
      forms.add(SourceLink.comparable(Resolution.of(source).target()));
    }
    return forms;
  }

  private static PostRef ref(ResultSet row) throws SQLException {
    return new PostRef(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
  }

  static Optional<PostRef> findPath(Connection connection, String path) throws SQLException {
    return byPath(connection, path).stream().findFirst();
  }

  private static List<PostRef> select(Connection connection, String where, Object... parameters)
      throws SQLException {
    List<PostRef> found = new ArrayList<>();
    String sql = "SELECT post_id, id, path, title FROM post WHERE " + where;
    try (PreparedStatement select =
        connection.prepareStatement(sql + " ORDER BY post_id DESC LIMIT " + MOST)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(ref(rows));
        }
      }
    }
    return found;
  }
}
