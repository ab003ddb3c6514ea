package backfile.index;

import backfile.query.Folding;
import backfile.query.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Finds what the start of a word could become, for completion. */
final class Suggestions {
  /** More than a menu can show. */
  private static final int MOST = 100;

  /** Posts that are looked at where no index tells. */
  private static final int SAMPLE = 1_000;

  private static final List<String> COUNTED = List.of("category", "author", "host", "tag");
  private static final List<String> RECENT = List.of("lang", "layout");

  private Suggestions() {}

  /** Names of categories or authors, or hosts, that start so; most used first. */
  static List<FacetCount> values(Connection connection, String field, String start)
      throws SQLException {
    if (RECENT.contains(field)) {
      return recent(connection, field, start);
    }
    if (!COUNTED.contains(field)) {
      return List.of();
    }
    String sql =
        field.equals("host")
            ? "SELECT name, count(*) FROM host JOIN post ON abs(post.host) = host_id"
                + " WHERE name >= ?1 AND name < ?1 || char(0x10FFFF) GROUP BY 1"
            : "SELECT K.name, count(*) FROM K JOIN post_K USING (K_id)".replace("K", field)
                + " WHERE folded >= ?1 AND folded < ?1 || char(0x10FFFF) GROUP BY 1";
    return counts(connection, sql + " ORDER BY 2 DESC, 1 LIMIT " + MOST, Folding.fold(start));
  }

  private static List<FacetCount> recent(Connection connection, String field, String start)
      throws SQLException {
    String sql =
        "SELECT K, count(*) FROM (SELECT K FROM post ORDER BY post_id DESC LIMIT "
            + SAMPLE
            + ") WHERE K LIKE ?1 || '%' GROUP BY 1 ORDER BY 2 DESC";
    return withoutCounts(counts(connection, sql.replace("K", field), start));
  }

  /** The next part of a date: years, then months, then days; a whole part comes before its own. */
  static List<FacetCount> dates(Connection connection, String start, ZoneId zone)
      throws SQLException {
    List<FacetCount> dates = new ArrayList<>();
    for (Period period : List.of(Period.YEAR, Period.MONTH, Period.DAY)) {
      int whole = period == Period.YEAR ? 4 : period == Period.MONTH ? 7 : 10;
      int outer = period == Period.YEAR ? 0 : period == Period.MONTH ? 4 : 7;
      if (start.length() >= outer && start.length() <= whole) {
        dates.addAll(dates(connection, start, period, zone));
      }
    }
    return dates;
  }

  private static List<FacetCount> dates(
      Connection connection, String start, Period period, ZoneId zone) throws SQLException {
    // More on both sides, for longer months, and for what is another day in another zone.
    String sql =
        "SELECT part, count(*) FROM (SELECT "
            + DateParts.sql(period.word(), zone)
            + " AS part FROM post WHERE date >= date(?1, '-1 day') AND date < date(?2, '+5 days'))"
            + " WHERE part >= ?3 AND part < ?3 || 'a' GROUP BY 1 ORDER BY 1 DESC LIMIT "
            + MOST;
    String known = start.matches("[0-9-]*") ? start : "";
    return counts(connection, sql, filled(known, "0001-01-01"), filled(known, "9999-12-28"), known);
  }

  /** The start of a date, completed. */
  private static String filled(String start, String whole) {
    int known = start.length() < 4 ? 0 : start.length() < 7 ? 4 : Math.min(10, start.length());
    known = known > 7 && known < 10 ? 7 : known;
    return start.substring(0, known) + whole.substring(known);
  }

  static List<FacetCount> keys(Connection connection) throws SQLException {
    return counts(
        connection,
        "SELECT key, count(*) FROM (SELECT json FROM front_matter ORDER BY post_id DESC LIMIT "
            + SAMPLE
            + ") AS f, json_each(f.json) GROUP BY 1 ORDER BY 2 DESC");
  }

  private static List<FacetCount> withoutCounts(List<FacetCount> sampled) {
    return sampled.stream().map(each -> new FacetCount(each.value(), 0)).toList();
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

  /** Posts whose ID or slug starts so, newest first. */
  static List<NamedPost> posts(Connection connection, String start) throws SQLException {
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
