package backfile.command;

import backfile.problem.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Says how many posts a query matches, as a bare number. */
public final class CountCommand implements Verb {
  private final QueryWords query = new QueryWords();

  private final Session session;

  CountCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
  }

  @Override
  public Integer call() {
    long count = session.index().count(session.query(query.words()));
    session.surroundings().out().println(count);
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }
}
