package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.view.Printable;
import java.io.PrintStream;
import java.util.List;

/** Tab-separated lines: a value never holds a raw tab, line end or control character. */
final class TsvPrinter implements ListingPrinter {
  private final List<Column> columns;
  private final Layout layout;
  private final PrintStream out;
  private final StringBuilder line = new StringBuilder(256);

  TsvPrinter(List<Column> columns, Layout layout, PrintStream out) {
    this.columns = columns;
    this.layout = layout;
    this.out = out;
  }

  @Override
  public void begin() {
    if (layout.header()) {
      for (Column column : columns) {
        value(column.name());
      }
      endLine();
    }
  }

  @Override
  public void row(Row row) {
    for (Cell cell : row.cells()) {
      value(CellText.exact(cell, layout.dates()));
    }
    endLine();
  }

  @Override
  public void end() {}

  private void value(String text) {
    escape(line, text);
    line.append('\t');
  }

  private void endLine() {
    line.setLength(Math.max(0, line.length() - 1));
    out.append(line.append('\n'));
    line.setLength(0);
  }

  /** Appends with the escapes {@code \t \n \r \\}, others as four hexadecimal digits. */
  static void escape(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '\\') {
        line.append(c);
      } else if (c == '\\') {
        line.append("\\\\");
      } else if (c == '\t') {
        line.append("\\t");
      } else if (c == '\n') {
        line.append("\\n");
      } else if (c == '\r') {
        line.append("\\r");
      } else {
        i += JsonText.escapeWide(line, text, i);
      }
    }
  }

  /** For the formats without escapes: line ends stay, what could act on a terminal does not. */
  static String withoutControls(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length()).append(text, 0, i);
    while (i < text.length()) {
      int point = text.codePointAt(i);
      boolean layout = point == '\n' || point == '\r' || point == '\t';
      safe.appendCodePoint(Printable.isDangerous(point) && !layout ? 0xFFFD : point);
      i += Character.charCount(point);
    }
    return safe.toString();
  }
}
