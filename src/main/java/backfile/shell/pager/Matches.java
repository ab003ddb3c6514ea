package backfile.shell.pager;

import java.util.List;
import java.util.Optional;

/**
 * What n and N go to: the places of a text that was typed, or else of what the query of the last
 * list matches.
 */
final class Matches {
  private Optional<TextSearch> search = Optional.empty();
  private int current = -1;

  /** Goes by a text from now on. */
  void lookFor(String typed) {
    search = Optional.of(new TextSearch(typed));
  }

  /** The line that was gone to last; below 0 before the first. */
  int current() {
    return current;
  }

  void goTo(int line) {
    current = line;
  }

  /** The matches in a line. */
  List<StyledLine.Range> in(StyledLine line) {
    return search.isPresent() ? search.get().in(line.text()) : line.matches();
  }

  /** Those that have to be marked: what the query matches has a style of its own. */
  List<StyledLine.Range> marked(int number, StyledLine line) {
    return search.isPresent() || number == current ? in(line) : List.of();
  }

  /** The nearest line before another that has a match; below 0 where there is none. */
  int before(PagedText text, int line) {
    int at = Math.min(line, text.end()) - 1;
    while (at >= text.first() && in(text.line(at)).isEmpty()) {
      at--;
    }
    return at < text.first() ? -1 : at;
  }

  /** The nearest line from one on, up to another that is not looked at; that where none is. */
  int from(PagedText text, int line, int end) {
    int at = Math.max(line, text.first());
    while (at < end && in(text.line(at)).isEmpty()) {
      at++;
    }
    return at;
  }
}
