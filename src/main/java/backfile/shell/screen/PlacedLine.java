package backfile.shell.screen;

import backfile.view.Width;
import java.util.function.IntFunction;

/**
 * A line as it is sent to a terminal, which may count an emoji, a mark or a sign as more or fewer
 * columns than were counted here: behind each of them the cursor is put where the text goes on.
 */
final class PlacedLine {
  private static final char ESCAPE = '\033';

  private final String line;
  private final IntFunction<String> toColumn;
  private final StringBuilder placed = new StringBuilder();
  private int column;

  /** What may have taken other columns than it should; empty for nothing. */
  private String doubtful = "";

  private PlacedLine(String line, IntFunction<String> toColumn) {
    this.line = line;
    this.toColumn = toColumn;
  }

  /**
   * The line with its columns made sure of.
   *
   * @param line printable text with styles and links (ECMA-48, OSC 8)
   * @param toColumn what puts the cursor in a column of the line, counted from 0
   */
  static String of(String line, IntFunction<String> toColumn) {
    PlacedLine placed = new PlacedLine(line, toColumn);
    for (int at = 0; at < line.length(); ) {
      at = line.charAt(at) == ESCAPE ? placed.sequence(at) : placed.character(at);
    }
    return placed.placed.toString();
  }

  /** Adds the sequence that begins there, and gives the place after it. */
  private int sequence(int start) {
    int end = start + 2;
    if (line.startsWith("]", start + 1)) {
      int terminator = line.indexOf("\033\\", end);
      end = terminator < 0 ? line.length() : terminator + 2;
    } else if (line.startsWith("[", start + 1)) {
      while (end < line.length() && line.charAt(end) < 0x40) {
        end++;
      }
      end++;
    }
    end = Math.min(end, line.length());
    placed.append(line, start, end);
    return end;
  }

  private int character(int start) {
    // A rule of many signs is drawn as one.
    if (!doubtful.isEmpty() && !line.startsWith(doubtful, start)) {
      placed.append(toColumn.apply(column));
    }
    doubtful = "";
    char c = line.charAt(start);
    int end = Width.clusterEnd(line, start);
    placed.append(line, start, end);
    if (c >= 0x7F || end > start + 1) {
      column += Width.columns(line.substring(start, end));
      doubtful = isCertain(start, end) ? "" : line.substring(start, end);
    } else {
      column++;
    }
    return end;
  }

  /** All terminals agree on letters, and on those of East Asia too. */
  private boolean isCertain(int start, int end) {
    int point = line.codePointAt(start);
    return end == start + Character.charCount(point) && Character.isLetterOrDigit(point);
  }
}
