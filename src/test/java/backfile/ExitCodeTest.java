package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import backfile.command.Commands;
import backfile.command.Failures;
import backfile.command.session.GlobalOptions;
import backfile.command.session.Session;
import backfile.command.session.Surroundings;
import backfile.view.ResultStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** How each command ends: found, nothing, a problem, interrupted, or with nobody reading. */
class ExitCodeTest {
  /** What Ctrl-C stops while a command runs. */
  private enum Stopped {
    /** A question to the index. */
    QUESTION,
    /** The thread that makes an index. */
    THREAD,
    /** Nothing: the command is over before a key is up. */
    NOTHING
  }

  /**
   * Lines that a command ends with 0, 1 and 2 on, after {@code filter ferry}, where a row of the
   * last list is there.
   */
  private record Row(
      String command, String done, Optional<String> nothing, String problem, Stopped by) {
    static Row of(String done, String nothing, String problem, Stopped by) {
      return new Row(
          done.split(" ", 2)[0],
          done,
          Optional.of(nothing).filter(line -> !line.isEmpty()),
          problem,
          by);
    }

    @Override
    public String toString() {
      return command;
    }
  }

  /** An empty line where a command always finds something. */
  private static final List<Row> ROWS =
      List.of(
          Row.of("index --full", "", "index nonesuch", Stopped.THREAD),
          Row.of("list", "list nonesuch", "list (", Stopped.QUESTION),
          Row.of("search ferry", "search nonesuch", "search date:x", Stopped.QUESTION),
          Row.of("browse --fields help", "", "browse", Stopped.NOTHING),
          Row.of("count ferry", "count nonesuch", "count (", Stopped.QUESTION),
          Row.of("facet year", "facet year nonesuch", "facet nonesuch", Stopped.QUESTION),
          Row.of("timeline", "timeline nonesuch", "timeline --by minute", Stopped.QUESTION),
          Row.of("filter storm", "filter nonesuch", "filter", Stopped.QUESTION),
          Row.of("filters", "reset ; filters", "filters now", Stopped.NOTHING),
          Row.of("back", "", "back now", Stopped.NOTHING),
          Row.of("reset", "", "reset now", Stopped.NOTHING),
          Row.of("view @1", "view -", "view nonesuch", Stopped.QUESTION),
          Row.of("next", "", "next now", Stopped.NOTHING),
          Row.of("prev", "", "prev now", Stopped.NOTHING),
          Row.of("links @all", "links -", "links nonesuch/post", Stopped.QUESTION),
          Row.of(
              "find example.com/2016/02/bakery-hearts-for-the-quay-wall",
              "find nonesuch.example",
              "find",
              Stopped.NOTHING),
          Row.of("follow 222 --print", "follow -", "follow nonesuch", Stopped.QUESTION),
          Row.of("tag +todo 222", "tag -", "tag nonesuch", Stopped.QUESTION),
          Row.of("save mine ferry", "", "save kept ferry", Stopped.NOTHING),
          Row.of("saved", "", "saved now", Stopped.NOTHING),
          Row.of("unsave kept", "", "unsave nonesuch", Stopped.NOTHING),
          Row.of("dump", "", "dump a.md", Stopped.NOTHING),
          Row.of("restore dump.txt", "restore none.txt", "restore a.md", Stopped.NOTHING),
          Row.of("check --known", "check nonesuch", "check (", Stopped.QUESTION),
          Row.of("text a.md", "text empty.md", "text nonesuch.md", Stopped.NOTHING),
          Row.of(
              "export ferry --to-opensearch -",
              "export nonesuch --to out",
              "export ferry",
              Stopped.QUESTION),
          Row.of("archives", "", "archives now", Stopped.NOTHING),
          Row.of("config", "config get pager", "config --fields x", Stopped.NOTHING),
          Row.of("source lines", "source no-lines", "source nonesuch", Stopped.NOTHING),
          Row.of("transcript --help", "transcript off", "transcript a.md", Stopped.NOTHING),
          Row.of("completion bash", "", "completion cmd", Stopped.NOTHING),
          Row.of("complete -- li", "complete -- nonesuch", "complete", Stopped.NOTHING),
          Row.of("help list", "", "help nonesuch", Stopped.NOTHING),
          Row.of("version", "", "version now", Stopped.NOTHING));

  private final Workspace workspace = Workspace.open();

  ExitCodeTest() {
    workspace.write("a.md", "A ferry.\n");
    workspace.write("empty.md", "");
    workspace.write("lines", "count ferry\n");
    workspace.write("no-lines", "count nonesuch\n");
    workspace.write("known/a.md", "A ferry.\n");
    workspace.run("index", "known");
    run("list");
    run("save kept storm");
    workspace.write("dump.txt", "{\"backfile-user-data\":1}\n{\"saved\":\"x\",\"query\":\"y\"}\n");
    workspace.write("none.txt", "{\"backfile-user-data\":1}\n");
  }

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  static Stream<Row> rows() {
    return ROWS.stream();
  }

  static Stream<Row> rowsThatAsk() {
    return rows().filter(row -> row.by() == Stopped.QUESTION);
  }

  /** The line, and one before it so that there is a filter to take away. */
  private Outcome run(String line) {
    return workspace.run(
        "-A", "demo", "--no-pager", "--keep-going", "-c", "filter ferry", "-c", line);
  }

  @Test
  void eachCommandHasARow() {
    assertEquals(
        Commands.ALL.stream().map(Commands.Entry::name).toList(),
        ROWS.stream().map(Row::command).toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void doneIs0(Row row) {
    assertEquals(0, run(row.done()).code(), row.done());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void nothingIs1(Row row) {
    if (row.nothing().isPresent()) {
      assertEquals(1, run(row.nothing().get()).code(), row.nothing().get());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aProblemIs2AndSaid(Row row) {
    Outcome outcome = run(row.problem());
    assertEquals(2, outcome.code(), row.problem());
    assertTrue(outcome.err().contains("backfile: -c:2: "), outcome.err());
    assertEquals("", outcome.out());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anUnknownOptionIs2(Row row) {
    assertEquals(2, run(row.command() + " --nonesuch").code());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void nobodyReadingIs0AndQuiet(Row row) {
    for (String line : List.of(row.done(), row.command() + " --help")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code = runUnread(err, "-A", "demo", "-c", "filter ferry", "-c", line);
      assertEquals(0, code, line);
      String said = err.toString(StandardCharsets.UTF_8);
      assertFalse(said.contains("backfile:"), said);
    }
  }

  @Test
  void linesAfterOneThatNobodyReadsAreNotRun() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, runUnread(err, "-A", "demo", "-c", "list", "-c", "nonesuch"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  private int runUnread(OutputStream err, String... words) {
    Surroundings known = workspace.surroundings("", OutputStream.nullOutputStream(), err);
    ResultStream closed =
        new ResultStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    return Main.run(words, with(known, closed, known.err()));
  }

  private static Surroundings with(Surroundings known, PrintStream out, PrintStream err) {
    return new Surroundings(
        known.in(),
        out,
        err,
        known.environment(),
        known.folder(),
        known.terminals(),
        known.columns(),
        known.rows());
  }

  /** Ctrl-C as the shell does it, again and again until a question is met while it runs. */
  @ParameterizedTest
  @MethodSource("rowsThatAsk")
  @Timeout(60)
  void interruptedIs130AndTheSessionGoesOn(Row row) throws InterruptedException {
    OutputStream nowhere = OutputStream.nullOutputStream();
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    GlobalOptions options = new GlobalOptions();
    try (Session session = new Session(workspace.surroundings("", nowhere, problems), options)) {
      CommandLine root = root(session, options);
      assertEquals(0, root.execute("-A", "demo", "count"));
      AtomicBoolean over = new AtomicBoolean();
      Thread impatient =
          new Thread(
              () -> {
                while (!over.get()) {
                  session.interrupt();
                }
              });
      impatient.start();
      String[] words = ("-A demo " + row.done().replaceFirst("@\\w+", "222")).split(" ", -1);
      int code = 0;
      while (code != 130) {
        code = root.execute(words);
        assertTrue(code == 0 || code == 130, "ended with " + code + ": " + problems);
      }
      over.set(true);
      impatient.join();
      assertEquals(0, root.execute(words));
    }
  }

  /** A Ctrl-C that comes between two questions to the index stops the one to come. */
  @ParameterizedTest
  @MethodSource("rowsThatAsk")
  void interruptedBeforeAQuestionIs130(Row row) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    GlobalOptions options = new GlobalOptions();
    try (Session session = new Session(workspace.surroundings("", nowhere, nowhere), options)) {
      CommandLine root = root(session, options);
      assertEquals(0, root.execute("-A", "demo", "count"));
      String[] words = ("-A demo " + row.done().replaceFirst("@\\w+", "222")).split(" ", -1);
      Thread.currentThread().interrupt();
      assertEquals(130, root.execute(words));
      assertTrue(Thread.interrupted());
      assertEquals(0, root.execute(words));
    }
  }

  private static CommandLine root(Session session, GlobalOptions options) {
    CommandSpec spec = CommandSpec.create().name("backfile");
    options.addTo(spec);
    CommandLine root = new CommandLine(spec);
    Commands.ALL.forEach(entry -> root.addSubcommand(entry.name(), entry.commandLine(session)));
    Failures failures = new Failures(session);
    root.setParameterExceptionHandler(failures);
    root.setExecutionExceptionHandler(failures);
    session.readsLines();
    return root;
  }

  @Test
  @Timeout(60)
  void interruptedIndexingIs130AndCanBeDoneAgain() throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      workspace.write("posts/%d.md".formatted(i), "# Post %d\n\nA ferry.\n".repeat(20));
    }
    int[] code = {0};
    // A moment that is too early or too late proves nothing: another one is tried.
    for (int pause = 20; code[0] != 130 && pause < 2_000; pause += 20) {
      Thread indexing =
          new Thread(() -> code[0] = workspace.run("index", "--full", "posts").code());
      indexing.start();
      Thread.sleep(Duration.ofMillis(pause).toMillis());
      indexing.interrupt();
      indexing.join();
    }
    assertEquals(130, code[0]);
    assertEquals(0, workspace.run("index", "posts").code());
    assertEquals("400\n", workspace.run("count").out());
  }
}
