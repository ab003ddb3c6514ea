package backfile.clutter.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the line that says who wrote: {@code By Ann Lee and Bo Day, Associated Press}, among the
 * first lines or marked as a byline. {@code By popular demand, the ferry is back} is prose, for
 * {@code popular demand} is no name.
 */
record Byline(List<String> names, Set<String> agencies) {
  private static final int LONGEST = 16;
  private static final int FIRST_LINES = 3;
  private static final Set<String> MARKS =
      Set.of("byline", "by-line", "byline-author", "article-byline", "post-byline", "story-byline");
  private static final String[] ENDS = {"|", "•", "·", " — ", " – ", " - ", "\n", "; "};

  /**
   * @param lines of the cleaned article
   * @param all of the whole article, where a byline may be marked
   */
  static Byline of(List<Line> lines, List<Line> all) {
    Byline byline = new Byline(new ArrayList<>(), new LinkedHashSet<>());
    for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
      byline.read(line);
    }
    for (Line line : all) {
      if (byline.names.isEmpty() && line.isMarked(MARKS)) {
        byline.read(line);
      }
    }
    return byline;
  }

  private void read(Line line) {
    if (line.heading()
        || !names.isEmpty()
        || line.words() > LONGEST
        || !line.startsWith("by ")
        || line.text().startsWith("by ")) {
      return;
    }
    String written = line.text().substring(3);
    for (String end : ENDS) {
      int at = written.indexOf(end);
      written = at < 0 ? written : written.substring(0, at);
    }
    List<String> parts = PersonNames.parts(written);
    if (PersonNames.name(parts.get(0)).isPresent()) {
      for (String part : parts) {
        PersonNames.name(part).filter(name -> !names.contains(name)).ifPresent(names::add);
        Agency.ofName(part).ifPresent(agencies::add);
      }
    }
  }
}
