package backfile.command.list;

import backfile.command.argument.Argument;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.index.Column;
import backfile.index.Facet;
import backfile.index.Row;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Counts the values of a field, or the pairs of two, among the posts that a query matches. */
public final class FacetCommand implements Verb {
  private final Argument<String> field =
      Argument.parameter(
              0,
              "FIELD",
              "category, author, host, month, fm.KEY or another, or two such as category,month.")
          .checkedBy(this::facets);

  private final QueryWords query = new QueryWords(1, "Count only the posts that match.");

  private final Argument<Optional<Long>> limit =
      Argument.option(Long.class, "N", "Print at most N lines.", "-n", "--limit")
          .checkedBy(ListingOptions::checkLimit);

  private final Argument<Optional<String>> sort =
      Argument.option(String.class, "ORDER", "count (most posts first) or value.", "--sort")
          .checkedBy(this::order);

  private final ExplainOption explain = new ExplainOption();

  private final OutputOptions output = new OutputOptions();

  private final Session session;

  public FacetCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    field.addTo(command);
    query.addTo(command);
    limit.addTo(command);
    sort.addTo(command);
    explain.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    List<Facet> facets = facets(field.value());
    long most = ListingOptions.checkedLimit(limit.value());
    List<Column> columns = new ArrayList<>();
    for (Facet facet : facets) {
      columns.add(new Column(facet.word(), Column.Kind.TEXT, "the value"));
    }
    columns.add(new Column("posts", Column.Kind.NUMBER, "how many posts have it"));
    if (facets.size() == 2 && session.display().onTerminal() && output.isUsual()) {
      CrossTable table = new CrossTable(facets, order());
      ask(facets, -1, table::add);
      return print(table, most);
    }
    try (Output out = output.open(session, columns)) {
      long lines = ask(facets, most, out::row);
      out.end();
      return exit(lines);
    }
  }

  private Integer print(CrossTable table, long most) {
    try (Output out = output.open(session, table.columns())) {
      long lines = table.print(most, out::row);
      out.end();
      return exit(lines);
    }
  }

  private static Integer exit(long lines) {
    return (lines == 0 ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  private long ask(List<Facet> facets, long most, Consumer<Row> consumer) {
    Query asked = session.query(query.words());
    explain.begin(session, asked, () -> session.index().explain(facets, asked, order(), most));
    long start = System.nanoTime();
    long[] lines = {0};
    session
        .index()
        .facet(
            facets,
            asked,
            order(),
            most,
            row -> {
              lines[0]++;
              consumer.accept(row);
            });
    explain.end(session, "value", lines[0], start);
    return lines[0];
  }

  private Facet.Order order() {
    return order(sort.value().orElse("count"));
  }

  private Facet.Order order(String word) {
    return switch (word) {
      case "count" -> Facet.Order.COUNT;
      case "value" -> Facet.Order.VALUE;
      default ->
          throw Problem.of("--sort " + word, "values are sorted by count or by value")
              .withHint("backfile facet " + field.value() + " --sort value")
              .asException();
    };
  }

  private List<Facet> facets(String text) {
    List<String> words = List.of(text.split(",", -1));
    if (words.size() > 2 || (words.size() == 2 && words.get(0).equals(words.get(1)))) {
      throw Problem.of("facet " + text, "the values of one field are counted, or of two")
          .withHint("backfile facet category,month")
          .asException();
    }
    List<Facet> facets = new ArrayList<>();
    for (String word : words) {
      facets.add(Facet.find(word, session.zone()).orElseThrow(() -> unknown(word)));
    }
    return facets;
  }

  private static ProblemException unknown(String word) {
    List<String> known = Facet.words();
    return Problem.of(
            "facet " + word, "unknown field; known are " + String.join(", ", known) + " and fm.KEY")
        .withHint("backfile facet " + Nearest.to(word, known).orElse("category"))
        .asException();
  }
}
