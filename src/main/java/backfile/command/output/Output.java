package backfile.command.output;

import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.view.listing.Layout;
import backfile.view.listing.ListingPrinter;
import backfile.view.listing.OutputFormat;
import backfile.view.listing.Template;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the rows of a listing go: through a printer to standard output, or to a pager. */
public final class Output implements AutoCloseable {
  private final PrintStream out;
  private final ListingPrinter printer;
  private final int[] chosen;

  private Output(PrintStream out, ListingPrinter printer, int[] chosen) {
    this.out = out;
    this.printer = printer;
    this.chosen = chosen;
  }

  /**
   * Rows are given in the order of {@code columns}; those that {@code --fields} names are printed,
   * or {@code few} for people.
   *
   * @param firstNumber of the rows of a table
   */
  static Output open(
      Session session,
      OutputOptions options,
      List<Column> columns,
      List<Column> few,
      long firstNumber) {
    List<Column> wanted = options.columns(columns, few, columns);
    int[] chosen = new int[wanted.size()];
    for (int i = 0; i < chosen.length; i++) {
      // Where all are wanted, values of an archive may be names of columns, and be so twice.
      chosen[i] = wanted.equals(columns) ? i : columns.indexOf(wanted.get(i));
    }
    PrintStream out = session.display().pagedOut();
    ListingPrinter printer = printer(session, options, wanted, firstNumber, out);
    printer.begin();
    return new Output(out, printer, chosen);
  }

  private static ListingPrinter printer(
      Session session,
      OutputOptions options,
      List<Column> columns,
      long firstNumber,
      PrintStream out) {
    Optional<Template> template = options.template(columns);
    Layout layout = session.display().layout();
    if (template.isPresent()) {
      return template.get().printer(columns, layout, out);
    }
    Optional<OutputFormat> format = options.format();
    if (format.isEmpty()) {
      return usual(session, columns).printer(columns, layout.withNumbersFrom(firstNumber), out);
    }
    return format
        .get()
        .printer(columns, format.get() == OutputFormat.TSV ? layout.withHeader() : layout, out);
  }

  private static OutputFormat usual(Session session, List<Column> columns) {
    if (!session.display().onTerminal()) {
      return OutputFormat.TSV;
    }
    for (Column column : columns) {
      if (column.name().equals("snippet") && column.kind() == Column.Kind.TEXT) {
        return OutputFormat.SNIPPETS;
      }
    }
    return OutputFormat.TABLE;
  }

  public void row(Row row) {
    List<Cell> cells = new ArrayList<>(chosen.length);
    for (int each : chosen) {
      cells.add(row.cells().get(each));
    }
    printer.row(new Row(cells));
  }

  /** Says that all rows were given; what breaks off before never looks whole. */
  public void end() {
    printer.end();
  }

  @Override
  public void close() {
    try {
      printer.flush();
    } finally {
      out.close();
    }
  }
}
