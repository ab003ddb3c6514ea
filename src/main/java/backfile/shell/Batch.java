package backfile.shell;

import backfile.command.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs the lines of standard input, up to the first problem. */
public final class Batch {
  private final Session session;
  private final LineRunner runner;

  public Batch(Session session, CommandLine commandLine) {
    this.session = session;
    this.runner = new LineRunner(commandLine);
  }

  /** The exit code of the last line, or of the one that stopped it. */
  public int run() {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(session.surroundings().in(), StandardCharsets.UTF_8));
    int code = ExitCode.DONE.number();
    boolean failed = false;
    try {
      int number = 0;
      for (String line; (line = lines.readLine()) != null; ) {
        session.at("stdin:" + ++number);
        if (!LineRunner.isIdle(line)) {
          code = runner.run(line);
          failed |= code == ExitCode.PROBLEM.number();
          if (mustStop(code)) {
            return code;
          }
        }
      }
    } catch (IOException e) {
      throw Problem.of("stdin", "the commands cannot be read").asException(e);
    }
    return failed ? ExitCode.PROBLEM.number() : code;
  }

  private boolean mustStop(int code) {
    return code == ExitCode.INTERRUPTED.number()
        || (code == ExitCode.PROBLEM.number() && !session.options().keepGoing());
  }
}
