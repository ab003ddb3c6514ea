package backfile.index;

import backfile.query.Folding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds what the start of a word could become, for completion. */
final class Suggestions {
  /** More than a menu can show. */
  private static final int MOST = 100;

  private static final List<String> FIELDS = List.of("category", "author", "host");

  private Suggestions() {}

  /** Names of categories or authors, or hosts, that start so; most used first. */
  static List<FacetCount> values(Connection connection, String field, String start)
      throws SQLException {
    if (!FIELDS.contains(field)) {
      return List.of();
    }
    String sql =
        field.equals("host")
            ? "SELECT host, count(*) FROM post WHERE host >= ?1 AND host < ?1 || char(0x10FFFF)"
                + " GROUP BY host"
            : "SELECT K.name, count(*) FROM K JOIN post_K USING (K_id)".replace("K", field)
                + " WHERE folded >= ?1 AND folded < ?1 || char(0x10FFFF) GROUP BY 1";
    List<FacetCount> values = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(sql + " ORDER BY 2 DESC, 1 LIMIT " + MOST)) {
      select.setString(1, Folding.fold(start));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          values.add(new FacetCount(rows.getString(1), rows.getLong(2)));
        }
      }
    }
    return values;
  }

  /** Posts whose ID or slug starts so, newest first. */
  static List<NamedPost> posts(Connection connection, String start) throws SQLException {
    List<NamedPost> posts = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT slug, title FROM post WHERE slug >= ?1 AND slug < ?1 || char(0x10FFFF)"
                + " UNION ALL SELECT id, title FROM post"
                + " WHERE id >= ?1 AND id < ?1 || char(0x10FFFF) AND id <> slug LIMIT "
                + MOST)) {
      select.setString(1, start);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          posts.add(new NamedPost(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return posts;
  }
}
