package backfile.command.help;

import backfile.index.Column;
import backfile.index.Columns;
import backfile.index.SortKey;
import backfile.query.Period;
import backfile.view.export.ExportForm;
import java.util.ArrayList;
import java.util.List;

/** The values that options take, for completion. */
final class OptionValues {
  private OptionValues() {}

  /** The values that an option of a command takes, where they are known. */
  public static List<String> of(String command, String option) {
    return switch (option) {
      case "--color" -> List.of("auto", "always", "never");
      case "--sort" -> sortKeys(command);
      case "--as" -> ExportForm.words();
      case "--by" -> periods();
      case "--fields" -> fields(command);
      default -> List.of();
    };
  }

  private static List<String> sortKeys(String command) {
    if (command.equals("facet")) {
      return List.of("count", "value");
    }
    if (command.equals("browse")) {
      return List.of("date", "relevance", "title", "words", "author");
    }
    List<String> keys = new ArrayList<>();
    for (SortKey key : SortKey.values()) {
      keys.add(key.word());
    }
    return keys;
  }

  private static List<String> periods() {
    List<String> words = new ArrayList<>();
    for (Period period : Period.values()) {
      words.add(period.word());
    }
    return words;
  }

  private static List<String> fields(String command) {
    List<String> fields = new ArrayList<>();
    if (List.of("list", "search", "browse").contains(command)) {
      for (Column column : Columns.all()) {
        fields.add(column.name());
      }
    }
    return fields;
  }
}
