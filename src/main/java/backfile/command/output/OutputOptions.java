package backfile.command.output;

import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.session.Session;
import backfile.index.Column;
import backfile.index.Columns;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.listing.OutputFormat;
import backfile.view.listing.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** How a listing is printed: a table on a terminal, tab-separated lines elsewhere, or as asked. */
public final class OutputOptions {
  private static final String FRONT_MATTER = "fm.";

  /** Asks which fields there are. */
  private static final String HELP = "help";

  private final Map<OutputFormat, Argument<Boolean>> formats = new EnumMap<>(OutputFormat.class);

  /** Flags that stand for one field, by its name. */
  private final Map<String, Argument<Boolean>> single = new LinkedHashMap<>();

  /** What {@code -0} prints where no field is named; empty for the first column. */
  private final String named;

  private final Argument<Optional<String>> template =
      Argument.option(
          String.class,
          "TEMPLATE",
          "Print this for each row, such as '{id}\\t{title}'.",
          "--format");
  private final Argument<List<String>> fields =
      Argument.options(
          "A,B",
          "Print these fields; fm.KEY is any key of the front matter, help lists them.",
          "--fields");

  /** For rows whose columns the options themselves tell. */
  public OutputOptions() {
    this("");
  }

  /** For rows of which these are all columns. */
  public static OutputOptions of(List<Column> all) {
    return new OutputOptions("").checkedBy(all);
  }

  /** Lets what names no column be known before there are rows. */
  private OutputOptions checkedBy(List<Column> all) {
    template.checkedBy(text -> Template.parse(text, all));
    fields.checkedBy(
        name -> {
          if (!name.equals(HELP)) {
            column(name.strip(), all);
          }
        });
    return this;
  }

  private OutputOptions(String named) {
    this.named = named;
    formats.put(OutputFormat.JSON, Argument.flag("Print one JSON array of objects.", "--json"));
    formats.put(OutputFormat.JSONL, Argument.flag("Print a JSON object a line.", "--jsonl"));
    formats.put(OutputFormat.CSV, Argument.flag("Print CSV with a header line.", "--csv"));
    formats.put(
        OutputFormat.TSV, Argument.flag("Print tab-separated lines with a header line.", "--tsv"));
    formats.put(
        OutputFormat.NUL,
        Argument.flag(
            "Print the "
                + (named.isEmpty() ? "first field" : named + ", or the first field named")
                + ", each ended by a NUL.",
            "-0",
            "--null"));
    formats.put(OutputFormat.COUNT, Argument.flag("Print how many rows there are.", "--count"));
  }

  /** For rows that are posts. */
  public static OutputOptions ofPosts() {
    OutputOptions options = new OutputOptions("path");
    options.single.put("id", Argument.flag("Print the IDs, one a line.", "--ids"));
    options.single.put("path", Argument.flag("Print the paths, one a line.", "--paths"));
    options.single.put(
        "url", Argument.flag("Print the permalinks that are known, one a line.", "--urls"));
    return options.checkedBy(Columns.all());
  }

  /** For rows that are links. */
  public static OutputOptions ofLinks(List<Column> all) {
    OutputOptions options = new OutputOptions("url");
    options.single.put("url", Argument.flag("Print the addresses, one a line.", "--urls"));
    return options.checkedBy(all);
  }

  /** For rows that are places where a post names a page. */
  public static OutputOptions ofUses(List<Column> all) {
    OutputOptions options = new OutputOptions("path");
    options.single.put("path", Argument.flag("Print the posts' paths, one a line.", "--paths"));
    return options.checkedBy(all);
  }

  public void addTo(CommandSpec command) {
    formats.values().forEach(option -> option.addTo(command));
    single.values().forEach(option -> option.addTo(command));
    template.addTo(command);
    fields.addTo(command);
  }

  /** The chosen format; none where it depends on who reads. */
  public Optional<OutputFormat> format() {
    List<OutputFormat> given = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Map.Entry<OutputFormat, Argument<Boolean>> each : formats.entrySet()) {
      if (each.getValue().value()) {
        given.add(each.getKey());
        names.add(each.getValue().name());
      }
    }
    template.value().ifPresent(text -> names.add(template.name()));
    boolean counted = given.contains(OutputFormat.COUNT);
    if (counted) {
      names.addAll(fields.value().isEmpty() ? List.of() : List.of(fields.name()));
    }
    boolean single = singleField(counted ? names : new ArrayList<>()).isPresent();
    Exclusive.refuse(names, "formats");
    if (names.isEmpty() && single) {
      return Optional.of(OutputFormat.LINES);
    }
    return given.stream().findFirst();
  }

  /** Whether nothing is asked for, so that it depends on who reads. */
  public boolean isUsual() {
    return format().isEmpty() && template.value().isEmpty() && fields.value().isEmpty();
  }

  /** The field that a flag of its own asks for; the flag is added to {@code names}. */
  private Optional<String> singleField(List<String> names) {
    Optional<String> field = Optional.empty();
    for (Map.Entry<String, Argument<Boolean>> each : single.entrySet()) {
      if (each.getValue().value()) {
        field = Optional.of(each.getKey());
        names.add(each.getValue().name());
      }
    }
    if (field.isPresent()) {
      template.value().ifPresent(text -> names.add(template.name()));
      names.addAll(fields.value().isEmpty() ? List.of() : List.of(fields.name()));
      Exclusive.refuse(names, "formats");
    }
    return field;
  }

  /** The template for each row, whose fields must be among {@code known}. */
  Optional<Template> template(List<Column> known) {
    return template.value().map(text -> Template.parse(text, known));
  }

  /**
   * The columns to print, each once.
   *
   * @param all those there are; with one named {@code fm}, any {@code fm.KEY} is one too
   * @param few for people
   * @param many for programs that read names
   * @throws FieldsAsked where not rows are asked for, but what a row can hold
   */
  public List<Column> columns(List<Column> all, List<Column> few, List<Column> many) {
    if (fields.value().equals(List.of(HELP))) {
      throw new FieldsAsked(all, format());
    }
    List<String> names = new ArrayList<>(fields.value());
    singleField(new ArrayList<>()).ifPresent(names::add);
    template(all).ifPresent(template -> names.addAll(template.fields()));
    Optional<OutputFormat> format = format();
    if (names.isEmpty() && !named.isEmpty() && format.equals(Optional.of(OutputFormat.NUL))) {
      names.add(named);
    }
    if (names.isEmpty()) {
      return format.isEmpty() ? few : many;
    }
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      Column column = column(name.strip(), all);
      if (!columns.contains(column)) {
        columns.add(column);
      }
    }
    return columns;
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
        .withHint("--fields " + Nearest.to(name, names).orElse(HELP))
        .asException();
  }

  /** Opens the output for rows of these columns. */
  public Output open(Session session, List<Column> columns) {
    return Output.open(session, this, columns, columns, 1);
  }

  /** The same for rows of which the first has this number. */
  public Output open(Session session, List<Column> columns, long firstNumber) {
    return Output.open(session, this, columns, columns, firstNumber);
  }

  /** The same where people and lines for pipes get only {@code few} of the columns. */
  public Output open(Session session, List<Column> columns, List<Column> few) {
    return Output.open(session, this, columns, few, 1);
  }
}
