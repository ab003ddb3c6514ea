package backfile.command.link;

import backfile.command.argument.Argument;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.ref.RefsOrQuery;
import backfile.command.session.Session;
import backfile.index.Column;
import backfile.index.PostRef;
import backfile.index.StoredPost;
import backfile.link.Resolution;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.view.listing.OutputFormat;
import backfile.view.page.LinkLine;
import backfile.view.page.LinkPage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the links of posts: the source as number 0, and those in the text as view numbers them. */
public final class LinksCommand implements Verb {
  private static final Optional<OutputFormat> NUL = Optional.of(OutputFormat.NUL);

  private final QueryWords words =
      new QueryWords(0, "Refs of posts, - for those in stdin; else a query.");

  private final Argument<Boolean> explain =
      Argument.flag("Show each step from a link, or from any address, to its page.", "--explain");

  private final OutputOptions output = OutputOptions.ofLinks(PostLinks.COLUMNS);

  private final Session session;

  public LinksCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    words.addTo(command);
    explain.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    if (explain.value()) {
      return explain();
    }
    List<PostRef> posts = refs().posts(words.words());
    return session.display().onTerminal() && output.isUsual() ? printPage(posts) : printRows(posts);
  }

  private RefsOrQuery refs() {
    return new RefsOrQuery(session, output.format().equals(NUL));
  }

  private int printRows(List<PostRef> posts) {
    int count = 0;
    List<Column> few = PostLinks.FEW;
    try (Output out = output.open(session, PostLinks.COLUMNS, few)) {
      for (PostRef ref : posts) {
        StoredPost post = session.index().read(ref);
        for (LinkLine line : PostLinks.of(post)) {
          out.row(PostLinks.row(post, line));
          count++;
        }
      }
      out.end();
    }
    return exitCode(count);
  }

  private int printPage(List<PostRef> posts) {
    int count = 0;
    try (PrintStream out = session.display().pagedOut()) {
      LinkPage page = new LinkPage(session.display().paint(), out);
      for (PostRef ref : posts) {
        StoredPost post = session.index().read(ref);
        if (posts.size() > 1) {
          page.post(post.title());
        }
        for (LinkLine line : PostLinks.of(post)) {
          page.link(line);
          count++;
        }
      }
    }
    return exitCode(count);
  }

  /** An address explains itself; of a post, the source and whatever is no page itself. */
  private int explain() {
    if (!output.isUsual() && !output.format().equals(NUL)) {
      throw Problem.of("--explain", "is for people; the fields steps and unresolved say the same")
          .withHint("backfile links --fields url,steps,target,unresolved")
          .asException();
    }
    int count = 0;
    List<String> others = new ArrayList<>(words.words());
    List<String> addresses = new ArrayList<>(others);
    List<Problem> unknown = new ArrayList<>();
    addresses.removeIf(word -> !isAddress(word));
    others.removeAll(addresses);
    List<PostRef> posts =
        others.isEmpty() && !addresses.isEmpty()
            ? List.of()
            : refs().posts(others, ref -> isAddress(ref) && addresses.add(ref), unknown::add);
    unknown.forEach(session::warn);
    try (PrintStream out = session.display().pagedOut()) {
      LinkPage page = new LinkPage(session.display().paint(), out);
      for (String address : addresses) {
        page.explain(Resolution.of(address));
        count++;
      }
      for (PostRef ref : posts) {
        for (LinkLine line : PostLinks.of(session.index().read(ref))) {
          if (line.kind().equals("source") || line.resolution().isUnwrapped()) {
            page.explain(line.resolution());
            count++;
          }
        }
      }
    }
    return unknown.isEmpty() ? exitCode(count) : ExitCode.PROBLEM.number();
  }

  private static boolean isAddress(String word) {
    return word.startsWith("//")
        || word.regionMatches(true, 0, "http://", 0, 7)
        || word.regionMatches(true, 0, "https://", 0, 8);
  }

  private static int exitCode(int count) {
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }
}
