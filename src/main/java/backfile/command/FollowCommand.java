package backfile.command;

import backfile.index.PostRef;
import backfile.index.StoredPost;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.text.Link;
import backfile.view.Printable;
import backfile.web.Browser;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the source of a post, or a link in its text. */
@Command(
    name = "follow",
    description = "Open a post's source link, or its link N, in the browser; or print it.")
public final class FollowCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "REF", description = "The post; - reads refs from stdin.")
  private String ref;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "N",
      description = "The number of a link, as view and links show it; 0 is the source.")
  private Optional<Integer> number = Optional.empty();

  @Option(names = "--print", description = "Print the address and open nothing.")
  private boolean print;

  private final Session session;

  FollowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<PostRef> posts = new Refs(session).resolve(List.of(ref));
    for (PostRef each : posts) {
      follow(address(session.index().read(each)));
    }
    return (posts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  private String address(StoredPost post) {
    int wanted = number.orElse(0);
    if (wanted == 0) {
      return post.source().or(post::permalink).orElseThrow(() -> noSource(post));
    }
    for (Link link : post.links()) {
      if (link.number() == wanted) {
        return link.url();
      }
    }
    throw Problem.of(
            post.id(), "this post has no link " + wanted + "; it has " + post.links().size())
        .withHint("backfile links " + post.id())
        .asException();
  }

  private static ProblemException noSource(StoredPost post) {
    return Problem.of(post.id(), "this post names no source")
        .withHint("backfile links " + post.id())
        .asException();
  }

  private void follow(String address) {
    PrintStream out = session.surroundings().out();
    String shown = session.onTerminal() ? Printable.cell(address) : address;
    if (print) {
      out.println(shown);
      return;
    }
    Browser.Outcome outcome =
        new Browser(environment(), session.surroundings().terminals()).open(address);
    if (outcome instanceof Browser.Outcome.Opened opened) {
      session.err().println("opened by " + opened.program() + ": " + Printable.cell(address));
    } else if (outcome instanceof Browser.Outcome.NoDesktop) {
      out.println(shown);
    } else if (outcome instanceof Browser.Outcome.Failed failed) {
      out.println(shown);
      throw Problem.of(
              "follow", "no browser could be started: " + String.join(", ", failed.programs()))
          .withHint("backfile follow " + ref + " --print")
          .asException();
    }
  }

  /** A browser that is set in the settings stands behind those of the environment. */
  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(session.surroundings().environment());
    session
        .settings()
        .get(Settings.Key.BROWSER)
        .ifPresent(browser -> environment.putIfAbsent("BROWSER", browser));
    return environment;
  }
}
