package backfile.index;

import backfile.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A field whose values can be counted. */
public enum Facet {
  CATEGORY(named("category")),
  AUTHOR(named("author")),
  HOST("", "post.host"),
  LAYOUT("", "post.layout"),
  LANG("", "post.lang"),
  PUBLISHED("", "CASE post.published WHEN 1 THEN 'yes' ELSE 'no' END"),
  YEAR("", "substr(post.date, 1, 4)"),
  MONTH("", "substr(post.date, 1, 7)"),
  DAY("", "substr(post.date, 1, 10)"),
  BROKEN("", "CASE WHEN post.broken IS NULL THEN 'no' ELSE 'yes' END");

  /** How the values are ordered. */
  public enum Order {
    COUNT,
    VALUE
  }

  private final String join;
  private final String value;

  Facet(String join) {
    this(join, "facet.name");
  }

  Facet(String join, String value) {
    this.join = join;
    this.value = value;
  }

  private static String named(String kind) {
    return " JOIN post_K AS facet_of ON facet_of.post_id = post.post_id".replace("K", kind)
        + " JOIN K AS facet USING (K_id)".replace("K", kind);
  }

  public static Optional<Facet> find(String word) {
    for (Facet facet : values()) {
      if (facet.word().equals(word)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }

  /** As a user types it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether its values can be found by how they start. */
  public boolean hasSuggestions() {
    return this == CATEGORY || this == AUTHOR || this == HOST;
  }

  List<FacetCount> count(Connection connection, Query query, Order order, long limit)
      throws SQLException {
    List<FacetCount> counts = new ArrayList<>();
    try (PreparedStatement statement =
            Selection.of(query)
                .prepareJoined(
                    connection,
                    "SELECT " + value + " AS value, count(*) AS posts",
                    List.of(),
                    join,
                    tail(order, limit));
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        counts.add(new FacetCount(rows.getString(1), rows.getLong(2)));
      }
    }
    return counts;
  }

  private String tail(Order order, long limit) {
    return " AND "
        + value
        + " IS NOT NULL GROUP BY value ORDER BY "
        + (order == Order.COUNT ? "posts DESC, value" : "value")
        + " LIMIT "
        + limit;
  }
}
