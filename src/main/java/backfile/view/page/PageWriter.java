package backfile.view.page;

import java.io.PrintStream;

/** Knows the margin and the blank lines: never two in a row, none before the first line. */
final class PageWriter {
  private final String margin;
  private final PrintStream out;
  private boolean any;
  private boolean blankDue;

  PageWriter(PageLayout layout, PrintStream out) {
    this.margin = " ".repeat(layout.margin());
    this.out = out;
  }

  void blank() {
    blankDue = any;
  }

  /** Prints a finished line, which is not wrapped again. */
  void line(String text) {
    if (blankDue) {
      out.append('\n');
    }
    blankDue = false;
    any = true;
    out.append(text.isEmpty() ? "" : margin).append(text).append('\n');
  }
}
