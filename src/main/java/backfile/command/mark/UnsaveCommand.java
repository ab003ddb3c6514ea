package backfile.command.mark;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.query.SavedQueries;
import picocli.CommandLine.Model.CommandSpec;

/** Forgets a query that was saved. */
public final class UnsaveCommand implements Verb {
  private final Argument<String> name = Argument.parameter(0, "NAME", "The name it was saved as.");

  private final Session session;

  public UnsaveCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    name.addTo(command);
  }

  @Override
  public Integer call() {
    SavedQueries all = new SavedQueries(session.userData().savedQueries());
    if (all.find(name.value()).isPresent()) {
      session.userData().unsave(name.value());
      return ExitCode.DONE.number();
    }
    throw Problem.of("unsave " + name.value(), "no query is saved under this name")
        .withHint(
            all.nearest(name.value())
                .map(nearest -> "backfile unsave " + nearest)
                .orElse("backfile saved"))
        .asException();
  }
}
