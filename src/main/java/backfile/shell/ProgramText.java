package backfile.shell;

import java.util.Set;

/**
 * What of a line is for {@code sh}, by its rules of quoting.
 *
 * <p>Source: POSIX.1-2017, Shell Command Language, section 2.2.
 */
final class ProgramText {
  private static final Set<String> SIGNS = Set.of(";", "&&", "||");

  private final String line;
  private int at;
  private int open;

  private ProgramText(String line, int start) {
    this.line = line;
    this.at = start;
  }

  /**
   * Where a program that begins at {@code start} ends: at a sign of its own between commands that
   * stands outside of quotes and parentheses, else with the line.
   */
  static int end(String line, int start) {
    return new ProgramText(line, start).end();
  }

  private int end() {
    int word = at;
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c)) {
        if (isSign(word)) {
          return word;
        }
        word = at + 1;
      } else if (c == '#' && at == word) {
        return line.length();
      } else {
        take(c);
      }
    }
    return isSign(word) ? word : line.length();
  }

  private boolean isSign(int word) {
    return open == 0 && at <= line.length() && SIGNS.contains(line.substring(word, at));
  }

  /** Goes to the last character of what begins with this one. */
  private void take(char c) {
    switch (c) {
      case '\\' -> at++;
      case '\'' -> skipTo(c);
      case '"' -> skipTo(c);
      case '(' -> open++;
      case ')' -> open = Math.max(0, open - 1);
      default -> {}
    }
  }

  private void skipTo(char quote) {
    at++;
    while (at < line.length() && line.charAt(at) != quote) {
      at += quote == '"' && line.charAt(at) == '\\' ? 2 : 1;
    }
  }
}
