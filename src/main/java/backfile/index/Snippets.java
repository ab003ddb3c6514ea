package backfile.index;

import java.util.ArrayList;
import java.util.List;

/** Reads the snippets that FTS5 makes: its marks around matches, and raised numbers of links. */
final class Snippets {
  static final char MATCH_START = '\u0002';
  static final char MATCH_END = '\u0003';
  private static final char NUMBER_START = '⁽';
  private static final char NUMBER_END = '⁾';

  private Snippets() {}

  /** The text with its marks around the matches, which are in order. */
  static String marked(String text, List<Cell.Match> matches) {
    StringBuilder marked = new StringBuilder(text.length() + 2 * matches.size());
    int at = 0;
    for (Cell.Match match : matches) {
      marked.append(text, at, match.start()).append(MATCH_START);
      marked.append(text, match.start(), match.end()).append(MATCH_END);
      at = match.end();
    }
    return marked.append(text, at, text.length()).toString();
  }

  /** On one line, without the numbers of links. */
  static Cell.Snippet read(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Cell.Match> matches = new ArrayList<>();
    int start = 0;
    boolean inNumber = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == MATCH_START) {
        start = text.length();
      } else if (c == MATCH_END) {
        matches.add(new Cell.Match(start, text.length()));
      } else if (c == NUMBER_START || c == NUMBER_END) {
        inNumber = c == NUMBER_START;
      } else if (!inNumber) {
        text.append(c == '\n' ? ' ' : c);
      }
    }
    return new Cell.Snippet(text.toString(), matches);
  }
}
