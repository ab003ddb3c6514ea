package backfile.command;

import backfile.problem.ExitCode;
import backfile.problem.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a completion script for a shell. */
@Command(name = "completion", description = "Print the completion script for bash, zsh or fish.")
public final class CompletionCommand implements Callable<Integer> {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell;

  @Spec private CommandSpec spec;

  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ShellScripts scripts = new ShellScripts(new CompletionScript(spec.root().commandLine()));
    session
        .surroundings()
        .out()
        .print(
            switch (shell) {
              case "bash" -> scripts.bash();
              case "zsh" -> scripts.zsh();
              case "fish" -> scripts.fish();
              default ->
                  throw Problem.of(
                          "completion " + shell,
                          "there are scripts for " + String.join(", ", SHELLS))
                      .withHint("backfile completion bash")
                      .asException();
            });
    return ExitCode.DONE.number();
  }
}
