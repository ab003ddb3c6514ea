package backfile.shell;

import backfile.command.session.InputFile;
import backfile.command.session.Session;
import backfile.index.InterruptedQuery;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Runs the lines of scripts, up to the first problem. */
public final class Batch {
  private static final String INPUT = "-";

  private final Session session;
  private final LineRunner runner;
  private final boolean keepGoing;

  /** The files that are being read, each by a line of the one before. */
  private final Set<Path> open;

  private int code = ExitCode.DONE.number();
  private boolean failed;
  private boolean over;

  public Batch(Session session, CommandLine commandLine) {
    this(session, commandLine, session.options().keepGoing(), Set.of());
  }

  private Batch(Session session, CommandLine commandLine, boolean keepGoing, Set<Path> within) {
    this.session = session;
    this.runner = new LineRunner(session, commandLine, false);
    this.keepGoing = keepGoing;
    this.open = new HashSet<>(within);
    letFilesBeRead(session, commandLine, open);
  }

  /** Runs command lines, which problems call {@code -c:1} and so on. */
  public int runLines(List<String> lines) {
    run("-c", new StringReader(String.join("\n", lines)));
    return exitCode();
  }

  /** Runs the lines of files one after another; {@code -} is standard input. */
  public int runFiles(List<String> files) {
    for (String file : files) {
      if (!over && file.equals(INPUT)) {
        runInput();
      } else if (!over) {
        runFile(file);
      }
    }
    return exitCode();
  }

  /** Lets the lines of a session read those of files, which then go on. */
  static void letFilesBeRead(Session session, CommandLine commandLine) {
    letFilesBeRead(session, commandLine, Set.of());
  }

  private static void letFilesBeRead(Session session, CommandLine commandLine, Set<Path> open) {
    session
        .host()
        .readsFilesBy(
            file -> {
              boolean keepGoing = session.options().keepGoing();
              return new Batch(session, commandLine, keepGoing, open).runWithin(file, open);
            });
  }

  /** Runs the lines that a shell starts with: one that fails is told, and the next follows. */
  static int runInit(Session session, CommandLine commandLine, Path file) {
    return new Batch(session, commandLine, true, Set.of()).runWithin(file.toString(), Set.of());
  }

  private int runWithin(String file, Set<Path> outer) {
    String before = session.place();
    boolean typed = session.host().typesLines();
    // Nobody asks for the next screen of a list between two lines of a file.
    session.host().typesLines(false);
    try {
      runFile(file);
      return exitCode();
    } finally {
      session.host().typesLines(typed);
      session.at(before);
      letFilesBeRead(session, runner.commandLine(), outer);
    }
  }

  private void runInput() {
    session.readsLinesFromInput();
    run("stdin", new InputStreamReader(session.surroundings().in(), StandardCharsets.UTF_8));
  }

  private void runFile(String file) {
    Path path = session.surroundings().folder().resolve(file);
    try (InputStream in = InputFile.open(path)) {
      Path real = path.toRealPath();
      if (!open.add(real)) {
        throw Problem.of("source " + file, "this file would read itself again, without end")
            .asException();
      }
      run(file, new InputStreamReader(in, StandardCharsets.UTF_8));
      open.remove(real);
    } catch (IOException e) {
      throw Problem.of(file, "there is no file here that can be read").asException(e);
    }
  }

  private void run(String place, Reader reader) {
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line; !over && (line = lines.readLine()) != null; ) {
        session.at(place + ":" + ++number);
        if (!LineRunner.isIdle(line)) {
          run(line);
        }
      }
    } catch (ClosedByInterruptException e) {
      throw new InterruptedQuery(e);
    } catch (IOException e) {
      throw Problem.of(place, "the command lines cannot be read").asException(e);
    } finally {
      session.at("");
    }
  }

  private void run(String line) {
    code = runLine(line);
    boolean problem = code == ExitCode.PROBLEM.number();
    failed |= problem;
    over =
        runner.isOver()
            || (problem && !keepGoing)
            || runner.isInterrupted(code)
            || session.isUnread();
  }

  /** A line that cannot be run at all is a problem like any other. */
  private int runLine(String line) {
    try {
      return runner.run(line);
    } catch (ProblemException e) {
      session.warn(e.problem());
      return ExitCode.PROBLEM.number();
    }
  }

  /** What a line has asked for; else that of the first problem, else that of the last line. */
  private int exitCode() {
    if (runner.askedCode().isPresent()) {
      return runner.askedCode().get();
    }
    boolean interrupted = runner.isInterrupted(code);
    return failed && !interrupted ? ExitCode.PROBLEM.number() : code;
  }
}
