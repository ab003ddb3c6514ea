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
  private final Argument<String> name =
      Argument.parameter(0, "NAME", "The name it was saved as.").checkedBy(this::check);

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
    check(name.value());
    session.userData().unsave(name.value());
    return ExitCode.DONE.number();
  }

  private void check(String named) {
    SavedQueries all = new SavedQueries(session.userData().savedQueries());
    if (all.find(named).isEmpty()) {
      throw Problem.of("unsave " + named, "no query is saved under this name")
          .withHint(
              all.nearest(named)
                  .map(nearest -> "backfile unsave " + nearest)
                  .orElse("backfile saved"))
          .asException();
    }
  }
}
