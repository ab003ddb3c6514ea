package backfile.clutter;

import backfile.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** Inline pieces as the lines that an author's line breaks make of them. */
final class Lines {
  private Lines() {}

  /** At least one line; the breaks themselves are left out. */
  static List<List<Inline>> split(List<Inline> content) {
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline piece : content) {
      if (piece instanceof Inline.Break) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(piece);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Adds a line to the content before it. */
  static void join(List<Inline> content, List<Inline> line) {
    if (!content.isEmpty()) {
      content.add(new Inline.Break());
    }
    content.addAll(line);
  }
}
