package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import java.io.PrintStream;
import java.util.List;

/** One object a row, one row a line; as one array ({@code []} when empty) or as JSON lines. */
final class JsonPrinter implements ListingPrinter {
  private final String opening;
  private final String between;
  private final String closing;
  private final String[] keys;
  private final Layout layout;
  private final PrintStream out;
  private final StringBuilder line = new StringBuilder(256);
  private boolean any;

  private JsonPrinter(List<Column> columns, Layout layout, PrintStream out, String[] frame) {
    this.opening = frame[0];
    this.between = frame[1];
    this.closing = frame[2];
    this.layout = layout;
    this.out = out;
    this.keys = new String[columns.size()];
    for (int i = 0; i < keys.length; i++) {
      StringBuilder key = new StringBuilder(i == 0 ? "{" : ",");
      JsonText.string(key, columns.get(i).name());
      keys[i] = key.append(':').toString();
    }
  }

  static JsonPrinter array(List<Column> columns, Layout layout, PrintStream out) {
    return new JsonPrinter(columns, layout, out, new String[] {"[", ",\n ", "]\n"});
  }

  static JsonPrinter lines(List<Column> columns, Layout layout, PrintStream out) {
    return new JsonPrinter(columns, layout, out, new String[] {"", "\n", ""});
  }

  @Override
  public void begin() {
    out.append(opening);
  }

  @Override
  public void row(Row row) {
    if (any) {
      line.append(between);
    }
    any = true;
    List<Cell> cells = row.cells();
    for (int i = 0; i < keys.length; i++) {
      line.append(keys[i]);
      JsonText.append(line, cells.get(i), layout.dates());
    }
    out.append(line.append(keys.length == 0 ? "{}" : "}"));
    line.setLength(0);
  }

  @Override
  public void end() {
    out.append(any && closing.isEmpty() ? "\n" : closing);
  }
}
