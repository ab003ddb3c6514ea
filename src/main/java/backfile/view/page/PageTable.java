package backfile.view.page;

import backfile.view.Width;
import backfile.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Aligns the cells of a table where it fits; else each row is a paragraph, a cell a line. */
final class PageTable {
  /** Where lines are not wrapped a table still has to fit something, or padding could explode. */
  private static final int WIDEST = 200;

  private static final String INDENT = "  ";

  private PageTable() {}

  /**
   * The rows with their cells padded, or, where they are too wide for that, their cells below each
   * other, each after the name of its column.
   *
   * @param rows lines such as {@code | a | b |} and {@code |---|---|}
   * @param room columns, 0 for lines that are not wrapped
   */
  static List<String> lines(List<String> rows, int room) {
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
        return room == 0 ? rows : listed(rows, cells, room);
      }
    }
    List<String> aligned = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      aligned.add(isRule(rows.get(i)) ? rule(widths) : line(cells.get(i), widths));
    }
    return aligned;
  }

  private static List<String> listed(List<String> rows, List<List<String>> cells, int room) {
    boolean named = rows.size() > 1 && isRule(rows.get(1));
    List<String> lines = new ArrayList<>();
    for (int row = named ? 2 : 0; row < rows.size(); row++) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      for (int column = 0; column < cells.get(row).size(); column++) {
        String cell = cells.get(row).get(column);
        boolean label = named && column < cells.get(0).size();
        String name = label ? cells.get(0).get(column) : "";
        if (!cell.isEmpty()) {
          hang(name.isEmpty() ? cell : name + ": " + cell, room, lines);
        }
      }
    }
    return lines;
  }

  private static void hang(String text, int room, List<String> lines) {
    int indent = room > 4 * INDENT.length() ? INDENT.length() : 0;
    String start = "";
    for (String line : Wrap.lines(text, room - indent)) {
      lines.add(start + line);
      start = INDENT.substring(0, indent);
    }
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
