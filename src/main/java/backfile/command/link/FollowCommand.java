package backfile.command.link;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.ref.Refs;
import backfile.command.session.Lending;
import backfile.command.session.Session;
import backfile.command.session.Settings;
import backfile.index.PostRef;
import backfile.index.StoredPost;
import backfile.link.ImporterDamage;
import backfile.link.Resolution;
import backfile.link.SourceLink;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.text.Link;
import backfile.view.Printable;
import backfile.view.TerminalProgram;
import backfile.web.Browser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Opens the source of a post, or a link in its text. */
public final class FollowCommand implements Verb {
  private final Argument<String> ref =
      Argument.parameter(0, "REF", "The post; - reads refs from stdin.");

  private final Argument<Optional<Integer>> number =
      Argument.optionalParameter(
          1,
          Integer.class,
          "N",
          "The number of a link, as view and links show it; 0 is the source.");

  private final Argument<Boolean> print =
      Argument.flag("Print the address and open nothing.", "--print");

  private final Argument<Boolean> wayback =
      Argument.flag("The dated copy in a web archive instead of the page.", "--wayback");

  private final Argument<Boolean> copy =
      Argument.flag("Copy the address to the terminal's clipboard.", "--copy");

  private final Argument<Boolean> nul =
      Argument.flag("The refs in stdin are ended by NULs, not by lines.", "-0", "--null");

  private final FollowReading reading;

  private final Session session;

  public FollowCommand(Session session) {
    this.session = session;
    this.reading = new FollowReading(session);
  }

  @Override
  public void addTo(CommandSpec command) {
    ref.addTo(command);
    number.addTo(command);
    print.addTo(command);
    wayback.addTo(command);
    reading.addTo(command);
    copy.addTo(command);
    nul.addTo(command);
  }

  @Override
  public Integer call() {
    boolean reads = reading.isAsked(print);
    if (!print.value()) {
      new Network(session).check("follow", "backfile follow " + ref.value() + " --print");
    }
    List<PostRef> posts = new Refs(session, nul.value()).resolve(List.of(ref.value()));
    boolean done = reads ? read(posts) : follow(posts);
    return (done ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private boolean follow(List<PostRef> posts) {
    for (PostRef each : posts) {
      StoredPost post = session.index().read(each);
      String address = wayback.value() ? page(post) : address(post);
      follow(wayback.value() ? new Network(session).copy(post.date(), address).address() : address);
    }
    return !posts.isEmpty();
  }

  private boolean read(List<PostRef> posts) {
    if (reading.comparesTexts() && number.value().orElse(0) != 0) {
      throw Problem.of("--diff", "only the source is compared with its post, not a link in it")
          .withHint("backfile follow " + ref.value() + " --diff")
          .asException();
    }
    boolean all = !posts.isEmpty();
    String between = "";
    try (PrintStream out = session.display().pagedOut()) {
      for (PostRef each : posts) {
        StoredPost post = session.index().read(each);
        out.print(between);
        between = session.display().onTerminal() ? "\n" + "─".repeat(20) + "\n\n" : "\f\n";
        all &= reading.show(post, page(post), wayback.value(), out);
      }
    }
    return all;
  }

  /** The address, if it is one that a page can be asked for at. */
  private String page(StoredPost post) {
    String address = address(post);
    if (SourceLink.host(address).isEmpty()) {
      throw Problem.of(post.id(), "this is no web address: " + address)
          .withHint("backfile links " + new Refs(session).name(post))
          .asException();
    }
    return address;
  }

  private String address(StoredPost post) {
    int wanted = number.value().orElse(0);
    if (wanted == 0) {
      return post.source().or(post::permalink).orElseThrow(() -> noSource(post));
    }
    for (Link link : post.links()) {
      if (link.number() == wanted) {
        return target(link.url(), post);
      }
    }
    throw Problem.of(
            post.id(), "this post has no link " + wanted + "; it has " + post.links().size())
        .withHint("backfile links " + new Refs(session).name(post))
        .asException();
  }

  /** Without redirectors; what is none keeps its place in the page. */
  private static String target(String url, StoredPost post) {
    String written = ImporterDamage.mended(url, post.source().orElse("")).orElse(url);
    Resolution resolution = Resolution.of(written);
    return resolution.isUnwrapped() ? resolution.target() : written;
  }

  private ProblemException noSource(StoredPost post) {
    return Problem.of(post.id(), "this post names no source")
        .withHint("backfile links " + new Refs(session).name(post))
        .asException();
  }

  private void follow(String address) {
    PrintStream out = session.surroundings().out();
    String shown = session.display().onTerminal() ? Printable.cell(address) : address;
    if (copy.value()) {
      copy(address);
    }
    if (print.value()) {
      out.println(shown);
    }
    if (copy.value() || print.value()) {
      return;
    }
    Browser.Outcome outcome = browser(session).open(address);
    if (outcome instanceof Browser.Outcome.Opened opened) {
      session.err().println("opened by " + opened.program() + ": " + Printable.cell(address));
    } else if (outcome instanceof Browser.Outcome.NoDesktop) {
      out.println(shown);
    } else if (outcome instanceof Browser.Outcome.Failed failed) {
      out.println(shown);
      throw Problem.of(
              "follow", "no browser could be started: " + String.join(", ", failed.programs()))
          .withHint("backfile follow " + ref.value() + " --print")
          .asException();
    }
  }

  /** OSC 52, which terminals take also from far away. */
  private void copy(String address) {
    if (!session.display().onTerminal()) {
      throw Problem.of("follow --copy", "the clipboard is the terminal's, and this is none")
          .withHint("backfile follow " + ref.value() + " --print")
          .asException();
    }
    String encoded = Base64.getEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8));
    PrintStream out = session.surroundings().out();
    out.print("\u001b]52;c;" + encoded + "\u0007");
    out.flush();
    session.err().println("copied: " + Printable.cell(address));
  }

  /** The browser for whoever may use the network. */
  public static Browser onlineBrowser(Session session) {
    new Network(session).check("follow", "backfile follow REF --print");
    return browser(session);
  }

  /** The browser; one that is set in the settings stands behind those of the environment. */
  private static Browser browser(Session session) {
    Map<String, String> environment = new HashMap<>(session.surroundings().environment());
    session
        .settings()
        .get(Settings.Key.BROWSER)
        .ifPresent(browser -> environment.putIfAbsent("BROWSER", browser));
    return new Browser(
        environment,
        session.surroundings().terminals(),
        builder -> runInTerminal(builder, session.host().lending()));
  }

  private static void runInTerminal(ProcessBuilder builder, Lending lending) throws IOException {
    int code = 0;
    lending.lend();
    try {
      code = TerminalProgram.start(builder).end();
    } finally {
      lending.takeBack(code);
    }
  }
}
