package backfile.shell.browse;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.Query;
import backfile.query.QueryOutline;
import java.util.List;
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

  /** A quote or a parenthesis that is open is taken for one that is closed at the end. */
  static Outcome read(String text, Function<String, Query> parser) {
    Outcome outcome = readWhole(text, parser);
    for (String closing :
        outcome.problem().isPresent() ? QueryOutline.CLOSINGS : List.<String>of()) {
      Outcome closed = readWhole(text + closing, parser);
      if (closed.typed().isPresent()) {
        return closed;
      }
    }
    return outcome;
  }

  private static Outcome readWhole(String text, Function<String, Query> parser) {
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
      return Optional.of(new Typed(text + "*", parser.apply(text + "*"), Optional.empty()));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /** Whether the end is neither an exact word, a pattern, a range nor a sign. */
  private static boolean endsInWord(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
      return false;
    }
    String last = lastOf(text);
    return !last.contains("=") && !last.contains("/") && !last.contains("..");
  }

  private static String lastOf(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
