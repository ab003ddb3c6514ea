package backfile.command.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words of a command line, each as what it is to the command that they name. */
public final class CommandWords {
  /** What a word is. */
  public enum Kind {
    NAME,
    OPTION,
    VALUE,
    PARAMETER
  }

  /** What ends a shell or a script. */
  public static final List<String> LEAVING = List.of("exit", "quit");

  private static final String QUERY = "QUERY";

  private final List<String> words;
  private final CommandSpec root;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private CommandSpec command;
  private Optional<String> name = Optional.empty();
  private boolean ended;
  private int parameters;

  private CommandWords(List<String> words, CommandSpec root, CommandSpec usual) {
    this.words = List.copyOf(words);
    this.root = root;
    this.command = usual;
    this.words.forEach(this::add);
  }

  /** Words that begin with options for all commands, or with a command's name. */
  public static CommandWords of(List<String> words, CommandSpec root) {
    return new CommandWords(words, root, root);
  }

  /**
   * The same where a person may leave a name out.
   *
   * @param usual the name of the command that words without one are for
   */
  public static CommandWords of(List<String> words, CommandSpec root, String usual) {
    return new CommandWords(words, root, root.subcommands().get(usual).getCommandSpec());
  }

  private void add(String word) {
    boolean isFirst = name.isEmpty() && parameters == 0;
    Kind kind = kind(word, isFirst);
    if (kind == Kind.NAME) {
      name = Optional.of(word);
      command = root.subcommands().get(word).getCommandSpec();
    }
    ended |= kind == Kind.OPTION && word.equals("--");
    kinds.add(kind);
    positions.add(kind == Kind.PARAMETER ? parameters++ : -1);
  }

  private Kind kind(String word, boolean isFirst) {
    if (isValue()) {
      return Kind.VALUE;
    }
    if (!ended && (word.startsWith("--") || findOption(named(word)).isPresent())) {
      return Kind.OPTION;
    }
    return isFirst && !ended && root.subcommands().containsKey(word) ? Kind.NAME : Kind.PARAMETER;
  }

  /** Whether the word before is an option that waits for its value. */
  private boolean isValue() {
    int last = kinds.size() - 1;
    if (last < 0 || kinds.get(last) != Kind.OPTION) {
      return false;
    }
    return findOption(words.get(last)).map(option -> option.arity().max() > 0).orElse(false);
  }

  /** The library finds options by their names without dashes, too. */
  private Optional<OptionSpec> findOption(String word) {
    return word.startsWith("-") ? Optional.ofNullable(command.findOption(word)) : Optional.empty();
  }

  /** The name of the option that a word begins with, without the value that it may hold. */
  private String named(String word) {
    if (Arguments.isLimit(word, command)) {
      return Arguments.LIMIT;
    }
    int equals = word.indexOf('=');
    return equals < 0 ? word : word.substring(0, equals);
  }

  /** The command's name as it stands there; none where it was left out, or none is known. */
  public Optional<String> name() {
    return name;
  }

  /** The command: the one named, else the usual one or the root of all. */
  public CommandSpec command() {
    return command;
  }

  public Kind kind(int index) {
    return kinds.get(index);
  }

  /** The option that a word is, or is the value of; none where it is neither, or not known. */
  public Optional<OptionSpec> option(int index) {
    int at = kinds.get(index) == Kind.VALUE ? index - 1 : index;
    return kinds.get(at) == Kind.OPTION ? findOption(named(words.get(at))) : Optional.empty();
  }

  /** What help calls the parameter that a word is; "" where it is none. */
  public String label(int index) {
    return parameter(index).map(ArgSpec::paramLabel).orElse("");
  }

  private Optional<PositionalParamSpec> parameter(int index) {
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (kinds.get(index) == Kind.PARAMETER && parameter.index().contains(positions.get(index))) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  /** What takes the value that a word is, or ends with; none where it has none. */
  public Optional<ArgSpec> takes(int index) {
    boolean holdsValue = kinds.get(index) == Kind.VALUE || valueStart(index) > 0;
    return holdsValue ? option(index).map(each -> each) : parameter(index).map(each -> each);
  }

  /** Where in a word its value begins: behind an option's {@code =}, else at 0. */
  public int valueStart(int index) {
    return kinds.get(index) == Kind.OPTION ? words.get(index).indexOf('=') + 1 : 0;
  }

  /** Whether any of these options, by their long names, is given. */
  public boolean names(List<String> options) {
    for (int i = 0; i < words.size(); i++) {
      if (option(i).filter(each -> options.contains(each.longestName())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  public String word(int index) {
    return words.get(index);
  }

  /** The first word of those that help calls so; "" without one. */
  public String parameter(String label) {
    for (int i = 0; i < words.size(); i++) {
      if (label(i).equals(label)) {
        return words.get(i);
      }
    }
    return "";
  }

  /** Whether a word is one of a query, which the query language reads with its quotes. */
  public boolean isQuery(int index) {
    return label(index).equals(QUERY);
  }

  /** The index of the first word that is neither an option nor its value; none without one. */
  public Optional<Integer> first() {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.NAME || kinds.get(i) == Kind.PARAMETER) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
