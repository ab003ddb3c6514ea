package backfile.command.link;

import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.CheckedLink;
import backfile.index.CheckedLink.State;
import backfile.index.Column;
import backfile.index.Column.Kind;
import backfile.index.Row;
import backfile.link.SourceLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints what is known of addresses, and counts it. */
final class CheckReport {
  static final List<Column> COLUMNS =
      List.of(
          new Column("state", Kind.TEXT, "live, moved, dead or unclear"),
          new Column("status", Kind.NUMBER, "of HTTP, of the last answer"),
          new Column("url", Kind.TEXT, "the address, as posts have it"),
          new Column("reason", Kind.TEXT, "why it is not simply there"),
          new Column("target", Kind.TEXT, "where its redirects lead"),
          new Column("redirects", Kind.NAMES, "the status and address of each, in order"),
          new Column("host", Kind.TEXT, "the address's host"),
          new Column("checked", Kind.MOMENT, "when it was asked"),
          new Column("posts", Kind.NAMES, "the IDs of the posts that have it"));

  private static final List<Column> FEW = COLUMNS.subList(0, 4);

  private final Session session;
  private final OutputOptions output;

  CheckReport(Session session, OutputOptions output) {
    this.session = session;
    this.output = output;
    output.columns(COLUMNS, FEW, COLUMNS);
  }

  /**
   * Prints those in some states, in the order of the posts.
   *
   * @return whether any is dead, printed or not
   */
  boolean print(
      Map<String, Set<String>> posts, Map<String, CheckedLink> results, List<State> states) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    try (Output out = output.open(session, COLUMNS, FEW)) {
      for (Map.Entry<String, Set<String>> each : posts.entrySet()) {
        CheckedLink link = results.get(each.getKey());
        if (link != null) {
          counts.merge(link.state(), 1, Integer::sum);
          if (states.contains(link.state())) {
            out.row(row(link, each.getValue()));
          }
        }
      }
      out.end();
    }
    StringBuilder summary = new StringBuilder();
    for (State state : State.values()) {
      summary.append(summary.isEmpty() ? "" : ", ");
      summary.append(counts.getOrDefault(state, 0)).append(' ').append(state.word());
    }
    int asked = counts.values().stream().mapToInt(Integer::intValue).sum();
    summary.append(asked < posts.size() ? ", " + (posts.size() - asked) + " never asked" : "");
    session.err().println(summary);
    return counts.containsKey(State.DEAD);
  }

  private static Row row(CheckedLink link, Set<String> posts) {
    return new Row(
        List.of(
            new Cell.Text(link.state().word()),
            link.status().<Cell>map(Cell.Count::new).orElse(new Cell.Absent()),
            new Cell.Text(link.url()),
            new Cell.Text(link.reason()),
            link.target().<Cell>map(Cell.Text::new).orElse(new Cell.Absent()),
            new Cell.Names(link.redirects()),
            new Cell.Text(SourceLink.host(link.url())),
            new Cell.Moment(link.checked()),
            new Cell.Names(List.copyOf(posts))));
  }
}
