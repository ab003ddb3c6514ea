package backfile.shell;

import backfile.command.argument.CommandWords;
import backfile.query.Field;
import java.util.List;
import java.util.Optional;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
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
    int index = parsed.wordIndex();
    List<String> words = parsed.words();
    String word = words.get(index);
    if (words.get(0).equals("|")) {
      return "";
    }
    CommandWords typed = CommandWords.of(words, commandLine.getCommandSpec(), LineRunner.USUAL);
    if (typed.kind(index) == CommandWords.Kind.NAME) {
      return join(typed.command().usageMessage().description());
    }
    Optional<OptionSpec> option = typed.option(index);
    if (option.isPresent()) {
      return join(option.get().description());
    }
    int colon = word.indexOf(':');
    Optional<Field> field =
        colon < 0 || !typed.isQuery(index)
            ? Optional.empty()
            : Field.find(word.substring(word.startsWith("-") ? 1 : 0, colon));
    return field.map(each -> each.word() + ": " + each.meaning() + choices(each)).orElse("");
  }

  private static String choices(Field field) {
    return field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices());
  }

  private static String join(String[] lines) {
    return String.join(" ", lines);
  }
}
