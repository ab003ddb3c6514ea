package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Reads light text, as an index keeps it, back into the tree, so that it can be written anew. */
public final class LightReader {
  private static final String FENCE = "```";
  private static final int MOST_DIGITS = 9;

  private final LightWords words;
  private final List<String> lines;
  private final boolean inItem;
  private final List<Block> blocks = new ArrayList<>();
  private int at;

  private LightReader(LightWords words, List<String> lines, boolean inItem) {
    this.words = words;
    this.lines = lines;
    this.inItem = inItem;
  }

  /**
   * The article that {@link LightText} was written from, without what light text does not keep:
   * addresses of pictures, and the elements that the text came from. Numbers of other links than
   * these are left out.
   */
  public static Article read(String text, List<StyledRun> styles, List<Link> links) {
    List<String> lines = List.of(StyleSigns.insert(text, styles).split("\n", -1));
    return new Article(new LightReader(new LightWords(links), lines, false).blocks());
  }

  /** Text that is not read, such as that of a broken file, as it stands. */
  public static Article verbatim(String text) {
    return new Article(List.of(new Block.Preformatted(text, Origin.BODY)));
  }

  private List<Block> blocks() {
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
      } else {
        int start = at;
        Block block = block(lines.get(at));
        if (!isEnd()) {
          // What goes on without an empty line is a paragraph that begins like something else.
          at = paragraphStart(start);
          block = paragraph(start + 1);
        }
        blocks.add(block);
      }
    }
    return blocks;
  }

  /** Where a paragraph begins that goes on at a line; what was read of it is taken back. */
  private int paragraphStart(int line) {
    int start = line;
    while (start > 0 && !lines.get(start - 1).isEmpty()) {
      start--;
    }
    if (start < line) {
      blocks.remove(blocks.size() - 1);
    }
    return start;
  }

  private boolean isEnd() {
    return at >= lines.size()
        || lines.get(at).isEmpty()
        || (inItem && markerLength(lines.get(at)) > 0);
  }

  private Block block(String line) {
    int level = headingLevel(line);
    if (line.equals(">") || line.startsWith("> ")) {
      return quote();
    } else if (line.equals(FENCE)) {
      return preformatted();
    } else if (line.equals("---")) {
      at++;
      return new Block.Rule(Origin.BODY);
    } else if (level > 0) {
      at++;
      return new Block.Heading(level, words.read(line.substring(level + 1)), Origin.BODY);
    } else if (isRow(line)) {
      return table();
    }
    // Within an item, a list follows its words at once.
    boolean apart = inItem && at > 0 && lines.get(at - 1).isEmpty();
    return markerLength(line) > 0 && !apart ? list() : paragraph(at + 1);
  }

  private static int headingLevel(String line) {
    int level = 0;
    while (level < 6 && level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && line.startsWith(" ", level) ? level : 0;
  }

  private static boolean isRow(String line) {
    return line.startsWith("|") && line.endsWith("|") && line.length() > 1;
  }

  /** The length of {@code "- "} or {@code "12. "} at the start of a line, 0 if there is none. */
  private static int markerLength(String line) {
    if (line.startsWith("- ")) {
      return 2;
    }
    int digits = 0;
    while (digits < Math.min(line.length(), MOST_DIGITS)
        && line.charAt(digits) >= '0'
        && line.charAt(digits) <= '9') {
      digits++;
    }
    return digits > 0 && line.startsWith(". ", digits) ? digits + 2 : 0;
  }

  private Block quote() {
    List<String> quoted = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith(">")) {
      String line = lines.get(at++);
      quoted.add(line.substring(Math.min(2, line.length())));
    }
    return new Block.Quote(new LightReader(words, quoted, false).blocks(), Origin.BODY);
  }

  private Block preformatted() {
    List<String> inside = new ArrayList<>();
    at++;
    while (at < lines.size() && !lines.get(at).equals(FENCE)) {
      inside.add(lines.get(at++));
    }
    at++;
    return new Block.Preformatted(String.join("\n", inside), Origin.BODY);
  }

  private Block table() {
    List<List<List<Inline>>> rows = new ArrayList<>();
    boolean header = false;
    while (at < lines.size() && isRow(lines.get(at))) {
      String line = lines.get(at++);
      if (line.startsWith("|-")) {
        header = true;
      } else {
        rows.add(cells(line));
      }
    }
    return new Block.Table(header, rows, Origin.BODY);
  }

  private List<List<Inline>> cells(String line) {
    List<List<Inline>> cells = new ArrayList<>();
    int start = 1;
    for (int end = line.indexOf('|', 1); end >= 0; end = line.indexOf('|', start)) {
      cells.add(words.read(line.substring(start, end).strip()));
      start = end + 1;
    }
    return cells;
  }

  private Block list() {
    int first = number(lines.get(at));
    List<Block.Item> items = new ArrayList<>();
    int next = first;
    while (at < lines.size() && markerLength(lines.get(at)) > 0 && number(lines.get(at)) == next) {
      items.add(new Block.Item(new LightReader(words, item(), true).blocks(), Origin.BODY));
      next += first == 0 ? 0 : 1;
    }
    return new Block.ItemList(first, items, Origin.BODY);
  }

  /** 0 for a bullet. */
  private static int number(String line) {
    int length = markerLength(line);
    boolean bullet = length == 0 || line.startsWith("- ");
    return bullet ? 0 : Integer.parseInt(line.substring(0, length - 2));
  }

  /** The lines of one item without their indentation. */
  private List<String> item() {
    List<String> inside = new ArrayList<>();
    int width = markerLength(lines.get(at));
    String indent = " ".repeat(width);
    inside.add(lines.get(at++).substring(width));
    while (at < lines.size()) {
      int next = at;
      while (next < lines.size() && lines.get(next).isEmpty()) {
        next++;
      }
      if (next == lines.size() || !lines.get(next).startsWith(indent)) {
        break;
      }
      inside.addAll(lines.subList(at, next));
      inside.add(lines.get(next).substring(width));
      at = next + 1;
    }
    return inside;
  }

  /** A paragraph that does not end before a line. */
  private Block paragraph(int until) {
    int start = at++;
    while (at < lines.size() && !lines.get(at).isEmpty() && (at < until || !isEnd())) {
      at++;
    }
    String text = String.join("\n", lines.subList(start, at));
    return new Block.Paragraph(words.read(text), Origin.BODY);
  }
}
