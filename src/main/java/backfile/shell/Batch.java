package backfile.shell;

import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Runs the lines of scripts, up to the first problem. */
public final class Batch {
  private static final String INPUT = "-";

  /** More of them within each other are a circle. */
  private static final int MOST_FILES = 20;

  private final Session session;
  private final LineRunner runner;
  private int code = ExitCode.DONE.number();
  private boolean failed;
  private boolean over;

  public Batch(Session session, CommandLine commandLine) {
    this(session, commandLine, 0);
  }

  private Batch(Session session, CommandLine commandLine, int depth) {
    this.session = session;
    this.runner = new LineRunner(session, commandLine, false);
    letFilesBeRead(session, commandLine, depth);
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
  static void letFilesBeRead(Session session, CommandLine commandLine, int depth) {
    session.host().readsFilesBy(file -> runWithin(session, commandLine, file, depth));
  }

  private static int runWithin(Session session, CommandLine commandLine, String file, int depth) {
    if (depth >= MOST_FILES) {
      throw Problem.of("source " + file, "this file leads to itself").asException();
    }
    String before = session.place();
    boolean typed = session.host().typesLines();
    // Nobody asks for the next screen of a list between two lines of a file.
    session.host().typesLines(false);
    try {
      Batch batch = new Batch(session, commandLine, depth + 1);
      batch.runFile(file);
      return batch.exitCode();
    } finally {
      session.host().typesLines(typed);
      session.at(before);
      letFilesBeRead(session, commandLine, depth);
    }
  }

  private void runInput() {
    session.readsLinesFromInput();
    run("stdin", new InputStreamReader(session.surroundings().in(), StandardCharsets.UTF_8));
  }

  private void runFile(String file) {
    Path path = session.surroundings().folder().resolve(file);
    try (InputStream in = Files.newInputStream(path)) {
      run(file, new InputStreamReader(in, StandardCharsets.UTF_8));
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
            || (problem && !session.options().keepGoing())
            || code == ExitCode.INTERRUPTED.number()
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

  /** That of the first problem, else that of the last line. */
  private int exitCode() {
    boolean interrupted = code == ExitCode.INTERRUPTED.number();
    return failed && !interrupted ? ExitCode.PROBLEM.number() : code;
  }
}
