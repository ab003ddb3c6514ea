package backfile.command.link;

import backfile.command.argument.Argument;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.index.CheckedLink;
import backfile.index.CheckedLink.State;
import backfile.index.CheckedLinks;
import backfile.index.InterruptedQuery;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.web.check.LinkCheck;
import backfile.web.check.Pace;
import backfile.web.fetch.Fetcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Asks which sources and links of posts still live, and keeps what it learns. */
public final class CheckCommand implements Verb {
  private static final String USUAL_AGE = "7d";

  private final QueryWords query = new QueryWords();
  private final Argument<Boolean> links =
      Argument.flag("Also check the links in the text.", "--links");
  private final Argument<Boolean> known =
      Argument.flag("Ask nobody: print what is known from before.", "--known");
  private final Argument<Optional<String>> maxAge =
      Argument.option(
              String.class,
              "TIME",
              "Ask again what was asked longer ago than this; 7d without it, 0 asks everything.",
              "--max-age")
          .checkedBy(text -> TimeSpan.of(text, "--max-age"));
  private final Argument<Optional<String>> pause =
      Argument.option(
              String.class,
              "TIME",
              "From the end of a request to the next at the same host; 1s without it.",
              "--pause")
          .checkedBy(text -> TimeSpan.of(text, "--pause"));
  private final Argument<List<String>> only =
      Argument.options("STATE", "Print only those that are live, moved, dead or unclear.", "--only")
          .checkedBy(CheckCommand::state);
  private final Argument<Boolean> allowPrivate =
      Argument.flag("Also ask hosts of this machine and its networks.", "--allow-private");
  private final OutputOptions output = OutputOptions.ofLinks(CheckReport.COLUMNS);

  private final Session session;

  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
    List.of(links, known, maxAge, pause, only, allowPrivate)
        .forEach(argument -> argument.addTo(command));
    output.addTo(command);
  }

  @Override
  public Integer call() {
    // What was typed wrongly is said before anyone is asked.
    CheckReport report = new CheckReport(session, output);
    List<State> states = states();
    Pace pace = Pace.USUAL.withPause(TimeSpan.of(pause.value().orElse("1s"), "--pause"));
    Duration age = TimeSpan.of(maxAge.value().orElse(USUAL_AGE), "--max-age");
    if (!known.value()) {
      new Network(session).check("check", "backfile check --known");
    }
    Map<String, Set<String>> posts =
        new CheckTargets(session).find(session.query(query.words()), links.value());
    CheckedLinks kept = CheckedLinks.beside(session.archive().index());
    Map<String, CheckedLink> results = new LinkedHashMap<>(kept.all());
    List<String> asked = unknown(posts, results, Instant.now().minus(age));
    if (!known.value() && !asked.isEmpty()) {
      ask(asked, pace, kept, results);
    }
    boolean dead = report.print(posts, results, states);
    return (dead || posts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  private List<State> states() {
    List<State> states = new ArrayList<>();
    for (String word : only.value()) {
      states.add(state(word));
    }
    return states.isEmpty() ? List.of(State.values()) : states;
  }

  private static State state(String word) {
    List<String> words = new ArrayList<>();
    for (State state : State.values()) {
      if (state.word().equals(word)) {
        return state;
      }
      words.add(state.word());
    }
    throw Problem.of("--only " + word, "unknown state; known are " + String.join(", ", words))
        .withHint("--only " + Nearest.to(word, words).orElse("dead"))
        .asException();
  }

  /** What to ask: also what nobody could tell last time. */
  private static List<String> unknown(
      Map<String, Set<String>> posts, Map<String, CheckedLink> results, Instant oldest) {
    List<String> unknown = new ArrayList<>();
    for (String url : posts.keySet()) {
      CheckedLink before = results.get(url);
      boolean fresh =
          before != null && before.state() != State.UNCLEAR && !before.checked().isBefore(oldest);
      if (!fresh) {
        unknown.add(url);
      }
    }
    return unknown;
  }

  private void ask(
      List<String> urls, Pace pace, CheckedLinks kept, Map<String, CheckedLink> results) {
    Network network = new Network(session);
    Fetcher fetcher = network.fetcher(allowPrivate.value());
    boolean terminal = session.surroundings().terminals().contains(2);
    CheckProgress progress = new CheckProgress(session.err(), terminal, urls.size());
    try (LinkCheck check = LinkCheck.start(fetcher, pace, urls, network.knownHost())) {
      new CheckRun(kept, check).finish(results, progress);
    } catch (InterruptedQuery e) {
      session.err().println("interrupted; what was learned is kept: check --known");
      throw e;
    }
  }
}
