package backfile.shell;

import backfile.command.Failures;
import backfile.command.session.Session;
import backfile.command.session.Surroundings;
import backfile.index.InterruptedQuery;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.shell.browse.Browse;
import backfile.shell.pager.ErrorHold;
import backfile.shell.pager.ShellPager;
import backfile.shell.screen.SystemTerminal;
import backfile.view.ClosedOutput;
import backfile.view.Paint;
import java.io.IOError;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import picocli.CommandLine;

/** The interactive loop: reads a line, runs it, and says how it ended. */
public final class Shell {
  /** What somebody needs who has never been here. */
  private static final List<String> WELCOME =
      List.of(
          "Words list the posts with them, a row's number shows one, Enter goes on.",
          "Tab completes; filter QUERY narrows; | > && hand results on; Ctrl-D leaves.",
          "help lists the commands, help query explains what can be asked.");

  private final Session session;
  private final LineRunner runner;
  private final Interruption interruption;
  private final ErrorHold errors;
  private final ArchiveNews news;
  private Optional<ShellPager> pager = Optional.empty();
  private Optional<LentTerminal> lent = Optional.empty();

  public Shell(Session session, CommandLine commandLine) {
    this.session = session;
    this.runner = new LineRunner(session, commandLine, true);
    this.interruption = new Interruption(session::interrupt);
    this.errors = new ErrorHold(session.err());
    this.news = new ArchiveNews(session);
  }

  /** Runs until Ctrl-D or {@code exit}; the code that it asks for, else 0. */
  public int run() {
    Surroundings here = session.surroundings();
    PrintStream out = session.host().recorded(here.out());
    PrintStream err = session.host().recorded(errors.stream());
    return session.within(here.withStreams(out, err), this::openTerminal);
  }

  /** Where the terminal's kind is not known, its commands print for one that shows lines. */
  private int openTerminal() {
    session.host().typesLines(true);
    try (Terminal terminal = SystemTerminal.open(true)) {
      Surroundings here = session.surroundings();
      String type = here.environment().getOrDefault("TERM", "");
      return terminal.getType().equals(Terminal.TYPE_DUMB)
          ? session.within(
              here.withTerminalType(Terminal.TYPE_DUMB), () -> readLines(terminal, type))
          : readLines(terminal, type);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Says what is wrong with the index, which can be made here; a name that is none is a slip. */
  private void lookAtIndex() {
    if (session.options().archive().isPresent()) {
      session.archive();
    }
    try {
      session.index();
    } catch (ProblemException e) {
      session.warn(e.problem());
    }
  }

  private static ProblemException unusable(IOException e) {
    return Problem.of("shell", "the terminal cannot be used: " + e.getMessage()).asException(e);
  }

  /** Reads lines on a terminal that the user calls a type. */
  private int readLines(Terminal terminal, String type) {
    LentTerminal ours = new LentTerminal(terminal, interruption::await);
    lent = Optional.of(ours);
    clearTyped(terminal);
    lookAtIndex();
    LineReader reader = reader(ours);
    boolean unicode = terminal.encoding().equals(StandardCharsets.UTF_8);
    Prompt prompt = new Prompt(session, unicode);
    interruption.listen(terminal, prompt);
    session.host().lendsBy(ours);
    session.browsesBy(new Browse(terminal, type));
    pager = Optional.of(new ShellPager(terminal, errors, interruption::hasStopped));
    pager.ifPresent(session.host()::pagesBy);
    begin(terminal);
    while (readAndRun(terminal, reader, prompt)) {
      session.surroundings().out().flush();
    }
    session.host().stop().ifPresent(session.err()::println);
    return runner.askedCode().orElse(ExitCode.DONE.number());
  }

  /** What was typed while this program started stands on the screen, and will be in the line. */
  private static void clearTyped(Terminal terminal) {
    if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
      terminal.puts(Capability.carriage_return);
      terminal.puts(Capability.clr_eol);
      terminal.flush();
    }
  }

  private LineReader reader(LentTerminal ours) {
    Map<String, Object> variables = new HashMap<>();
    variables.put(LineReader.SECONDARY_PROMPT_PATTERN, "%M ");
    variables.put(LineReader.LIST_MAX, 0);
    HistoryFile history =
        new HistoryFile(session.locations().state().resolve("history"), session::warn);
    if (!history.exists()) {
      WELCOME.forEach(session.err()::println);
    }
    CommandLine commands = runner.commandLine();
    PromptReader reader = promptReader(ours, variables);
    reader.setHistory(new TypedHistory(history));
    reader.setParser(new LineParser());
    reader.setCompleter(new Completions(session, commands));
    reader.setCompletionMatcher(new OfferedMatcher());
    Paint paint = session.display().paint();
    if (paint.showsMatches()) {
      reader.setHighlighter(new LinePainter(session, commands, paint.isOn()));
    }
    if (!paint.isOn()) {
      reader.setVariable(LineReader.COMPLETION_STYLE_STARTING, "underline");
    }
    reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(LineReader.Option.CASE_INSENSITIVE, true);
    return reader;
  }

  private PromptReader promptReader(LentTerminal ours, Map<String, Object> variables) {
    try {
      LineNotes notes = new LineNotes(runner.commandLine());
      PromptReader reader = new PromptReader(ours, variables, session, notes, interruption);
      PromptKeys.read(inputrc(), reader, session::warn);
      return reader;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Keys and editing mode as in other shells: {@code INPUTRC}, else {@code ~/.inputrc}. */
  private Path inputrc() {
    Map<String, String> environment = session.surroundings().environment();
    String home = environment.getOrDefault("HOME", "");
    return Path.of(environment.getOrDefault("INPUTRC", home + "/.inputrc"));
  }

  /** Looks for changes meanwhile, and runs the lines that the user wants at each start. */
  private void begin(Terminal terminal) {
    Batch.letFilesBeRead(session, runner.commandLine());
    news.start();
    Path init = session.locations().config().resolve("init");
    if (Files.exists(init)) {
      // What is wrong with it keeps nobody out.
      runRecorded(terminal, " init", () -> Batch.runInit(session, runner.commandLine(), init));
    }
  }

  /** False when the user leaves. */
  private boolean readAndRun(Terminal terminal, LineReader reader, Prompt prompt) {
    try {
      boolean wasLent = lent.map(LentTerminal::takeWasLent).orElse(false);
      boolean isOpen = wasLent || interruption.hasStopped();
      prepare(prompt);
      // What Ctrl-C has stopped, or a program, may have left the cursor within a line.
      reader.option(LineReader.Option.AUTO_FRESH_LINE, isOpen || interruption.hasStopped());
      // The line reader has signs of its own in a prompt, which begin with a percent sign.
      String typed = reader.readLine(prompt.text().replace("%", "%%"));
      interruption.lineEnds();
      if (typed.isBlank()) {
        session.takeMore().ifPresent(more -> runRecorded(terminal, "", () -> runMore(more)));
      } else {
        runLines(terminal, LineParser.lines(typed));
      }
    } catch (UserInterruptException e) {
      return true;
    } catch (EndOfFileException e) {
      return false;
    } catch (ProblemException e) {
      session.warn(e.problem());
    } catch (RuntimeException | IOError e) {
      if (Session.isEnding()) {
        // The terminal is closed already.
        return false;
      }
      throw e;
    }
    return !runner.isOver();
  }

  /** Says what is new, and counts for the prompt, which Ctrl-C stops like a command. */
  private void prepare(Prompt prompt) {
    interruption.forget();
    interruption.begin();
    try {
      String said = news.take();
      if (!said.isEmpty()) {
        session.err().println(said);
      }
      prompt.renew();
    } finally {
      interruption.end();
    }
  }

  /** Several lines come from a paste or an editor; Ctrl-C is for all of them. */
  private void runLines(Terminal terminal, List<String> lines) {
    int code = ExitCode.DONE.number();
    for (String line : lines) {
      boolean goesOn = !runner.isInterrupted(code) && !runner.isOver();
      if (goesOn && !line.isBlank()) {
        IntSupplier command = () -> runner.run(line);
        code = runRecorded(terminal, line, LineRunner.isIdle(line) ? () -> 0 : command);
      }
    }
  }

  private static int runMore(Runnable more) {
    more.run();
    return ExitCode.DONE.number();
  }

  /** As with the history, a blank before a line keeps it out of a transcript. */
  private int runRecorded(Terminal terminal, String line, IntSupplier command) {
    if (!line.startsWith(" ")) {
      session.host().begin(runner.explicit(line));
    }
    int code = ExitCode.PROBLEM.number();
    try {
      code = run(terminal, command);
    } catch (ProblemException e) {
      session.warn(e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Those of a command are said where it is run; this is one of what is around it.
      session.warn(Failures.fault(e, line));
    } finally {
      if (runner.isOver()) {
        session.host().forget();
      }
      boolean worked = code != ExitCode.PROBLEM.number() && code != ExitCode.INTERRUPTED.number();
      session.host().end(worked).ifPresent(session::warn);
    }
    return code;
  }

  private int run(Terminal terminal, IntSupplier command) {
    session.resize(terminal.getColumns(), terminal.getRows());
    lent.ifPresent(LentTerminal::restore);
    terminal.pause();
    try {
      return interruption.begin() ? command.getAsInt() : ExitCode.INTERRUPTED.number();
    } catch (InterruptedQuery | ClosedOutput e) {
      // Asked for by a key, and seen by the prompt that follows.
      return ExitCode.INTERRUPTED.number();
    } finally {
      pager.ifPresent(ShellPager::leave);
      interruption.end();
      lent.ifPresent(LentTerminal::rest);
      terminal.resume();
    }
  }
}
