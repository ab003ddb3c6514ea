package backfile.shell.browse;

import backfile.shell.screen.TextSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A post on the whole screen: what part of it is seen, and the match that was gone to last. */
final class ReadingView {
  /** Where a post begins to be read. */
  enum Entry {
    TOP,
    FIRST_MATCH,
    LAST_MATCH
  }

  private PostPage page = PostPage.BLANK;
  private Optional<TextSearch> search = Optional.empty();
  private List<Integer> matches = List.of();
  private Entry entry = Entry.TOP;
  private int top;
  private int match = -1;
  private int height = 1;

  void resize(int newHeight) {
    height = newHeight;
    scrollTo(top);
  }

  /** Says where the next page is to begin. */
  void enter(Entry newEntry) {
    entry = newEntry;
    page = PostPage.BLANK;
    matches = List.of();
    top = 0;
    match = -1;
  }

  /**
   * Goes by the lines with a text instead of those with matches of the query.
   *
   * @param typed empty for these again
   * @return false where no line has it
   */
  boolean find(String typed) {
    search = typed.isEmpty() ? Optional.empty() : Optional.of(new TextSearch(typed));
    matches = matchesIn(page);
    int above = 0;
    while (above < matches.size() && matches.get(above) < top) {
      above++;
    }
    match = above - 1;
    if (search.isPresent() && !matches.isEmpty()) {
      goTo(above % matches.size());
    }
    return !matches.isEmpty() || search.isEmpty();
  }

  /** Whether a text is looked for, and not what the query matches. */
  boolean isFinding() {
    return search.isPresent();
  }

  private List<Integer> matchesIn(PostPage shown) {
    if (search.isEmpty()) {
      return shown.matches();
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < shown.lines().size(); i++) {
      if (!search.get().in(shown.lines().get(i).toString()).isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }

  /** The parts of a line that are looked for. */
  List<TextSearch.Range> found(String line) {
    return search.map(each -> each.in(line)).orElse(List.of());
  }

  /** Shows a page; one of another width stays about where it was. */
  void show(PostPage newPage) {
    int lines = page.lines().size();
    int before = lines == 0 ? 0 : (int) ((long) top * newPage.lines().size() / lines);
    boolean first = lines == 0;
    page = newPage;
    matches = matchesIn(page);
    match = Math.min(match, matches.size() - 1);
    if (first && entry != Entry.TOP && !matches.isEmpty()) {
      goTo(entry == Entry.FIRST_MATCH ? 0 : matches.size() - 1);
    } else {
      scrollTo(before);
    }
  }

  PostPage page() {
    return page;
  }

  int top() {
    return top;
  }

  /** The indexes of the lines with matches, in order. */
  List<Integer> matches() {
    return matches;
  }

  /** The index among the lines with matches, from 0; below 0 before the first. */
  int match() {
    return match;
  }

  void scroll(long by) {
    scrollTo((int) Math.max(0, Math.min(Integer.MAX_VALUE, top + by)));
  }

  void page(int by) {
    scroll((long) by * Math.max(1, height - 1));
  }

  private void scrollTo(int line) {
    top = Math.max(0, Math.min(line, page.lines().size() - height));
  }

  /** Goes to the next line with a match, or the one before; false where there is none. */
  boolean turn(int by) {
    int next = match < 0 && by < 0 ? -1 : match + by;
    if (next < 0 || next >= matches.size()) {
      return false;
    }
    goTo(next);
    return true;
  }

  private void goTo(int newMatch) {
    match = newMatch;
    int line = matches.get(match);
    if (line < top || line >= top + height) {
      scrollTo(line - height / 3);
    }
  }

  boolean isAtEnd() {
    return top + height >= page.lines().size();
  }
}
