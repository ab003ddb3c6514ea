package backfile.query;

import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.Optional;

/** What is wrong with the text of one query, said with the column. */
final class QueryProblem {
  private final String source;

  QueryProblem(String source) {
    this.source = source;
  }

  ProblemException at(int column, String what) {
    return Problem.at("query", what, source, column).asException();
  }

  ProblemException at(int column, String what, String hint) {
    return Problem.at("query", what, source, column).withHint(hint).asException();
  }

  /** Names the nearest field; where none is near, how to look for the text as it stands. */
  ProblemException unknownField(int column, String name, String term) {
    Optional<String> nearest = Nearest.to(name, Field.words());
    return at(
        column,
        "there is no field " + name,
        nearest
            .map(word -> word + term.substring(name.length()))
            .orElse('"' + term.replace("\"", "") + '"'));
  }
}
