package backfile.command.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words of a command line as the library must get them to take them for what they are. */
public final class Arguments {
  /** The label of parameters that are tags, with a sign before each, and refs. */
  public static final String TAGS = "+TAG|-TAG|REF";

  /** The one option whose value may follow without a sign. */
  static final String LIMIT = "-n";

  private final CommandSpec command;
  private final List<String> arguments = new ArrayList<>();

  private Arguments(CommandSpec command) {
    this.command = command;
  }

  /** The words for {@code root}, some with a blank that {@link #typed} takes off again. */
  public static String[] of(List<String> words, CommandLine root) {
    Optional<CommandLine> named =
        LeadingWords.command(words).map(name -> root.getSubcommands().get(name));
    Arguments arguments = new Arguments(named.orElse(root).getCommandSpec());
    boolean value = false;
    boolean ended = false;
    for (String word : words) {
      ended |= word.equals("--") && !value;
      if (ended) {
        arguments.addEnded(word);
      } else {
        arguments.add(word, value);
      }
      value = !value && arguments.takesValue(word);
    }
    return arguments.arguments.toArray(new String[0]);
  }

  /** Whether a command's words are a query, in which {@code -word} is no option. */
  public static boolean takesQuery(CommandSpec command) {
    return takes("QUERY", command);
  }

  /** Whether a command's words may be tags, to which the same applies. */
  public static boolean takesTags(CommandSpec command) {
    return takes(TAGS, command);
  }

  private static boolean takes(String label, CommandSpec command) {
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (parameter.paramLabel().equals(label)) {
        return true;
      }
    }
    return false;
  }

  private boolean takesValue(String word) {
    OptionSpec option = command.findOption(word);
    return option != null && option.arity().max() > 0;
  }

  /** The library knows that no option follows; a query has to be told as well. */
  private void addEnded(String word) {
    boolean dashed = word.startsWith("-") && word.length() > 1 && !word.equals("--");
    arguments.add(dashed && takesQuery(command) ? " " + word : word);
  }

  private void add(String word, boolean asItIs) {
    if (asItIs || word.length() < 3 || word.charAt(0) != '-' || word.charAt(1) == '-') {
      arguments.add(word);
    } else if (isLimit(word, command)) {
      arguments.add(LIMIT);
      arguments.add(word.substring(LIMIT.length()));
    } else {
      arguments.add(isMistakable(word) ? " " + word : word);
    }
  }

  /** Options may hold their value, as in {@code -n20}; a query has words such as {@code -n20x}. */
  static boolean isLimit(String word, CommandSpec command) {
    return word.length() > LIMIT.length()
        && word.startsWith(LIMIT)
        && !takesTags(command)
        && word.chars().skip(LIMIT.length()).allMatch(c -> c >= '0' && c <= '9');
  }

  /** In {@code -news} the library sees a short option, though nothing follows its letter so. */
  private boolean isMistakable(String word) {
    boolean takesDashes = takesQuery(command) || takesTags(command);
    return takesDashes
        && word.charAt(2) != '='
        && command.posixOptionsMap().containsKey(word.charAt(1));
  }

  /** A word as it was typed. */
  public static String typed(String argument) {
    return argument.startsWith(" -") ? argument.substring(1) : argument;
  }
}
