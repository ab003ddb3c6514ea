package backfile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an mdoc page documents.
 *
 * @param commands words after {@code Ic} or {@code Cm}
 * @param options words after {@code Fl}, with their dash: {@code Fl -json} is --json
 * @param listedOptions those of them that stand in an {@code .It} line; prose may also name options
 *     of other programs
 */
record ManPage(Set<String> commands, Set<String> options, Set<String> listedOptions) {
  private static final Set<String> PUNCTUATION =
      Set.of(",", ".", ":", ";", "(", ")", "[", "]", "?", "!", "|");

  static ManPage parse(String text) {
    Set<String> commands = new TreeSet<>();
    Set<String> options = new TreeSet<>();
    Set<String> listed = new TreeSet<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(".") && !line.startsWith(".\\\"")) {
        Set<String> found = new TreeSet<>();
        read(plain(line), commands, found);
        options.addAll(found);
        if (line.startsWith(".It ")) {
          listed.addAll(found);
        }
      }
    }
    return new ManPage(commands, options, listed);
  }

  /** {@code \-} is a dash and {@code \&} nothing; quotes only hold words together. */
  private static String plain(String line) {
    return line.substring(1).replace("\\-", "-").replace("\\&", "").replace("\"", "");
  }

  private static void read(String line, Set<String> commands, Set<String> options) {
    String macro = "";
    for (String word : List.of(line.strip().split("\\s+", -1))) {
      if (isMacro(word)) {
        macro = word;
      } else if (!PUNCTUATION.contains(word)) {
        if (macro.equals("Fl")) {
          options.add("-" + word);
        } else if (macro.equals("Ic") || macro.equals("Cm")) {
          commands.add(word);
        }
      }
    }
  }

  private static boolean isMacro(String word) {
    return word.length() == 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }
}
