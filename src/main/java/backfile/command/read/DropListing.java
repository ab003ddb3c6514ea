package backfile.command.read;

import backfile.clutter.Cleaner;
import backfile.clutter.Drop;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Column.Kind;
import backfile.index.Row;
import backfile.post.Post;
import backfile.view.listing.ListingPrinter;
import backfile.view.listing.OutputFormat;
import backfile.view.page.DropsPage;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints what cleaning took out of posts or pages, for {@code --why}. */
final class DropListing {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("post", Kind.TEXT, "the post's own ID or its slug, or the file's name"),
          new Column("rule", Kind.TEXT, "the rule that took the passage out"),
          new Column("words", Kind.NUMBER, "how many words it has"),
          new Column("text", Kind.TEXT, "the whole passage"),
          new Column("reason", Kind.TEXT, "why the rule takes such passages out"));

  private final DropsPage page;
  private final Optional<ListingPrinter> rows;
  private boolean any;

  /**
   * @param format none where it depends on who reads
   */
  DropListing(Session session, Optional<OutputFormat> format, PrintStream out) {
    page = new DropsPage(session.display().pageLayout(), out);
    Optional<OutputFormat> chosen =
        format.isPresent() || session.display().onTerminal()
            ? format
            : Optional.of(OutputFormat.TSV);
    rows = chosen.map(each -> each.printer(COLUMNS, session.display().layout(), out));
    rows.ifPresent(ListingPrinter::begin);
  }

  /** Prints the drops of one post; a broken one has none, since it is shown as it is. */
  void print(String name, Post post) {
    List<Drop> drops =
        post.broken().isPresent() ? List.of() : Cleaner.explain(post.body(), post.format()).drops();
    any |= !drops.isEmpty();
    if (rows.isEmpty() && !drops.isEmpty()) {
      page.print(name, drops);
    }
    for (Drop drop : rows.isEmpty() ? List.<Drop>of() : drops) {
      rows.get().row(row(name, drop));
    }
  }

  /** False where nothing was dropped at all. */
  boolean end(Session session) {
    rows.ifPresent(ListingPrinter::end);
    if (!any) {
      session.err().println("nothing was dropped");
    }
    return any;
  }

  private static Row row(String name, Drop drop) {
    return new Row(
        List.of(
            new Cell.Text(name),
            new Cell.Text(drop.rule()),
            new Cell.Count(drop.words()),
            new Cell.Text(drop.text()),
            new Cell.Text(drop.reason())));
  }
}
