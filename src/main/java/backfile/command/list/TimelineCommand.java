package backfile.command.list;

import backfile.command.argument.Argument;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.query.Period;
import backfile.query.Query;
import backfile.view.chart.BarChart;
import backfile.view.chart.Series;
import backfile.view.chart.Sparkline;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** Counts posts over time: a bar chart on a terminal, plain rows elsewhere. */
public final class TimelineCommand implements Verb {
  /** The hours of 28 years: more are no chart, but a post with a wrong date. */
  private static final int MOST_PERIODS = 250_000;

  private static final Column PERIOD =
      new Column("period", Column.Kind.TEXT, "the year, month, week, day or hour");
  private static final Column QUERY = new Column("query", Column.Kind.TEXT, "the query");
  private static final Column POSTS =
      new Column("posts", Column.Kind.NUMBER, "how many posts of the period match it");
  private static final Column ALL =
      new Column("all", Column.Kind.NUMBER, "how many posts the period has");
  private static final Column SHARE =
      new Column("share", Column.Kind.NUMBER, "which part of them match it, from 0 to 1");

  private static final List<Column> ALL_COLUMNS = List.of(PERIOD, QUERY, POSTS, ALL, SHARE);

  private final QueryWords query = new QueryWords();

  private final Argument<Optional<String>> by =
      Argument.option(
              String.class, "PERIOD", "year, month (the usual one), week, day or hour.", "--by")
          .checkedBy(TimelineCommand::period);
  private final Argument<List<String>> others =
      Argument.repeated("QUERY", "Count this query too, side by side.", "--vs");
  private final Argument<Boolean> share =
      Argument.flag("Show which part of all posts of a period match, and not how many.", "--share");
  private final Argument<Boolean> spark =
      Argument.flag("Draw a line with a character for each period.", "--spark");
  private final OutputOptions output = OutputOptions.of(ALL_COLUMNS);

  private final Session session;

  public TimelineCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
    List.of(by, others, share, spark).forEach(option -> option.addTo(command));
    output.addTo(command);
  }

  @Override
  public Integer call() {
    List<Column> wanted = output.columns(ALL_COLUMNS, forPeople(), forPrograms());
    boolean isChart = output.isUsual() && (spark.value() || session.display().onTerminal());
    if (spark.value() && !isChart) {
      throw Problem.of("--spark", "a line of characters has no fields and no other format")
          .withHint("backfile timeline --spark")
          .asException();
    }
    List<Series> series = series(share.value() || wanted.contains(ALL) || wanted.contains(SHARE));
    boolean found = !series.get(0).points().isEmpty();
    if (!isChart) {
      print(series, wanted);
    } else if (found) {
      draw(series);
    }
    return (found ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private List<Column> forPeople() {
    List<Column> columns = new ArrayList<>();
    columns.add(PERIOD);
    if (!others.value().isEmpty()) {
      columns.add(QUERY);
    }
    columns.add(share.value() ? SHARE : POSTS);
    return columns;
  }

  private List<Column> forPrograms() {
    return share.value() ? ALL_COLUMNS : List.of(PERIOD, QUERY, POSTS);
  }

  /** The queries over all periods from the first to the last in which any of them found a post. */
  private List<Series> series(boolean withAll) {
    Period period = period(by.value().orElse(Period.MONTH.word()));
    List<String> names = new ArrayList<>();
    List<SortedMap<String, Long>> counts = new ArrayList<>();
    names.add(String.join(" ", query.words()));
    counts.add(count(session.query(query.words()), period));
    for (String other : others.value()) {
      names.add(other);
      counts.add(count(session.query(List.of(other)), period));
    }
    List<String> periods = periods(counts, period);
    Map<String, Long> all = withAll ? count(new Query.All(), period) : Map.of();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Series.Point> points = new ArrayList<>();
      for (String each : periods) {
        long posts = counts.get(i).getOrDefault(each, 0L);
        points.add(new Series.Point(each, posts, all.getOrDefault(each, 0L)));
      }
      series.add(new Series(names.get(i), share.value(), points));
    }
    return series;
  }

  private SortedMap<String, Long> count(Query asked, Period period) {
    return session.index().timeline(asked, period, session.zone());
  }

  private static List<String> periods(List<SortedMap<String, Long>> counts, Period period) {
    NavigableMap<String, Long> any = new TreeMap<>();
    counts.forEach(any::putAll);
    List<String> periods = new ArrayList<>();
    if (any.isEmpty()) {
      return periods;
    }
    String last = any.lastKey();
    for (String each = any.firstKey(); !each.equals(last); each = period.after(each)) {
      periods.add(each);
      if (periods.size() > MOST_PERIODS) {
        throw Problem.of(
                "--by " + period.word(), "from " + any.firstKey() + " to " + last + " is too long")
            .withHint("backfile timeline --by year")
            .asException();
      }
    }
    periods.add(last);
    return periods;
  }

  private static Period period(String word) {
    List<String> words = new ArrayList<>();
    for (Period period : Period.values()) {
      words.add(period.word());
    }
    return Period.find(word)
        .orElseThrow(
            () ->
                Problem.of("--by " + word, "unknown period; known are " + String.join(", ", words))
                    .withHint("backfile timeline --by " + Nearest.to(word, words).orElse("month"))
                    .asException());
  }

  private void draw(List<Series> series) {
    int width = session.display().onTerminal() ? session.surroundings().columns() : 0;
    try (PrintStream out = session.display().pagedOut()) {
      if (spark.value()) {
        new Sparkline(series, width, session.display().paint()).print(out);
      } else {
        new BarChart(series, width, session.display().paint()).print(out);
      }
    }
  }

  private void print(List<Series> series, List<Column> wanted) {
    try (Output out = output.open(session, wanted)) {
      for (int i = 0; i < series.get(0).points().size(); i++) {
        for (Series each : series) {
          List<Cell> cells = new ArrayList<>();
          for (Column column : wanted) {
            cells.add(cell(column, each.name(), each.points().get(i)));
          }
          out.row(new Row(cells));
        }
      }
      out.end();
    }
  }

  private static Cell cell(Column column, String name, Series.Point point) {
    return switch (column.name()) {
      case "period" -> new Cell.Text(point.period());
      case "query" -> new Cell.Text(name);
      case "posts" -> new Cell.Count(point.posts());
      case "all" -> new Cell.Count(point.all());
      default -> point.all() == 0 ? new Cell.Absent() : new Cell.Json(point.share());
    };
  }
}
