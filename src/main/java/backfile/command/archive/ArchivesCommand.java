package backfile.command.archive;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.KnownArchives;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the archives that were indexed, the default one first. */
public final class ArchivesCommand implements Verb {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", Column.Kind.TEXT, "the archive's name"),
          new Column("folder", Column.Kind.TEXT, "where its posts are"),
          new Column("index", Column.Kind.TEXT, "the SQLite file"));

  private final Argument<Optional<String>> forget =
      Argument.option(
          String.class,
          "NAME",
          "Delete this archive's index and take it off the list; its posts stay.",
          "--forget");

  private final OutputOptions output = OutputOptions.of(COLUMNS);

  private final Session session;

  public ArchivesCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    forget.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    KnownArchives known = new KnownArchives(session.locations());
    if (forget.value().isPresent()) {
      forget(known, forget.value().get());
      return ExitCode.DONE.number();
    }
    List<KnownArchives.Known> all = known.all();
    try (Output out = output.open(session, COLUMNS)) {
      for (KnownArchives.Known each : all) {
        out.row(
            new Row(
                List.of(
                    new Cell.Text(each.name()),
                    new Cell.Text(each.folder().toString()),
                    new Cell.Text(session.locations().index(each.name()).toString()))));
      }
      out.end();
    }
    return (all.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  private void forget(KnownArchives known, String name) {
    if (known.named(name).isEmpty()) {
      throw Problem.of(name, "there is no archive of this name")
          .withHint("backfile archives")
          .asException();
    }
    Path index = session.locations().index(name);
    try {
      for (String ending : List.of("", "-wal", "-shm", ".lock")) {
        Files.deleteIfExists(index.resolveSibling(index.getFileName() + ending));
      }
    } catch (IOException e) {
      throw Problem.of(index.toString(), "the index cannot be deleted").asException(e);
    }
    known.forget(name);
  }
}
