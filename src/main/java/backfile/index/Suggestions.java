package backfile.index;

import backfile.query.Field;
import backfile.query.Folding;
import backfile.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what the start of a word could become, for completion. */
final class Suggestions {
  /** More than a menu can show. */
  static final int MOST = 100;

  private static final String LIMIT = " LIMIT " + MOST;

  /** Of so many posts and fewer all are looked at where no count is kept. */
  private static final int FEW = 5_000;

  /** Of more than a few, so many are looked at: the newest. */
  private static final int SAMPLE = 1_000;

  private Suggestions() {}

  /** Values of a field that start so; most used first, and dates newest first. */
  static List<FacetCount> values(Connection connection, String name, String start, ZoneId zone)
      throws SQLException {
    Optional<Field> field = Field.find(name);
    if (field.isEmpty()) {
      return List.of();
    }
    return switch (field.get()) {
      case CATEGORY, AUTHOR -> kept(connection, field.get().word(), "folded", Folding.fold(start));
      case HOST, SOURCE_HOST -> kept(connection, "host", "name", start.toLowerCase(Locale.ROOT));
      case TAG -> tags(connection, Folding.fold(start));
      case DATE, AFTER, BEFORE -> PostDates.starting(connection, start, zone);
      case TITLE, TEXT, ID, SOURCE, SOURCE_RAW, URL, WORDS, MINUTES, PUBLISHED, Q -> List.of();
      // Each of these is a question of its own to all posts.
      case IS, HAS ->
          areFew(connection) ? counted(connection, Facet.find(name, zone), start) : List.of();
      default -> counted(connection, Facet.find(name, zone), start);
    };
  }

  private static List<FacetCount> kept(
      Connection connection, String table, String column, String start) throws SQLException {
    String sql =
        "SELECT name, posts FROM " + table + " WHERE %s AND posts > 0 ORDER BY posts DESC, name";
    return beginningOrWithin(connection, sql, column, start);
  }

  private static List<FacetCount> tags(Connection connection, String start) throws SQLException {
    String sql =
        "SELECT name, count(*) FROM tag JOIN post_tag USING (tag_id) WHERE %s GROUP BY 1"
            + " ORDER BY 2 DESC, 1";
    return beginningOrWithin(connection, sql, "folded", start);
  }

  /** Names that begin so; where none does, those with a word that does. */
  private static List<FacetCount> beginningOrWithin(
      Connection connection, String sql, String column, String start) throws SQLException {
    String begins = "%1$s >= ?1 AND %1$s < ?1 || char(0x10FFFF)".formatted(column);
    List<FacetCount> found = counts(connection, sql.formatted(begins) + LIMIT, start);
    String within = "instr(' ' || replace(%s, '.', ' '), ' ' || ?1)".formatted(column);
    return found.isEmpty() && start.length() > 1
        ? counts(connection, sql.formatted(within) + LIMIT, start)
        : found;
  }

  /** Of few posts the values with their counts, of many those of the newest without. */
  private static List<FacetCount> counted(
      Connection connection, Optional<Facet> facet, String start) throws SQLException {
    List<FacetCount> values = new ArrayList<>();
    if (facet.isPresent()) {
      String folded = Folding.fold(start);
      boolean areFew = areFew(connection);
      Among looked = areFew ? Among.ALL : newest(connection);
      new FacetCounts(List.of(facet.get()), looked.select(new Query.All()))
          .run(
              connection,
              Facet.Order.COUNT,
              -1,
              row -> {
                String value = row.cells().get(0) instanceof Cell.Text text ? text.text() : "";
                if (values.size() < MOST && Folding.fold(value).startsWith(folded)) {
                  boolean isKnown = areFew && row.cells().get(1) instanceof Cell.Count;
                  values.add(
                      new FacetCount(
                          value, isKnown ? ((Cell.Count) row.cells().get(1)).number() : 0));
                }
              });
    }
    return values;
  }

  private static boolean areFew(Connection connection) throws SQLException {
    String sql = "SELECT NOT EXISTS (SELECT 1 FROM post LIMIT 1 OFFSET " + FEW + ")";
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      return row.getBoolean(1);
    }
  }

  private static Among newest(Connection connection) throws SQLException {
    String sql =
        "SELECT json_group_array(post_id) FROM (SELECT post_id FROM post"
            + " ORDER BY post_id DESC LIMIT "
            + SAMPLE
            + ")";
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      return new Among(Optional.of(row.getString(1)));
    }
  }

  static List<FacetCount> keys(Connection connection) throws SQLException {
    return counts(
        connection,
        "SELECT key, count(*) FROM (SELECT json FROM front_matter ORDER BY post_id DESC LIMIT "
            + SAMPLE
            + ") AS f, json_each(f.json) GROUP BY 1 ORDER BY 2 DESC");
  }

  private static List<FacetCount> counts(Connection connection, String sql, Object... parameters)
      throws SQLException {
    List<FacetCount> values = new ArrayList<>();
    try (PreparedStatement select = Database.prepare(connection, sql, List.of(parameters));
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        values.add(new FacetCount(rows.getString(1), rows.getLong(2)));
      }
    }
    return values;
  }

  /** Posts whose ID or slug starts so, newest first; where none does, in lower case as most are. */
  static List<NamedPost> posts(Connection connection, String start) throws SQLException {
    List<NamedPost> posts = starting(connection, start);
    String lower = start.toLowerCase(Locale.ROOT);
    return posts.isEmpty() && !lower.equals(start) ? starting(connection, lower) : posts;
  }

  private static List<NamedPost> starting(Connection connection, String start) throws SQLException {
    List<NamedPost> posts = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT slug, title FROM post WHERE "
                + RefFinder.SLUG_STARTS.replace("?", "?1")
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
