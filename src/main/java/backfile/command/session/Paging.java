package backfile.command.session;

import java.io.PrintStream;

/** Shows output that is longer than the screen to a person, who goes through it. */
public interface Paging {
  /** What is shown first. */
  enum Start {
    TOP,
    FIRST_MATCH
  }

  /** Whether it has a screen, on which it goes from match to match. */
  boolean hasScreen();

  /** A stream to print to and close, by which the plain one is flushed but not closed. */
  PrintStream open(Surroundings here, Start start);
}
