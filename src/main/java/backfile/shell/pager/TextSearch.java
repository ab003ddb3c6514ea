package backfile.shell.pager;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is looked for in lines. Accents do not matter, and case only where it is typed with a
 * capital letter.
 */
final class TextSearch {
  private final boolean cased;
  private final String wanted;

  TextSearch(String typed) {
    this.cased = typed.chars().anyMatch(Character::isUpperCase);
    this.wanted = folded(typed);
  }

  /** Where it stands in a line, from left to right. */
  List<StyledLine.Range> in(String line) {
    List<StyledLine.Range> found = new ArrayList<>();
    String folded = folded(line);
    for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at)) {
      found.add(new StyledLine.Range(at, at + wanted.length()));
      at += wanted.length();
    }
    return found;
  }

  /** As long as the text, so that places in one are places in the other. */
  private String folded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char letter = c < 0x80 ? c : withoutAccent(c);
      folded.setCharAt(i, cased ? letter : Character.toLowerCase(letter));
    }
    return folded.toString();
  }

  private static char withoutAccent(char c) {
    return c == '’' || Character.isSurrogate(c)
        ? (c == '’' ? '\'' : c)
        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0);
  }
}
