package backfile.shell;

import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line that an alias stands for, into which the words after its name are put: {@code
 * $1} is the first of them, {@code $*} and {@code $@} are all. Where it has no such place they
 * stand at its end.
 */
final class Macro {
  private final String name;
  private final String line;
  private final List<ShellWords.Word> words;
  private final List<String> raw = new ArrayList<>();
  private final StringBuilder filled = new StringBuilder();
  private boolean inQuotes;
  private boolean takesAll;
  private int highest;

  /**
   * A line to fill.
   *
   * @param typed the line in which {@code words} stand, the first of them the name
   */
  private Macro(String line, List<ShellWords.Word> words, String typed) {
    this.line = line;
    this.name = words.get(0).plain();
    this.words = words.subList(1, words.size());
    int start = words.get(0).start();
    this.words.forEach(word -> raw.add(typed.substring(word.start() - start, word.end() - start)));
  }

  static String fill(String line, List<ShellWords.Word> words, String typed) {
    return new Macro(line, words, typed).fill();
  }

  private String fill() {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
      if (c == '$' && isPlace(next)) {
        put(next);
        at++;
      } else {
        inQuotes ^= c == '"';
        filled.append(c);
        if (c == '\\') {
          filled.append(next);
          at++;
        }
      }
    }
    if (!takesAll && highest == 0) {
      return filled + " " + all();
    }
    check();
    return filled.toString();
  }

  private static boolean isPlace(char c) {
    return c == '*' || c == '@' || (c >= '1' && c <= '9');
  }

  private void put(char place) {
    if (place == '*' || place == '@') {
      takesAll = true;
      filled.append(all());
      return;
    }
    int number = place - '0';
    highest = Math.max(highest, number);
    if (number <= words.size()) {
      filled.append(word(number - 1));
    }
  }

  /** Within the quotes of the alias a word needs none of its own. */
  private String word(int index) {
    return inQuotes ? words.get(index).plain().replace("\"", "") : raw.get(index);
  }

  private String all() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(i == 0 ? "" : " ").append(word(i));
    }
    return all.toString();
  }

  private void check() {
    if (highest > words.size()) {
      throw Problem.of(name, "$" + (words.size() + 1) + " is missing of what this alias takes")
          .withHint("backfile config get alias." + name)
          .asException();
    }
    if (!takesAll && words.size() > highest) {
      throw Problem.of(raw.get(highest), "one word too many for this alias")
          .withHint("backfile config get alias." + name)
          .asException();
    }
  }
}
