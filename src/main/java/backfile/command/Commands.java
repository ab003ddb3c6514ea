package backfile.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The list of all commands. Each is made only when it is needed: start-up time depends on it. */
public final class Commands {
  /** A command's name and how it is made. */
  public record Verb(String name, Function<Session, Callable<Integer>> make) {}

  /** In the order in which help shows them. */
  public static final List<Verb> ALL =
      List.of(
          new Verb("index", IndexCommand::new),
          new Verb("list", ListCommand::new),
          new Verb("search", SearchCommand::new),
          new Verb("count", CountCommand::new),
          new Verb("facet", FacetCommand::new),
          new Verb("filter", FilterCommand::new),
          new Verb("back", BackCommand::new),
          new Verb("reset", ResetCommand::new),
          new Verb("view", ViewCommand::new),
          new Verb("links", LinksCommand::new),
          new Verb("follow", FollowCommand::new),
          new Verb("archives", ArchivesCommand::new),
          new Verb("config", ConfigCommand::new),
          new Verb("completion", CompletionCommand::new),
          new Verb("help", HelpCommand::new),
          new Verb("version", VersionCommand::new));

  private static final List<String> WITH_OTHERS = List.of("help", "completion");

  private Commands() {}

  /** Whether a command's words are a query, in which {@code -word} is no option. */
  public static boolean takesQuery(CommandSpec command) {
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (parameter.paramLabel().equals("QUERY")) {
        return true;
      }
    }
    return false;
  }

  /** Options may hold their value, as in {@code -n20}; a query has words such as {@code -n20x}. */
  public static String[] arguments(List<String> words) {
    List<String> arguments = new ArrayList<>();
    for (String word : words) {
      boolean limit = word.startsWith("-n") && word.length() > 2;
      if (limit && word.chars().skip(2).allMatch(c -> c >= '0' && c <= '9')) {
        arguments.add("-n");
        arguments.add(word.substring(2));
      } else {
        arguments.add(word);
      }
    }
    return arguments.toArray(new String[0]);
  }

  /** The command of this name, if it does its work without knowing the others. */
  public static Optional<Verb> findAlone(String name) {
    for (Verb verb : ALL) {
      if (verb.name().equals(name)) {
        return Optional.of(verb).filter(found -> !WITH_OTHERS.contains(name));
      }
    }
    return Optional.empty();
  }
}
