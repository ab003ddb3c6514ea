package backfile.shell;

import backfile.command.Commands;
import backfile.command.HelpCommand;
import backfile.command.OptionValues;
import backfile.command.Session;
import backfile.index.Facet;
import backfile.index.FacetCount;
import backfile.index.NamedPost;
import backfile.problem.ProblemException;
import backfile.query.Field;
import java.util.List;
import java.util.Set;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What Tab offers: commands, options, fields with their values from the index, and refs. */
final class Completions implements Completer {
  private static final Set<String> WITH_REFS = Set.of("view", "links", "follow", "tag");

  private final Session session;
  private final CommandLine commandLine;

  Completions(Session session, CommandLine commandLine) {
    this.session = session;
    this.commandLine = commandLine;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String word = line.word().substring(0, line.wordCursor());
    try {
      if (line.wordIndex() == 0) {
        commands(candidates);
      } else {
        CommandLine command = commandLine.getSubcommands().get(line.words().get(0));
        if (command != null) {
          String before = line.words().get(line.wordIndex() - 1);
          if (!optionValues(line.words().get(0), before, candidates)) {
            arguments(command.getCommandSpec(), word, line.wordIndex(), candidates);
          }
        }
      }
    } catch (ProblemException e) {
      // An archive that cannot be read has nothing to offer; the command itself will say why.
      candidates.clear();
    }
  }

  private void commands(List<Candidate> candidates) {
    for (Commands.Entry entry : Commands.ALL) {
      candidates.add(candidate(entry.name(), "commands", entry.description()));
    }
    candidates.add(candidate("exit", "commands", "Leave the shell."));
  }

  /** Whether the word is the value of an option whose values are known. */
  private static boolean optionValues(String command, String option, List<Candidate> candidates) {
    List<String> values = OptionValues.of(command, option);
    values.forEach(value -> candidates.add(candidate(value, "values", "")));
    return !values.isEmpty();
  }

  private void arguments(
      CommandSpec command, String word, int position, List<Candidate> candidates) {
    if (word.startsWith("--")) {
      options(command, candidates);
    } else if (command.name().equals("facet") && position == 1) {
      Facet.words().forEach(facet -> candidates.add(candidate(facet, "fields", "")));
    } else if (command.name().equals("help")) {
      commands(candidates);
      HelpCommand.TOPICS.forEach(topic -> candidates.add(candidate(topic, "topics", "")));
    } else if (Commands.takesQuery(command)) {
      query(word, candidates);
    } else if (WITH_REFS.contains(command.name())) {
      for (NamedPost post : session.index().suggestPosts(word)) {
        candidates.add(candidate(post.ref(), "posts", post.title()));
      }
    }
  }

  private static void options(CommandSpec command, List<Candidate> candidates) {
    for (OptionSpec option : command.options()) {
      String[] lines = option.description();
      if (!option.hidden()) {
        candidates.add(
            candidate(option.longestName(), "options", lines.length == 0 ? "" : lines[0]));
      }
    }
  }

  private void query(String word, List<Candidate> candidates) {
    int colon = word.indexOf(':');
    if (colon < 0) {
      for (Field field : Field.values()) {
        String name = field.word() + ":";
        candidates.add(new Candidate(name, name, "fields", field.meaning(), null, null, false));
      }
      return;
    }
    String field = word.substring(0, colon);
    String sign = field.startsWith("-") ? "-" : "";
    for (FacetCount value :
        session.index().suggestValues(field.substring(sign.length()), word.substring(colon + 1))) {
      String text = field + ":" + value.value();
      candidates.add(
          candidate(text, "values", value.posts() + (value.posts() == 1 ? " post" : " posts")));
    }
  }

  private static Candidate candidate(String value, String group, String description) {
    String shown = description.isEmpty() ? null : description;
    return new Candidate(value, value, group, shown, null, null, true);
  }
}
