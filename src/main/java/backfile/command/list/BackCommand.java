package backfile.command.list;

import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;

/** Takes the last filter away. */
public final class BackCommand implements Verb {
  private final Session session;

  public BackCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.checkReadsLines("back", "backfile list");
    if (!session.filters().pop()) {
      throw Problem.of("back", "there is no filter")
          .withHint("backfile filter QUERY")
          .asException();
    }
    return ExitCode.DONE.number();
  }
}
