package backfile.command;

import backfile.problem.ExitCode;
import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a completion script for a shell. */
@Command(name = "completion", description = "Print the completion script for bash, zsh or fish.")
public final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell;

  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw Problem.of("completion " + shell, "there are scripts for bash, zsh and fish")
          .withHint("backfile completion bash")
          .asException();
    }
    Path script = session.home().resolve("share/completions/backfile." + shell);
    try {
      session.surroundings().out().print(Files.readString(script));
    } catch (IOException e) {
      throw Problem.of(script.toString(), "the script is missing from this installation")
          .asException(e);
    }
    return ExitCode.DONE.number();
  }
}
