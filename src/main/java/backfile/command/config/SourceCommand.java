package backfile.command.config;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the command lines of a file in this session. */
public final class SourceCommand implements Verb {
  private final Argument<String> file =
      Argument.parameter(0, "FILE", "A file of command lines, one a line.");

  private final Session session;

  public SourceCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    file.addTo(command);
  }

  @Override
  public Integer call() {
    return session
        .host()
        .lineReader()
        .map(reader -> reader.applyAsInt(file.value()))
        .orElseThrow(
            () ->
                Problem.of("source", "command lines are read into a shell or script")
                    .withHint("backfile -f " + file.value())
                    .asException());
  }
}
