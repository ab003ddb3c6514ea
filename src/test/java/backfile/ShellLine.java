package backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A transcript's command line, split as a POSIX shell splits it: quotes, backslashes, variables,
 * pipes, and a file at the end.
 *
 * @param commands the words of each command of a pipe
 * @param file where the last command's standard output goes
 */
record ShellLine(List<List<String>> commands, Optional<String> file) {

  /** Splits a line; {@code variables} gives the value of a name, empty where it has none. */
  static ShellLine parse(String line, UnaryOperator<String> variables) {
    return new Splitter(line, variables).split();
  }

  private static final class Splitter {
    private final String line;
    private final UnaryOperator<String> variables;
    private final List<List<String>> commands = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private boolean toFile;
    private Optional<String> file = Optional.empty();
    private int at;

    Splitter(String line, UnaryOperator<String> variables) {
      this.line = line;
      this.variables = variables;
    }

    ShellLine split() {
      while (at < line.length()) {
        char c = line.charAt(at);
        if (c == ' ') {
          at++;
        } else if (c == '|') {
          at++;
          endCommand();
        } else if (c == '>') {
          at++;
          toFile = true;
        } else {
          endWord(word());
        }
      }
      endCommand();
      return new ShellLine(List.copyOf(commands), file);
    }

    private void endWord(String word) {
      if (toFile) {
        file = Optional.of(word);
      } else {
        words.add(word);
      }
    }

    private void endCommand() {
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a command is missing in: " + line);
      }
      commands.add(List.copyOf(words));
      words = new ArrayList<>();
    }

    private String word() {
      StringBuilder word = new StringBuilder();
      while (at < line.length() && " |>".indexOf(line.charAt(at)) < 0) {
        char c = line.charAt(at++);
        switch (c) {
          case '\'' -> word.append(upTo('\''));
          case '"' -> doubleQuoted(word);
          case '\\' -> word.append(escaped());
          case '$' -> word.append(variable());
          default -> word.append(c);
        }
      }
      return word.toString();
    }

    private String upTo(char quote) {
      int end = line.indexOf(quote, at);
      if (end < 0) {
        throw new IllegalArgumentException("an open quote in: " + line);
      }
      String text = line.substring(at, end);
      at = end + 1;
      return text;
    }

    private void doubleQuoted(StringBuilder word) {
      while (at < line.length() && line.charAt(at) != '"') {
        char c = line.charAt(at++);
        if (c == '$') {
          word.append(variable());
        } else if (c == '\\' && at < line.length() && "\"\\$`".indexOf(line.charAt(at)) >= 0) {
          word.append(line.charAt(at++));
        } else {
          word.append(c);
        }
      }
      if (at == line.length()) {
        throw new IllegalArgumentException("an open quote in: " + line);
      }
      at++;
    }

    private char escaped() {
      if (at == line.length()) {
        throw new IllegalArgumentException("a backslash at the end of: " + line);
      }
      return line.charAt(at++);
    }

    private String variable() {
      int start = at;
      while (at < line.length() && isNamePart(line.charAt(at))) {
        at++;
      }
      return start == at ? "$" : variables.apply(line.substring(start, at));
    }

    private static boolean isNamePart(char c) {
      return c == '_' || (c >= 'A' && c <= 'Z');
    }
  }
}
