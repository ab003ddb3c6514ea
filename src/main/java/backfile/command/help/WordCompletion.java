package backfile.command.help;

import backfile.command.argument.Arguments;
import backfile.command.argument.CommandWords;
import backfile.command.argument.CommandWords.Kind;
import backfile.command.config.ConfigCommand;
import backfile.command.session.Session;
import backfile.index.Facet;
import backfile.index.FacetCount;
import backfile.index.NamedPost;
import backfile.index.PostRef;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
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
  private final QueryCompletion queries;

  /** Completion within the tree of all commands. */
  public WordCompletion(Session session, CommandSpec root) {
    this.session = session;
    this.root = root;
    this.queries = new QueryCompletion(session);
  }

  /**
   * What the last word could become.
   *
   * @param words after the program's name, the last one as far as it is typed
   * @param asked the last one as a query has it, with the quotes of its language
   */
  public Offer at(List<String> words, String asked) {
    try {
      return offer(words, asked);
    } catch (ProblemException e) {
      // An archive that cannot be read has nothing to offer; the command itself will say why.
      return Offer.NOTHING;
    }
  }

  private Offer offer(List<String> words, String asked) {
    boolean inShell = session.isReadingLines();
    CommandWords typed =
        inShell ? CommandWords.of(words, root, USUAL) : CommandWords.of(words, root);
    int last = words.size() - 1;
    String word = words.get(last);
    if (inShell && last > 0 && CommandWords.LEAVING.contains(words.get(0))) {
      return Offer.NOTHING;
    }
    int value = typed.kind(last) == Kind.VALUE ? 0 : word.indexOf('=') + 1;
    if (typed.option(last).isPresent() && (value > 0 || typed.kind(last) == Kind.VALUE)) {
      return new OptionValues(session, typed.command().name())
          .of(typed.option(last).get(), word.substring(0, value), word.substring(value));
    }
    boolean isFirst = typed.first().map(first -> first == last).orElse(true);
    boolean dashed = Arguments.takesQuery(typed.command()) || Arguments.takesTags(typed.command());
    if (word.startsWith("--") || (word.equals("-") && !dashed)) {
      return Offer.plain(options(isFirst && !inShell ? root : typed.command(), word));
    }
    if (isFirst) {
      return inShell ? first(word, asked) : Offer.plain(commands(word));
    }
    return argument(typed, last, asked);
  }

  private static List<Suggestion> options(CommandSpec command, String typed) {
    List<Suggestion> options = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      if (!option.hidden() && Suggestion.begins(option.longestName(), typed)) {
        String meaning = String.join(" ", option.description());
        options.add(new Suggestion(option.longestName(), "options", meaning));
      }
    }
    return options;
  }

  private List<Suggestion> commands(String typed) {
    List<Suggestion> commands = new ArrayList<>();
    for (CommandLine each : root.subcommands().values()) {
      UsageMessageSpec usage = each.getCommandSpec().usageMessage();
      if (!usage.hidden() && Suggestion.begins(each.getCommandName(), typed)) {
        String meaning = String.join(" ", usage.description());
        commands.add(new Suggestion(each.getCommandName(), "commands", meaning));
      }
    }
    return commands;
  }

  /** What a line of the shell begins with. */
  private Offer first(String word, String asked) {
    List<Suggestion> all = commands(word);
    for (String alias : session.settings().aliases()) {
      if (Suggestion.begins(alias, word)) {
        all.add(new Suggestion(alias, "aliases", session.settings().alias(alias).orElse("")));
      }
    }
    if (Suggestion.begins("exit", word)) {
      all.add(new Suggestion("exit", "commands", "Leave the shell."));
    }
    all.addAll(queries.at(asked));
    return Offer.query(all);
  }

  private Offer argument(CommandWords words, int last, String asked) {
    String label = words.label(last);
    if (OptionValues.isFile(label)) {
      return Offer.FILES;
    }
    return label.equals("QUERY")
        ? Offer.query(queries.at(asked))
        : Offer.plain(plain(label, words, words.word(last)));
  }

  private List<Suggestion> plain(String label, CommandWords words, String typed) {
    if (REFS.contains(label)) {
      return refs(typed);
    }
    boolean signed = typed.startsWith("+") || typed.startsWith("-");
    if (label.equals(Arguments.TAGS)) {
      return signed ? tags(typed) : refs(typed);
    }
    int comma = typed.lastIndexOf(',') + 1;
    return switch (label) {
      case "NAME" -> queries.saved("", typed);
      case "FIELD" ->
          Suggestion.of(Facet.words(), "fields", typed.substring(0, comma), typed.substring(comma));
      case "ACTION" ->
          List.of("", "config").contains(words.parameter("TOPIC"))
              ? Suggestion.of(ConfigCommand.ACTIONS, "actions", "", typed)
              : List.of();
      case "SETTING" -> settings().names(words.parameter("ACTION"), typed);
      case "VALUE" -> settings().values(words.parameter("SETTING"), typed);
      case "SHELL" -> Suggestion.of(CompletionCommand.SHELLS, "shells", "", typed);
      case "TOPIC" -> {
        List<Suggestion> topics = commands(typed);
        topics.addAll(Suggestion.of(HelpText.TOPICS, "topics", "", typed));
        yield topics;
      }
      default -> List.of();
    };
  }

  private SettingCompletion settings() {
    return new SettingCompletion(session.settings());
  }

  private List<Suggestion> tags(String typed) {
    List<Suggestion> tags = new ArrayList<>();
    List<FacetCount> found =
        session.index().suggestValues("tag", typed.substring(1), session.zone());
    String group = Suggestion.group("tags", found.size());
    for (FacetCount tag : found) {
      String word = typed.charAt(0) + tag.value();
      tags.add(new Suggestion(word, group, Suggestion.posts(tag.posts())));
    }
    return tags;
  }

  private List<Suggestion> refs(String typed) {
    return typed.startsWith("@") ? rows(typed) : posts(typed);
  }

  private List<Suggestion> rows(String typed) {
    List<Suggestion> rows = new ArrayList<>();
    List<String> paths = session.lastList().all();
    for (int i = 0; i < Math.min(MOST_ROWS, paths.size()); i++) {
      String row = "@" + (i + 1);
      if (row.startsWith(typed)) {
        String title = session.index().findPath(paths.get(i)).map(PostRef::title).orElse("");
        rows.add(new Suggestion(row, "posts", title));
      }
    }
    if ("@all".startsWith(typed)) {
      rows.add(new Suggestion("@all", "posts", "all rows of the last list"));
    }
    return rows;
  }

  private List<Suggestion> posts(String typed) {
    List<Suggestion> posts = new ArrayList<>();
    List<NamedPost> found = session.index().suggestPosts(typed);
    String group = Suggestion.group("posts", found.size());
    for (NamedPost post : found) {
      posts.add(new Suggestion(post.ref(), group, post.title()));
    }
    return posts;
  }
}
