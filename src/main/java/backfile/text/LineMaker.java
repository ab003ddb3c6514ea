package backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers the inlines of one paragraph after another: folds white space across elements and carries
 * elements that are open over to the next paragraph.
 */
final class LineMaker {
  private static final int DEEPEST = 32;

  /** Makes an inline of the inlines within it. */
  interface Wrap {
    Inline around(List<Inline> content);
  }

  private static final class Open {
    final Wrap wrap;
    List<Inline> content = new ArrayList<>();

    Open(Wrap wrap) {
      this.wrap = wrap;
    }
  }

  private final Consumer<List<Inline>> finished;
  private final List<Open> open = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean empty = true;
  private boolean afterBlank = true;
  private boolean afterBreak;
  private boolean blankPending;
  private int breaksPending;
  private String last = "";
  private Seam seam = Seam.NONE;

  /** {@code finished} is given each paragraph that holds anything. */
  LineMaker(Consumer<List<Inline>> finished) {
    this.finished = finished;
    open.add(new Open(content -> new Inline.Span(content, Origin.BODY)));
  }

  /** Adds text whose white space is not folded yet. */
  void text(String text) {
    char[] characters = text.toCharArray();
    int wordStart = 0;
    int wordEnd = 0;
    int at = 0;
    while (at < characters.length) {
      int start = at;
      while (at < characters.length && !Characters.isBlank(characters[at])) {
        at++;
      }
      if (at > start) {
        blankPending |= !afterBlank && !empty && seam.parts(last, text, start);
        settle();
        seam = Seam.NONE;
        wordStart = start;
        wordEnd = at;
        run.append(characters, start, at - start);
        afterBlank = false;
        afterBreak = false;
      }
      if (at < characters.length) {
        blankPending = true;
        at++;
      }
    }
    if (wordEnd > 0) {
      last = text.substring(Math.max(wordStart, wordEnd - 2), wordEnd);
    }
  }

  /** A line break that the author wrote; two in a row part paragraphs. */
  void lineBreak() {
    breaksPending += afterBreak ? 2 : 1;
    afterBreak = false;
  }

  void paragraphBreak() {
    breaksPending += 2;
  }

  /** Says that an element begins or ends here, which no blank parts from what is before it. */
  void seam(Seam between) {
    seam = seam.and(between);
  }

  /** Adds an inline that is whole in itself; words around it are parted also when it is gone. */
  void put(Inline inline) {
    settle();
    commit();
    current().add(inline);
    seam = seam.and(Seam.BETWEEN);
    afterBlank = false;
    afterBreak = false;
  }

  /**
   * Opens elements one within the other; how many are to be closed, as some are nested too deep.
   */
  int open(List<Wrap> wraps) {
    int opened = 0;
    for (Wrap wrap : wraps) {
      opened += open(wrap) ? 1 : 0;
    }
    return opened;
  }

  private boolean open(Wrap wrap) {
    if (open.size() > DEEPEST) {
      return false;
    }
    if (!empty && breaksPending < 2 && (blankPending || breaksPending == 1)) {
      // The blank or break before a link is no part of it.
      afterBreak = breaksPending == 1 || afterBreak;
      settle();
      afterBlank = true;
    }
    commit();
    open.add(new Open(wrap));
    return true;
  }

  /** Closes as many as {@link #open} told. */
  void close(int opened) {
    for (int left = opened; left > 0; left--) {
      close();
    }
  }

  private void close() {
    commit();
    Open closed = open.remove(open.size() - 1);
    if (!closed.content.isEmpty()) {
      current().add(closed.wrap.around(closed.content));
    }
  }

  /** Ends the paragraph, if one has begun. */
  void end() {
    commit();
    for (int level = open.size() - 1; level > 0; level--) {
      Open inner = open.get(level);
      if (!inner.content.isEmpty()) {
        open.get(level - 1).content.add(inner.wrap.around(inner.content));
        inner.content = new ArrayList<>();
      }
    }
    List<Inline> line = open.get(0).content;
    boolean wasEmpty = empty;
    open.get(0).content = new ArrayList<>();
    empty = true;
    afterBlank = true;
    afterBreak = false;
    blankPending = false;
    breaksPending = 0;
    if (!wasEmpty) {
      finished.accept(line);
    }
  }

  private void settle() {
    if (breaksPending > 1) {
      end();
    } else if (breaksPending == 1 && !empty) {
      commit();
      current().add(new Inline.Break());
    } else if (blankPending && !afterBlank) {
      run.append(' ');
    }
    breaksPending = 0;
    blankPending = false;
    empty = false;
  }

  private void commit() {
    if (run.length() > 0) {
      current().add(new Inline.Text(run.toString()));
      run.setLength(0);
    }
  }

  private List<Inline> current() {
    return open.get(open.size() - 1).content;
  }
}
