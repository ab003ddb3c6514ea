package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.view.Printable;
import backfile.view.Role;
import backfile.view.Width;
import backfile.view.Wrap;
import java.io.PrintStream;
import java.util.List;

/** For people who search: a line for each post, and the text around the matches below it. */
final class SnippetPrinter implements ListingPrinter {
  private static final int NUMBER_WIDTH = 3;
  private static final String INDENT = " ".repeat(NUMBER_WIDTH + 2);
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final Layout layout;
  private final PrintStream out;
  private long number;

  SnippetPrinter(List<Column> columns, Layout layout, PrintStream out) {
    this.columns = columns;
    this.layout = layout;
    this.out = out;
    this.number = layout.firstNumber();
  }

  @Override
  public void begin() {}

  @Override
  public void row(Row row) {
    StringBuilder line = new StringBuilder();
    Width.padLeft(line, Long.toString(number++), NUMBER_WIDTH);
    String numbered = layout.paint().apply(Role.DIM, line.toString());
    line.setLength(0);
    String title = "";
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.cells().get(i);
      String text = Printable.cell(CellText.shown(cell, layout.dates()));
      if (columns.get(i).name().equals("title")) {
        title = text;
      } else if (!(cell instanceof Cell.Snippet)) {
        line.append(text).append(GAP);
      }
    }
    int room = layout.width() - INDENT.length() - Width.columns(line.toString());
    String cut = layout.width() == 0 ? title : Width.cut(title, Math.max(10, room));
    out.append(numbered).append(GAP).append(layout.paint().apply(Role.DIM, line.toString()));
    out.append(layout.paint().apply(Role.TITLE, cut)).append('\n');
    for (Cell cell : row.cells()) {
      if (cell instanceof Cell.Snippet snippet) {
        printSnippet(snippet);
      }
    }
  }

  private void printSnippet(Cell.Snippet snippet) {
    int room = layout.width() == 0 ? 0 : Math.max(20, layout.width() - INDENT.length());
    Marks marks = new Marks(snippet);
    for (String line : Wrap.lines(marks.text(), room)) {
      out.append(INDENT).append(marks.paint(line, layout.paint())).append('\n');
    }
  }

  @Override
  public void end() {}
}
