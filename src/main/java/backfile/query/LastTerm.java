package backfile.query;

import java.util.Optional;

/**
 * Where the text of a query goes on that is typed so far.
 *
 * @param before all that stays as it is: terms, signs, and the field with the values before
 * @param field whose value comes next, as typed; empty where a word or a field's name does
 * @param typed what there is of it, without quotes
 */
public record LastTerm(String before, Optional<String> field, String typed) {
  public static LastTerm of(String text) {
    int start = 0;
    Optional<String> field = Optional.empty();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (quoted) {
        continue;
      }
      if (TermLexer.isBlank(c) || c == '(' || c == ')') {
        start = i + 1;
        field = Optional.empty();
      } else if (field.isPresent()) {
        start = Math.max(start, startOfValue(text, i, start, field.get()));
      } else if (c == '-' && i == start) {
        start = i + 1;
      } else if (c == ':' && Field.find(text.substring(start, i)).isPresent()) {
        field = Optional.of(text.substring(start, i));
        start = i + 1;
      }
    }
    return new LastTerm(text.substring(0, start), field, unquoted(text.substring(start)));
  }

  /** Where another value begins with the character at {@code at}; 0 where none does. */
  private static int startOfValue(String text, int at, int start, String name) {
    Field field = Field.find(name).orElseThrow();
    if (text.charAt(at) == ',' && field.takesLists()) {
      return at + 1;
    }
    if (text.startsWith("..", at) && field.takesRanges()) {
      return at + 2;
    }
    return text.charAt(at) == '=' && at == start && field.takesPatterns() ? at + 1 : 0;
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") ? text.substring(1).replace("\"\"", "\"") : text;
  }

  /**
   * The whole text with this value in the place of what is typed; in quotes where it needs them.
   */
  public String with(String value) {
    return before + (isBare(value) ? value : '"' + value.replace("\"", "\"\"") + '"');
  }

  private static boolean isBare(String value) {
    boolean marked = value.startsWith("=") || value.startsWith("/") || value.endsWith("*");
    return !marked
        && !value.contains("..")
        && value.chars().noneMatch(c -> TermLexer.isBlank((char) c) || "\"(),\\".indexOf(c) >= 0);
  }

  /** Whether a value can be typed: what looks like a quote is taken for one. */
  public static boolean canSay(String value) {
    return value.chars().noneMatch(c -> "“”„‟".indexOf(c) >= 0 || Character.isISOControl(c));
  }
}
