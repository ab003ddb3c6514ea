package backfile.command.help;

import backfile.command.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  /** The text of a topic. */
  static String topic(String name) {
    try (InputStream in = HelpText.class.getResourceAsStream(name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
