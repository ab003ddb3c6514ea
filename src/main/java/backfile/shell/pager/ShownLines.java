package backfile.shell.pager;

import backfile.shell.screen.TextSearch;
import java.util.BitSet;
import java.util.Optional;

/** Which lines of a text are shown: all, or those in which something stands or does not. */
final class ShownLines {
  private static final String NOT = "!";

  private final PagedText text;
  private Optional<TextSearch> wanted = Optional.empty();
  private boolean without;
  private String typed = "";
  private final BitSet shown = new BitSet();
  private final BitSet known = new BitSet();

  ShownLines(PagedText text) {
    this.text = text;
  }

  /**
   * Shows only some lines from now on.
   *
   * @param newTyped what stands in them, or after a {@code !} what does not; empty for all lines
   */
  void only(String newTyped) {
    typed = newTyped;
    without = typed.startsWith(NOT) && typed.length() > 1;
    String sought = without ? typed.substring(1) : typed;
    wanted = sought.isEmpty() ? Optional.empty() : Optional.of(new TextSearch(sought));
    shown.clear();
    known.clear();
  }

  /** What was typed for it; empty where all lines are shown. */
  String typed() {
    return typed;
  }

  boolean has(int line) {
    if (wanted.isEmpty()) {
      return true;
    }
    if (!known.get(line)) {
      known.set(line);
      shown.set(line, wanted.get().in(text.line(line).text()).isEmpty() == without);
    }
    return shown.get(line);
  }
}
