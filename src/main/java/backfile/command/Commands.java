package backfile.command;

import backfile.command.archive.ArchivesCommand;
import backfile.command.archive.ExportCommand;
import backfile.command.archive.IndexCommand;
import backfile.command.argument.Arguments;
import backfile.command.argument.CommandWords;
import backfile.command.argument.Verb;
import backfile.command.config.ConfigCommand;
import backfile.command.config.SourceCommand;
import backfile.command.config.TranscriptCommand;
import backfile.command.help.CompleteCommand;
import backfile.command.help.CompletionCommand;
import backfile.command.help.HelpCommand;
import backfile.command.help.VersionCommand;
import backfile.command.link.CheckCommand;
import backfile.command.link.FindCommand;
import backfile.command.link.FollowCommand;
import backfile.command.link.LinksCommand;
import backfile.command.list.BackCommand;
import backfile.command.list.BrowseCommand;
import backfile.command.list.CountCommand;
import backfile.command.list.FacetCommand;
import backfile.command.list.FilterCommand;
import backfile.command.list.FiltersCommand;
import backfile.command.list.ListCommand;
import backfile.command.list.ResetCommand;
import backfile.command.list.SearchCommand;
import backfile.command.list.TimelineCommand;
import backfile.command.mark.DumpCommand;
import backfile.command.mark.RestoreCommand;
import backfile.command.mark.SaveCommand;
import backfile.command.mark.SavedCommand;
import backfile.command.mark.TagCommand;
import backfile.command.mark.UnsaveCommand;
import backfile.command.read.StepCommand;
import backfile.command.read.TextCommand;
import backfile.command.read.ViewCommand;
import backfile.command.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The list of all commands. Each is made only when it is needed: start-up time depends on it. */
public final class Commands {
  /** A command's name, what help says of it (nothing, if it is hidden), and how it is made. */
  public record Entry(String name, String description, Function<Session, Verb> make) {
    /** Whether it is for scripts, and nobody needs to know of it. */
    public boolean isHidden() {
      return description.isEmpty();
    }

    /** Makes the command for a session. */
    public CommandLine commandLine(Session session) {
      Verb verb = make.apply(session);
      CommandSpec spec = CommandSpec.wrapWithoutInspection(verb).name(name);
      spec.usageMessage().description(description).hidden(isHidden());
      verb.addTo(spec);
      // A quote may stand in a key of the front matter.
      spec.parser().splitQuotedStrings(true);
      CommandLine commandLine = new CommandLine(spec);
      commandLine.setUnmatchedOptionsArePositionalParams(
          Arguments.takesQuery(spec) || Arguments.takesTags(spec));
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
          new Entry(
              "filters", "List the filters, and how many posts each leaves.", FiltersCommand::new),
          new Entry("back", "Take the last filter away.", BackCommand::new),
          new Entry("reset", "Take all filters away.", ResetCommand::new),
          new Entry("view", "Show the cleaned text of posts.", ViewCommand::new),
          new Entry(
              "next",
              "View the post after the one viewed last, in the last list.",
              StepCommand::next),
          new Entry("prev", "View the post before it.", StepCommand::previous),
          new Entry(
              "links",
              "List every link of posts, numbered as in view; 0 is the source.",
              LinksCommand::new),
          new Entry(
              "find", "List the posts that come from a page or link to it.", FindCommand::new),
          new Entry(
              "follow",
              "Open a post's source link, or its link N, in the browser; or print it.",
              FollowCommand::new),
          new Entry(
              "tag",
              "Give posts tags of your own and take them away, or list the tags.",
              TagCommand::new),
          new Entry("save", "Keep a query under a name, for q:NAME in queries.", SaveCommand::new),
          new Entry("saved", "List the saved queries.", SavedCommand::new),
          new Entry("unsave", "Forget a saved query.", UnsaveCommand::new),
          new Entry(
              "dump", "Write your tags and saved queries as lines of text.", DumpCommand::new),
          new Entry("restore", "Add the tags and saved queries of a dump.", RestoreCommand::new),
          new Entry(
              "check",
              "Ask which sources and links of posts still live, over the network.",
              CheckCommand::new),
          new Entry(
              "text",
              "Show the cleaned text of any page or post, without an archive.",
              TextCommand::new),
          new Entry(
              "export",
              "Export posts as Markdown, as web pages, for WordPress or for OpenSearch.",
              ExportCommand::new),
          new Entry(
              "archives", "List the known archives, the default one first.", ArchivesCommand::new),
          new Entry(
              "config",
              "Show the settings and where each comes from, or change one.",
              session -> new ConfigCommand(session, names())),
          new Entry(
              "source", "Run the command lines of a file in this session.", SourceCommand::new),
          new Entry(
              "transcript",
              "Record what is typed and shown in a shell, in a file that source runs again.",
              TranscriptCommand::new),
          new Entry(
              "completion",
              "Print the completion script for bash, zsh or fish.",
              CompletionCommand::new),
          new Entry("complete", "", CompleteCommand::new),
          new Entry("help", "Explain a command or a topic.", HelpCommand::new),
          new Entry("version", "Print the version of backfile and of Java.", VersionCommand::new));

  private static final List<String> WITH_OTHERS = List.of("help", "complete");

  private Commands() {}

  /** The names of all, those of hidden ones too. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Entry entry : ALL) {
      names.add(entry.name());
    }
    return names;
  }

  /** The names of those that help shows. */
  public static List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (Entry entry : ALL) {
      if (!entry.isHidden()) {
        shown.add(entry.name());
      }
    }
    return shown;
  }

  /** The same, and those that end the lines of a shell or a script. */
  public static List<String> inLines() {
    List<String> words = new ArrayList<>(shown());
    words.addAll(CommandWords.LEAVING);
    return words;
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
