package backfile.command.help;

import backfile.command.session.ArchiveChoice;
import backfile.command.session.KnownArchives;
import backfile.command.session.Session;
import backfile.index.CheckedLink;
import backfile.index.Column;
import backfile.index.Columns;
import backfile.index.SortKey;
import backfile.query.Period;
import backfile.view.export.ExportForm;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The values that options of a command take, for completion. */
final class OptionValues {
  static final List<String> COLOR = List.of("auto", "always", "never");

  /** The one command that sorts values, and not posts. */
  private static final String FACET = "facet";

  private final Session session;
  private final String command;

  OptionValues(Session session, String command) {
    this.session = session;
    this.command = command;
  }

  /**
   * What a value could become.
   *
   * @param before what stands before it in its word
   */
  Offer of(OptionSpec option, String before, String typed) {
    if (isFile(option.paramLabel())) {
      return Offer.FILES;
    }
    boolean listed = !option.splitRegex().isEmpty();
    return Offer.plain(of(option.longestName(), before, typed, listed));
  }

  private List<Suggestion> of(String name, String before, String typed, boolean listed) {
    int start = listed ? typed.lastIndexOf(',') + 1 : 0;
    boolean reversed =
        name.equals("--sort") && !command.equals(FACET) && typed.startsWith("-", start);
    start += reversed ? 1 : 0;
    return Suggestion.of(
        known(name), Suggestion.VALUES, before + typed.substring(0, start), typed.substring(start));
  }

  /** Whether a value or parameter that help calls so is a file or folder. */
  static boolean isFile(String label) {
    return label.contains("FILE") || label.contains("DIR");
  }

  private List<String> known(String option) {
    return switch (option) {
      case "--archive" -> archives(List.of(ArchiveChoice.DEMO));
      case "--forget" -> archives(List.of());
      case "--color" -> COLOR;
      case "--sort" -> sortKeys();
      case "--as" -> ExportForm.words();
      case "--by" -> periods();
      case "--fields" -> fields();
      case "--only" -> states();
      default -> List.of();
    };
  }

  private List<String> archives(List<String> others) {
    List<String> names = new ArrayList<>();
    new KnownArchives(session.locations()).all().forEach(known -> names.add(known.name()));
    names.addAll(others);
    return names;
  }

  private List<String> sortKeys() {
    if (command.equals(FACET)) {
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

  private static List<String> states() {
    List<String> words = new ArrayList<>();
    for (CheckedLink.State state : CheckedLink.State.values()) {
      words.add(state.word());
    }
    return words;
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
    if (List.of("list", "search", "browse").contains(command)) {
      for (Column column : Columns.all()) {
        fields.add(column.name());
      }
    }
    return fields;
  }
}
