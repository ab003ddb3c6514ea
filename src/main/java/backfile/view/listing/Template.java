package backfile.view.listing;

import backfile.index.Column;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that a user designed: {@code {id}\t{title}\n}. Literal text with the escapes {@code \t \n
 * \r \0 \\ {{ }}}, and fields {@code {title}}, {@code {title|json}} (also {@code sh}, {@code url},
 * {@code tsv}), {@code {date:%Y-%m}} and {@code {date:%Y-%m|json}}. A line end is added unless it
 * ends in one, or in {@code \0}.
 *
 * @param parts in order
 */
public record Template(List<Part> parts) {

  /** A piece of a template. */
  sealed interface Part {}

  /** Text that stands as it is. */
  record Literal(String text) implements Part {}

  /**
   * A value of the row.
   *
   * @param form how it is written
   * @param pattern what is shown of a date; empty for all of it
   */
  record Field(String name, Form form, String pattern) implements Part {}

  /** How a value is written. */
  enum Form {
    PLAIN,
    JSON,
    SH,
    URL,
    TSV
  }

  /**
   * Reads a template.
   *
   * @param known the columns there are; names that begin with {@code fm.} need not be among them
   * @throws backfile.problem.ProblemException at {@code template:COLUMN} for a field, an escape or
   *     a form that is not known
   */
  public static Template parse(String text, List<Column> known) {
    return new TemplateParser(text, known).parse();
  }

  /** The names of its fields, each once, in order: the columns to ask for. */
  public List<String> fields() {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Field field && !names.contains(field.name())) {
        names.add(field.name());
      }
    }
    return names;
  }

  /** A printer for rows of such columns, which must include all {@link #fields}. */
  public ListingPrinter printer(List<Column> columns, Layout layout, PrintStream out) {
    return new TemplatePrinter(this, columns, layout, out);
  }
}
