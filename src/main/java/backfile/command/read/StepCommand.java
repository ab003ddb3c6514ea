package backfile.command.read;

import backfile.command.argument.Verb;
import backfile.command.ref.Refs;
import backfile.command.session.Session;
import backfile.index.PostRef;
import backfile.problem.Problem;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Views the post of the last list that stands after or before the one viewed last; where none was,
 * the first or the last.
 */
public final class StepCommand implements Verb {
  private final int distance;
  private final Session session;
  private CommandSpec spec = CommandSpec.create();

  private StepCommand(Session session, int distance) {
    this.session = session;
    this.distance = distance;
  }

  public static StepCommand next(Session session) {
    return new StepCommand(session, 1);
  }

  public static StepCommand previous(Session session) {
    return new StepCommand(session, -1);
  }

  @Override
  public void addTo(CommandSpec command) {
    spec = command;
  }

  @Override
  public Integer call() {
    session.checkReadsLines(spec.name(), "backfile view @1");
    int rows = session.lastList().all().size();
    int viewed = session.lastList().viewed();
    int row = viewed == 0 && distance < 0 ? rows : viewed + distance;
    if (row < 1 || row > rows) {
      throw Problem.of(
              spec.name(),
              rows == 0
                  ? session.lastList().whyEmpty()
                  : "the last list has rows 1 to "
                      + rows
                      + (row > rows && session.hasMore() ? ", and Enter shows more" : ""))
          .withHint(rows == 0 ? "backfile list" : "backfile view @" + (row < 1 ? 1 : rows))
          .asException();
    }
    PostRef post = new Refs(session, false).resolve(List.of("@" + row)).get(0);
    return new ViewCommand(session).view(post);
  }
}
