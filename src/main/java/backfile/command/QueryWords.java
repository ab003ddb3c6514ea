package backfile.command;

import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The words of a query on a command line. */
final class QueryWords {
  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words, phrases and field:value.")
  private List<String> words = new ArrayList<>();

  /** The words as typed. A word with two dashes was meant as an option. */
  List<String> words(String command) {
    for (String word : words) {
      if (word.startsWith("--") && word.length() > 2) {
        throw Problem.of(word, "unknown option of " + command)
            .withHint("help " + command)
            .asException();
      }
    }
    return words;
  }
}
