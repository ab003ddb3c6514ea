package backfile.command;

import backfile.problem.Nearest;
import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The words of a query on a command line. A {@code -word} that is no option is one of them. */
final class QueryWords {
  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words, phrases and field:value.")
  private List<String> words = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The words as typed. */
  List<String> words() {
    check(words, command);
    return words;
  }

  /** A word with two dashes was meant as an option. */
  static void check(List<String> words, CommandSpec command) {
    for (String word : words) {
      if (word.startsWith("--") && word.length() > 2) {
        String name = word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('='));
        String known = Nearest.to(name, command.optionsMap().keySet()).orElse("");
        throw Problem.of(name, "unknown option")
            .withHint(
                known.isEmpty()
                    ? "backfile help " + command.name()
                    : "backfile " + command.name() + " " + known)
            .asException();
      }
    }
  }
}
