package backfile.command.read;

import backfile.clutter.Cleaner;
import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.argument.Verb;
import backfile.command.ref.Refs;
import backfile.command.session.Paging;
import backfile.command.session.Session;
import backfile.index.PostRef;
import backfile.index.StoredPost;
import backfile.post.Post;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.text.Article;
import backfile.text.LightReader;
import backfile.text.LightText;
import backfile.text.Link;
import backfile.view.DateText;
import backfile.view.Printable;
import backfile.view.listing.ListingPrinter;
import backfile.view.listing.OutputFormat;
import backfile.view.page.DocumentFormat;
import backfile.view.page.DocumentPage;
import backfile.view.page.PageLayout;
import backfile.view.page.Reading;
import backfile.view.page.ReadingPage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the cleaned text of posts. */
public final class ViewCommand implements Verb {
  private final Argument<List<String>> refs =
      Argument.parameters(
          0,
          "1..*",
          "REF",
          "Posts: an ID, slug, path or address, @3 of the last list, - for stdin.");

  private final Argument<Optional<Integer>> width =
      Argument.option(Integer.class, "N", "Wrap to N columns; 0 does not wrap.", "--width");

  private final Argument<Boolean> noHeader =
      Argument.flag("Leave out title, date and the rest of the header.", "--no-header");

  private final Argument<Boolean> noLinks =
      Argument.flag("Leave out the list of links at the end.", "--no-links");

  private final Argument<Boolean> text =
      Argument.flag(
          "Print the text alone, a paragraph a line, without header and links.", "--text");

  private final Argument<Boolean> markdown =
      Argument.flag("Print Markdown that reads back to the same text.", "--markdown");

  private final Argument<Boolean> html =
      Argument.flag("Print a fragment of HTML: text, structure and links.", "--html");

  private final Argument<Boolean> raw =
      Argument.flag("Print the file itself, byte by byte; a terminal is kept safe.", "--raw");

  private final Argument<Boolean> why =
      Argument.flag("List what cleaning took out, and by which rule.", "--why");

  private final Argument<Boolean> all =
      Argument.flag("Show the whole body, with nothing taken out.", "--all");

  private final Argument<Boolean> json =
      Argument.flag("Print a JSON array with an object for each post.", "--json");

  private final Argument<Boolean> jsonl =
      Argument.flag("Print a JSON object for each post, one a line.", "--jsonl");

  private final Argument<Boolean> nul =
      Argument.flag("The refs in stdin are ended by NULs, not by lines.", "-0", "--null");

  private final Session session;

  public ViewCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    refs.addTo(command);
    width.addTo(command);
    noHeader.addTo(command);
    noLinks.addTo(command);
    formats().forEach(each -> each.addTo(command));
    why.addTo(command);
    all.addTo(command);
    nul.addTo(command);
  }

  @Override
  public Integer call() {
    Optional<OutputFormat> format = format();
    List<PostRef> posts = new Refs(session, nul.value()).resolve(refs.value());
    if (why.value()) {
      return explain(posts, format);
    }
    try (PrintStream out = session.display().pagedOut(start(posts))) {
      if (format.isPresent()) {
        printJson(posts, format.get().printer(PostJson.COLUMNS, session.display().layout(), out));
      } else {
        print(posts, out);
      }
    }
    if (session.isReadingLines()) {
      posts.forEach(post -> session.lastList().view(post.path()));
    }
    return (posts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  /** What the last list found is read from what it was found by. */
  private Paging.Start start(List<PostRef> posts) {
    boolean found =
        session.isReadingLines()
            && !posts.isEmpty()
            && session.lastList().all().contains(posts.get(0).path());
    return found ? Paging.Start.FIRST_MATCH : Paging.Start.TOP;
  }

  private List<Argument<Boolean>> formats() {
    return List.of(text, markdown, html, json, jsonl, raw);
  }

  /** The format for rows, if one was asked for; only one format makes sense at a time. */
  private Optional<OutputFormat> format() {
    List<String> given = new ArrayList<>();
    for (Argument<Boolean> each : formats()) {
      if (each.value()) {
        given.add(each.name());
      }
    }
    if (!given.isEmpty() && width.value().isPresent()) {
      given.add(width.name());
    }
    if (given.size() > 1) {
      throw Problem.of(String.join(", ", given), "cannot go together")
          .withHint("backfile help view")
          .asException();
    }
    Exclusive.check("view", List.of(why, all, raw, text, markdown, html));
    return json.value()
        ? Optional.of(OutputFormat.JSON)
        : Optional.of(OutputFormat.JSONL).filter(format -> jsonl.value());
  }

  /** The index does not keep what was dropped, so the files are cleaned again. */
  private int explain(List<PostRef> posts, Optional<OutputFormat> format) {
    boolean any;
    try (PrintStream out = session.display().pagedOut()) {
      DropListing drops = new DropListing(session, format, out);
      PostFiles files = new PostFiles(session);
      for (PostRef ref : posts) {
        Post post = files.read(ref);
        drops.print(post.id(), post);
      }
      any = drops.end(session);
    }
    return (any ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private StoredPost read(PostRef ref) {
    StoredPost stored = session.index().read(ref);
    if (!all.value() || stored.broken().isPresent()) {
      return stored;
    }
    Post post = new PostFiles(session).read(ref);
    return stored.withText(LightText.of(Cleaner.readAll(post.body(), post.format())));
  }

  private void print(List<PostRef> posts, PrintStream out) {
    boolean first = true;
    for (PostRef ref : posts) {
      if (!first) {
        separate(out);
      }
      first = false;
      print(ref, out);
    }
  }

  private void print(PostRef ref, PrintStream out) {
    Optional<DocumentFormat> document = document();
    if (raw.value()) {
      copyFile(ref, out);
    } else if (document.isPresent()) {
      out.print(Printable.text(document.get().write(article(session.index().read(ref)))));
    } else {
      PageLayout layout = layout();
      StoredPost post =
          layout.paint().showsMatches()
              ? session.index().read(ref, session.lastQuery())
              : session.index().read(ref);
      new ReadingPage(layout, out).print(Reading.of(all.value() ? read(ref) : post));
    }
  }

  private Optional<DocumentFormat> document() {
    return markdown.value()
        ? Optional.of(DocumentFormat.MARKDOWN)
        : Optional.of(DocumentFormat.HTML).filter(format -> html.value());
  }

  private Article article(StoredPost post) {
    List<Link> links = noLinks.value() ? List.of() : post.links();
    Article article =
        post.broken().isPresent()
            ? LightReader.verbatim(post.text())
            : LightReader.read(post.text(), post.styles(), links);
    DateText dates = new DateText(session.zone());
    return noHeader.value() ? article : DocumentPage.of(Reading.of(post), article, dates);
  }

  private PageLayout layout() {
    if (text.value()) {
      return PageLayout.pipe(session.zone()).withoutHeader().withoutLinks();
    }
    PageLayout layout = session.display().pageLayout();
    if (width.value().isPresent()) {
      layout = layout.withWidth(Math.max(0, width.value().get()));
    }
    if (noHeader.value()) {
      layout = layout.withoutHeader();
    }
    return noLinks.value() ? layout.withoutLinks() : layout;
  }

  /** Between posts: a line on a terminal and in a document, a form feed for programs. */
  private void separate(PrintStream out) {
    String margin = " ".repeat(layout().margin());
    String line = session.display().onTerminal() ? "\n" + margin + "─".repeat(20) + "\n\n" : "\f\n";
    out.print(document().map(DocumentFormat::separator).orElse(line));
  }

  /** The bytes of the file; a terminal gets them made safe. */
  private void copyFile(PostRef ref, PrintStream out) {
    byte[] bytes = new PostFiles(session).bytes(ref);
    if (session.display().onTerminal()) {
      out.println(Printable.text(new String(bytes, StandardCharsets.UTF_8)));
    } else {
      out.write(bytes, 0, bytes.length);
    }
  }

  private void printJson(List<PostRef> posts, ListingPrinter printer) {
    printer.begin();
    for (PostRef ref : posts) {
      printer.row(PostJson.row(read(ref)));
    }
    printer.end();
  }
}
