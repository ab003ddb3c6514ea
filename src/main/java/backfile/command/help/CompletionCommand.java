package backfile.command.help;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a completion script for a shell. */
public final class CompletionCommand implements Verb {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Argument<String> shell = Argument.parameter(0, "SHELL", "bash, zsh or fish.");

  private final Session session;

  public CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    shell.addTo(command);
  }

  @Override
  public Integer call() throws IOException {
    String script =
        switch (shell.value()) {
          case "bash" -> "backfile.bash";
          case "zsh" -> "_backfile";
          case "fish" -> "backfile.fish";
          default ->
              throw Problem.of(
                      "completion " + shell.value(),
                      "there are scripts for " + String.join(", ", SHELLS))
                  .withHint("backfile completion bash")
                  .asException();
        };
    try (InputStream in = CompletionCommand.class.getResourceAsStream("/completions/" + script)) {
      in.transferTo(session.surroundings().out());
    }
    return ExitCode.DONE.number();
  }
}
