package backfile.command.list;

import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.query.Query;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Narrows what later commands of the session see. */
public final class FilterCommand implements Verb {
  private final QueryWords query = new QueryWords();

  private final Session session;

  public FilterCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
  }

  @Override
  public Integer call() {
    session.checkReadsLines("filter", "backfile list QUERY");
    List<String> words = query.words();
    if (words.isEmpty()) {
      throw Problem.of("filter", "a query is missing")
          .withHint("backfile filter category:NAME")
          .asException();
    }
    Query parsed = session.parse(words);
    long count = session.filteredCount().narrow(String.join(" ", words), parsed);
    session.err().println(new NothingFound(session).count(count, parsed));
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }
}
