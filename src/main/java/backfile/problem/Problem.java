package backfile.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that stopped a command or a file: where, what, and at most one thing to try.
 *
 * @param where a path, {@code path:line:column}, {@code query:column}, an option or a command; may
 *     be empty when the program as a whole is meant
 * @param what one line, lower case, without a full stop
 * @param excerpt the line with the fault and a caret under it, where there is a position
 * @param details further lines, such as what an ambiguous word could mean
 * @param hint what to try, such as {@code backfile index DIR}, without the word "try"
 */
public record Problem(
    String where,
    String what,
    Optional<Excerpt> excerpt,
    List<String> details,
    Optional<String> hint) {

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
    details = List.copyOf(details);
    Objects.requireNonNull(hint);
  }

  public static Problem of(String where, String what) {
    return new Problem(where, what, Optional.empty(), List.of(), Optional.empty());
  }

  /** A problem at a place in a text; {@code where} is completed to {@code where:column}. */
  public static Problem at(String where, String what, String text, int column) {
    return new Problem(
        where + ":" + column,
        what,
        Optional.of(new Excerpt(text, column)),
        List.of(),
        Optional.empty());
  }

  /** The same problem with a hint, a command or spelling that works. */
  public Problem withHint(String newHint) {
    return new Problem(where, what, excerpt, details, Optional.of(newHint));
  }

  /** The same problem, met while working on {@code place}: {@code place: where}. */
  public Problem within(String place) {
    String newWhere = where.isEmpty() ? place : place + ": " + where;
    return new Problem(newWhere, what, excerpt, details, hint);
  }

  /** The same problem with lines that say more. */
  public Problem withDetails(List<String> newDetails) {
    return new Problem(where, what, excerpt, newDetails, hint);
  }

  public ProblemException asException() {
    return new ProblemException(this, null);
  }

  public ProblemException asException(Throwable cause) {
    return new ProblemException(this, cause);
  }
}
