package backfile.command.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command line up to the command's name. */
public final class LeadingWords {
  /** Global options that take a value, which is no command. */
  private static final List<String> WITH_VALUE =
      List.of("-A", "--archive", "--db", "--color", "-c", "--command", "-f", "--file");

  private static final List<String> LINES = List.of("-c", "--command");

  private static final List<String> FILES = List.of("-f", "--file");

  private LeadingWords() {}

  /** The first word that is neither an option nor its value. */
  public static Optional<String> command(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (WITH_VALUE.contains(words.get(i))) {
        i++;
      } else if (!words.get(i).startsWith("-")) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Keeps picocli from taking a command line or a file for a command or option, by its look.
   *
   * @param commands the names of all
   */
  public static List<String> guarded(List<String> words, List<String> commands) {
    List<String> guarded = new ArrayList<>(words);
    for (int i = 0; i < words.size() - 1 && words.get(i).startsWith("-"); i++) {
      String value = words.get(i + 1);
      if (LINES.contains(words.get(i))) {
        guarded.set(i + 1, " " + value);
      } else if (FILES.contains(words.get(i)) && isMistakable(value, commands)) {
        guarded.set(i + 1, "./" + value);
      }
      i += WITH_VALUE.contains(words.get(i)) ? 1 : 0;
    }
    return guarded;
  }

  private static boolean isMistakable(String file, List<String> commands) {
    boolean isInput = file.equals("-");
    return !isInput && (file.startsWith("-") || commands.contains(file));
  }
}
