package backfile.command.list;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Facet;
import backfile.index.Row;
import backfile.problem.Problem;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The pairs of two facets as a table: a line for each value of the first, a column of the second.
 */
final class CrossTable {
  /** Beyond these nobody reads a table, and it would not fit into memory. */
  private static final int MOST_PAIRS = 100_000;

  private final List<Facet> facets;
  private final Facet.Order order;
  private final Map<String, Map<String, Long>> lines = new LinkedHashMap<>();
  private final Map<String, Long> lineSums = new LinkedHashMap<>();
  private final Map<String, Long> columnSums = new LinkedHashMap<>();
  private int pairs;

  CrossTable(List<Facet> facets, Facet.Order order) {
    this.facets = List.copyOf(facets);
    this.order = order;
  }

  /** Takes a pair and its number of posts. */
  void add(Row row) {
    if (++pairs > MOST_PAIRS) {
      String fields = facets.get(0).word() + "," + facets.get(1).word();
      throw Problem.of("facet " + fields, "more than " + MOST_PAIRS + " pairs are no table")
          .withHint("backfile facet " + fields + " --tsv")
          .asException();
    }
    String first = ((Cell.Text) row.cells().get(0)).text();
    String second = ((Cell.Text) row.cells().get(1)).text();
    long posts = ((Cell.Count) row.cells().get(2)).number();
    lines.computeIfAbsent(first, any -> new LinkedHashMap<>()).put(second, posts);
    lineSums.merge(first, posts, Long::sum);
    columnSums.merge(second, posts, Long::sum);
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(facets.get(0).word(), Column.Kind.TEXT, "the value"));
    for (String value : secondValues()) {
      columns.add(new Column(value, Column.Kind.NUMBER, "how many posts have both values"));
    }
    return columns;
  }

  /** Time goes from left to right, whatever the order of the lines. */
  private List<String> secondValues() {
    List<String> values = new ArrayList<>(columnSums.keySet());
    if (facets.get(1).word().equals("weekday")) {
      values.sort(Comparator.comparing(CrossTable::weekday));
    } else if (facets.get(1).isOfDate()) {
      values.sort(Comparator.naturalOrder());
    } else if (order == Facet.Order.COUNT) {
      values.sort(Comparator.comparing((String value) -> -columnSums.get(value)));
    }
    return values;
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Gives at most so many lines, below 0 all, to {@code consumer}, and says how many. */
  long print(long most, Consumer<Row> consumer) {
    List<String> values = new ArrayList<>(lines.keySet());
    if (order == Facet.Order.COUNT) {
      values.sort(Comparator.comparing((String value) -> -lineSums.get(value)));
    }
    long count = most < 0 ? values.size() : Math.min(most, values.size());
    List<String> seconds = secondValues();
    for (String value : values.subList(0, (int) count)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Text(value));
      for (String second : seconds) {
        Long posts = lines.get(value).get(second);
        cells.add(posts == null ? new Cell.Absent() : new Cell.Count(posts));
      }
      consumer.accept(new Row(cells));
    }
    return count;
  }
}
