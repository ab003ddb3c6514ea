package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import java.io.PrintStream;
import java.util.List;

/**
 * RFC 4180: a header line, lines ended by CR LF, a field with {@code ,} {@code "} or a line end in
 * quotes. The RFC has no escapes, so a control character becomes U+FFFD.
 */
final class CsvPrinter implements ListingPrinter {
  private final List<Column> columns;
  private final Layout layout;
  private final PrintStream out;
  private final StringBuilder line = new StringBuilder(256);

  CsvPrinter(List<Column> columns, Layout layout, PrintStream out) {
    this.columns = columns;
    this.layout = layout;
    this.out = out;
  }

  @Override
  public void begin() {
    for (Column column : columns) {
      field(column.name());
    }
    endLine();
  }

  @Override
  public void row(Row row) {
    for (Cell cell : row.cells()) {
      field(CellText.exact(cell, layout.dates()));
    }
    endLine();
  }

  @Override
  public void end() {}

  private void field(String raw) {
    String text = TsvPrinter.withoutControls(raw);
    if (isPlain(text)) {
      line.append(text);
    } else {
      line.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
    line.append(',');
  }

  /** An empty field that is alone is quoted: a blank line would be no record for many readers. */
  private boolean isPlain(String text) {
    if (text.isEmpty()) {
      return columns.size() > 1;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
  }

  private void endLine() {
    line.setLength(Math.max(0, line.length() - 1));
    out.append(line.append("\r\n"));
    line.setLength(0);
  }
}
