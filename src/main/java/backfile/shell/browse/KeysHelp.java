package backfile.shell.browse;

import java.util.List;

/** What the keys do, as the screen shows it. */
final class KeysHelp {
  /** A key and what it does; a heading has no key. */
  record Entry(String key, String meaning) {}

  static final List<Entry> ENTRIES =
      List.of(
          new Entry("", "List"),
          new Entry("Up, Down, PgUp, PgDn, Home, End", "move"),
          new Entry("Tab, Shift-Tab", "mark and go down, or up; Alt-a marks all"),
          new Entry("Enter", "read"),
          new Entry("Esc", "leave with the posts marked"),
          new Entry("Alt-Enter, Ctrl-O", "leave with this post too"),
          new Entry("Ctrl-C, Ctrl-G", "leave with none"),
          new Entry("Ctrl-F, Ctrl-Y", "open the source; copy its address"),
          new Entry("Alt-s", "another order"),
          new Entry("Alt-n, Alt-p", "scroll the preview"),
          new Entry("F2, Alt-c", "facets: Left, Right turn to another field,"),
          new Entry("", "  Enter adds a value, Alt-Enter leaves it out"),
          new Entry("", "Query line"),
          new Entry("Ctrl-A, Ctrl-E, Alt-b, Alt-f", "to the start, the end, by words"),
          new Entry("Ctrl-U, Ctrl-K, Ctrl-W, Alt-d", "take out before, after, a word"),
          new Entry("", "Reading"),
          new Entry("Space, b, j, k, g, G", "scroll"),
          new Entry("n, N", "next and last match, also in other posts"),
          new Entry("Right, Left", "next and last post"),
          new Entry("f, y, Tab", "open the source, copy it, mark"),
          new Entry("q, Esc", "back to the list"));

  private KeysHelp() {}

  /** How far it can be scrolled. */
  static int most(Frame frame) {
    return Math.max(0, ENTRIES.size() - frame.readingRows());
  }
}
