package backfile.shell.browse;

import backfile.view.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** What the keys do, as the screen shows it. */
final class KeysHelp {
  private static final int BESIDE_FROM = 80;
  private static final int KEYS = 35;

  /** A key and what it does; a heading has no key. */
  record Entry(String key, String meaning) {}

  static final List<Entry> ENTRIES =
      List.of(
          new Entry("", "List"),
          new Entry("Up, Down, PgUp, PgDn, Home, End", "move"),
          new Entry("Tab, Shift-Tab", "mark and go down, or up; Alt-a marks all"),
          new Entry("Enter", "read"),
          new Entry("Esc; Alt-Enter, Ctrl-O", "leave with the posts marked; and this one"),
          new Entry("Ctrl-C, Ctrl-G; Ctrl-Z", "leave with none; suspend"),
          new Entry("Ctrl-F, Ctrl-Y", "open the source; copy its address"),
          new Entry("Alt-t", "tag the marked, or this: +todo -read"),
          new Entry("Alt-s, Alt-r; Ctrl-L", "another order, its reverse; paint anew"),
          new Entry("Shift-Up, Shift-Down, Alt-p, Alt-n", "scroll the preview"),
          new Entry("F2, Alt-c", "facets: how many posts have which values"),
          new Entry("", "Facets"),
          new Entry("Left, Right", "another field"),
          new Entry("Enter, Alt-Enter", "add a value to the query; leave it out"),
          new Entry("", "Query line"),
          new Entry("Ctrl-A, Ctrl-E, Alt-b, Alt-f", "to the start, the end, by words"),
          new Entry("Ctrl-U, Ctrl-K, Ctrl-W, Alt-d", "take out before, after, a word"),
          new Entry("", "Reading"),
          new Entry("Space, b, d, u, j, k, g, G", "scroll"),
          new Entry("/", "find a text or pattern; / Enter: the query"),
          new Entry("n, N", "next, last match; the query's in any post"),
          new Entry("Right, Left", "next and last post"),
          new Entry("f, y, t, s, r, Tab", "follow, copy, tag, sort, reverse, mark"),
          new Entry("q, Esc", "back to the list"));

  private KeysHelp() {}

  /** The lines for a width: a key beside what it does, or above it where there is little room. */
  static List<AttributedString> lines(int columns, Styles styles) {
    List<AttributedString> lines = new ArrayList<>();
    for (Entry entry : ENTRIES) {
      if (entry.key().isEmpty()) {
        lines.add(new Strip(columns).add(entry.meaning(), styles.title()).done());
      } else if (columns >= BESIDE_FROM) {
        Strip strip =
            new Strip(columns).add("  ").column(entry.key(), KEYS, AttributedStyle.DEFAULT);
        lines.add(strip.add(entry.meaning(), styles.dim()).done());
      } else {
        below(entry, columns, styles, lines);
      }
    }
    return lines;
  }

  private static void below(Entry entry, int columns, Styles styles, List<AttributedString> lines) {
    for (String part : Wrap.lines(entry.key(), columns)) {
      lines.add(new Strip(columns).add(part).done());
    }
    for (String part : Wrap.lines(entry.meaning(), columns - 2)) {
      lines.add(new Strip(columns).add("  ").add(part, styles.dim()).done());
    }
  }
}
