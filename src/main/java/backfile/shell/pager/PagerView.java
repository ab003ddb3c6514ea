package backfile.shell.pager;

import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a text that is on the screen, and how it moves over what there is of the text. Lines
 * are wrapped at the width of the screen, or cut there and moved sideways.
 */
final class PagerView {
  private final PagedText text;
  private final ShownLines shown;
  private boolean cutting;
  private int left;
  private int columns = 80;
  private int height = 23;
  private Position top = Position.TOP;

  PagerView(PagedText text) {
    this.text = text;
    this.shown = new ShownLines(text);
  }

  /** A row of the screen: a part of a line. */
  record Row(int number, StyledLine line, int start, int end) {}

  void resize(int newColumns, int rows) {
    stay(
        () -> {
          columns = Math.max(1, newColumns);
          height = Math.max(1, rows - 1);
        });
  }

  /** Lays the lines out in another way, with the same place on top. */
  private void stay(Runnable change) {
    PlaceMarks.Place place = place();
    change.run();
    top = new Position(place.line(), rowAt(place.line(), place.at()));
  }

  /** Cuts lines from now on, or wraps them again; says which. */
  boolean cut() {
    stay(() -> cutting = !cutting);
    return cutting;
  }

  /** Moves over lines that are wider than the screen; false where none is. */
  boolean right(int by) {
    boolean wider = false;
    for (Row row : rows()) {
      wider |= Width.columns(row.line().text()) > left + columns;
    }
    if (wider) {
      stay(() -> left += by);
    }
    return wider;
  }

  void left(int by) {
    stay(() -> left = Math.max(0, left - by));
  }

  private boolean isWrapping() {
    return !cutting && left == 0;
  }

  /** Has the text replaced by another layout of it, with the same place on top. */
  void replace(Runnable change) {
    int letters = text.lettersBefore(place());
    change.run();
    shown.only(shown.typed());
    PlaceMarks.Place place = text.placeOf(letters);
    top = new Position(place.line(), rowAt(place.line(), place.at()));
  }

  /** Shows only some lines, as {@link ShownLines#only} says. */
  void only(String typed) {
    shown.only(typed);
  }

  ShownLines shown() {
    return shown;
  }

  /** Whether there is nothing more to wait for to fill the screen. */
  boolean isFilled() {
    if (text.isComplete()) {
      moveTo(top);
    }
    return text.isComplete() || has(top, height);
  }

  /** Whether the last of what is shown is on the screen, and no more follows. */
  boolean isAtEnd() {
    return text.isComplete() && !has(top, height + 1);
  }

  /** The place on top. */
  PlaceMarks.Place place() {
    List<Integer> starts = isKnown(top) ? starts(top.line()) : List.of();
    int row = Math.min(top.row(), starts.size() - 1);
    return new PlaceMarks.Place(top.line(), row < 0 ? 0 : starts.get(row));
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

  /** Where the rows of a line begin; none where it is not shown. */
  private List<Integer> starts(int line) {
    if (!shown.has(line)) {
      return List.of();
    }
    return isWrapping() ? text.line(line).rows(columns) : List.of(0);
  }

  private int rowAt(int line, int place) {
    List<Integer> starts = isKnown(new Position(line, 0)) ? starts(line) : List.of();
    int row = Math.max(0, starts.size() - 1);
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

  /** Moves so that a place in a line is seen below a few others. */
  boolean toPlace(int line, int place) {
    if (!isWrapping()) {
      int column = Width.columns(text.line(line).text().substring(0, place));
      left = column >= left && column < left + columns ? left : Math.max(0, column - columns / 2);
    }
    Position found = new Position(line, rowAt(line, place));
    Position above = before(found, height / 3);
    if (!text.isComplete() && !has(above, height)) {
      return false;
    }
    moveTo(above);
    return true;
  }

  /** Moves so that a place stands on top; false where it has to come first. */
  boolean toTop(PlaceMarks.Place place) {
    Position wanted = new Position(place.line(), rowAt(place.line(), place.at()));
    if (!text.isComplete() && !has(wanted, height)) {
      return false;
    }
    moveTo(wanted);
    return true;
  }

  /** Moves to so many hundredths of the whole text; false where its end has to come first. */
  boolean toPercent(int percent) {
    return text.isComplete() && toLine((int) (text.end() * (long) Math.min(100, percent) / 100));
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
      List<Integer> starts = starts(line);
      for (int i = line == top.line() ? top.row() : 0;
          i < starts.size() && rows.size() < height;
          i++) {
        rows.add(row(line, starts, i));
      }
    }
    return rows;
  }

  private Row row(int line, List<Integer> starts, int index) {
    StyledLine styled = text.line(line);
    if (!isWrapping()) {
      int start = Width.fitting(styled.text(), 0, left);
      return new Row(line, styled, start, Width.fitting(styled.text(), start, columns));
    }
    boolean last = index + 1 == starts.size();
    int end = last ? styled.text().length() : starts.get(index + 1);
    return new Row(line, styled, starts.get(index), end);
  }
}
