package backfile.shell.pager;

import backfile.view.Width;
import backfile.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Makes the lines of the screen: the rows of the text, and below them where they stand in it. */
final class PagerPainter {
  private static final String INVERSE = "\033[7m";
  private static final int NARROW = 40;
  private static final String PLAIN = "\033[0m";
  private static final String KEYS = "/ search  q leave  h keys";
  private static final String HELP =
      "space b: page, d u: half, Down Up: line, g G: start and end, 20g: line 20,"
          + " /text ?text: search, n N: next and last match, q: leave";

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

  private static String shown(PagerView.Row row, List<StyledLine.Range> marks) {
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

  /** The screen with what the keys do, over as many of its last lines as that takes. */
  List<String> paintHelp() {
    List<String> lines = paint(" ");
    List<String> help = Wrap.lines(HELP, Math.max(1, view.columns() - 1));
    int shown = Math.min(help.size(), lines.size());
    for (int i = 0; i < shown; i++) {
      lines.set(lines.size() - shown + i, inverse(help.get(i), ""));
    }
    return lines;
  }

  private String status(List<PagerView.Row> rows) {
    int first = rows.isEmpty() ? 0 : rows.get(0).number() + 1;
    int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number() + 1;
    int end = view.text().end();
    String place = (view.columns() < NARROW ? "" : "lines ") + first + "-" + last;
    if (view.text().isComplete()) {
      boolean atEnd = last == end && rows.get(rows.size() - 1).isWhole();
      place += " of " + end + (atEnd ? " (end)" : " " + last * 100L / end + "%");
    }
    if (matches.current() >= 0) {
      place += "  match in line " + (matches.current() + 1);
    }
    return inverse(place, KEYS);
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
