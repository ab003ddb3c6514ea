package backfile.command.read;

import backfile.clutter.Cleaner;
import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.argument.Verb;
import backfile.command.output.PageOptions;
import backfile.command.session.InputFile;
import backfile.command.session.Session;
import backfile.index.InterruptedQuery;
import backfile.link.SourceLink;
import backfile.post.Post;
import backfile.post.PostReader;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.text.Article;
import backfile.text.LightReader;
import backfile.text.LightText;
import backfile.view.DateText;
import backfile.view.Printable;
import backfile.view.listing.OutputFormat;
import backfile.view.page.DocumentFormat;
import backfile.view.page.DocumentPage;
import backfile.view.page.PageLayout;
import backfile.view.page.Reading;
import backfile.view.page.ReadingPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the cleaned text of any page or post, which needs no archive. */
public final class TextCommand implements Verb {
  private static final String STDIN = "-";

  private final Argument<List<String>> files =
      Argument.parameters(
          0, "0..*", "FILE", "HTML pages, Markdown or text; - or none for standard input.");
  private final Argument<Optional<Integer>> width = PageOptions.width();
  private final Argument<Boolean> header =
      Argument.flag("Print title, date and the rest above the text, also in a pipe.", "--header");
  private final Argument<Boolean> links =
      Argument.flag("Number the links and list them below the text, also in a pipe.", "--links");
  private final Argument<Boolean> markdown =
      Argument.flag("Print Markdown, with emphasis, links and pictures.", "--markdown");
  private final Argument<Boolean> html =
      Argument.flag("Print a fragment of HTML, without scripts and styles.", "--html");

  private final Argument<Boolean> why =
      Argument.flag("List what cleaning took out, and by which rule.", "--why");
  private final Argument<Boolean> all =
      Argument.flag("Show the whole page, with nothing taken out.", "--all");
  private final Argument<Boolean> json =
      Argument.flag("With --why: print one JSON array of objects.", "--json");
  private final Argument<Boolean> jsonl =
      Argument.flag("With --why: print a JSON object a line.", "--jsonl");

  private final Session session;

  public TextCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    List.of(files, width, header, links, markdown, html)
        .forEach(argument -> argument.addTo(command));
    List.of(why, all, json, jsonl).forEach(argument -> argument.addTo(command));
  }

  @Override
  public Integer call() {
    checkFlags();
    List<String> names = files.value().isEmpty() ? List.of(STDIN) : files.value();
    return (why.value() ? explain(names) : print(names)).number();
  }

  private void checkFlags() {
    Exclusive.check("text", List.of(why, all));
    Exclusive.check("text", List.of(json, jsonl));
    for (Argument<Boolean> format : List.of(json, jsonl)) {
      if (format.value() && !why.value()) {
        throw Problem.of(format.name(), "goes with --why only")
            .withHint("backfile text --why " + format.name())
            .asException();
      }
    }
  }

  private ExitCode explain(List<String> names) {
    Optional<OutputFormat> format =
        json.value()
            ? Optional.of(OutputFormat.JSON)
            : Optional.of(OutputFormat.JSONL).filter(each -> jsonl.value());
    boolean any;
    try (PrintStream out = session.display().pagedOut()) {
      DropListing drops = new DropListing(session, format, out);
      for (String file : names) {
        drops.print(file, read(file));
      }
      any = drops.end(session);
    }
    return any ? ExitCode.DONE : ExitCode.NOTHING;
  }

  private ExitCode print(List<String> names) {
    Optional<DocumentFormat> document = document();
    boolean found = false;
    String between = "";
    try (PrintStream out = session.display().pagedOut()) {
      for (String file : names) {
        out.print(between);
        between =
            document
                .map(DocumentFormat::separator)
                .orElse(session.display().onTerminal() ? "\n" : "\f\n");
        found |= print(read(file), document, out);
      }
    }
    return found ? ExitCode.DONE : ExitCode.NOTHING;
  }

  private Post read(String file) {
    PostReader reader = new PostReader(session.zone(), SourceLink::tidy);
    Path path = session.surroundings().folder().resolve(file);
    try {
      if (file.equals(STDIN)) {
        return reader.read("stdin", session.input());
      }
      if (Files.isDirectory(path)) {
        throw Problem.of(file, "this is a folder").withHint("backfile index " + file).asException();
      }
      try (InputStream in = InputFile.open(path)) {
        return reader.read(file, in);
      }
    } catch (ClosedByInterruptException e) {
      throw new InterruptedQuery(e);
    } catch (IOException e) {
      String what = Files.exists(path) ? "cannot be read" : "there is no such file";
      throw Problem.of(file, what).asException(e);
    }
  }

  private Optional<DocumentFormat> document() {
    if (markdown.value() || html.value()) {
      Exclusive.check("text", List.of(markdown, html, links, width));
    }
    return markdown.value()
        ? Optional.of(DocumentFormat.MARKDOWN)
        : Optional.of(DocumentFormat.HTML).filter(format -> html.value());
  }

  private Article article(Post post) {
    return all.value()
        ? Cleaner.readAll(post.body(), post.format())
        : Cleaner.read(post.body(), post.format());
  }

  /** False where there is no text. */
  private boolean print(Post post, Optional<DocumentFormat> document, PrintStream out) {
    post.broken().ifPresent(session::warn);
    boolean whole = post.broken().isEmpty();
    LightText raw = LightText.raw(whole ? "" : post.body());
    Article article = whole ? article(post) : LightReader.verbatim(raw.text());
    LightText text = whole ? LightText.of(article) : raw;
    if (document.isPresent()) {
      DateText dates = new DateText(session.zone());
      Article page =
          header.value() ? DocumentPage.of(reading(post, text), article, dates) : article;
      out.print(Printable.text(document.get().write(page)));
    } else {
      new ReadingPage(layout(), out).print(reading(post, text));
    }
    return text.words() > 0;
  }

  private PageLayout layout() {
    PageLayout layout = PageOptions.wrapped(session.display().pageLayout(), width.value());
    if (!session.display().onTerminal() && !header.value()) {
      layout = layout.withoutHeader();
    }
    return session.display().onTerminal() || links.value() ? layout : layout.withoutLinks();
  }

  private static Reading reading(Post post, LightText text) {
    return new Reading(
        post.title(),
        "",
        post.date(),
        post.authors(),
        post.categories(),
        List.of(),
        post.sourceLink(),
        text.text(),
        text.styles(),
        text.links(),
        List.of(),
        post.broken().map(Problem::what));
  }
}
