package backfile.view.page;

import backfile.view.Paint;
import backfile.view.Role;
import backfile.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Lays light plain text out line by line: each line of it knows by its beginning what it is. */
final class TextLayout {
  private static final String FENCE = "```";
  private static final String CODE_INDENT = "    ";

  private final int width;
  private final Paint paint;
  private final LinePaint linePaint;
  private final PageWriter writer;

  TextLayout(PageLayout layout, LinePaint linePaint, PageWriter writer) {
    this.linePaint = linePaint;
    this.width = layout.width();
    this.paint = layout.paint();
    this.writer = writer;
  }

  /** Prints text that is printable already. */
  void print(String text) {
    List<String> lines = lines(text);
    int at = 0;
    while (at < lines.size()) {
      LinePrefix line = LinePrefix.of(lines.get(at));
      if (lines.get(at).isBlank()) {
        writer.blank();
        at++;
      } else if (line.content().startsWith(FENCE)) {
        at = code(lines, at, line);
      } else if (isRow(line.content())) {
        at = table(lines, at, line);
      } else {
        prose(line);
        at++;
      }
    }
  }

  /** Prints text that is no light text, such as a file that could not be read: only wrapped. */
  void printVerbatim(String text) {
    for (String line : lines(text)) {
      for (String part : Wrap.lines(line, width)) {
        writer.line(part);
      }
    }
  }

  private static boolean isRow(String content) {
    return content.startsWith("|") && content.endsWith("|") && content.length() > 1;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    return lines;
  }

  private void prose(LinePrefix whole) {
    LinePrefix line = width == 0 ? whole : whole.within(width / 2);
    int marks = headingMarks(line.content());
    String content = marks > 0 && paint.isOn() ? line.content().substring(marks) : line.content();
    int room = width == 0 ? 0 : Math.max(1, width - line.first().length());
    String prefix = line.first();
    for (String part : Wrap.lines(content, room)) {
      String shown = marks > 0 ? linePaint.of(Role.HEADING, part) : linePaint.plain(part);
      writer.line((paint.apply(Role.QUOTE, prefix) + shown).stripTrailing());
      prefix = line.rest();
    }
  }

  /** The length of {@code "## "}, 0 if the line is no heading. */
  private static int headingMarks(String content) {
    int marks = 0;
    while (marks < content.length() && marks < 6 && content.charAt(marks) == '#') {
      marks++;
    }
    return marks > 0 && content.startsWith(" ", marks) ? marks + 1 : 0;
  }

  /** Prints preformatted lines, never wrapped, and gives the index after them. */
  private int code(List<String> lines, int start, LinePrefix opening) {
    int at = start + 1;
    String prefix = opening.first();
    while (at < lines.size()) {
      String line = lines.get(at++);
      String inner =
          line.startsWith(opening.rest()) ? line.substring(opening.rest().length()) : line;
      if (inner.equals(FENCE)) {
        break;
      }
      String shown = inner.isEmpty() ? "" : CODE_INDENT + linePaint.of(Role.CODE, inner);
      writer.line((prefix + shown).stripTrailing());
      prefix = opening.rest();
    }
    return at;
  }

  /** Prints the lines of a table and gives the index after them. */
  private int table(List<String> lines, int start, LinePrefix opening) {
    List<String> rows = new ArrayList<>();
    rows.add(opening.content());
    int at = start + 1;
    while (at < lines.size()) {
      LinePrefix line = LinePrefix.of(lines.get(at));
      if (!isRow(line.content()) || !line.first().equals(opening.rest())) {
        break;
      }
      rows.add(line.content());
      at++;
    }
    int room = width == 0 ? 0 : Math.max(1, width - opening.first().length());
    String prefix = opening.first();
    for (String row : PageTable.lines(rows, room)) {
      String shown = paint.apply(Role.QUOTE, prefix) + linePaint.plain(row);
      writer.line(row.isEmpty() ? shown.stripTrailing() : shown);
      prefix = opening.rest();
    }
    return at;
  }
}
