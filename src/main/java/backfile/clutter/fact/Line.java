package backfile.clutter.fact;

import backfile.clutter.Visible;
import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import backfile.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A paragraph or heading, but for those that are quoted or in a list. */
record Line(String text, boolean heading, List<Inline> content, Origin origin) {
  private static final int SHORTEST_PROSE = 8;

  static List<Line> of(Article article) {
    List<Line> lines = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        add(lines, paragraph.content(), false, block.origin());
      } else if (block instanceof Block.Heading heading) {
        add(lines, heading.content(), true, block.origin());
      }
    }
    return lines;
  }

  private static void add(List<Line> lines, List<Inline> content, boolean heading, Origin origin) {
    String text = Visible.words(content);
    if (!text.isEmpty()) {
      lines.add(new Line(text, heading, content, origin));
    }
  }

  boolean startsWith(String opening) {
    return text.regionMatches(true, 0, opening, 0, opening.length());
  }

  boolean isProse() {
    return !heading && words() >= SHORTEST_PROSE;
  }

  /** Runs between blanks, up to a few more than a sentence has. */
  int words() {
    int words = 1;
    for (int blank = text.indexOf(' '); blank >= 0 && words < 200; words++) {
      blank = text.indexOf(' ', blank + 1);
    }
    return words;
  }

  /** Whether the element of the line, or one around it, has one of these classes or ids. */
  boolean isMarked(Set<String> marks) {
    for (Optional<Origin> at = Optional.of(origin); at.isPresent(); at = at.get().parent()) {
      if (hasMark(at.get(), marks)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasMark(Origin origin, Set<String> marks) {
    if (origin.marks().isEmpty()) {
      return false;
    }
    for (String mark : origin.marks().split(" ", -1)) {
      if (marks.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
