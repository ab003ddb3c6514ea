package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** The pieces of an article that hold no others, in reading order: words, pictures, breaks. */
final class Leaves {
  /**
   * A piece.
   *
   * @param content an {@link Inline}, or a {@link Block.Preformatted}
   * @param block the block that holds it itself
   * @param outermost the block of the article that it stands in
   */
  record Leaf(Object content, Block block, Block outermost) {
    /** What it shows. */
    String text() {
      if (content instanceof Inline.Text text) {
        return text.text();
      } else if (content instanceof Inline.Code code) {
        return code.text();
      } else if (content instanceof Inline.Break) {
        return "\n";
      } else if (content instanceof Inline.Image image) {
        return image.alt().isEmpty() ? "" : " [image: " + image.alt() + "] ";
      } else if (content instanceof Inline.Video video) {
        return " [video: " + video.url() + "] ";
      }
      return content instanceof Block.Preformatted preformatted ? preformatted.text() : "";
    }
  }

  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves() {}

  static List<Leaf> of(Article article) {
    Leaves all = new Leaves();
    article.blocks().forEach(block -> all.addBlock(block, block));
    return all.leaves;
  }

  private void addBlock(Block block, Block outermost) {
    if (block instanceof Block.Quote quote) {
      quote.content().forEach(inner -> addBlock(inner, outermost));
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> item.content().forEach(inner -> addBlock(inner, outermost)));
    } else if (block instanceof Block.Paragraph paragraph) {
      addLine(paragraph.content(), block, outermost);
    } else if (block instanceof Block.Heading heading) {
      addLine(heading.content(), block, outermost);
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> addLine(cell, block, outermost)));
    } else if (block instanceof Block.Preformatted) {
      leaves.add(new Leaf(block, block, outermost));
    }
  }

  private void addLine(List<Inline> line, Block block, Block outermost) {
    for (Inline inline : line) {
      List<Inline> content = Visible.contentOf(inline);
      if (content.isEmpty()) {
        leaves.add(new Leaf(inline, block, outermost));
      } else {
        addLine(content, block, outermost);
      }
    }
  }
}
