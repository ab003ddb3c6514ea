package backfile.shell;

import backfile.command.Commands;
import backfile.command.argument.Arguments;
import backfile.command.argument.CommandWords;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Runs lines of a shell or a script as the command lines that they are. */
final class LineRunner {
  /** What a line without a command is for. */
  static final String USUAL = "list";

  private final Session session;
  private final CommandLine commandLine;
  private final Plumbing plumbing;
  private final FileNames names;
  private final boolean isPrompt;
  private final HomeFolder home;

  /** Those that are being run, each a word of the one before. */
  private final Set<String> aliases = new HashSet<>();

  private boolean over;
  private Optional<Integer> askedCode = Optional.empty();

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
    this.names = new FileNames(session.surroundings());
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

  /** The exit code that the line has asked for that ended it; none where it named none. */
  Optional<Integer> askedCode() {
    return askedCode;
  }

  /** Runs a line and gives the exit code of the last command in it that ran. */
  int run(String line) {
    int code = ExitCode.DONE.number();
    for (ShellLine.Command command : ShellLine.parse(line).commands()) {
      if (!over && command.condition().holds(code)) {
        code = run(command);
      }
      if (isInterrupted(code)) {
        return code;
      }
    }
    return code;
  }

  /** Whether the last line ended with this exit code because of Ctrl-C. */
  boolean isInterrupted(int code) {
    return plumbing.isInterrupted(code);
  }

  private int run(ShellLine.Command command) {
    List<ShellWords.Word> words = command.words();
    checkProgram(command);
    Optional<String> alias = alias(words);
    if (alias.isPresent()) {
      return plumbing.run(command, () -> runAlias(words, alias.get(), command.text()));
    }
    if (Leaving.isMeant(command)) {
      askedCode = Leaving.code(command);
      over = true;
      return askedCode.orElse(ExitCode.DONE.number());
    }
    if (isPrompt && !words.isEmpty() && !isNamed(words)) {
      Habits.checkQuery(command.text());
    }
    return plumbing.run(command, () -> execute(words));
  }

  /** A command that takes what another prints would be looked for among the programs. */
  private void checkProgram(ShellLine.Command command) {
    String[] program = command.program().split("\\s+");
    boolean isFed =
        !command.words().isEmpty() && commandLine.getSubcommands().containsKey(program[0]);
    if (isFed && (List.of(program).contains("-") || !names.isProgram(program[0]))) {
      throw Habits.notAProgram(program);
    }
  }

  /** The line that the first word stands for; commands keep their names. */
  private Optional<String> alias(List<ShellWords.Word> words) {
    return words.isEmpty() || isNamed(words)
        ? Optional.empty()
        : session.settings().alias(words.get(0).plain());
  }

  /** Problems of what an alias stands for name it, as nobody has typed what they are about. */
  private int runAlias(List<ShellWords.Word> words, String alias, String text) {
    String name = words.get(0).plain();
    if (!aliases.add(name)) {
      throw Problem.of(name, "this alias leads to itself")
          .withHint("backfile config get alias." + name)
          .asException();
    }
    String before = session.place();
    try {
      String line = Macro.fill(alias, words, text);
      session.at((before.isEmpty() ? "" : before + ": ") + "alias " + name);
      return run(line);
    } catch (ProblemException e) {
      session.warn(e.problem());
      return ExitCode.PROBLEM.number();
    } finally {
      session.at(before);
      aliases.remove(name);
    }
  }

  private int execute(List<ShellWords.Word> words) {
    session.begin();
    try {
      List<String> arguments = arguments(words);
      return isPrompt && !isNamed(words)
          ? executeUnnamed(arguments)
          : commandLine.execute(Arguments.of(arguments, commandLine));
    } finally {
      session.end();
    }
  }

  private CommandWords commandWords(List<ShellWords.Word> words) {
    List<String> plain = words.stream().map(ShellWords.Word::plain).toList();
    CommandSpec root = commandLine.getCommandSpec();
    return isPrompt ? CommandWords.of(plain, root, USUAL) : CommandWords.of(plain, root);
  }

  /** Whether the line names its command, or has nothing but options as before one. */
  private boolean isNamed(List<ShellWords.Word> words) {
    CommandWords typed = commandWords(words);
    String option = words.get(0).plain().replaceAll("=.*", "");
    boolean isGlobal = commandLine.getCommandSpec().findOption(option) != null;
    return typed.name().isPresent() || (isGlobal && typed.first().isEmpty());
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
    arguments.add(0, USUAL);
    int code = commandLine.execute(Arguments.of(arguments, commandLine));
    if (code == ExitCode.NOTHING.number()) {
      Habits.meant(first)
          .or(() -> Nearest.to(first, Commands.inLines()))
          .ifPresent(command -> suggest(first, command));
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
        if (!words.isEmpty() && !isKnown(commands.get(i))) {
          String first = words.get(0).plain();
          boolean row = words.size() == 1 && isRow(first);
          boolean ref = words.size() == 1 && first.startsWith("@");
          String command = row ? "view @" : ref ? "view " : USUAL + " ";
          explicit.insert(words.get(0).start(), command);
        }
      }
    } catch (ProblemException e) {
      // It fails whatever it is taken for.
      return line;
    }
    return explicit.toString();
  }

  private boolean isKnown(ShellLine.Command command) {
    return isNamed(command.words())
        || alias(command.words()).isPresent()
        || Leaving.isMeant(command);
  }

  private static boolean isRow(String word) {
    return word.length() <= 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void suggest(String word, String command) {
    session.warn(
        Problem.of(word, "no command has this name, and no post this word").withHint(command));
  }

  /** Words of a query keep their quotes, which the query language reads; others lose them. */
  private List<String> arguments(List<ShellWords.Word> words) {
    CommandWords typed = commandWords(words);
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      arguments.add(typed.isQuery(i) ? words.get(i).query() : home.in(words.get(i)));
    }
    return arguments;
  }
}
