package backfile.shell.browse;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * A post laid out for a width.
 *
 * @param matches the indexes of the lines that hold a match, in order, each once
 */
record PostPage(List<AttributedString> lines, List<Integer> matches) {
  static final PostPage BLANK = new PostPage(List.of(), List.of());

  /** Where a window of so many rows begins, so that the first match is in its upper third. */
  int firstMatchAt(int rows) {
    int line = matches.isEmpty() ? 0 : matches.get(0) - rows / 3;
    return Math.max(0, Math.min(line, lines.size() - rows));
  }
}
