package backfile.command.help;

import backfile.command.argument.Arguments;
import backfile.command.argument.CommandWords;
import backfile.command.config.ConfigCommand;
import backfile.command.session.ArchiveChoice;
import backfile.command.session.KnownArchives;
import backfile.command.session.Session;
import backfile.command.session.Settings;
import backfile.index.Facet;
import backfile.index.FacetCount;
import backfile.index.Index;
import backfile.index.NamedPost;
import backfile.index.PostRef;
import backfile.problem.ProblemException;
import backfile.query.Field;
import backfile.query.SavedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What a word of a command line could become: commands, options and their values, fields and their
 * values from the index, refs. The shell and the completion scripts of other shells ask it alike.
 */
public final class WordCompletion {
  /** More than a menu can show. */
  private static final int MOST_ROWS = 100;

  /** What a line of the shell without a command is for. */
  private static final String USUAL = "list";

  private static final Set<String> REFS = Set.of("REF", "REF|QUERY");

  private final Session session;
  private final CommandSpec root;

  /** Completion within the tree of all commands. */
  public WordCompletion(Session session, CommandSpec root) {
    this.session = session;
    this.root = root;
  }

  /**
   * A word that fits.
   *
   * @param group what kind of word it is, in the plural
   * @param meaning one line, which may be empty
   */
  public record Suggestion(String word, String group, String meaning) {
    /** Whether more belongs to the word, such as a field's value. */
    public boolean isBeginning() {
      return word.endsWith(":") || word.endsWith(".");
    }
  }

  /**
   * What the last word could become, best first; those of a kind that do not start as it does may
   * be among them.
   *
   * @param words after the program's name, the last one as far as it is typed
   */
  public List<Suggestion> at(List<String> words) {
    try {
      return suggestions(words);
    } catch (ProblemException e) {
      // An archive that cannot be read has nothing to offer; the command itself will say why.
      return List.of();
    }
  }

  private List<Suggestion> suggestions(List<String> words) {
    CommandWords typed =
        session.isReadingLines()
            ? CommandWords.of(words, root, USUAL)
            : CommandWords.of(words, root);
    int last = words.size() - 1;
    String word = words.get(last);
    boolean isFirst = typed.first().map(first -> first == last).orElse(true);
    if (typed.kind(last) == CommandWords.Kind.VALUE) {
      return optionValues(typed.command().name(), words.get(last - 1));
    }
    if (word.startsWith("--") || (word.equals("-") && !Arguments.takesQuery(typed.command()))) {
      return options(isFirst && !session.isReadingLines() ? root : typed.command());
    }
    if (isFirst) {
      List<Suggestion> commands = commands();
      if (session.isReadingLines()) {
        commands.addAll(query(word));
      }
      return commands;
    }
    return argument(typed.label(last), word);
  }

  private List<Suggestion> optionValues(String command, String option) {
    List<String> values =
        List.of("-A", "--archive").contains(option) ? archives() : OptionValues.of(command, option);
    return words(values, "values");
  }

  private List<String> archives() {
    List<String> names = new ArrayList<>();
    new KnownArchives(session.locations()).all().forEach(known -> names.add(known.name()));
    names.add(ArchiveChoice.DEMO);
    return names;
  }

  private static List<Suggestion> words(List<String> words, String group) {
    List<Suggestion> suggestions = new ArrayList<>();
    words.forEach(word -> suggestions.add(new Suggestion(word, group, "")));
    return suggestions;
  }

  private static List<Suggestion> options(CommandSpec command) {
    List<Suggestion> options = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        String meaning = String.join(" ", option.description());
        options.add(new Suggestion(option.longestName(), "options", meaning));
      }
    }
    return options;
  }

  private List<Suggestion> commands() {
    List<Suggestion> commands = new ArrayList<>();
    for (CommandLine each : root.subcommands().values()) {
      UsageMessageSpec usage = each.getCommandSpec().usageMessage();
      if (!usage.hidden()) {
        String meaning = String.join(" ", usage.description());
        commands.add(new Suggestion(each.getCommandName(), "commands", meaning));
      }
    }
    if (session.isReadingLines()) {
      for (String alias : session.settings().aliases()) {
        String line = session.settings().alias(alias).orElse("");
        commands.add(new Suggestion(alias, "aliases", line));
      }
      commands.add(new Suggestion("exit", "commands", "Leave the shell."));
    }
    return commands;
  }

  private List<Suggestion> argument(String label, String typed) {
    if (REFS.contains(label)) {
      return refs(typed);
    }
    if (label.equals(Arguments.TAGS)) {
      return typed.startsWith("+") || typed.startsWith("-") ? tags(typed) : refs(typed);
    }
    return switch (label) {
      case "QUERY" -> query(typed);
      case "NAME" -> words(savedNames(), "queries");
      case "FIELD" -> words(Facet.words(), "fields");
      case "ACTION" -> words(ConfigCommand.ACTIONS, "actions");
      case "SETTING" -> words(Settings.names(), "settings");
      case "SHELL" -> words(CompletionCommand.SHELLS, "shells");
      case "TOPIC" -> {
        List<Suggestion> topics = commands();
        topics.addAll(words(HelpText.TOPICS, "topics"));
        yield topics;
      }
      default -> List.of();
    };
  }

  private List<Suggestion> query(String typed) {
    int colon = typed.indexOf(':');
    String sign = typed.startsWith("-") ? "-" : "";
    List<Suggestion> suggestions = new ArrayList<>();
    if (colon >= 0) {
      String field = typed.substring(sign.length(), colon);
      for (FacetCount value : values(field, typed.substring(colon + 1))) {
        String posts = value.posts() == 1 ? "1 post" : value.posts() + " posts";
        String meaning = value.posts() == 0 ? "" : posts;
        suggestions.add(new Suggestion(sign + field + ":" + value.value(), "values", meaning));
      }
    } else if (typed.startsWith(sign + "fm.")) {
      for (FacetCount key : session.index().suggestKeys()) {
        suggestions.add(new Suggestion(sign + "fm." + key.value() + ":", "fields", ""));
      }
    } else {
      for (Field field : Field.values()) {
        String name = field == Field.FM ? "fm." : field.word() + ":";
        suggestions.add(new Suggestion(sign + name, "fields", field.meaning()));
      }
    }
    return suggestions;
  }

  private List<FacetCount> values(String name, String start) {
    List<FacetCount> values = new ArrayList<>();
    Optional<Field> field = Field.find(name);
    if (field.isPresent() && !field.get().choices().isEmpty()) {
      field.get().choices().forEach(choice -> values.add(new FacetCount(choice, 0)));
    } else if (field.equals(Optional.of(Field.Q))) {
      savedNames().forEach(saved -> values.add(new FacetCount(saved, 0)));
    } else {
      values.addAll(session.index().suggestValues(name, start, session.zone()));
    }
    return values;
  }

  private List<Suggestion> tags(String typed) {
    List<Suggestion> tags = new ArrayList<>();
    for (FacetCount tag :
        session.index().suggestValues("tag", typed.substring(1), session.zone())) {
      tags.add(new Suggestion(typed.charAt(0) + tag.value(), "tags", tag.posts() + " posts"));
    }
    return tags;
  }

  private List<String> savedNames() {
    return session.userData().savedQueries().stream().map(SavedQuery::name).toList();
  }

  private List<Suggestion> refs(String typed) {
    List<Suggestion> refs = new ArrayList<>();
    if (typed.startsWith("@")) {
      List<String> paths = session.lastList().all();
      Index index = session.index();
      for (int i = 0; i < Math.min(MOST_ROWS, paths.size()); i++) {
        String title = index.findPath(paths.get(i)).map(PostRef::title).orElse("");
        refs.add(new Suggestion("@" + (i + 1), "posts", title));
      }
      refs.add(new Suggestion("@all", "posts", "all rows of the last list"));
    } else {
      for (NamedPost post : session.index().suggestPosts(typed)) {
        refs.add(new Suggestion(post.ref(), "posts", post.title()));
      }
    }
    return refs;
  }
}
