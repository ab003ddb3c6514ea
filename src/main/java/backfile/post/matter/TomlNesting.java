package backfile.post.matter;

/** Refuses TOML that is nested so deep that a parser would run out of stack. */
final class TomlNesting {
  private static final int DEEPEST = 50;
  private static final int MOST_DOTS = 50;

  private TomlNesting() {}

  static void check(String toml) throws MatterFault {
    int depth = 0;
    int line = 1;
    int dots = 0;
    for (int i = 0; i < toml.length(); i++) {
      char c = toml.charAt(i);
      if (c == '\n') {
        line++;
        dots = 0;
      } else if (c == '"' || c == '\'') {
        int end = stringEnd(toml, i, c);
        line += lines(toml, i, end);
        i = end;
      } else if (c == '#') {
        i = lineEnd(toml, i) - 1;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (c == '.') {
        dots++;
      }
      if (depth > DEEPEST || dots > MOST_DOTS) {
        throw new MatterFault(line, 1, "TOML: nested too deep");
      }
    }
  }

  /** The index of the last character of the string that begins at {@code start}. */
  private static int stringEnd(String toml, int start, char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean multiline = toml.startsWith(three, start);
    for (int i = start + (multiline ? 3 : 1); i < toml.length(); i++) {
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

  private static int lineEnd(String toml, int start) {
    int end = toml.indexOf('\n', start);
    return end < 0 ? toml.length() : end;
  }

  private static int lines(String toml, int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i++) {
      lines += toml.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
