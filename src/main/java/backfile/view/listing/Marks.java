package backfile.view.listing;

import backfile.index.Cell;
import backfile.view.Paint;
import backfile.view.Printable;
import backfile.view.Role;
import java.util.ArrayList;
import java.util.List;

/** The matches of a snippet, carried through wrapping: lines are painted in the order they come. */
final class Marks {
  private final String text;
  private final List<String> matches = new ArrayList<>();
  private int next;

  Marks(Cell.Snippet snippet) {
    for (Cell.Match match : snippet.matches()) {
      matches.add(Printable.cell(snippet.text().substring(match.start(), match.end())));
    }
    this.text = Printable.cell(snippet.text());
  }

  /** Printable, on one line. */
  String text() {
    return text;
  }

  /** Paints the matches of one line of the wrapped text; a match that was broken stays plain. */
  String paint(String line, Paint paint) {
    StringBuilder painted = new StringBuilder();
    int at = 0;
    while (next < matches.size()) {
      String match = matches.get(next);
      int found = line.indexOf(match, at);
      if (found < 0) {
        break;
      }
      painted.append(line, at, found).append(paint.apply(Role.MATCH, match));
      at = found + match.length();
      next++;
    }
    return painted.append(line.substring(at)).toString();
  }
}
