package backfile.clutter;

import backfile.text.Block;
import backfile.text.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * A block that holds text itself, and how much of it.
 *
 * @param words runs of letters and digits
 * @param linked how many of the words link somewhere
 */
record Passage(Block block, String text, int words, int linked) {
  /** Fewer say "Photo: Ann Lee" or "12 comments". */
  private static final int SHORTEST_PROSE = 8;

  /** The passages of blocks, in reading order, also those within lists and quotes. */
  static List<Passage> of(List<Block> blocks) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : blocks) {
      addTo(passages, block);
    }
    return passages;
  }

  private static void addTo(List<Passage> passages, Block block) {
    if (block instanceof Block.Quote quote) {
      passages.addAll(of(quote.content()));
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> passages.addAll(of(item.content())));
    } else if (block instanceof Block.Paragraph paragraph) {
      passages.add(of(block, paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      passages.add(of(block, heading.content()));
    } else if (block instanceof Block.Table table) {
      passages.add(of(block, cells(table)));
    } else if (block instanceof Block.Preformatted preformatted) {
      passages.add(of(block, List.of(new Inline.Text(preformatted.text()))));
    }
  }

  private static List<Inline> cells(Block.Table table) {
    List<Inline> cells = new ArrayList<>();
    for (List<List<Inline>> row : table.rows()) {
      for (List<Inline> cell : row) {
        cells.addAll(cell);
        cells.add(new Inline.Break());
      }
    }
    return cells;
  }

  private static Passage of(Block block, List<Inline> content) {
    String text = Visible.words(content);
    return new Passage(block, text, words(text), linked(content));
  }

  private static int linked(List<Inline> content) {
    int words = 0;
    for (Inline inline : content) {
      words +=
          inline instanceof Inline.Anchor anchor
              ? words(Visible.words(anchor.content()))
              : linked(Visible.contentOf(inline));
    }
    return words;
  }

  private static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && !within ? 1 : 0;
      within = letter || (within && (c == '\'' || c == '’'));
    }
    return words;
  }

  /** Whether it is a sentence or more, and no list of links. */
  boolean isProse() {
    return words >= SHORTEST_PROSE && linked < 0.4 * words && !(block instanceof Block.Heading);
  }

  boolean isMostlyLinks() {
    return 2 * linked >= words;
  }
}
