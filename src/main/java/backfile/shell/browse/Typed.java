package backfile.shell.browse;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.Query;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query as far as it is typed.
 *
 * @param text as typed, with a {@code *} where its last word is taken for a beginning
 * @param query what it means
 * @param begun the same with its last word taken for a beginning, where that can be
 */
record Typed(String text, Query query, Optional<Typed> begun) {
  /** Either a query, or what keeps the text from being one. */
  record Outcome(Optional<Typed> typed, Optional<Problem> problem) {}

  static Outcome read(String text, Function<String, Query> parser) {
    try {
      Query query = parser.apply(text);
      return new Outcome(
          Optional.of(new Typed(text, query, begun(text, parser))), Optional.empty());
    } catch (ProblemException e) {
      return new Outcome(Optional.empty(), Optional.of(e.problem()));
    }
  }

  private static Optional<Typed> begun(String text, Function<String, Query> parser) {
    if (!endsInWord(text)) {
      return Optional.empty();
    }
    try {
      String prefix = text + "*";
      return Optional.of(new Typed(prefix, parser.apply(prefix), Optional.empty()));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /** Whether the end is neither an exact word, a pattern, a range nor a sign. */
  private static boolean endsInWord(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
      return false;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return !last.contains("=") && !last.contains("/") && !last.contains("..");
  }

  /** Whether the last word is a name's, and no word of the text, which costs more to look up. */
  boolean endsInField() {
    return text.substring(text.lastIndexOf(' ') + 1).contains(":");
  }
}
