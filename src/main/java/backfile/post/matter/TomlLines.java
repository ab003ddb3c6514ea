package backfile.post.matter;

import java.util.ArrayList;
import java.util.List;

/**
 * TOML made harmless for its parser: without blank lines and lines of comment, on whose runs tomlj
 * takes cubic time (1,000 of them take two seconds), and refused where it is nested so deep that
 * the parser would run out of stack.
 */
final class TomlLines {
  private static final int DEEPEST = 50;

  private final String toml;
  private final StringBuilder kept;
  private final List<Integer> numbers = new ArrayList<>();
  private int at;
  private int line = 1;
  private int depth;

  private TomlLines(String toml) {
    this.toml = toml;
    this.kept = new StringBuilder(toml.length());
  }

  static TomlLines of(String toml) throws MatterFault {
    TomlLines lines = new TomlLines(toml);
    while (lines.at < toml.length()) {
      lines.takeLine();
    }
    return lines;
  }

  String text() {
    return kept.toString();
  }

  /** Where a line of {@link #text} stood before. */
  int number(int lineOfText) {
    if (numbers.isEmpty()) {
      return 1;
    }
    return numbers.get(Math.max(0, Math.min(lineOfText, numbers.size()) - 1));
  }

  /** A line here ends where a line break stands outside of strings. */
  private void takeLine() throws MatterFault {
    int start = at;
    while (at < toml.length() && isBlank(toml.charAt(at))) {
      at++;
    }
    boolean empty = at == toml.length() || toml.charAt(at) == '\n' || toml.charAt(at) == '#';
    if (empty) {
      at = lineEnd(at) + 1;
      line++;
      return;
    }
    takeContent();
    int end = Math.min(toml.length(), at + 1);
    for (int i = start; i < end; i++) {
      if (i == start || toml.charAt(i - 1) == '\n') {
        numbers.add(line);
        line++;
      }
    }
    kept.append(toml, start, end);
    at = end;
  }

  private void takeContent() throws MatterFault {
    int dots = 0;
    for (; at < toml.length() && toml.charAt(at) != '\n'; at++) {
      char c = toml.charAt(at);
      if (c == '"' || c == '\'') {
        at = stringEnd(c);
      } else if (c == '#') {
        at = lineEnd(at) - 1;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (c == '.') {
        dots++;
      }
      if (depth > DEEPEST || dots > DEEPEST) {
        throw new MatterFault(line, 1, "TOML: nested too deep");
      }
    }
  }

  /** The index of the last character of the string that begins here. */
  private int stringEnd(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean multiline = toml.startsWith(three, at);
    for (int i = at + (multiline ? 3 : 1); i < toml.length(); i++) {
      char c = toml.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (multiline && toml.startsWith(three, i)) {
        return i + 2;
      } else if (!multiline && c == quote) {
        return i;
      } else if (!multiline && c == '\n') {
        return i - 1;
      }
    }
    return toml.length() - 1;
  }

  private int lineEnd(int from) {
    int end = toml.indexOf('\n', from);
    return end < 0 ? toml.length() : end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
