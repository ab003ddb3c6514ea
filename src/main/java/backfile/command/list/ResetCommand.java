package backfile.command.list;

import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;

/** Takes all filters away. */
public final class ResetCommand implements Verb {
  private final Session session;

  public ResetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.checkReadsLines("reset", "backfile list");
    session.filters().clear();
    return ExitCode.DONE.number();
  }
}
