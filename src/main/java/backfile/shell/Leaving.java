package backfile.shell;

import backfile.command.argument.CommandWords;
import backfile.problem.Problem;
import java.util.Optional;

/** The end of a shell or a script, and the exit code that is asked for with it. */
final class Leaving {
  private static final int LARGEST_CODE = 255;

  private Leaving() {}

  /** Whether a command is {@code exit}, whatever follows it, or what ends other programs. */
  static boolean isMeant(ShellLine.Command command) {
    boolean isNamed =
        !command.words().isEmpty()
            && command.words().get(0).isBare()
            && CommandWords.LEAVING.contains(command.words().get(0).plain());
    return isNamed || Habits.leaves(command.text());
  }

  /** The code that follows the name, if anything does; what is no code is a problem. */
  static Optional<Integer> code(ShellLine.Command command) {
    if (command.words().size() == 1) {
      return Optional.empty();
    }
    String word = command.words().get(1).plain();
    if (command.words().size() == 2
        && word.matches("[0-9]{1,3}")
        && Integer.parseInt(word) <= LARGEST_CODE) {
      return Optional.of(Integer.valueOf(word));
    }
    throw Problem.of(command.text(), "what may follow is an exit code, from 0 to 255")
        .withHint("list " + command.text() + " for the posts with these words")
        .asException();
  }
}
