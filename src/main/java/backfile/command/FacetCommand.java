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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the values of a field among the posts that a query matches. */
@Command(name = "facet", description = "Print the values of a field and how many posts have each.")
public final class FacetCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FIELD",
      description = "category, author, host, layout, lang, published, broken, year, month or day.")
  private String field;

  @Parameters(
      index = "1..*",
      paramLabel = "QUERY",
      description = "Count only the posts that match.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Print at most N values.")
  private Optional<Long> limit = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "count (most posts first) or value.")
  private String sort = "count";

  @Mixin private OutputOptions output;

  @Spec private CommandSpec command;

  private final Session session;

  FacetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    QueryWords.check(words, command);
    Facet facet = Facet.find(field).orElseThrow(this::unknownField);
    List<FacetCount> counts =
        session
            .index()
            .facet(facet, session.query(words), order(), ListingOptions.checkedLimit(limit));
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
    return switch (sort) {
      case "count" -> Facet.Order.COUNT;
      case "value" -> Facet.Order.VALUE;
      default ->
          throw Problem.of("--sort " + sort, "values are sorted by count or by value")
              .withHint("backfile facet " + field + " --sort value")
              .asException();
    };
  }

  private ProblemException unknownField() {
    List<String> known = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      known.add(facet.word());
    }
    return Problem.of("facet " + field, "unknown field; known are " + String.join(", ", known))
        .withHint("backfile facet " + Nearest.to(field, known).orElse("category"))
        .asException();
  }
}
