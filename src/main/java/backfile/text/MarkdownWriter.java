package backfile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes an article as Markdown that reads back to the same text: CommonMark with the tables of
 * GitHub.
 */
public final class MarkdownWriter {
  private static final char FENCE = '`';
  private static final int SHORTEST_FENCE = 3;

  private MarkdownWriter() {}

  /** Blocks are parted by an empty line; the last line ends in a line feed. */
  public static String write(Article article) {
    StringBuilder out = new StringBuilder();
    for (String line : blocks(article.blocks(), false)) {
      out.append(line).append('\n');
    }
    return out.toString();
  }

  /**
   * {@code item}: whether a list follows the words of its item at once, as none can that begins
   * with another number than 1.
   */
  private static List<String> blocks(List<Block> blocks, boolean item) {
    List<String> lines = new ArrayList<>();
    boolean otherMark = false;
    Block before = new Block.Rule(Origin.BODY);
    for (Block block : blocks) {
      // Two lists, one after the other, are one list unless their marks differ.
      otherMark = isListLike(before, block) && !otherMark;
      List<String> more = of(block, otherMark);
      boolean close =
          item && block instanceof Block.ItemList list && list.start() < 2 && !otherMark;
      if (!lines.isEmpty() && !more.isEmpty() && !close) {
        lines.add("");
      }
      lines.addAll(more);
      before = more.isEmpty() ? before : block;
    }
    return lines;
  }

  private static boolean isListLike(Block before, Block block) {
    return before instanceof Block.ItemList one
        && block instanceof Block.ItemList other
        && (one.start() == 0) == (other.start() == 0);
  }

  private static List<String> of(Block block, boolean otherMark) {
    if (block instanceof Block.Paragraph paragraph) {
      return lines(MarkdownLine.paragraph(paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      String title = MarkdownLine.oneLine(heading.content());
      return title.isEmpty() ? List.of() : List.of("#".repeat(heading.level()) + " " + title);
    } else if (block instanceof Block.ItemList list) {
      return items(list, otherMark);
    } else if (block instanceof Block.Quote quote) {
      return blocks(quote.content(), false).stream()
          .map(line -> line.isEmpty() ? ">" : "> " + line)
          .toList();
    } else if (block instanceof Block.Table table) {
      return rows(table);
    } else if (block instanceof Block.Preformatted preformatted) {
      return fenced(preformatted.text());
    }
    // Three hyphens would be front matter at the start, and a heading's line below a paragraph.
    return List.of("***");
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  private static List<String> items(Block.ItemList list, boolean otherMark) {
    List<String> lines = new ArrayList<>();
    int number = list.start();
    for (Block.Item item : list.items()) {
      String bullet = otherMark ? "* " : "- ";
      String marker = list.start() == 0 ? bullet : number + (otherMark ? ") " : ". ");
      String indent = " ".repeat(marker.length());
      boolean first = true;
      for (String line : blocks(item.content(), true)) {
        lines.add((first ? marker : line.isEmpty() ? "" : indent) + line);
        first = false;
      }
      number++;
    }
    return lines;
  }

  /** A table without names of columns gets empty ones: Markdown has no other. */
  private static List<String> rows(Block.Table table) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    if (!table.header()) {
      lines.add("|" + "  |".repeat(columns));
    }
    for (List<List<Inline>> row : table.rows()) {
      if (lines.size() == 1) {
        lines.add("|" + " --- |".repeat(columns));
      }
      lines.add(row(row, columns));
    }
    if (lines.size() == 1) {
      lines.add("|" + " --- |".repeat(columns));
    }
    return lines;
  }

  private static String row(List<List<Inline>> row, int columns) {
    StringBuilder line = new StringBuilder("|");
    for (List<Inline> cell : row) {
      line.append(' ').append(MarkdownLine.cell(cell)).append(" |");
    }
    return line.append("  |".repeat(columns - row.size())).toString();
  }

  private static List<String> fenced(String text) {
    String fence = String.valueOf(FENCE).repeat(Math.max(SHORTEST_FENCE, longestRun(text) + 1));
    List<String> lines = new ArrayList<>();
    lines.add(fence);
    lines.addAll(List.of(text.split("\n", -1)));
    lines.add(fence);
    return lines;
  }

  /** The length of the longest run of backticks. */
  static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int at = 0; at < text.length(); at++) {
      run = text.charAt(at) == FENCE ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
