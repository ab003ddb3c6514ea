package backfile.command.mark;

import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.problem.ExitCode;
import backfile.query.SavedQuery;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the queries that were saved. */
public final class SavedCommand implements Verb {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", Column.Kind.TEXT, "its name, for q:NAME"),
          new Column("query", Column.Kind.TEXT, "the query as it was typed"));

  private final OutputOptions output = OutputOptions.of(COLUMNS);

  private final Session session;

  public SavedCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    output.addTo(command);
  }

  @Override
  public Integer call() {
    List<SavedQuery> saved = session.userData().savedQueries();
    try (Output out = output.open(session, COLUMNS)) {
      for (SavedQuery each : saved) {
        out.row(new Row(List.of(new Cell.Text(each.name()), new Cell.Text(each.text()))));
      }
      out.end();
    }
    return (saved.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }
}
