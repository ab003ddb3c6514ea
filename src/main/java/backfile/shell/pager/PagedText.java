package backfile.shell.pager;

import java.util.ArrayList;
import java.util.List;

/** The lines so far. When they are too many the first of them are forgotten. */
final class PagedText {
  private final int most;
  private final List<String> lines = new ArrayList<>();
  private int first;
  private int size;
  private boolean complete;

  /**
   * A text without lines.
   *
   * @param most how many characters are kept, about
   */
  PagedText(int most) {
    this.most = most;
  }

  void add(String line) {
    lines.add(line);
    size += line.length();
    if (size > most) {
      forget(Math.max(1, lines.size() / 4));
    }
  }

  private void forget(int count) {
    List<String> oldest = lines.subList(0, Math.min(count, lines.size() - 1));
    oldest.forEach(line -> size -= line.length());
    first += oldest.size();
    oldest.clear();
  }

  /** The number of the first line that is kept, counted from 0. */
  int first() {
    return first;
  }

  /** The number after that of the last line. */
  int end() {
    return first + lines.size();
  }

  StyledLine line(int number) {
    return StyledLine.of(lines.get(number - first));
  }

  /** Says that no line will follow. */
  void complete() {
    complete = true;
  }

  boolean isComplete() {
    return complete;
  }
}
