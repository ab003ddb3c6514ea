package backfile.command.list;

import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.query.Query;
import picocli.CommandLine.Model.CommandSpec;

/** Says how many posts a query matches, as a bare number. */
public final class CountCommand implements Verb {
  private final QueryWords query = new QueryWords();

  private final ExplainOption explain = new ExplainOption();

  private final Session session;

  public CountCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
    explain.addTo(command);
  }

  @Override
  public Integer call() {
    Query typed = session.parse(query.words());
    Query asked = session.filters().narrow(typed);
    explain.begin(session, asked, () -> session.index().explain(asked));
    long start = System.nanoTime();
    long count = session.index().count(asked);
    session.surroundings().out().println(count);
    explain.end(session, count, start);
    if (count == 0 && session.display().onTerminal()) {
      session.surroundings().out().flush();
      new NothingFound(session).why(typed).ifPresent(session.err()::println);
    }
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }
}
