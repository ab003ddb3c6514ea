package backfile.shell;

import backfile.command.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.shell.browse.Browse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine;

/** The interactive loop: reads a line, runs it, and says how it ended. */
public final class Shell {
  private final Session session;
  private final LineRunner runner;
  private final Interruption interruption;

  public Shell(Session session, CommandLine commandLine) {
    this.session = session;
    this.runner = new LineRunner(commandLine);
    this.interruption = new Interruption(session);
  }

  /** Runs until Ctrl-D or {@code exit}. */
  public int run() {
    session.index();
    try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      LineReader reader = reader(terminal);
      boolean unicode = terminal.encoding().equals(StandardCharsets.UTF_8);
      Prompt prompt = new Prompt(session, unicode);
      interruption.listen(terminal, prompt);
      session.browsesBy(new Browse(terminal));
      while (readAndRun(terminal, reader, prompt)) {
        session.surroundings().out().flush();
      }
      return ExitCode.DONE.number();
    } catch (IOException e) {
      throw Problem.of("shell", "the terminal cannot be used: " + e.getMessage()).asException(e);
    }
  }

  private LineReader reader(Terminal terminal) {
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[] {'"'});
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .appName("backfile")
            .terminal(terminal)
            .parser(parser)
            .completer(new Completions(session, runner.commandLine()))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.HISTORY_IGNORE_DUPS, true);
    // Without the variable nothing is saved, where a file of no use would be a trace at each line.
    HistoryFile.prepare(session).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    return builder.build();
  }

  /** False when the user leaves. */
  private boolean readAndRun(Terminal terminal, LineReader reader, Prompt prompt) {
    try {
      String line = reader.readLine(prompt.text());
      if (LineRunner.isExit(line)) {
        return false;
      }
      if (!LineRunner.isIdle(line)) {
        runLine(terminal, line);
      }
    } catch (UserInterruptException e) {
      return true;
    } catch (EndOfFileException e) {
      return false;
    } catch (ProblemException e) {
      session.warn(e.problem());
    }
    return true;
  }

  private void runLine(Terminal terminal, String line) {
    terminal.pause();
    interruption.begin();
    try {
      runner.run(line);
    } finally {
      interruption.end();
      terminal.resume();
    }
  }
}
