package backfile.command.argument;

import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The words of a query on a command line. A {@code -word} that is no option is one of them. */
public final class QueryWords {
  private final Argument<List<String>> words;
  private CommandSpec command = CommandSpec.create();

  public QueryWords() {
    this(0, "Words, phrases and field:value.");
  }

  /** The parameters from a position on. */
  public QueryWords(int from, String description) {
    words = Argument.parameters(from, "0..*", "QUERY", description);
  }

  public void addTo(CommandSpec newCommand) {
    command = newCommand;
    words.addTo(newCommand);
  }

  /** The words as typed. */
  public List<String> words() {
    checkOptions();
    List<String> typed = new ArrayList<>();
    words.value().forEach(word -> typed.add(Arguments.typed(word)));
    return typed;
  }

  /** A word with two dashes, or a dash and a letter, was meant as an option. */
  private void checkOptions() {
    for (String word : words.value()) {
      if (looksLikeOption(word)) {
        throw unknownOption(word, command);
      }
    }
  }

  public static ProblemException unknownOption(String word, CommandSpec command) {
    String name = word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('='));
    String known = Nearest.to(name, command.optionsMap().keySet()).orElse("");
    return Problem.of(name, "unknown option")
        .withHint(
            known.isEmpty()
                ? "backfile help " + command.name()
                : "backfile " + command.name() + " " + known)
        .asException();
  }

  private static boolean looksLikeOption(String word) {
    boolean letter = word.length() == 2 && word.charAt(0) == '-' && isAsciiLetter(word.charAt(1));
    return letter || (word.startsWith("--") && word.length() > 2);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
