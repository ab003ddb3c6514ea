package backfile.command;

import backfile.index.Column;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.listing.OutputFormat;
import backfile.view.listing.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** How a listing is printed: a table on a terminal, tab-separated lines elsewhere, or as asked. */
final class OutputOptions {
  private static final String FRONT_MATTER = "fm.";

  private final Map<OutputFormat, Argument<Boolean>> formats = new EnumMap<>(OutputFormat.class);
  private final Argument<Optional<String>> template =
      Argument.option(
          String.class,
          "TEMPLATE",
          "Print this for each row, such as '{id}\\t{title}'.",
          "--format");
  private final Argument<List<String>> fields =
      Argument.options(
          "A,B",
          "Print these fields; fm.KEY is any key of the front matter, help formats lists them.",
          "--fields");

  OutputOptions() {
    formats.put(OutputFormat.JSON, Argument.flag("Print one JSON array of objects.", "--json"));
    formats.put(OutputFormat.JSONL, Argument.flag("Print a JSON object a line.", "--jsonl"));
    formats.put(OutputFormat.CSV, Argument.flag("Print CSV with a header line.", "--csv"));
    formats.put(
        OutputFormat.TSV, Argument.flag("Print tab-separated lines with a header line.", "--tsv"));
    formats.put(
        OutputFormat.NUL,
        Argument.flag("Print the path, or the first field, each ended by a NUL.", "-0", "--null"));
  }

  void addTo(CommandSpec command) {
    formats.values().forEach(option -> option.addTo(command));
    template.addTo(command);
    fields.addTo(command);
  }

  /** The chosen format; none where it depends on who reads. */
  Optional<OutputFormat> format() {
    List<OutputFormat> given = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Map.Entry<OutputFormat, Argument<Boolean>> each : formats.entrySet()) {
      if (each.getValue().value()) {
        given.add(each.getKey());
        names.add(each.getValue().name());
      }
    }
    template.value().ifPresent(text -> names.add(template.name()));
    if (names.size() > 1) {
      throw Problem.of(String.join(", ", names), "cannot go together")
          .withHint("backfile help formats")
          .asException();
    }
    return given.stream().findFirst();
  }

  /** The template for each row, whose fields must be among {@code known}. */
  Optional<Template> template(List<Column> known) {
    return template.value().map(text -> Template.parse(text, known));
  }

  /**
   * The columns to print.
   *
   * @param all those there are; with one named {@code fm}, any {@code fm.KEY} is one too
   * @param few for people
   * @param many for programs that read names
   */
  List<Column> columns(List<Column> all, List<Column> few, List<Column> many) {
    List<String> names = new ArrayList<>(fields.value());
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
