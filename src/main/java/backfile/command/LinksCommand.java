package backfile.command;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.PostRef;
import backfile.index.Row;
import backfile.index.StoredPost;
import backfile.link.SourceLink;
import backfile.problem.ExitCode;
import backfile.text.Link;
import backfile.view.listing.OutputFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the links of posts: the source as number 0, and those in the text as view numbers them. */
public final class LinksCommand implements Verb {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("post", Column.Kind.TEXT, "the post's own ID, or its slug"),
          new Column("number", Column.Kind.NUMBER, "as in view; 0 is the source"),
          new Column("kind", Column.Kind.TEXT, "source or text"),
          new Column("host", Column.Kind.TEXT, "the address's host"),
          new Column("text", Column.Kind.TEXT, "the words that link"),
          new Column("url", Column.Kind.TEXT, "the address"),
          new Column("path", Column.Kind.TEXT, "the post's file, in the archive's folder"));

  private final Argument<List<String>> refs =
      Argument.parameters(0, "1..*", "REF", "Posts; - reads refs from stdin.");

  private final OutputOptions output = OutputOptions.ofLinks();

  private final Session session;

  LinksCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    refs.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    int count = 0;
    boolean nul = output.format().equals(Optional.of(OutputFormat.NUL));
    List<PostRef> posts = new Refs(session, nul).resolve(refs.value());
    List<Column> few = COLUMNS.subList(0, COLUMNS.size() - 1);
    try (Output out = output.open(session, COLUMNS, few)) {
      for (PostRef ref : posts) {
        StoredPost post = session.index().read(ref);
        if (post.source().isPresent()) {
          out.row(row(post, "source", new Link(0, post.source().get(), post.title())));
          count++;
        }
        for (Link link : post.links()) {
          out.row(row(post, "text", link));
          count++;
        }
      }
    }
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private static Row row(StoredPost post, String kind, Link link) {
    return new Row(
        List.of(
            new Cell.Text(post.id()),
            new Cell.Count(link.number()),
            new Cell.Text(kind),
            new Cell.Text(SourceLink.host(link.url())),
            new Cell.Text(link.text()),
            new Cell.Text(link.url()),
            new Cell.Text(post.path())));
  }
}
