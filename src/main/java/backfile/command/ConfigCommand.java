package backfile.command;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.problem.ExitCode;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the settings and where each comes from. */
public final class ConfigCommand implements Verb {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("setting", Column.Kind.TEXT, "its name in the settings file"),
          new Column("value", Column.Kind.TEXT, "what it is set to"),
          new Column("from", Column.Kind.TEXT, "the line that sets it"),
          new Column("meaning", Column.Kind.TEXT, "what it is for"));

  private final OutputOptions output = new OutputOptions();

  private final Session session;

  ConfigCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    output.addTo(command);
  }

  @Override
  public Integer call() {
    Settings settings = session.settings();
    session.err().println("settings file: " + settings.file());
    try (Output out = output.open(session, COLUMNS)) {
      for (Settings.Key key : Settings.Key.values()) {
        out.row(
            new Row(
                List.of(
                    new Cell.Text(key.word()),
                    settings.get(key).<Cell>map(Cell.Text::new).orElse(new Cell.Absent()),
                    new Cell.Text(settings.origin(key)),
                    new Cell.Text(key.meaning()))));
      }
    }
    return ExitCode.DONE.number();
  }
}
