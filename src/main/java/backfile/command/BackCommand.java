package backfile.command;

import backfile.problem.ExitCode;
import backfile.problem.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes the last filter away. */
@Command(name = "back", description = "Take the last filter away.")
public final class BackCommand implements Callable<Integer> {
  private final Session session;

  BackCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!session.filters().pop()) {
      throw Problem.of("back", "there is no filter")
          .withHint("backfile filter QUERY")
          .asException();
    }
    return ExitCode.DONE.number();
  }
}
