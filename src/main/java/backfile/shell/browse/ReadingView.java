package backfile.shell.browse;

/** A post on the whole screen: what part of it is seen, and the match that was gone to last. */
final class ReadingView {
  /** Where a post begins to be read. */
  enum Entry {
    TOP,
    FIRST_MATCH,
    LAST_MATCH
  }

  private PostPage page = PostPage.BLANK;
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
    top = 0;
    match = -1;
  }

  /** Shows a page; one of another width stays about where it was. */
  void show(PostPage newPage) {
    int lines = page.lines().size();
    int before = lines == 0 ? 0 : (int) ((long) top * newPage.lines().size() / lines);
    boolean first = lines == 0;
    page = newPage;
    match = Math.min(match, page.matches().size() - 1);
    if (first && entry != Entry.TOP && !page.matches().isEmpty()) {
      goTo(entry == Entry.FIRST_MATCH ? 0 : page.matches().size() - 1);
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
    if (next < 0 || next >= page.matches().size()) {
      return false;
    }
    goTo(next);
    return true;
  }

  private void goTo(int newMatch) {
    match = newMatch;
    int line = page.matches().get(match);
    if (line < top || line >= top + height) {
      scrollTo(line - height / 3);
    }
  }

  boolean isAtEnd() {
    return top + height >= page.lines().size();
  }
}
