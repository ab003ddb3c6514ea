package backfile.shell.pager;

import backfile.shell.screen.TextSearch;
import backfile.view.Printable;
import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes the lines of the screen: the rows of the text, and below them where they stand in it. */
final class PagerPainter {
  private static final String INVERSE = "\033[7m";
  private static final int NARROW = 40;
  private static final String PLAIN = "\033[0m";
  private static final String KEYS = "/ search  q leave  h keys";
  private final PagerView view;
  private final Matches matches;

  PagerPainter(PagerView view, Matches matches) {
    this.view = view;
    this.matches = matches;
  }

  /** The screen with something else to say in its last line; "" for nothing else. */
  List<String> paint(String message) {
    List<PagerView.Row> rows = view.rows();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < view.height(); i++) {
      lines.add(i < rows.size() ? line(rows.get(i)) : "");
    }
    lines.add(message.isEmpty() ? status(rows) : inverse(message, ""));
    return lines;
  }

  private String line(PagerView.Row row) {
    return shown(row, matches.marked(row.number(), row.line()));
  }

  private static String shown(PagerView.Row row, List<TextSearch.Range> marks) {
    return row.line().shown(row.start(), row.end(), marks);
  }

  /** The screen with the line that is being typed, whose cursor stands at its end. */
  List<String> paintTyped(String typed) {
    List<String> lines = paint(" ");
    String fitting = typed;
    while (Width.columns(fitting) >= view.columns() && fitting.length() > 1) {
      fitting = fitting.substring(fitting.offsetByCodePoints(0, 1));
    }
    lines.set(lines.size() - 1, fitting);
    return lines;
  }

  /**
   * The screen with what the keys do, from a line on that is no further than the last screen of it.
   */
  List<String> paintHelp(int top) {
    List<String> help = PagerHelp.lines(view.columns());
    List<String> lines = new ArrayList<>();
    for (int i = top; i < top + view.height(); i++) {
      lines.add(i < help.size() ? Width.cut(help.get(i), view.columns()) : "");
    }
    boolean more = help.size() > view.height();
    lines.add(inverse(more ? "Up, Down; q goes back" : "any key goes back", ""));
    return lines;
  }

  /** The first line of the help where its end is on the screen. */
  int helpEnd() {
    return Math.max(0, PagerHelp.lines(view.columns()).size() - view.height());
  }

  private String status(List<PagerView.Row> rows) {
    String place = place(rows);
    if (matches.current() >= 0) {
      place += "  match in line " + (matches.current() + 1);
    }
    return inverse(place, KEYS);
  }

  private String place(List<PagerView.Row> rows) {
    int first = rows.isEmpty() ? 0 : rows.get(0).number() + 1;
    int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number() + 1;
    int end = view.text().end();
    String place = (view.columns() < NARROW ? "" : "lines ") + first + "-" + last;
    if (view.text().isComplete()) {
      place +=
          " of " + end + (view.isAtEnd() ? " (end)" : " " + last * 100L / Math.max(1, end) + "%");
    }
    String only = view.shown().typed();
    return only.isEmpty() ? place : place + "  only &" + Printable.cell(only);
  }

  /** Where the screen stands, how much has been read, and how much of that matches. */
  String where() {
    String read = view.text().isComplete() ? "" : " of " + view.text().end() + " so far";
    OptionalInt count = matches.count(view);
    String matching = count.isEmpty() ? "" : "; " + count.getAsInt();
    matching += count.isEmpty() ? "" : count.getAsInt() == 1 ? " line matches" : " lines match";
    return place(view.rows()) + read + matching;
  }

  /** The second text at the right end, where it has room. */
  private String inverse(String left, String right) {
    int columns = view.columns() - 1;
    String fitting = Width.cut(left, columns);
    int between = columns - Width.columns(fitting) - Width.columns(right);
    String keys = right.isEmpty() || between < 2 ? "" : " ".repeat(between) + right;
    return INVERSE + fitting + keys + PLAIN;
  }

  /** What was on the screen last, line by line, to stay above the prompt. */
  String left() {
    StringBuilder left = new StringBuilder();
    for (PagerView.Row row : view.rows()) {
      left.append(shown(row, List.of())).append('\n');
    }
    return left.toString();
  }
}
