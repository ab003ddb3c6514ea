package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs one {@link Search}: makes its SQL, and its rows from SQLite's. */
final class Listing {
  private static final Cell ABSENT = new Cell.Absent();

  private final Connection connection;
  private final Search search;

  Listing(Connection connection, Search search) {
    this.connection = connection;
    this.search = search;
  }

  long run(RowConsumer consumer) throws SQLException {
    Selection selection = Selection.of(search.query());
    List<Object> parameters = new ArrayList<>();
    StringBuilder select = new StringBuilder("SELECT post.path");
    for (Column column : search.columns()) {
      select.append(", ").append(Columns.sql(column, selection.matches(), parameters));
    }
    try (PreparedStatement statement =
            selection.prepare(connection, select.toString(), parameters, orderBy(selection));
        ResultSet rows = statement.executeQuery()) {
      long count = 0;
      while (rows.next()) {
        consumer.accept(rows.getString(1), row(rows));
        count++;
      }
      return count;
    }
  }

  private String orderBy(Selection selection) {
    StringBuilder order = new StringBuilder(" ORDER BY ");
    boolean byDate = false;
    for (Search.Order each : search.order()) {
      // Without words to match, everything is equally relevant.
      if (each.key() != SortKey.RELEVANCE || selection.matches()) {
        order.append(selection.rowId(each.key().orderBy(each.reversed()))).append(", ");
      }
      byDate |= each.key() == SortKey.DATE;
    }
    if (byDate) {
      order.setLength(order.length() - 2);
    } else {
      order.append(selection.rowId(SortKey.DATE.orderBy(false)));
    }
    return order + " LIMIT " + search.limit() + " OFFSET " + search.offset();
  }

  private Row row(ResultSet rows) throws SQLException {
    List<Cell> cells = new ArrayList<>(search.columns().size());
    int column = 2;
    for (Column each : search.columns()) {
      cells.add(
          each.name().equals("snippet")
              ? Snippets.read(String.valueOf(rows.getString(column++)))
              : cell(rows, column++, each.kind()));
    }
    return new Row(cells);
  }

  private static Cell cell(ResultSet rows, int column, Column.Kind kind) throws SQLException {
    if (kind == Column.Kind.NUMBER || kind == Column.Kind.FLAG) {
      long number = rows.getLong(column);
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
