package backfile.command.session;

import java.io.PrintStream;
import java.util.Optional;

/** Shows output that is longer than the screen to a person, who goes through it. */
public interface Paging {
  /** What is shown first. */
  enum Start {
    TOP,
    FIRST_MATCH
  }

  /** Prints a text, laid out for a terminal of so many columns. */
  interface Layout {
    void print(int columns, PrintStream out);
  }

  /**
   * How output is gone through.
   *
   * @param layout lays the whole text out again when the width has changed; it may be called on
   *     another thread than the command's
   */
  record View(Start start, Optional<Layout> layout) {
    /** From the top, wrapped as it is where the width changes. */
    static final View USUAL = new View(Start.TOP, Optional.empty());
  }

  /** Whether it has a screen, on which it goes from match to match. */
  boolean hasScreen();

  /** A stream to print to and close, by which the plain one is flushed but not closed. */
  PrintStream open(Surroundings here, View view);
}
