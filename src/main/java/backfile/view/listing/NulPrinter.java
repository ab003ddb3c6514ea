package backfile.view.listing;

import backfile.index.Row;
import backfile.view.Audience;
import backfile.view.Printable;
import java.io.PrintStream;

/** The first value of each row and a NUL: exact, since paths are what {@code xargs -0} wants. */
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
    String value = CellText.exact(row.cells().get(0), layout.dates()).replace("\0", "");
    out.append(layout.audience() == Audience.TERMINAL ? Printable.cell(value) : value);
    out.append('\0');
  }

  @Override
  public void end() {}
}
