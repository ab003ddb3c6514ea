package backfile.command;

import backfile.problem.ExitCode;
import backfile.problem.Problem;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a completion script for a shell. */
public final class CompletionCommand implements Verb {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Argument<String> shell = Argument.parameter(0, "SHELL", "bash, zsh or fish.");

  private CommandSpec spec = CommandSpec.create();

  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    spec = command;
    shell.addTo(command);
  }

  @Override
  public Integer call() {
    ShellScripts scripts = new ShellScripts(new CompletionScript(spec.root().commandLine()));
    session
        .surroundings()
        .out()
        .print(
            switch (shell.value()) {
              case "bash" -> scripts.bash();
              case "zsh" -> scripts.zsh();
              case "fish" -> scripts.fish();
              default ->
                  throw Problem.of(
                          "completion " + shell.value(),
                          "there are scripts for " + String.join(", ", SHELLS))
                      .withHint("backfile completion bash")
                      .asException();
            });
    return ExitCode.DONE.number();
  }
}
