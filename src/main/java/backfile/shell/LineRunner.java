package backfile.shell;

import backfile.command.Commands;
import backfile.command.argument.Arguments;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Runs lines of a shell or a script as the command lines that they are. */
final class LineRunner {
  /** More of them within each other are a circle. */
  private static final int MOST_ALIASES = 20;

  private final Session session;
  private final CommandLine commandLine;
  private final Plumbing plumbing;
  private final boolean isPrompt;
  private final HomeFolder home;
  private boolean over;
  private int aliasesWithin;

  /**
   * A runner of lines.
   *
   * @param isPrompt whether a person types the lines, who may leave {@code list} and {@code view}
   *     out
   */
  LineRunner(Session session, CommandLine commandLine, boolean isPrompt) {
    this.session = session;
    this.commandLine = commandLine;
    this.plumbing = new Plumbing(session);
    this.isPrompt = isPrompt;
    this.home = HomeFolder.of(session.surroundings());
  }

  CommandLine commandLine() {
    return commandLine;
  }

  /** Whether there is nothing to run: a blank line or a comment. */
  static boolean isIdle(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  /** Whether a line has ended the shell or script. */
  boolean isOver() {
    return over;
  }

  /** Runs a line and gives the exit code of the last command in it that ran. */
  int run(String line) {
    int code = ExitCode.DONE.number();
    for (ShellLine.Command command : ShellLine.parse(line).commands()) {
      if (!over && command.condition().holds(code)) {
        code = run(command);
      }
      if (code == ExitCode.INTERRUPTED.number()) {
        return code;
      }
    }
    return code;
  }

  private int run(ShellLine.Command command) {
    List<ShellWords.Word> words = command.words();
    Optional<String> alias = alias(words);
    if (alias.isPresent()) {
      return plumbing.run(command, () -> runAlias(words, alias.get(), command.text()));
    }
    if (isExit(words)) {
      over = true;
      return ExitCode.DONE.number();
    }
    return plumbing.run(command, () -> execute(words));
  }

  /** The line that the first word stands for; commands keep their names. */
  private Optional<String> alias(List<ShellWords.Word> words) {
    return words.isEmpty() || isNamed(words)
        ? Optional.empty()
        : session.settings().alias(words.get(0).plain());
  }

  private int runAlias(List<ShellWords.Word> words, String alias, String text) {
    String name = words.get(0).plain();
    if (aliasesWithin >= MOST_ALIASES) {
      throw Problem.of(name, "this alias leads to itself")
          .withHint("backfile config get alias." + name)
          .asException();
    }
    aliasesWithin++;
    try {
      return run(Macro.fill(alias, words, text));
    } finally {
      aliasesWithin--;
    }
  }

  private int execute(List<ShellWords.Word> words) {
    List<String> arguments = arguments(words);
    if (!isPrompt || isNamed(words)) {
      return commandLine.execute(Arguments.of(arguments, commandLine));
    }
    return executeUnnamed(arguments);
  }

  /** Whether the line begins with a command's name, or an option as before one. */
  private boolean isNamed(List<ShellWords.Word> words) {
    String first = words.get(0).plain();
    return commandLine.getSubcommands().containsKey(first) || isGlobalOption(first);
  }

  private boolean isGlobalOption(String word) {
    String name = word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('='));
    return commandLine.getCommandSpec().findOption(name) != null;
  }

  /** Rows of the last list are viewed; all else is a query, of posts to list. */
  private int executeUnnamed(List<String> words) {
    List<String> arguments = new ArrayList<>(words);
    String first = words.get(0);
    if (words.size() == 1 && (isRow(first) || first.startsWith("@"))) {
      arguments.set(0, first.startsWith("@") ? first : "@" + first);
      arguments.add(0, "view");
      return commandLine.execute(arguments.toArray(new String[0]));
    }
    arguments.add(0, "list");
    int code = commandLine.execute(Arguments.of(arguments, commandLine));
    if (code == ExitCode.NOTHING.number()) {
      Nearest.to(first, Commands.shown()).ifPresent(command -> suggest(first, command));
    }
    return code;
  }

  /** The line with the commands that a person may leave out, as it can stand in a file. */
  String explicit(String line) {
    StringBuilder explicit = new StringBuilder(line);
    try {
      List<ShellLine.Command> commands = ShellLine.parse(line).commands();
      for (int i = isIdle(line) ? -1 : commands.size() - 1; i >= 0; i--) {
        List<ShellWords.Word> words = commands.get(i).words();
        if (!words.isEmpty() && !isKnown(words)) {
          String first = words.get(0).plain();
          boolean row = words.size() == 1 && isRow(first);
          boolean ref = words.size() == 1 && first.startsWith("@");
          explicit.insert(words.get(0).start(), row ? "view @" : ref ? "view " : "list ");
        }
      }
    } catch (ProblemException e) {
      // It fails whatever it is taken for.
      return line;
    }
    return explicit.toString();
  }

  private boolean isKnown(List<ShellWords.Word> words) {
    return isNamed(words) || alias(words).isPresent() || isExit(words);
  }

  private static boolean isExit(List<ShellWords.Word> words) {
    return words.size() == 1 && List.of("exit", "quit").contains(words.get(0).plain());
  }

  private static boolean isRow(String word) {
    return word.length() <= 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void suggest(String word, String command) {
    session.warn(
        Problem.of(word, "no command has this name, and no post this word").withHint(command));
  }

  /** Words of a query keep their quotes, which the query language reads; options lose them. */
  private List<String> arguments(List<ShellWords.Word> words) {
    List<String> arguments = new ArrayList<>();
    CommandLine command = words.isEmpty() ? null : subcommand(words.get(0).plain());
    if (command == null && isPrompt && !isGlobalOption(words.get(0).plain())) {
      command = subcommand("list");
    }
    boolean query = command != null && Arguments.takesQuery(command.getCommandSpec());
    boolean optionValue = false;
    for (ShellWords.Word word : words) {
      boolean isOption = word.plain().startsWith("--");
      boolean asked = query && !isOption && !optionValue;
      arguments.add(asked ? word.query() : home.in(word));
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
