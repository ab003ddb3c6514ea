package backfile.shell.pager;

import java.util.ArrayList;
import java.util.List;

/** The part of a text that is on the screen, and how it moves over what there is of the text. */
final class PagerView {
  private final PagedText text;
  private int columns = 80;
  private int height = 23;
  private Position top = Position.TOP;

  PagerView(PagedText text) {
    this.text = text;
  }

  /** A row of the screen: a part of a line. */
  record Row(int number, StyledLine line, int start, int end, boolean isWhole) {}

  void resize(int newColumns, int rows) {
    int place = isKnown(top) ? starts(top.line()).get(top.row()) : 0;
    columns = Math.max(1, newColumns);
    height = Math.max(1, rows - 1);
    top = isKnown(top) ? new Position(top.line(), rowAt(top.line(), place)) : top;
  }

  int columns() {
    return columns;
  }

  int height() {
    return height;
  }

  Position top() {
    return top;
  }

  PagedText text() {
    return text;
  }

  private boolean isKnown(Position position) {
    return position.line() >= text.first() && position.line() < text.end();
  }

  private List<Integer> starts(int line) {
    return text.line(line).rows(columns);
  }

  private int rowAt(int line, int place) {
    List<Integer> starts = starts(line);
    int row = starts.size() - 1;
    while (row > 0 && starts.get(row) > place) {
      row--;
    }
    return row;
  }

  /** Whether there are that many rows from a position on. */
  private boolean has(Position from, int rows) {
    int count = -from.row();
    for (int line = from.line(); line < text.end() && count < rows; line++) {
      count += starts(line).size();
    }
    return count >= rows;
  }

  /** Whether the text fills the screen and goes on; more of it may still come. */
  boolean isLong() {
    return has(top, height + 1);
  }

  /** Moves down, as far as there is text below; false where more has to come first. */
  boolean down(int rows) {
    if (!text.isComplete() && !has(top, rows + height)) {
      return false;
    }
    moveTo(after(top, rows));
    return true;
  }

  void up(int rows) {
    moveTo(before(top, rows));
  }

  /** Moves to a line; false where it has to come first. */
  boolean toLine(int line) {
    if (!text.isComplete() && !has(new Position(line, 0), height)) {
      return false;
    }
    moveTo(new Position(Math.min(line, text.end() - 1), 0));
    return true;
  }

  /** Moves so that a place in a line stands below a few others. */
  boolean toPlace(int line, int place) {
    Position found = new Position(line, rowAt(line, place));
    Position above = before(found, height / 3);
    if (!text.isComplete() && !has(above, height)) {
      return false;
    }
    moveTo(above);
    return true;
  }

  boolean toEnd() {
    if (text.isComplete()) {
      moveTo(new Position(text.end(), 0));
    }
    return text.isComplete();
  }

  /** Never before the first line, nor further than the last screen of what there is. */
  private void moveTo(Position wanted) {
    Position last = before(new Position(text.end(), 0), height);
    Position least = new Position(text.first(), 0);
    top = isAfter(wanted, last) ? last : isAfter(least, wanted) ? least : wanted;
  }

  private static boolean isAfter(Position one, Position other) {
    return one.line() > other.line() || (one.line() == other.line() && one.row() > other.row());
  }

  private Position after(Position from, int rows) {
    int line = from.line();
    long row = (long) from.row() + rows;
    while (line < text.end()) {
      int size = starts(line).size();
      if (row < size) {
        return new Position(line, (int) row);
      }
      row -= size;
      line++;
    }
    return new Position(line, 0);
  }

  private Position before(Position from, int rows) {
    int line = from.line();
    long row = (long) from.row() - rows;
    while (row < 0 && line > text.first()) {
      line--;
      row += starts(line).size();
    }
    return new Position(Math.max(line, text.first()), (int) Math.max(0, row));
  }

  /** What the screen shows; fewer rows at the end of a short text. */
  List<Row> rows() {
    if (top.line() < text.first()) {
      top = new Position(text.first(), 0);
    }
    List<Row> rows = new ArrayList<>();
    for (int line = top.line(); line < text.end() && rows.size() < height; line++) {
      StyledLine styled = text.line(line);
      List<Integer> starts = styled.rows(columns);
      for (int i = line == top.line() ? top.row() : 0;
          i < starts.size() && rows.size() < height;
          i++) {
        boolean last = i + 1 == starts.size();
        int end = last ? styled.text().length() : starts.get(i + 1);
        rows.add(new Row(line, styled, starts.get(i), end, last));
      }
    }
    return rows;
  }
}
