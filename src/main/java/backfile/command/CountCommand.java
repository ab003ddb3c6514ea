package backfile.command;

import backfile.problem.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how many posts a query matches, as a bare number. */
@Command(name = "count", description = "Print how many posts match.")
public final class CountCommand implements Callable<Integer> {
  @Mixin private QueryWords query;

  private final Session session;

  CountCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    long count = session.index().count(session.query(query.words()));
    session.surroundings().out().println(count);
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }
}
