package backfile.shell.screen;

import backfile.query.TextPattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression that is looked for in lines, or a text where it is none. Accents do not
 * matter, and case only where it is typed with a capital letter.
 */
public final class TextSearch {
  private static final String SIGNS = ".*+?()[]{}|^$\\";
  private static final String ESCAPED = "\\\\.";

  private final boolean cased;
  private final String text;
  private final Optional<TextPattern> pattern;

  /** A part of a line, up to and without its end. */
  public record Range(int start, int end) {}

  public TextSearch(String typed) {
    this.cased = typed.replaceAll(ESCAPED, "").chars().anyMatch(Character::isUpperCase);
    this.text = cased ? plain(typed) : lower(plain(typed));
    boolean signs = typed.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    this.pattern = signs ? TextPattern.find(plain(typed), cased) : Optional.empty();
  }

  /** Where it stands in a line, from left to right. */
  public List<Range> in(String line) {
    List<Range> found = new ArrayList<>();
    String plain = plain(line);
    if (pattern.isEmpty()) {
      addText(cased ? plain : lower(plain), found);
    } else if (pattern.get().isIn(plain)) {
      pattern.get().each(plain, (start, end) -> found.add(new Range(start, end)));
    }
    return found;
  }

  private void addText(String line, List<Range> found) {
    for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at)) {
      found.add(new Range(at, at + text.length()));
      at += text.length();
    }
  }

  /** As long as the text, as {@link #plain} is: places in one are places in the other. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
    }
    return lower.toString();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      plain.setCharAt(i, c < 0x80 ? c : withoutAccent(c));
    }
    return plain.toString();
  }

  private static char withoutAccent(char c) {
    return c == '’' || Character.isSurrogate(c)
        ? (c == '’' ? '\'' : c)
        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0);
  }
}
