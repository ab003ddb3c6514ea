package backfile.command;

import backfile.problem.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes all filters away. */
@Command(name = "reset", description = "Take all filters away.")
public final class ResetCommand implements Callable<Integer> {
  private final Session session;

  ResetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.filters().clear();
    return ExitCode.DONE.number();
  }
}
