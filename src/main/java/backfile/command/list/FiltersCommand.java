package backfile.command.list;

import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.Filters;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.problem.ExitCode;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the filters of the session, the first one first. */
public final class FiltersCommand implements Verb {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("filter", Column.Kind.TEXT, "the query as it was typed"),
          new Column("posts", Column.Kind.NUMBER, "how many it and those before it leave"));

  private final OutputOptions output = OutputOptions.of(COLUMNS);

  private final Session session;

  public FiltersCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    output.addTo(command);
  }

  @Override
  public Integer call() {
    Filters filters = session.filters();
    List<String> texts = filters.texts();
    try (Output out = output.open(session, COLUMNS)) {
      for (int i = 0; i < texts.size(); i++) {
        long posts = session.index().count(filters.first(i + 1));
        out.row(new Row(List.of(new Cell.Text(texts.get(i)), new Cell.Count(posts))));
      }
      out.end();
    }
    return (texts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }
}
