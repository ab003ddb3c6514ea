package backfile.command.link;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.PageUse;
import backfile.index.Row;
import backfile.problem.ExitCode;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Finds the posts that come from a page or link to it, by any form of its address. */
public final class FindCommand implements Verb {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("post", Column.Kind.TEXT, "the post's own ID, or its slug"),
          new Column("kind", Column.Kind.TEXT, "source, permalink, inline or image"),
          new Column("number", Column.Kind.NUMBER, "of the link, as in view"),
          new Column("title", Column.Kind.TEXT, "the post's title"),
          new Column("path", Column.Kind.TEXT, "the post's file, in the archive's folder"),
          new Column("text", Column.Kind.TEXT, "the words that link"),
          new Column("url", Column.Kind.TEXT, "the address as the post has it"));

  private final Argument<String> url =
      Argument.parameter(0, "URL", "The page's address, or that of a redirector to it.");

  private final OutputOptions output = OutputOptions.ofUses(COLUMNS);

  private final Session session;

  public FindCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    url.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    List<String> paths = new ArrayList<>();
    try (Output out = output.open(session, COLUMNS, COLUMNS.subList(0, 5))) {
      for (PageUse use : session.index().findPage(url.value())) {
        paths.add(use.post().path());
        out.row(row(use));
      }
      out.end();
    }
    if (!paths.isEmpty()) {
      session.lastList().remember(paths);
    }
    return (paths.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  private static Row row(PageUse use) {
    boolean inText = use.link().number() > 0;
    return new Row(
        List.of(
            new Cell.Text(use.post().id()),
            new Cell.Text(use.kind()),
            inText ? new Cell.Count(use.link().number()) : new Cell.Absent(),
            new Cell.Text(use.post().title()),
            new Cell.Text(use.post().path()),
            new Cell.Text(use.link().text()),
            new Cell.Text(use.link().url())));
  }
}
