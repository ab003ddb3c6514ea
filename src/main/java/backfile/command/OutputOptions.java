package backfile.command;

import backfile.index.Column;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.listing.OutputFormat;
import backfile.view.listing.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a listing is printed: a table on a terminal, tab-separated lines elsewhere, or as asked. */
final class OutputOptions {
  private static final String FRONT_MATTER = "fm.";

  @ArgGroup private final Choice choice = new Choice();

  @Option(
      names = "--fields",
      paramLabel = "A,B",
      split = ",",
      description = "Print these fields; fm.KEY is any key of the front matter, help lists them.")
  private List<String> fields = new ArrayList<>();

  /** The formats, of which one at most is given. */
  static final class Choice {
    @Option(names = "--json", description = "Print one JSON array of objects.")
    private boolean json;

    @Option(names = "--jsonl", description = "Print a JSON object a line.")
    private boolean jsonl;

    @Option(names = "--csv", description = "Print CSV with a header line.")
    private boolean csv;

    @Option(names = "--tsv", description = "Print tab-separated lines with a header line.")
    private boolean tsv;

    @Option(
        names = {"-0", "--null"},
        description = "Print the path, or the first field, each ended by a NUL.")
    private boolean nul;

    @Option(
        names = "--format",
        paramLabel = "TEMPLATE",
        description = "Print this for each row, such as '{id}\\t{title}'.")
    private String template;
  }

  /** The chosen format; none where it depends on who reads. */
  Optional<OutputFormat> format() {
    OutputFormat format =
        choice.json
            ? OutputFormat.JSON
            : choice.jsonl
                ? OutputFormat.JSONL
                : choice.csv
                    ? OutputFormat.CSV
                    : choice.tsv ? OutputFormat.TSV : choice.nul ? OutputFormat.NUL : null;
    return Optional.ofNullable(format);
  }

  /** The template for each row, whose fields must be among {@code known}. */
  Optional<Template> template(List<Column> known) {
    return Optional.ofNullable(choice.template).map(text -> Template.parse(text, known));
  }

  /**
   * The columns to print.
   *
   * @param all those there are; with one named {@code fm}, any {@code fm.KEY} is one too
   * @param few for people
   * @param many for programs that read names
   */
  List<Column> columns(List<Column> all, List<Column> few, List<Column> many) {
    List<String> names = new ArrayList<>(fields);
    template(all).ifPresent(template -> names.addAll(template.fields()));
    if (!names.isEmpty()) {
      List<Column> columns = new ArrayList<>();
      for (String name : names) {
        columns.add(column(name.strip(), all));
      }
      return columns;
    }
    return format().isEmpty() ? few : many;
  }

  private static Column column(String name, List<Column> all) {
    List<String> names = new ArrayList<>();
    for (Column column : all) {
      if (column.name().equals(name)) {
        return column;
      }
      if (column.name().equals("fm") && name.startsWith(FRONT_MATTER) && name.length() > 3) {
        return new Column(name, Column.Kind.JSON, "a key of the front matter");
      }
      names.add(column.name());
    }
    throw unknown(name, names, all);
  }

  private static ProblemException unknown(String name, List<String> names, List<Column> all) {
    List<String> details = new ArrayList<>();
    for (Column column : all) {
      details.add(column.name() + "  " + column.meaning());
    }
    return Problem.of("field " + name, "unknown field; these are known")
        .withDetails(details)
        .withHint(
            Nearest.to(name, names).map(nearest -> "--fields " + nearest).orElse("--fields id"))
        .asException();
  }

  /** Opens the output for rows of these columns. */
  Output open(Session session, List<Column> columns) {
    return Output.open(session, this, columns);
  }
}
