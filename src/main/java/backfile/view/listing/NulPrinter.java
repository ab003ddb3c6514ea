package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Row;
import backfile.view.Audience;
import backfile.view.Printable;
import java.io.PrintStream;

/**
 * The first value of each row and a NUL: exact, since paths are what {@code xargs -0} wants. What
 * is not known is left out, where an empty word would be taken for a name.
 */
final class NulPrinter implements ListingPrinter {
  private final Layout layout;
  private final PrintStream out;

  NulPrinter(Layout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void row(Row row) {
    if (row.cells().get(0) instanceof Cell.Absent) {
      return;
    }
    String value = CellText.exact(row.cells().get(0), layout.dates()).replace("\0", "");
    out.append(layout.audience() == Audience.TERMINAL ? Printable.cell(value) : value);
    out.append('\0');
  }

  @Override
  public void end() {}
}
