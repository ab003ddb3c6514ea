package backfile.shell.browse;

import backfile.view.Width;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** One line of the screen, or a part of one, filled from the left up to its width. */
final class Strip {
  private final AttributedStringBuilder text = new AttributedStringBuilder();
  private final int width;
  private int used;

  Strip(int width) {
    this.width = Math.max(0, width);
  }

  int room() {
    return width - used;
  }

  /** Adds printable text, cut where it does not fit. */
  Strip add(String added, AttributedStyle style) {
    String fitting = Width.cut(added, room());
    text.styled(style, fitting);
    used += Width.columns(fitting);
    return this;
  }

  Strip add(String added) {
    return add(added, AttributedStyle.DEFAULT);
  }

  /** Adds text in a column of its own, filled up with blanks. */
  Strip column(String added, int columns, AttributedStyle style) {
    String fitting = Width.cut(added, Math.min(columns, room()));
    text.styled(style, fitting);
    int blanks = Math.max(0, Math.min(columns, room()) - Width.columns(fitting));
    text.styled(style, " ".repeat(blanks));
    used += Width.columns(fitting) + blanks;
    return this;
  }

  /** Adds text at the right end; nothing where it does not fit whole. */
  Strip right(String added, AttributedStyle style) {
    int columns = Width.columns(added);
    if (columns > 0 && columns + 2 <= room()) {
      fill(width - columns);
      add(added, style);
    }
    return this;
  }

  /** Adds a line of another part of the screen, which is no wider than its room. */
  Strip add(AttributedString part) {
    AttributedString fitting = fitting(part, room());
    text.append(fitting);
    used += Width.columns(fitting);
    return this;
  }

  /** What fits of a line that may be wider. */
  static AttributedString fitting(AttributedString line, int columns) {
    return line.subSequence(0, Width.fitting(line, 0, columns));
  }

  /** A line as a terminal is sent it. JLine's own way would put other signs for ruled lines. */
  static String written(AttributedString line) {
    StringBuilder written = new StringBuilder();
    for (int start = 0; start < line.length(); ) {
      AttributedStyle style = line.styleAt(start);
      int end = start + 1;
      while (end < line.length() && line.styleAt(end).equals(style)) {
        end++;
      }
      boolean plain = style.equals(AttributedStyle.DEFAULT);
      written.append(plain ? "" : "\033[" + style.toAnsi() + "m").append(line, start, end);
      written.append(plain ? "" : "\033[0m");
      start = end;
    }
    return written.toString();
  }

  /** Adds blanks up to a column. */
  Strip fill(int column) {
    int blanks = Math.max(0, Math.min(column, width) - used);
    text.append(" ".repeat(blanks));
    used += blanks;
    return this;
  }

  AttributedString done() {
    return text.toAttributedString();
  }
}
