package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** Runs one {@link Search}: makes its SQL, and its rows from SQLite's. */
final class Listing {
  private static final Cell ABSENT = new Cell.Absent();
  private static final String OF_REF = "post.post_id, post.id, post.path, post.title";

  private final Connection connection;
  private final Search search;
  private final Among among;

  Listing(Connection connection, Search search, Among among) {
    this.connection = connection;
    this.search = search;
    this.among = among;
  }

  /** Gives the row ids, one at a time, until {@code consumer} says that it has enough. */
  void ids(LongPredicate consumer) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    String ids = ids(among.select(search.query()), parameters);
    String limited = ids + " LIMIT " + search.limit() + " OFFSET " + search.offset();
    try (PreparedStatement statement = Database.prepare(connection, limited, parameters);
        ResultSet rows = statement.executeQuery()) {
      boolean more = true;
      while (more && rows.next()) {
        more = consumer.test(rows.getLong(1));
      }
    }
  }

  long run(RowConsumer consumer) throws SQLException {
    Asked asked = asked();
    try (PreparedStatement statement = asked.prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      long count = 0;
      while (rows.next()) {
        consumer.accept(rows.getString(1), row(rows));
        count++;
      }
      return count;
    }
  }

  /** The posts alone, in their order. */
  List<PostRef> posts() throws SQLException {
    List<PostRef> posts = new ArrayList<>();
    try (PreparedStatement statement = asked(OF_REF).prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        posts.add(
            new PostRef(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return posts;
  }

  Asked asked() throws SQLException {
    return asked("post.path");
  }

  /** What is selected for each row, and after it the columns. */
  private Asked asked(String first) throws SQLException {
    Selection selection = among.select(search.query());
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder("SELECT ").append(first);
    for (Column column : search.columns()) {
      sql.append(", ").append(Columns.sql(column, selection.match(), parameters));
    }
    // The order is that of the row ids: what else a row shows is looked up when it is its turn.
    sql.append(" FROM (").append(ids(selection, parameters));
    sql.append(" LIMIT ").append(search.limit()).append(" OFFSET ").append(search.offset());
    sql.append(") AS chosen CROSS JOIN post ON post.post_id = chosen.id");
    return new Asked(sql.toString(), parameters);
  }

  private String ids(Selection selection, List<Object> parameters) throws SQLException {
    boolean best = search.order().equals(List.of(new Search.Order(SortKey.RELEVANCE, false)));
    return best && selection.match().isPresent()
        ? new Ranking(connection).ids(selection, parameters)
        : selection.ids(orderBy(selection), parameters);
  }

  private String orderBy(Selection selection) {
    StringBuilder order = new StringBuilder();
    boolean byDate = false;
    for (Search.Order each : search.order()) {
      // Without words to match, everything is equally relevant.
      if (each.key() != SortKey.RELEVANCE || selection.match().isPresent()) {
        order.append(each.key().orderBy(each.reversed(), each.seed())).append(", ");
      }
      byDate |= each.key() == SortKey.DATE;
    }
    return byDate ? order.substring(0, order.length() - 2) : order + SortKey.DATE.orderBy(false, 0);
  }

  private Row row(ResultSet rows) throws SQLException {
    List<Cell> cells = new ArrayList<>(search.columns().size());
    int column = 2;
    for (Column each : search.columns()) {
      cells.add(cell(rows, column++, each));
    }
    return new Row(cells);
  }

  static Cell cell(ResultSet rows, int column, Column of) throws SQLException {
    return of.name().equals("snippet")
        ? Snippets.read(String.valueOf(rows.getString(column)))
        : cell(rows, column, of.kind());
  }

  private static Cell cell(ResultSet rows, int column, Column.Kind kind) throws SQLException {
    if (kind == Column.Kind.NUMBER || kind == Column.Kind.FLAG) {
      long number = rows.getLong(column);
      if (rows.wasNull()) {
        return ABSENT;
      }
      return kind == Column.Kind.NUMBER ? new Cell.Count(number) : new Cell.Flag(number != 0);
    }
    String text = rows.getString(column);
    if (kind == Column.Kind.NAMES) {
      return new Cell.Names(names(text));
    }
    if (text == null) {
      return ABSENT;
    }
    return switch (kind) {
      case MOMENT -> new Cell.Moment(Instant.parse(text));
      case JSON -> new Cell.Json(text);
      case TEXT, NAMES, NUMBER, FLAG -> new Cell.Text(text);
    };
  }

  /** Splits the names of a list that SQLite joined; none where there were none. */
  static List<String> names(String joined) {
    List<String> names = new ArrayList<>();
    if (joined != null) {
      int start = 0;
      for (int end; (end = joined.indexOf(Columns.NAME_SEPARATOR, start)) >= 0; start = end + 1) {
        names.add(joined.substring(start, end));
      }
      names.add(joined.substring(start));
    }
    return names;
  }
}
