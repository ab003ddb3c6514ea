package backfile.view.page;

import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;

/** Aligns the cells of a table where it fits; one that is too wide stays as it is. */
final class PageTable {
  /** Where lines are not wrapped a table still has to fit something, or padding could explode. */
  private static final int WIDEST = 200;

  private PageTable() {}

  /**
   * The rows with their cells padded.
   *
   * @param rows lines such as {@code | a | b |} and {@code |---|---|}
   * @param room columns, 0 for lines that are not wrapped
   */
  static List<String> aligned(List<String> rows, int room) {
    List<List<String>> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    int limit = room == 0 ? WIDEST : room;
    for (String row : rows) {
      List<String> line = cells(row);
      cells.add(line);
      for (int i = 0; i < line.size(); i++) {
        if (i == widths.size()) {
          widths.add(1);
        }
        int width = isRule(row) ? 1 : Width.columns(line.get(i));
        widths.set(i, Math.max(widths.get(i), width));
      }
    }
    int total = 1;
    for (int width : widths) {
      total += width + 3;
      if (total > limit) {
        return rows;
      }
    }
    List<String> aligned = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      aligned.add(isRule(rows.get(i)) ? rule(widths) : line(cells.get(i), widths));
    }
    return aligned;
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = 1;
    while (start < row.length()) {
      int end = row.indexOf('|', start);
      end = end < 0 ? row.length() : end;
      cells.add(row.substring(start, end).strip());
      start = end + 1;
    }
    return cells;
  }

  private static boolean isRule(String row) {
    return row.startsWith("|-");
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.size(); i++) {
      line.append(' ');
      Width.padRight(line, i < cells.size() ? cells.get(i) : "", widths.get(i));
      line.append(" |");
    }
    return line.toString();
  }

  private static String rule(List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int width : widths) {
      line.append("-".repeat(width + 2)).append('|');
    }
    return line.toString();
  }
}
