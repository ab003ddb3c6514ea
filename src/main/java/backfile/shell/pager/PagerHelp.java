package backfile.shell.pager;

import backfile.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What the keys do, as the pager shows it. */
final class PagerHelp {
  private static final int BESIDE_FROM = 76;
  private static final String INDENT = "  ";

  /** Keys and what they do. */
  private record Entry(String keys, String meaning) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("q", "leave; Ctrl-C also stops the command"),
          new Entry("Space, b, PgDn, PgUp", "a screen down, up"),
          new Entry("d, u", "half a screen"),
          new Entry("Down, Up, Enter, j, k", "a line"),
          new Entry("g, G, Home, End", "the start, the end"),
          new Entry("20g, 50%, 50p", "line 20; half of the text"),
          new Entry("/text, ?text", "search down, up, for a regular expression too"),
          new Entry("n, N", "the next match, the last one"),
          new Entry("&text, &!text", "only the lines with it, without it; & alone: all"),
          new Entry("ma, 'a", "mark the place as a, return to it"),
          new Entry("''", "where the last jump began"),
          new Entry("Right, Left", "the rest of long lines"),
          new Entry("-S", "cut long lines, or wrap them"),
          new Entry("=, Ctrl-G", "where this is"),
          new Entry("r, Ctrl-L; Ctrl-Z", "paint anew; suspend"),
          new Entry("h, F1", "these keys"));

  private PagerHelp() {}

  /** The lines for a width: keys beside what they do, or above it where there is little room. */
  static List<String> lines(int columns) {
    int widest = 0;
    for (Entry each : ENTRIES) {
      widest = Math.max(widest, each.keys().length());
    }
    List<String> lines = new ArrayList<>();
    for (Entry each : ENTRIES) {
      if (columns >= BESIDE_FROM) {
        String gap = " ".repeat(widest - each.keys().length() + INDENT.length());
        lines.add(INDENT + each.keys() + gap + each.meaning());
      } else {
        lines.addAll(Wrap.lines(each.keys(), columns));
        int room = Math.max(1, columns - INDENT.length());
        Wrap.lines(each.meaning(), room).forEach(line -> lines.add(INDENT + line));
      }
    }
    return lines;
  }
}
