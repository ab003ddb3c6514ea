package backfile.command.read;

import backfile.clutter.Cleaner;
import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.argument.Verb;
import backfile.command.output.PageOptions;
import backfile.command.ref.Refs;
import backfile.command.session.Paging;
import backfile.command.session.Session;
import backfile.index.Index;
import backfile.index.PostRef;
import backfile.index.StoredPost;
import backfile.post.Post;
import backfile.problem.ExitCode;
import backfile.query.Query;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the cleaned text of posts. */
public final class ViewCommand implements Verb {
  private final Argument<List<String>> refs =
      Argument.parameters(
          0,
          "1..*",
          "REF",
          "Posts: an ID, slug, path or address, @3 of the last list, - for stdin.");

  private final PageOptions page = new PageOptions();

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
    page.addTo(command);
    formats().forEach(each -> each.addTo(command));
    why.addTo(command);
    all.addTo(command);
    nul.addTo(command);
  }

  @Override
  public Integer call() {
    Optional<OutputFormat> format = format();
    return view(new Refs(session, nul.value()).resolve(refs.value()), format);
  }

  /** Shows a post as without any option, and gives the exit code. */
  int view(PostRef post) {
    return view(List.of(post), Optional.empty());
  }

  private int view(List<PostRef> posts, Optional<OutputFormat> format) {
    if (why.value()) {
      return explain(posts, format);
    }
    if (posts.size() == 1 && isPage(format)) {
      page(posts.get(0), start(posts));
    } else {
      print(posts, format);
    }
    if (session.isReadingLines()) {
      posts.forEach(post -> session.lastList().view(post.path()));
    }
    return (posts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  /** Whether a page is shown that is wrapped for the terminal. */
  private boolean isPage(Optional<OutputFormat> format) {
    return format.isEmpty() && formats().stream().noneMatch(Argument::value) && !page.hasWidth();
  }

  /** One post is read again in the width that the terminal gets meanwhile. */
  private void page(PostRef post, Paging.Start start) {
    PageLayout layout = layout();
    Reading reading = reading(post, reader(layout.paint().showsMatches()), layout);
    boolean wraps = layout.columns() > 0;
    Paging.Layout printer =
        (columns, out) ->
            new ReadingPage(wraps ? layout.withColumns(columns) : layout, out).print(reading);
    Paging.View view = new Paging.View(start, Optional.of(printer));
    try (PrintStream out = session.display().pagedOut(view)) {
      printer.print(layout.columns(), out);
    }
  }

  private void print(List<PostRef> posts, Optional<OutputFormat> format) {
    Paging.View view = new Paging.View(start(posts), Optional.empty());
    try (PrintStream out = session.display().pagedOut(view)) {
      if (format.isPresent()) {
        printJson(posts, format.get().printer(PostJson.COLUMNS, session.display().layout(), out));
      } else {
        print(posts, out);
      }
    }
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
    List<String> given = Exclusive.given(formats());
    given.addAll(given.isEmpty() ? List.of() : page.givenWidth());
    Exclusive.refuse(given, "view");
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

  /** What reads a post; what it needs for all of them is made once. */
  private Function<PostRef, StoredPost> reader(boolean showsMatches) {
    Index index = session.index();
    if (all.value()) {
      PostFiles files = new PostFiles(session);
      return ref -> withWholeBody(index.read(ref), ref, files);
    }
    if (showsMatches) {
      Query query = session.lastQuery();
      return ref -> index.read(ref, query);
    }
    return ref -> index.read(ref);
  }

  private static StoredPost withWholeBody(StoredPost stored, PostRef ref, PostFiles files) {
    if (stored.broken().isPresent()) {
      return stored;
    }
    Post post = files.read(ref);
    return stored.withText(LightText.of(Cleaner.readAll(post.body(), post.format())));
  }

  private void print(List<PostRef> posts, PrintStream out) {
    Consumer<PostRef> printer = printer(out);
    boolean first = true;
    for (PostRef ref : posts) {
      if (!first) {
        separate(out);
      }
      first = false;
      printer.accept(ref);
    }
  }

  private Consumer<PostRef> printer(PrintStream out) {
    Optional<DocumentFormat> document = document();
    if (raw.value()) {
      PostFiles files = new PostFiles(session);
      return ref -> copy(files.bytes(ref), out);
    }
    if (document.isPresent()) {
      Index index = session.index();
      return ref -> out.print(Printable.text(document.get().write(article(index.read(ref)))));
    }
    PageLayout layout = layout();
    Function<PostRef, StoredPost> reader = reader(layout.paint().showsMatches());
    return ref -> new ReadingPage(layout, out).print(reading(ref, reader, layout));
  }

  private Reading reading(PostRef ref, Function<PostRef, StoredPost> reader, PageLayout layout) {
    List<String> tags = layout.header() ? session.index().tags(ref) : List.of();
    return Reading.of(reader.apply(ref), tags);
  }

  private Optional<DocumentFormat> document() {
    return markdown.value()
        ? Optional.of(DocumentFormat.MARKDOWN)
        : Optional.of(DocumentFormat.HTML).filter(format -> html.value());
  }

  private Article article(StoredPost post) {
    List<Link> links = page.hasLinks() ? post.links() : List.of();
    Article article =
        post.broken().isPresent()
            ? LightReader.verbatim(post.text())
            : LightReader.read(post.text(), post.styles(), links);
    DateText dates = new DateText(session.zone());
    return page.hasHeader()
        ? DocumentPage.of(Reading.of(post, List.of()), article, dates)
        : article;
  }

  private PageLayout layout() {
    return text.value()
        ? PageLayout.pipe(session.zone()).withoutHeader().withoutLinks()
        : page.layout(session);
  }

  /** Between posts: a line on a terminal and in a document, a form feed for programs. */
  private void separate(PrintStream out) {
    String margin = " ".repeat(layout().margin());
    String line = session.display().onTerminal() ? "\n" + margin + "─".repeat(20) + "\n\n" : "\f\n";
    out.print(document().map(DocumentFormat::separator).orElse(line));
  }

  /** The bytes of a file; a terminal gets them made safe. */
  private void copy(byte[] bytes, PrintStream out) {
    if (session.display().onTerminal()) {
      out.println(Printable.text(new String(bytes, StandardCharsets.UTF_8)));
    } else {
      out.write(bytes, 0, bytes.length);
    }
  }

  private void printJson(List<PostRef> posts, ListingPrinter printer) {
    Function<PostRef, StoredPost> reader = reader(false);
    printer.begin();
    for (PostRef ref : posts) {
      printer.row(PostJson.row(reader.apply(ref)));
    }
    printer.end();
  }
}
