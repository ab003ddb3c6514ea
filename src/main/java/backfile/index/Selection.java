package backfile.index;

import backfile.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The posts that a query names, as the FROM and WHERE of a statement. */
final class Selection {
  private final SqlFilter filter;

  private Selection(SqlFilter filter) {
    this.filter = filter;
  }

  static Selection of(Query query) {
    return new Selection(QueryToSql.translate(query));
  }

  /** Whether the full-text table drives the statement, so that it can rank and mark matches. */
  boolean matches() {
    return filter.match().isPresent();
  }

  /** Row ids of the table that drives: SQLite then walks it in order instead of sorting. */
  String rowId(String orderBy) {
    return matches() ? orderBy.replace("post.post_id", "article.rowid") : orderBy;
  }

  /**
   * Prepares {@code select FROM … WHERE … tail}.
   *
   * @param parameters for the {@code ?} in {@code select}
   */
  PreparedStatement prepare(
      Connection connection, String select, List<Object> parameters, String tail)
      throws SQLException {
    return prepareJoined(connection, select, parameters, "", tail);
  }

  /** The same with further tables joined to {@code post}. */
  PreparedStatement prepareJoined(
      Connection connection, String select, List<Object> parameters, String join, String tail)
      throws SQLException {
    List<Object> all = new ArrayList<>(parameters);
    StringBuilder sql = new StringBuilder(select);
    if (matches()) {
      // CROSS JOIN keeps SQLite from driving the other way round.
      sql.append(" FROM article CROSS JOIN post ON post.post_id = article.rowid").append(join);
      sql.append(" WHERE article MATCH ? AND (").append(filter.where()).append(')');
      all.add(filter.match().get());
    } else {
      sql.append(" FROM post").append(join).append(" WHERE (").append(filter.where()).append(')');
    }
    all.addAll(filter.parameters());
    PreparedStatement statement = connection.prepareStatement(sql.append(tail).toString());
    for (int i = 0; i < all.size(); i++) {
      statement.setObject(i + 1, all.get(i));
    }
    return statement;
  }
}
