package backfile.shell;

import backfile.command.argument.Arguments;
import backfile.query.Field;
import java.util.Optional;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command, an option or a field means, in a line to show below it while it is typed. */
final class LineNotes {
  private final CommandLine commandLine;
  private final LineParser parser = new LineParser();

  LineNotes(CommandLine commandLine) {
    this.commandLine = commandLine;
  }

  /** The note on the word at the cursor; "" where there is none. */
  String at(String line, int cursor) {
    ParsedLine parsed = parser.parse(line, cursor);
    String word = parsed.word();
    CommandLine command = commandLine.getSubcommands().get(parsed.words().get(0));
    if (parsed.wordIndex() == 0 && command != null) {
      return join(command.getCommandSpec().usageMessage().description());
    }
    CommandSpec spec = (command == null ? commandLine : command).getCommandSpec();
    OptionSpec option = option(spec, parsed);
    if (option != null) {
      return join(option.description());
    }
    int colon = word.indexOf(':');
    boolean query = command == null || Arguments.takesQuery(command.getCommandSpec());
    Optional<Field> field =
        colon < 0 || !query
            ? Optional.empty()
            : Field.find(word.substring(word.startsWith("-") ? 1 : 0, colon));
    return field.map(each -> each.word() + ": " + each.meaning() + choices(each)).orElse("");
  }

  /** The option at hand, also while its value is typed; null for none. */
  private static OptionSpec option(CommandSpec command, ParsedLine line) {
    String word = line.word();
    OptionSpec option = word.length() > 1 ? command.findOption(word.replaceAll("=.*", "")) : null;
    if (option == null && line.wordIndex() > 0) {
      OptionSpec before = command.findOption(line.words().get(line.wordIndex() - 1));
      return before != null && before.arity().max() > 0 ? before : null;
    }
    return option;
  }

  private static String choices(Field field) {
    return field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices());
  }

  private static String join(String[] lines) {
    return String.join(" ", lines);
  }
}
