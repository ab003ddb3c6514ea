package backfile.command.output;

import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Column.Kind;
import backfile.index.Row;
import backfile.view.listing.ListingPrinter;
import backfile.view.listing.OutputFormat;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Ends a command that was asked for {@code --fields help}: the fields are printed, not its rows.
 */
public final class FieldsAsked extends RuntimeException {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("field", Kind.TEXT, "its name"),
          new Column("type", Kind.TEXT, "what its values are"),
          new Column("meaning", Kind.TEXT, "what it tells"));

  private final transient List<Column> fields;
  private final transient Optional<OutputFormat> format;

  FieldsAsked(List<Column> fields, Optional<OutputFormat> format) {
    super("the fields are asked for", null, false, false);
    this.fields = fields;
    this.format = format;
  }

  public void answer(Session session) {
    OutputFormat usual = session.display().onTerminal() ? OutputFormat.TABLE : OutputFormat.TSV;
    try (PrintStream out = session.display().pagedOut()) {
      ListingPrinter printer =
          format.orElse(usual).printer(COLUMNS, session.display().layout(), out);
      printer.begin();
      for (Column field : fields) {
        printer.row(row(field.name(), field.kind().word(), field.meaning()));
        if (field.name().equals("fm")) {
          printer.row(row("fm.KEY", Kind.JSON.word(), "any key of its front matter"));
        }
      }
      printer.end();
    }
  }

  private static Row row(String field, String type, String meaning) {
    return new Row(List.of(new Cell.Text(field), new Cell.Text(type), new Cell.Text(meaning)));
  }
}
