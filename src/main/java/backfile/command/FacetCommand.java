package backfile.command;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Facet;
import backfile.index.FacetCount;
import backfile.index.Row;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Counts the values of a field among the posts that a query matches. */
public final class FacetCommand implements Verb {
  private final Argument<String> field =
      Argument.parameter(
          0,
          "FIELD",
          "category, author, host, layout, lang, published, broken, year, month or day.");

  private final QueryWords query = new QueryWords(1, "Count only the posts that match.");

  private final Argument<Optional<Long>> limit =
      Argument.option(Long.class, "N", "Print at most N values.", "-n", "--limit");

  private final Argument<Optional<String>> sort =
      Argument.option(String.class, "ORDER", "count (most posts first) or value.", "--sort");

  private final OutputOptions output = new OutputOptions();

  private final Session session;

  FacetCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    field.addTo(command);
    query.addTo(command);
    limit.addTo(command);
    sort.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    Facet facet = Facet.find(field.value()).orElseThrow(this::unknownField);
    long most = ListingOptions.checkedLimit(limit.value());
    List<FacetCount> counts =
        session.index().facet(facet, session.query(query.words()), order(), most);
    List<Column> columns =
        List.of(
            new Column(facet.word(), Column.Kind.TEXT, "the value"),
            new Column("posts", Column.Kind.NUMBER, "how many posts have it"));
    try (Output out = output.open(session, columns)) {
      for (FacetCount count : counts) {
        out.row(new Row(List.of(new Cell.Text(count.value()), new Cell.Count(count.posts()))));
      }
    }
    return (counts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  private Facet.Order order() {
    return switch (sort.value().orElse("count")) {
      case "count" -> Facet.Order.COUNT;
      case "value" -> Facet.Order.VALUE;
      default ->
          throw Problem.of("--sort " + sort.value().get(), "values are sorted by count or by value")
              .withHint("backfile facet " + field.value() + " --sort value")
              .asException();
    };
  }

  private ProblemException unknownField() {
    List<String> known = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      known.add(facet.word());
    }
    return Problem.of(
            "facet " + field.value(), "unknown field; known are " + String.join(", ", known))
        .withHint("backfile facet " + Nearest.to(field.value(), known).orElse("category"))
        .asException();
  }
}
