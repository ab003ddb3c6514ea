package backfile.index;

import backfile.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The posts that a query names, as the FROM and WHERE of a statement. */
final class Selection {
  private static final String MATCHES =
      " AND EXISTS (SELECT 1 FROM article WHERE article MATCH ? AND article.rowid = post.post_id)";

  private final SqlFilter filter;

  private Selection(SqlFilter filter) {
    this.filter = filter;
  }

  static Selection of(Query query) {
    return new Selection(QueryToSql.translate(query));
  }

  /** The same, without what takes long before it tells the first post. */
  static Selection toWalk(Query query) {
    return new Selection(QueryToSql.translateToWalk(query));
  }

  /** Whether every post is meant. */
  boolean isAll() {
    return match().isEmpty() && !filter.asksPost();
  }

  /** Those of the posts that are among these. */
  Selection among(Among among) {
    List<Object> parameters = new ArrayList<>(filter.parameters());
    parameters.addAll(among.parameters());
    String where = filter.where() + ") AND (" + among.where();
    return new Selection(new SqlFilter(where, parameters, match()));
  }

  /** The full-text expression that drives the statement, so that it can rank and mark matches. */
  Optional<String> match() {
    return filter.match();
  }

  /**
   * The posts joined with the tables of facets, as {@code select FROM … WHERE … tail}; whatever
   * table is not needed is left out.
   */
  Asked joined(String select, List<Facet> facets, String tail) {
    boolean asksPost = filter.asksPost() || facets.stream().anyMatch(Facet::asksPost);
    boolean alone = match().isEmpty() && !asksPost && facets.get(0).knowsPosts();
    String rowId = alone ? "j1.post_id" : match().isPresent() ? "article.rowid" : "post.post_id";
    StringBuilder from = new StringBuilder(alone ? "" : asksPost ? from() : leastFrom());
    StringBuilder joins = new StringBuilder();
    List<Object> parameters = new ArrayList<>();
    for (Facet facet : facets) {
      if (!facet.table().isEmpty()) {
        from.append(from.isEmpty() ? " FROM " : " CROSS JOIN ");
        from.append(facet.table().replace("post.post_id", rowId));
      }
      joins.append(" AND ").append(facet.joined().replace("post.post_id", rowId));
      parameters.addAll(facet.parameters());
    }
    String counted = select.replace("post.post_id", rowId);
    return new Asked(counted + from + where(parameters) + joins + tail, parameters);
  }

  /**
   * A statement for the row ids of the posts, as {@code id}, in an order.
   *
   * @param orderBy terms; {@code post.post_id} in them is taken from the table that drives, which
   *     SQLite then walks in order instead of sorting
   * @param parameters what its {@code ?} stand for is added to these
   */
  String ids(String orderBy, List<Object> parameters) {
    String rowId = match().isPresent() ? "article.rowid" : "post.post_id";
    String order = orderBy.replace("post.post_id", rowId);
    return "SELECT "
        + rowId
        + " AS id"
        + (order.contains("post.") ? from() : leastFrom())
        + where(parameters)
        + " ORDER BY "
        + order;
  }

  /**
   * The same, but SQLite walks an index that has this order and looks at each post by itself. It
   * finds the first posts soon where many match, however long it would take to gather these.
   */
  String walk(String index, String orderBy, List<Object> parameters) {
    parameters.addAll(filter.parameters());
    match().ifPresent(parameters::add);
    return "SELECT post.post_id AS id FROM post INDEXED BY "
        + index
        + " WHERE post.words >= 0 AND ("
        + filter.where().replace("article.rowid", "post.post_id")
        + ")"
        + (match().isPresent() ? MATCHES : "")
        + " ORDER BY "
        + orderBy;
  }

  /** What SQLite is asked for how many posts there are. */
  Asked counting() {
    List<Object> parameters = new ArrayList<>();
    return new Asked("SELECT count(*)" + leastFrom() + where(parameters), parameters);
  }

  long count(Connection connection) throws SQLException {
    try (PreparedStatement statement = counting().prepare(connection);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** Whether there are more than so many posts. */
  boolean isLargerThan(long number, Connection connection) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    String sql = "SELECT 1" + leastFrom() + where(parameters) + " LIMIT 1 OFFSET " + number;
    try (PreparedStatement statement = new Asked(sql, parameters).prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  /** The same posts as far as their title alone matches. */
  Selection inTitle() {
    return new Selection(
        new SqlFilter(
            filter.where(), filter.parameters(), match().map(each -> "title : (" + each + ")")));
  }

  private String from() {
    // CROSS JOIN keeps SQLite from driving the other way round.
    return match().isPresent()
        ? " FROM article CROSS JOIN post ON post.post_id = article.rowid"
        : " FROM post";
  }

  /** Without {@code post} where the conditions do not ask for it. */
  private String leastFrom() {
    return filter.isOnlyMatch() ? " FROM article" : from();
  }

  private String where(List<Object> parameters) {
    match().ifPresent(parameters::add);
    parameters.addAll(filter.parameters());
    return (match().isPresent() ? " WHERE article MATCH ? AND (" : " WHERE (")
        + filter.where()
        + ")";
  }
}
