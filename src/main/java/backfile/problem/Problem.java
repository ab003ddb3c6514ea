package backfile.problem;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that stopped a command or a file: where, what, and at most one thing to try.
 *
 * @param where a path, {@code path:line:column}, {@code query:column}, an option or a command; may
 *     be empty when the program as a whole is meant
 * @param what one line, lower case, without a full stop
 * @param excerpt the line with the fault and a caret under it, where there is a position
 * @param hint what to try, such as {@code backfile index DIR}, without the word "try"
 */
public record Problem(String where, String what, Optional<Excerpt> excerpt, Optional<String> hint) {

  /**
   * The text that a caret points into.
   *
   * @param text one line
   * @param column counted in characters from 1
   */
  public record Excerpt(String text, int column) {}

  public Problem {
    Objects.requireNonNull(where);
    Objects.requireNonNull(what);
    Objects.requireNonNull(excerpt);
    Objects.requireNonNull(hint);
  }

  public static Problem of(String where, String what) {
    return new Problem(where, what, Optional.empty(), Optional.empty());
  }

  /** A problem at a place in a text; {@code where} is completed to {@code where:column}. */
  public static Problem at(String where, String what, String text, int column) {
    return new Problem(
        where + ":" + column, what, Optional.of(new Excerpt(text, column)), Optional.empty());
  }

  /** The same problem with a hint, a command or spelling that works. */
  public Problem withHint(String newHint) {
    return new Problem(where, what, excerpt, Optional.of(newHint));
  }

  public ProblemException asException() {
    return new ProblemException(this, null);
  }

  public ProblemException asException(Throwable cause) {
    return new ProblemException(this, cause);
  }
}
