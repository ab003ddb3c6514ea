package backfile.command.help;

import backfile.command.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What help says beside the options: topics, and examples, all of them texts of the program. */
public final class HelpText {
  /** Each is a text of this name among the resources. */
  static final List<String> TOPICS =
      List.of(
          "query",
          "refs",
          "formats",
          "network",
          "shell",
          "environment",
          "exit-codes",
          HelpText.EXAMPLES);

  private static final String EXAMPLES = "examples";

  /** In columns; picocli makes no narrower ones. */
  private static final int NARROWEST = 55;

  private static final int WIDEST = 80;

  /** Words that people ask about which no command or topic is called after, by where they are. */
  private static final Map<String, List<String>> ASKED =
      Map.ofEntries(
          Map.entry(
              "query",
              List.of(
                  "queries",
                  "fields",
                  "operators",
                  "syntax",
                  "dates",
                  "phrases",
                  "patterns",
                  "regex",
                  "regexp")),
          Map.entry("refs", List.of("ref", "rows", "ids", "paths", "slugs")),
          Map.entry(
              "formats",
              List.of("format", "output", "columns", "json", "jsonl", "csv", "tsv", "template")),
          Map.entry("network", List.of("web", "proxy", "offline", "browser")),
          Map.entry(
              "shell",
              List.of(
                  "alias",
                  "aliases",
                  "macro",
                  "macros",
                  "keys",
                  "history",
                  "pipe",
                  "pipes",
                  "redirection",
                  "pager",
                  "paging",
                  "ctrl-c",
                  "vi",
                  "emacs",
                  "inputrc",
                  "readline",
                  "editor",
                  "scripts",
                  "comments",
                  "prompt",
                  "recording",
                  "tab",
                  "enter")),
          Map.entry(
              "environment", List.of("variables", "env", "color", "colors", "colour", "colours")),
          Map.entry("exit-codes", List.of("codes", "errors", "status")),
          Map.entry("config", List.of("settings", "setting", "configuration", "init", "options")),
          Map.entry("completion", List.of("bash", "zsh", "fish")),
          Map.entry("list", List.of("sort", "sorting", "order", "limit")),
          Map.entry("browse", List.of("preview", "clipboard", "fzf")),
          Map.entry("tag", List.of("tags")));

  private static final Pattern ENDING = Pattern.compile("(.{4,}?)(ies|ing|es|ed|s|e|y)$");

  private HelpText() {}

  /** Prints what help says of a command, or of the whole program. */
  public static void print(CommandLine command, Session session) {
    String end =
        command.getParent() == null ? overview() : headed(examples(command.getCommandName()));
    command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> end);
    if (session.display().onTerminal()) {
      int columns = Math.min(WIDEST, session.surroundings().columns());
      command.setUsageHelpWidth(Math.max(NARROWEST, columns));
    }
    try (PrintStream out = session.display().pagedOut()) {
      command.usage(out);
    }
  }

  private static String overview() {
    return "\nTopics: "
        + String.join(", ", TOPICS)
        + "\n\nbackfile help COMMAND shows its options and examples, help TOPIC the topic.\n";
  }

  private static String headed(String examples) {
    return examples.isEmpty() ? "" : "\nExamples:\n" + examples;
  }

  /** The lines of a command among the examples, which its name alone in a line begins. */
  static String examples(String command) {
    StringBuilder found = new StringBuilder();
    boolean here = false;
    for (String line : topic(EXAMPLES).split("\n", -1)) {
      if (here && line.startsWith(" ")) {
        found.append(line).append('\n');
      } else {
        here = line.equals(command);
      }
    }
    return found.toString();
  }

  /** The topic that has a word most often, whatever ending the word has; examples explain none. */
  static Optional<String> mentioning(String word) {
    String stem = ENDING.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("$1");
    return TOPICS.stream()
        .filter(topic -> !topic.equals(EXAMPLES) && mentions(topic, stem) > 0)
        .max(Comparator.comparing(topic -> mentions(topic, stem)));
  }

  private static int mentions(String topic, String stem) {
    return topic(topic).toLowerCase(Locale.ROOT).split(Pattern.quote(stem), -1).length - 1;
  }

  /** The topic or command that tells of a word. */
  static Optional<String> about(String word) {
    String asked = word.toLowerCase(Locale.ROOT);
    return ASKED.keySet().stream().filter(name -> ASKED.get(name).contains(asked)).findFirst();
  }

  /** The text of a topic. */
  static String topic(String name) {
    try (InputStream in = HelpText.class.getResourceAsStream(name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
