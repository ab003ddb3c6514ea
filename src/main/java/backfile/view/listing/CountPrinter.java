package backfile.view.listing;

import backfile.index.Row;
import java.io.PrintStream;

/** The number of rows, which are passed over. */
final class CountPrinter implements ListingPrinter {
  private final PrintStream out;
  private long count;

  CountPrinter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void row(Row row) {
    count++;
  }

  @Override
  public void end() {
    out.append(Long.toString(count)).append('\n');
  }
}
