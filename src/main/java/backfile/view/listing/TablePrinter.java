package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.view.Printable;
import backfile.view.Role;
import backfile.view.Width;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligned columns that fit the terminal: measured over the first screenful, then streamed. Only
 * here are cells cut, with {@code …}; columns that find no room at all leave one in the header.
 */
final class TablePrinter implements ListingPrinter {
  private static final int SAMPLE = 100;
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final Layout layout;
  private final PrintStream out;
  private final List<String[]> sample = new ArrayList<>();
  private final StringBuilder line = new StringBuilder(256);
  private int[] widths = {};
  private long number;

  TablePrinter(List<Column> columns, Layout layout, PrintStream out) {
    this.columns = layout.numbered() ? numbered(columns) : columns;
    this.layout = layout;
    this.out = out;
    this.number = layout.firstNumber();
  }

  private static List<Column> numbered(List<Column> columns) {
    List<Column> all = new ArrayList<>(columns.size() + 1);
    all.add(new Column("#", Column.Kind.NUMBER, "the row's number in this list"));
    all.addAll(columns);
    return all;
  }

  @Override
  public void begin() {}

  @Override
  public void row(Row row) {
    String[] texts = texts(row);
    if (widths.length > 0) {
      print(texts);
      return;
    }
    sample.add(texts);
    if (sample.size() == SAMPLE) {
      settle();
    }
  }

  @Override
  public void end() {
    flush();
  }

  @Override
  public void flush() {
    if (widths.length == 0 && !sample.isEmpty()) {
      settle();
    }
  }

  private String[] texts(Row row) {
    String[] texts = new String[columns.size()];
    int i = 0;
    if (layout.numbered()) {
      texts[i++] = Long.toString(number++);
    }
    for (Cell cell : row.cells()) {
      texts[i++] = Printable.cell(CellText.shown(cell, layout.dates()));
    }
    return texts;
  }

  /** Fixes the widths and prints the header and the rows that were kept. */
  private void settle() {
    int[] natural = new int[columns.size()];
    for (int i = 0; i < natural.length; i++) {
      natural[i] = Width.columns(Printable.cell(columns.get(i).name()));
      for (String[] texts : sample) {
        natural[i] = Math.max(natural[i], Width.columns(texts[i]));
      }
    }
    widths = ColumnFit.fit(natural, columns, layout.width());
    if (sample.size() == SAMPLE && layout.width() > 0) {
      widths = ColumnFit.spread(widths, columns, layout.width());
    }
    header();
    for (String[] texts : sample) {
      print(texts);
    }
    sample.clear();
  }

  private void header() {
    String[] names = new String[columns.size()];
    boolean all = true;
    for (int i = 0; i < names.length; i++) {
      names[i] = Printable.cell(columns.get(i).name());
      all &= widths[i] > 0;
    }
    fill(names);
    String text = all ? line.toString() : line + " …";
    out.append(layout.paint().apply(Role.COLUMN, text)).append('\n');
  }

  private void print(String[] texts) {
    fill(texts);
    if (layout.numbered() && widths[0] > 0 && layout.paint().isOn()) {
      int end = Math.min(line.length(), widths[0]);
      out.append(layout.paint().apply(Role.DIM, line.substring(0, end)));
      out.append(line, end, line.length()).append('\n');
    } else {
      out.append(line.append('\n'));
    }
  }

  /** Puts a row into {@link #line}, without blanks at its end. */
  private void fill(String[] texts) {
    line.setLength(0);
    String gap = "";
    for (int i = 0; i < texts.length; i++) {
      if (widths[i] == 0) {
        continue;
      }
      String text = layout.width() == 0 ? texts[i] : Width.cut(texts[i], widths[i]);
      line.append(gap);
      if (columns.get(i).kind() == Column.Kind.NUMBER) {
        Width.padLeft(line, text, widths[i]);
      } else {
        Width.padRight(line, text, widths[i]);
      }
      gap = GAP;
    }
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    line.setLength(end);
  }
}
