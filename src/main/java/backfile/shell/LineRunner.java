package backfile.shell;

import backfile.command.Arguments;
import backfile.command.Commands;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Runs lines of a shell or a script as the command lines that they are. */
final class LineRunner {
  private final CommandLine commandLine;

  LineRunner(CommandLine commandLine) {
    this.commandLine = commandLine;
  }

  CommandLine commandLine() {
    return commandLine;
  }

  /** Whether there is nothing to run: a blank line or a comment. */
  static boolean isIdle(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  /** Whether a line ends the shell or script. */
  static boolean isExit(String line) {
    String word = line.strip();
    return word.equals("exit") || word.equals("quit");
  }

  /** Runs a line and gives its exit code. */
  int run(String line) {
    return commandLine.execute(Arguments.of(arguments(ShellWords.split(line)), commandLine));
  }

  /** Words of a query keep their quotes, which the query language reads; options lose them. */
  private List<String> arguments(List<ShellWords.Word> words) {
    List<String> arguments = new ArrayList<>();
    CommandLine command = words.isEmpty() ? null : subcommand(words.get(0).plain());
    boolean query = command != null && Commands.takesQuery(command.getCommandSpec());
    boolean optionValue = false;
    for (ShellWords.Word word : words) {
      boolean isOption = word.plain().startsWith("--");
      arguments.add(query && !isOption && !optionValue ? word.query() : word.plain());
      optionValue = command != null && takesValue(command.getCommandSpec(), word.plain());
    }
    return arguments;
  }

  private CommandLine subcommand(String name) {
    return commandLine.getSubcommands().get(name);
  }

  private static boolean takesValue(CommandSpec command, String word) {
    OptionSpec option = command.findOption(word);
    return option != null && option.arity().max() > 0;
  }
}
