package backfile.command.mark;

import backfile.command.argument.Argument;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.query.Folding;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import backfile.query.SavedQueries;
import backfile.query.SavedQuery;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Keeps a query under a name, for {@code q:NAME} in later ones. */
public final class SaveCommand implements Verb {
  private final Argument<String> name =
      Argument.parameter(0, "NAME", "What q:NAME is to stand for it.");

  private final QueryWords query = new QueryWords(1, "The query, kept as it is typed.");

  private final Argument<Boolean> force =
      Argument.flag("Replace what is saved under this name.", "--force");

  private final Session session;

  public SaveCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    name.addTo(command);
    query.addTo(command);
    force.addTo(command);
  }

  @Override
  public Integer call() {
    SavedQuery saved = new SavedQuery(name.value(), String.join(" ", query.words()));
    if (!SavedQuery.isName(saved.name())) {
      throw Problem.of("save " + saved.name(), SavedQuery.nameRule())
          .withHint("backfile save todo tag:todo")
          .asException();
    }
    if (saved.text().isBlank()) {
      throw Problem.of("save " + saved.name(), "a query is missing")
          .withHint("backfile save " + saved.name() + " QUERY")
          .asException();
    }
    check(saved);
    if (!session.userData().save(saved, force.value())) {
      throw Problem.of("save " + saved.name(), "a query is saved under this name already")
          .withHint("backfile save " + saved.name() + " QUERY --force")
          .asException();
    }
    return ExitCode.DONE.number();
  }

  /** Reads the query as it will be read, among the others and itself. */
  private void check(SavedQuery saved) {
    QueryClock clock = session.clock();
    QueryParser.parse(saved.text(), clock);
    List<SavedQuery> all = new ArrayList<>(session.userData().savedQueries());
    all.removeIf(each -> Folding.fold(each.name()).equals(Folding.fold(saved.name())));
    all.add(saved);
    String whole = "q:" + saved.name();
    new SavedQueries(all).expand(QueryParser.parse(whole, clock), whole, clock);
  }
}
