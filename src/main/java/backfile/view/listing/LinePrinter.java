package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Row;
import java.io.PrintStream;

/** The first value of each row as a line of its own; what is not known gives no line. */
final class LinePrinter implements ListingPrinter {
  private final Layout layout;
  private final PrintStream out;
  private final StringBuilder line = new StringBuilder(128);

  LinePrinter(Layout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void row(Row row) {
    Cell first = row.cells().get(0);
    if (!(first instanceof Cell.Absent)) {
      TsvPrinter.escape(line, CellText.exact(first, layout.dates()));
      out.append(line.append('\n'));
      line.setLength(0);
    }
  }

  @Override
  public void end() {}
}
