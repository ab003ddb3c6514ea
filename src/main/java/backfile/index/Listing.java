package backfile.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One {@link Search}: makes its SQL, and its rows of SQLite's. */
final class Listing implements StoppableConnection.Reading<Listing.Listed> {
  private static final Cell ABSENT = new Cell.Absent();
  private static final String OF_REF = "post.post_id, post.id, post.path, post.title";

  /** A row of the post at {@code path}. */
  record Listed(String path, Row row) {}

  private final Search search;
  private final Among among;

  Listing(Search search, Among among) {
    this.search = search;
    this.among = among;
  }

  /** What SQLite is asked for the row ids alone. */
  Asked askedForIds(Connection connection) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    return limited(ids(connection, among.select(search.query()), parameters), parameters);
  }

  private Asked limited(String ids, List<Object> parameters) {
    return new Asked(ids + " LIMIT " + search.limit() + " OFFSET " + search.offset(), parameters);
  }

  static long id(ResultSet row) throws SQLException {
    return row.getLong(1);
  }

  /** What SQLite is asked for them where it is to walk an index that has them in order. */
  Asked askedToWalk() {
    List<Object> parameters = new ArrayList<>();
    return limited(walk(among.selectToWalk(search.query()), parameters), parameters);
  }

  private String walk(Selection selection, List<Object> parameters) {
    String order = orderBy(selection);
    return index()
        .map(index -> selection.walk(index, order, parameters))
        .orElseGet(() -> selection.ids(order, parameters));
  }

  /** The index that has the posts in the order that is asked for. */
  private Optional<String> index() {
    return search.order().stream()
        .findFirst()
        .flatMap(first -> first.key().index(first.reversed()));
  }

  /** What SQLite is asked for the posts alone. */
  Asked askedForPosts(Connection connection) throws SQLException {
    return asked(connection, OF_REF);
  }

  static PostRef post(ResultSet row) throws SQLException {
    return new PostRef(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
  }

  /** What SQLite is asked for the rows. */
  Asked asked(Connection connection) throws SQLException {
    return asked(connection, "post.path");
  }

  @Override
  public Listed read(ResultSet row) throws SQLException {
    return new Listed(row.getString(1), row(row));
  }

  @Override
  public int mostWaiting() {
    return search.columns().stream().anyMatch(each -> each.name().equals("text")) ? LARGE : SMALL;
  }

  /** What is selected for each row, and after it the columns. */
  private Asked asked(Connection connection, String first) throws SQLException {
    Selection selection = among.select(search.query());
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder("SELECT ").append(first);
    for (Column column : search.columns()) {
      sql.append(", ").append(Columns.sql(column, selection.match(), parameters));
    }
    // The order is that of the row ids: what else a row shows is looked up when it is its turn.
    sql.append(" FROM (").append(ids(connection, selection, parameters));
    sql.append(" LIMIT ").append(search.limit()).append(" OFFSET ").append(search.offset());
    sql.append(") AS chosen CROSS JOIN post ON post.post_id = chosen.id");
    return new Asked(sql.toString(), parameters);
  }

  private String ids(Connection connection, Selection selection, List<Object> parameters)
      throws SQLException {
    if (selection.isAll()) {
      return walk(selection, parameters);
    }
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

  private Row row(ResultSet row) throws SQLException {
    List<Cell> cells = new ArrayList<>(search.columns().size());
    int column = 2;
    for (Column each : search.columns()) {
      cells.add(cell(row, column++, each));
    }
    return new Row(cells);
  }

  static Cell cell(ResultSet rows, int column, Column of) throws SQLException {
    return of.name().equals("snippet")
        ? Snippets.read(Objects.toString(rows.getString(column), ""))
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
