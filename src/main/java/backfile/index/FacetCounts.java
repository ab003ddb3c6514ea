package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The values of one facet, or the pairs of two, each with how many of the posts have it.
 *
 * <p>Keys are counted first and named afterwards, since a category has far fewer names than posts:
 *
 * <pre>
 * SELECT value of v1, posts FROM (SELECT key AS v1, count(*) AS posts FROM … GROUP BY v1)
 * </pre>
 */
final class FacetCounts {
  private final List<Facet> facets = new ArrayList<>();
  private final Selection selection;

  /** Of one facet, or two. */
  FacetCounts(List<Facet> facets, Selection selection) {
    for (Facet facet : facets) {
      this.facets.add(facet.numbered(this.facets.size() + 1));
    }
    this.selection = selection;
  }

  /**
   * What SQLite is asked.
   *
   * @param limit the most rows, below 0 for all
   */
  Asked asked(Facet.Order order, long limit) {
    List<String> keys = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    List<String> sorting = new ArrayList<>();
    boolean repeats = false;
    for (Facet facet : facets) {
      String number = Integer.toString(numbers.size() + 1);
      numbers.add(number);
      keys.add(facet.key() + " AS v" + number);
      values.add(facet.value() + " AS value" + number);
      // Names come in their own order, numbers in that of their keys.
      sorting.add((facet.knowsPosts() ? "value" : "v") + number);
      repeats |= facet.repeats();
    }
    String count = repeats ? "count(DISTINCT post.post_id)" : "count(*)";
    String groups = String.join(", ", numbers);
    Asked inner =
        selection.joined(
            "SELECT " + String.join(", ", keys) + ", " + count + " AS posts",
            facets,
            " GROUP BY " + groups);
    String sql =
        "SELECT "
            + String.join(", ", values)
            + ", posts FROM ("
            + inner.sql()
            + ") ORDER BY "
            + (order == Facet.Order.COUNT ? "posts DESC, " : "")
            + String.join(", ", sorting)
            + " LIMIT "
            + limit;
    return new Asked(sql, inner.parameters());
  }

  /** Gives each row to {@code consumer}. */
  void run(Connection connection, Facet.Order order, long limit, Consumer<Row> consumer)
      throws SQLException {
    try (PreparedStatement statement = asked(order, limit).prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        consumer.accept(row(rows));
      }
    }
  }

  /** A cell for each facet, and the number of posts. */
  Row row(ResultSet row) throws SQLException {
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i <= facets.size(); i++) {
      cells.add(new Cell.Text(row.getString(i)));
    }
    cells.add(new Cell.Count(row.getLong(facets.size() + 1)));
    return new Row(cells);
  }
}
