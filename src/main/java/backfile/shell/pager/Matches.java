package backfile.shell.pager;

import backfile.shell.screen.TextSearch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

  /** Where the match gone to last begins; none before the first, or where it is forgotten. */
  Optional<PlaceMarks.Place> place(PagedText text) {
    if (current < text.first() || current >= text.end()) {
      return Optional.empty();
    }
    return in(text.line(current)).stream()
        .findFirst()
        .map(match -> new PlaceMarks.Place(current, match.start()));
  }

  void goTo(int line) {
    current = line;
  }

  /** The matches in a line. */
  List<TextSearch.Range> in(StyledLine line) {
    return search.isPresent() ? search.get().in(line.text()) : line.matches();
  }

  /** Those that have to be marked: what the query matches has a style of its own. */
  List<TextSearch.Range> marked(int number, StyledLine line) {
    return search.isPresent() || number == current ? in(line) : List.of();
  }

  private boolean isIn(PagerView view, int line) {
    return view.shown().has(line) && !in(view.text().line(line)).isEmpty();
  }

  /** The nearest line shown before another that has a match; below 0 where there is none. */
  int before(PagerView view, int line) {
    int at = Math.min(line, view.text().end()) - 1;
    while (at >= view.text().first() && !isIn(view, at)) {
      at--;
    }
    return at < view.text().first() ? -1 : at;
  }

  /** The nearest line shown from one on, up to another that is not looked at; that for none. */
  int from(PagerView view, int line, int end) {
    int at = Math.max(line, view.text().first());
    while (at < end && !isIn(view, at)) {
      at++;
    }
    return at;
  }

  /** How many of the lines shown have a match; none before one was looked for. */
  OptionalInt count(PagerView view) {
    int count = 0;
    for (int line = view.text().first(); line < view.text().end(); line++) {
      count += search.isPresent() && isIn(view, line) ? 1 : 0;
    }
    return search.isPresent() ? OptionalInt.of(count) : OptionalInt.empty();
  }
}
