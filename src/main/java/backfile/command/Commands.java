package backfile.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The list of all commands. Each is made only when it is needed: start-up time depends on it. */
public final class Commands {
  /** A command's name, what help says of it, and how it is made. */
  public record Entry(String name, String description, Function<Session, Verb> make) {
    /** Makes the command for a session. */
    public CommandLine commandLine(Session session) {
      Verb verb = make.apply(session);
      CommandSpec spec = CommandSpec.wrapWithoutInspection(verb).name(name);
      spec.usageMessage().description(description);
      verb.addTo(spec);
      CommandLine commandLine = new CommandLine(spec);
      commandLine.setUnmatchedOptionsArePositionalParams(takesQuery(spec));
      return commandLine;
    }
  }

  /** In the order in which help shows them. */
  public static final List<Entry> ALL =
      List.of(
          new Entry(
              "index",
              "Make or update the index of an archive; nothing is written into its folder.",
              IndexCommand::new),
          new Entry("list", "List posts, newest first.", ListCommand::new),
          new Entry("search", "List posts, best match first, with snippets.", SearchCommand::new),
          new Entry("browse", "Search while you type, on the whole screen.", BrowseCommand::new),
          new Entry("count", "Print how many posts match.", CountCommand::new),
          new Entry(
              "facet",
              "Print the values of a field, or of two, and how many posts have each.",
              FacetCommand::new),
          new Entry("timeline", "Count posts over time, as a chart.", TimelineCommand::new),
          new Entry(
              "filter",
              "Narrow what list, search, count, facet and timeline see in this session.",
              FilterCommand::new),
          new Entry("back", "Take the last filter away.", BackCommand::new),
          new Entry("reset", "Take all filters away.", ResetCommand::new),
          new Entry("view", "Show the cleaned text of posts.", ViewCommand::new),
          new Entry(
              "links",
              "List every link of posts, numbered as in view; 0 is the source.",
              LinksCommand::new),
          new Entry(
              "follow",
              "Open a post's source link, or its link N, in the browser; or print it.",
              FollowCommand::new),
          new Entry(
              "text",
              "Show the cleaned text of any page or post, without an archive.",
              TextCommand::new),
          new Entry(
              "archives", "List the known archives, the default one first.", ArchivesCommand::new),
          new Entry("config", "Show the settings, and where each comes from.", ConfigCommand::new),
          new Entry(
              "completion",
              "Print the completion script for bash, zsh or fish.",
              CompletionCommand::new),
          new Entry("help", "Explain a command or a topic.", HelpCommand::new),
          new Entry("version", "Print the version of backfile and of Java.", VersionCommand::new));

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

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Entry entry : ALL) {
      names.add(entry.name());
    }
    return names;
  }

  /** The command of this name, if it does its work without knowing the others. */
  public static Optional<Entry> findAlone(String name) {
    for (Entry entry : ALL) {
      if (entry.name().equals(name)) {
        return Optional.of(entry).filter(found -> !WITH_OTHERS.contains(name));
      }
    }
    return Optional.empty();
  }
}
